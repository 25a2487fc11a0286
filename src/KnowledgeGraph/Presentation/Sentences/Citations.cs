using System.Globalization;
using KnowledgeGraph.Queries;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Presentation;

/// <summary>Numbers statements in the order in which they are first cited.</summary>
internal sealed class Citations(EntityGraph graph)
{
    private readonly AttributionResolver _resolver = new(graph);
    private readonly List<EntityId> _cited = [];
    private readonly Dictionary<EntityId, int> _numbers = [];
    private readonly Dictionary<EntityId, AttributedStatement?> _known = [];
    private readonly SortedSet<int> _new = [];

    /// <summary>The graph that the statements are in.</summary>
    public EntityGraph Graph => graph;

    /// <summary>The statement with its speakers looked up; null if it was redacted.</summary>
    public AttributedStatement? Resolve(Statement statement)
    {
        if (!_known.TryGetValue(statement.Id, out var resolved))
        {
            resolved = graph.Get<Statement>(statement.Id) is { IsRedacted: false } said ? _resolver.Resolve(said) : null;
            _known.Add(statement.Id, resolved);
        }

        return resolved;
    }

    /// <summary>Everybody who went back on a statement; the statements in which they did are not cited by that.</summary>
    public ValueList<GoneBack> GoneBackOn(AttributedStatement said)
    {
        var all = GoneBackReader.Of(said, _resolver);
        foreach (var later in all.SelectMany(back => back.In))
        {
            Know(later);
        }

        return all;
    }

    /// <summary>The same of an item of an answer about responsibility.</summary>
    public ValueList<GoneBack> GoneBackOn(ResponsibilityStatement item)
    {
        var all = GoneBackReader.Of(item, _resolver);
        foreach (var later in all.SelectMany(back => back.In))
        {
            Know(later);
        }

        return all;
    }

    /// <summary><c>retracted by A [2]; report retracted by The Paper [3]</c>, which cites the statements in which they did; empty where everybody stands by it.</summary>
    public string Standing(IEnumerable<GoneBack> all) => string.Join("; ", all.Select(back =>
        $"{StandingWords.Brief(back)} {string.Concat(back.In.Select(later => Number(later.Statement.Id)))}"));

    /// <summary>All statements that were cited, in the order of their numbers.</summary>
    public IReadOnlyList<EntityId> All => _cited;

    /// <summary>The numbers that were given since this was last asked, whether for the first time or again, ascending.</summary>
    public ValueList<int> TakeNew()
    {
        var numbers = _new.ToValueList();
        _new.Clear();
        return numbers;
    }

    /// <summary>Takes a statement as it was looked up already.</summary>
    public void Know(AttributedStatement said) => _known.TryAdd(said.Statement.Id, said);

    /// <summary><c>[2]</c>.</summary>
    public string Number(EntityId statement)
    {
        if (!_numbers.TryGetValue(statement, out var number))
        {
            _cited.Add(statement);
            number = _cited.Count;
            _numbers.Add(statement, number);
        }

        _new.Add(number);
        return string.Create(CultureInfo.InvariantCulture, $"[{number}]");
    }

    /// <summary>According to whom a relationship holds, with the numbers of the statements that say so.</summary>
    public string According(Step step) =>
        According(step.Relationship, step.IsForward ? step.From : step.To, id => EvidenceWords.StatementOf(id, step));

    /// <summary>According to whom a relationship holds, with the numbers of the statements that say so.</summary>
    /// <param name="relationship">The relationship.</param>
    /// <param name="from">The node that it leads from.</param>
    public string According(Relationship relationship, Node from) => According(relationship, from, graph.StatementOf);

    private string According(Relationship relationship, Node from, Func<EntityId, Statement?> statementOf)
    {
        if (relationship.Evidence.Count == 0)
        {
            return relationship.IsDerived ? $"according to the record of {NodeNouns.Of(from)}" : "by the graph author's own assertion";
        }

        // Because one speaker may have said it several times.
        var speakers = relationship.Evidence
            .Select(id => (Id: id, Statement: statementOf(id)))
            .Select(evidence => (Words: WordsOf(evidence.Statement), Id: evidence.Statement?.Id ?? evidence.Id))
            .GroupBy(cited => cited.Words, cited => Number(cited.Id) + Mark(cited.Id), StringComparer.Ordinal)
            .Select(group => $"{group.Key} {string.Concat(group).Replace(")[", ") [", StringComparison.Ordinal)}");
        return $"according to {Lists.And(speakers)}";
    }

    /// <summary>According to whom somebody said something, with the number of the statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="hops">How many of its outer hops pass on what the sentence says.</param>
    public string According(Statement statement, int hops)
    {
        var number = Number(statement.Id);
        if (Resolve(statement) is not { } said)
        {
            return $"according to a statement that was redacted {number}";
        }

        var mark = Mark(statement.Id);
        if (hops > 0)
        {
            return $"according to {SpeakerPhrases.InwardsOut(said.Chain.Take(hops))} {number}{mark}";
        }

        return said.Source is { } source ? $"according to {NodeWords.Quoted(source.Document)} {number}{mark}" : $"according to the graph author's record {number}{mark}";
    }

    /// <summary>A line for each statement that was cited, by number; those in which somebody went back on one of them are cited with it.</summary>
    public IEnumerable<string> Lines()
    {
        // By place, because a line may cite more.
        for (var place = 0; place < _cited.Count; place++)
        {
            yield return $"{Number(_cited[place])} {_cited[place]}{LineOf(_cited[place])}";
        }
    }

    // Because who reads that somebody said so must not miss that he has taken it back.
    private string Mark(EntityId id) =>
        graph.StatementOf(id) is { } statement && Resolve(statement) is { } said && GoneBackOn(said) is { Count: > 0 } back ? $" ({Standing(back)})" : "";

    private string LineOf(EntityId id)
    {
        if (!_known.TryGetValue(id, out var said))
        {
            return ": withdrawn";
        }

        return said is null
            ? ": redacted"
            : $" ({CodeWords.Of(said.Statement.Act)}): {SpeakerWords.Chain(said.Chain)}; source: {SourceWords.Of(said)}{(GoneBackOn(said) is { Count: > 0 } back ? $"; {Standing(back)}" : "")}";
    }

    private string WordsOf(Statement? statement)
    {
        if (statement is null)
        {
            return "a statement that was withdrawn";
        }

        return Resolve(statement) is { } said ? SpeakerPhrases.InwardsOut(said.Chain) : "a statement that was redacted";
    }
}
