using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>What must be seen beside a statement wherever it is shown short of a sentence.</summary>
internal static class StatementMarks
{
    /// <summary>With what reserve it was said, who went back on it, and what came of checking it, each by itself: <c>uncertain</c>, <c>retracted by A</c>, <c>could not verify: The Paper</c>.</summary>
    public static IEnumerable<string> Of(AttributedStatement said, AttributionResolver resolver)
    {
        if (HedgeWords.Of(said.Statement) is { Length: > 0 } hedge)
        {
            yield return hedge;
        }

        foreach (var back in GoneBackReader.Of(said, resolver))
        {
            yield return StandingWords.Brief(back);
        }

        foreach (var check in VerificationWords.Brief(said))
        {
            yield return check;
        }
    }
}
