using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>How a speaker went back on a statement, in words.</summary>
internal static class StandingWords
{
    /// <summary><c>retracted by A in s2, said 9 June 2023, in "Title" (d1), published 10 June 2023</c>; the speaker stands by it where it is not.</summary>
    public static string Of(ResponsibilityStatement item) =>
        item.TakenBackIn is { } later
            ? $"{EnumWords.Of(item.Standing)} by {SpeakerWords.Of(item.Speaker)} in {later.Statement.Id}, said {TimeWords.Of(later.Said, later.Statement.Said)}, source: {SourceWords.Of(later)}"
            : EnumWords.Of(item.Standing);
}
