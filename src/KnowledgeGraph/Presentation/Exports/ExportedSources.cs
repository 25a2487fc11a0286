using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>Looks up who says what in an export.</summary>
internal sealed class ExportedSources(EntityGraph graph)
{
    private readonly AttributionResolver _resolver = new(graph);
    private (EntityId Id, string Words) _last;

    /// <summary>A statement with its speakers and its document; null where it was redacted.</summary>
    public AttributedStatement? Resolve(Statement statement) => statement.IsRedacted ? null : _resolver.Resolve(statement);

    /// <summary>Who says that a relationship holds: a line for each of its evidence, in its order; without evidence whose record or assertion it is.</summary>
    public IReadOnlyList<string> AccordingTo(Relationship relationship)
    {
        if (relationship.Evidence.Count > 0)
        {
            return [.. relationship.Evidence.Select(WordsOf)];
        }

        if (relationship.IsDerived)
        {
            return [$"the record of {NodeWords.Of(graph.Get<Node>(relationship.From))}"];
        }

        return relationship.IsAuthorsOwn ? ["the graph author"] : [];
    }

    private string WordsOf(EntityId evidence)
    {
        // Because what is derived from one statement comes one after the other.
        if (_last.Id != evidence || evidence.IsDefault)
        {
            _last = (evidence, Describe(evidence));
        }

        return _last.Words;
    }

    private string Describe(EntityId evidence)
    {
        if (graph.StatementOf(evidence) is { } statement)
        {
            return Resolve(statement) is { } said ? SpeakerWords.InwardsOut(said.Chain) : "a statement that was redacted";
        }

        return graph.StatusOf(evidence) == IdStatus.Withdrawn ? "a statement that was withdrawn" : "a statement that is not in this graph";
    }
}
