using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>Looks up who says what in an export.</summary>
internal sealed class ExportedSources(EntityGraph graph)
{
    private readonly AttributionResolver _resolver = new(graph);
    private (EntityId Id, string Words, string Standing) _last;

    /// <summary>A statement with its speakers and its document; null where it was redacted.</summary>
    public AttributedStatement? Resolve(Statement statement) => statement.IsRedacted ? null : _resolver.Resolve(statement);

    /// <summary>Everybody who went back on a statement.</summary>
    public ValueList<GoneBack> GoneBackOn(AttributedStatement said) => GoneBackReader.Of(said, _resolver);

    /// <summary>What must be seen beside a statement: its reserve, who went back on it, how it was checked.</summary>
    public IEnumerable<string> MarksOf(AttributedStatement said) => StatementMarks.Of(said, _resolver);

    /// <summary>
    /// Who went back on what a relationship rests on, for each of its evidence, in its order: <c>stands</c>, <c>retracted by A in s2</c>; empty
    /// where all of it stands.
    /// </summary>
    public IReadOnlyList<string> StandingOf(Relationship relationship)
    {
        List<string> standing = [.. relationship.Evidence.Select(id => Described(id).Standing)];
        return standing.Exists(words => words.Length > 0) ? standing.ConvertAll(words => words.Length > 0 ? words : EnumWords.Of(Standing.Stands)) : [];
    }

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

    private string WordsOf(EntityId evidence) => Described(evidence).Words;

    private (EntityId Id, string Words, string Standing) Described(EntityId evidence)
    {
        // Because what is derived from one statement comes one after the other.
        if (_last.Id != evidence || evidence.IsDefault)
        {
            var (words, standing) = Describe(evidence);
            _last = (evidence, words, standing);
        }

        return _last;
    }

    private (string Words, string Standing) Describe(EntityId evidence)
    {
        if (graph.StatementOf(evidence) is { } statement)
        {
            return Resolve(statement) is { } said ? (SpeakerWords.InwardsOut(said.Chain), StandingWords.WithIds(GoneBackOn(said))) : ("a statement that was redacted", "");
        }

        return (graph.StatusOf(evidence) == IdStatus.Withdrawn ? "a statement that was withdrawn" : "a statement that is not in this graph", "");
    }
}
