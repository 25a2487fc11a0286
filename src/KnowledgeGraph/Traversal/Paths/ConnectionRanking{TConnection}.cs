using System.Collections;

namespace KnowledgeGraph.Traversal;

/// <summary>The best ways from one node to another, the best first, none of which goes through a node twice.</summary>
/// <typeparam name="TConnection">The sort of connection.</typeparam>
[TypeFormatterSource("KnowledgeGraph.Presentation.NotebookFormatterSource, KnowledgeGraph")]
public sealed class ConnectionRanking<TConnection> : IReadOnlyList<TConnection>, IPresentable
    where TConnection : class
{
    private readonly ValueList<TConnection> _connections;

    internal ConnectionRanking(EntityGraph graph, ValueList<TConnection> connections, Connection? none, Node from, Node to, CutReason? cutReason)
    {
        Graph = graph;
        _connections = connections;
        Explanation = none?.Explanation;
        From = from;
        To = to;
        CutReason = cutReason;
    }

    /// <summary>The graph that was walked.</summary>
    internal EntityGraph Graph { get; }

    /// <summary>The node that they begin at.</summary>
    public Node From { get; }

    /// <summary>The node that they end at.</summary>
    public Node To { get; }

    /// <summary>How many there are: as many as were asked for, or fewer where there are no more or the budget ended the walk.</summary>
    public int Count => _connections.Count;

    /// <summary>Whether the budget ended the walk. The connections are then the best ones all the same, but there may be more.</summary>
    public bool WasCut => CutReason is not null;

    /// <summary>Which limit ended the walk; null if none did.</summary>
    public CutReason? CutReason { get; }

    /// <summary>Why there is no connection, in a sentence; null where there is one, and where none was asked for.</summary>
    public string? Explanation { get; }

    /// <summary>The connection at a place of the ranking, counted from 0.</summary>
    /// <param name="index">The place.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public TConnection this[int index] => _connections[index];

    /// <summary>The connections, the best first.</summary>
    public IEnumerator<TConnection> GetEnumerator() => _connections.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    EntityGraph IPresentable.Graph => Graph;
}
