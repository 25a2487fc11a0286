using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Questions about things all over a graph, chosen so that each answer has a given size, which every asking checks.</summary>
internal sealed class QuestionSet
{
    private const int Claims = 2;
    private const int Said = 1;
    private const int Assessments = 1;

    private readonly EntityGraph _graph;
    private readonly int _count;
    private readonly EntityId[] _events;
    private readonly StatementFilter[] _filters;
    private readonly EntityId[] _statements;

    public QuestionSet(EntityGraph graph, int count)
    {
        _graph = graph;
        _count = count;
        _events = Spread(graph.Nodes<Event>().Select(node => node.Id), id => graph.WhoClaimedResponsibilityFor(id).Claims.Count == Claims);
        _filters = Spread(
            graph.Statements.Where(statement => statement.Propositions.Count > 0).Select(statement => new StatementFilter
            {
                Speaker = statement.Origin.Speakers[0],
                About = statement.Propositions[0][KnownRoles.Event]!.Nodes.First(),
            }),
            filter => graph.FindStatements(filter).Count == Said);
        _statements = Spread(graph.Statements.Select(node => node.Id), id => graph.VerificationOf(id).Assessments.Count == Assessments);
    }

    public int WhoClaimed() => Checked(_events.Sum(id => _graph.WhoClaimedResponsibilityFor(id).Claims.Count), Claims);

    public int StatementsByAbout() => Checked(_filters.Sum(filter => _graph.FindStatements(filter).Count), Said);

    public int Verifications() => Checked(_statements.Sum(id => _graph.VerificationOf(id).Assessments.Count), Assessments);

    /// <summary>So many of those that fit, from the beginning, the middle and the end of the graph alike.</summary>
    private T[] Spread<T>(IEnumerable<T> all, Func<T, bool> fits)
    {
        var items = all.ToArray();
        var chosen = new T[_count];
        for (var number = 0; number < _count; number++)
        {
            var index = (int)((long)number * items.Length / _count);
            while (!fits(items[index]))
            {
                index = (index + 1) % items.Length;
            }

            chosen[number] = items[index];
        }

        return chosen;
    }

    private int Checked(int found, int size) =>
        found == _count * size ? found : throw new InvalidOperationException($"The answers do not have the size {size} that is compared.");
}
