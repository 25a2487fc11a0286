using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>Lays out an answer about an event.</summary>
internal static class EventAnswerPage
{
    /// <summary>The page; an empty answer says in what nobody was found.</summary>
    public static Page Of(EventAnswer answer, CancellationToken cancellationToken)
    {
        var kind = AnswerKind.Of(answer);
        var happening = NodeWords.Quoted(answer.Event);
        var summary = new List<string> { kind.Items.Count == 0 ? Nobody(answer, kind, happening) : Found(answer, kind) };
        if (answer.SameEvents.Count > 0)
        {
            var others = Lists.And(answer.SameEvents.Select(same => $"{NodeWords.Quoted(same)} ({same.Id})"));
            summary.Add($"What is said about {others} counts as well, because it is judged to be the same event.");
        }

        if (answer.UnsureEvents is { Count: > 0 } unsure)
        {
            var others = Lists.And(unsure.Select(other => $"{NodeWords.Quoted(other)} ({other.Id})"));
            summary.Add($"Whether this is {others} is judged unsure, so what is said about that does not count here.");
        }

        var composer = new PageComposer(((IPresentable)answer).Graph, cancellationToken);
        var items = kind.Items.Select(item => ResponsibilityItem.Of(item, kind, answer, composer)).ToValueList();
        return new Page
        {
            Question = $"{kind.Question} {happening} ({answer.Event.Id})?",
            Summary = summary.ToValueList(),
            Sections = [new PageSection(null, items)],
            Evidence = composer.Evidence(),
            RowsHaveEvidence = true,
        };
    }

    private static string Nobody(EventAnswer answer, AnswerKind kind, string happening) =>
        $"Nobody in these documents {kind.Does} {happening}: {Considered(answer)}.";

    private static string Found(EventAnswer answer, AnswerKind kind)
    {
        var statements = kind.Items.Select(item => item.Statement.Statement.Id).Distinct().Count();
        return $"{Lists.Count(kind.Items.Count, kind.Noun)}, made in {Lists.Count(statements, "statement")}; {Considered(answer)}.";
    }

    private static string Considered(EventAnswer answer)
    {
        if (answer.Considered.Count == 0)
        {
            return "no statement is about it";
        }

        var documents = answer.Documents.Count == 0 ? "" : $" in {Lists.Count(answer.Documents.Count, "document")}";
        var verb = answer.Considered.Count == 1 ? "is" : "are";
        return $"{Lists.Count(answer.Considered.Count, "statement")}{documents} {verb} about it";
    }
}
