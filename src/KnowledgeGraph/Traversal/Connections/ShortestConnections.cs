using System.Collections;
using System.Globalization;
using System.Numerics;

namespace KnowledgeGraph.Traversal;

/// <summary>All shortest ways from one node to another. Enumerating it gives one after the other, each made when its turn comes.</summary>
/// <remarks>
/// They come in ledger order, compared relationship by relationship from the beginning on; two that differ only in one of several
/// relationships between the same two nodes are two. There may be very many, 2^24 over 73 nodes: take as many as you want to read, and ask
/// for <see cref="TotalCount"/> to know how many there are.
/// </remarks>
[TypeFormatterSource("KnowledgeGraph.Presentation.NotebookFormatterSource, KnowledgeGraph")]
public sealed class ShortestConnections : IEnumerable<Connection>, IPresentable
{
    private readonly ShortestWays? _ways;
    private readonly Lazy<BigInteger> _count;

    internal ShortestConnections(Connection first, ShortestWays? ways)
    {
        First = first;
        _ways = ways;
        _count = new Lazy<BigInteger>(() => _ways?.Count() ?? (First.Exists ? BigInteger.One : BigInteger.Zero), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>The first of them, the one that <c>ShortestConnection</c> gives; where there is none, one that does not exist and explains itself.</summary>
    public Connection First { get; }

    /// <summary>Whether there is any; false means that there is none, unless <see cref="WasCut"/>.</summary>
    public bool Exists => First.Exists;

    /// <summary>How many steps each of them has; 0 from a node to itself, and where there is none.</summary>
    public int StepCount => First.Length;

    /// <summary>How many there are; 1 from a node to itself, 0 where there is none. Counted without making them, when it is first asked for.</summary>
    public BigInteger TotalCount => _count.Value;

    /// <summary>Whether the budget ended the search; then there is at most one connection, and not surely the first.</summary>
    public bool WasCut => CutReason is not null;

    /// <summary>Which limit ended the search; null if none did.</summary>
    public CutReason? CutReason => First.CutReason;

    /// <summary>The connections in order; none where there is none.</summary>
    public IEnumerator<Connection> GetEnumerator()
    {
        var all = _ways?.InOrder().Select(steps => First.Along(steps));
        return (all ?? (First.Exists ? [First] : [])).GetEnumerator();
    }

    /// <summary>How many there are and the first of them, such as <c>2 of length 3: Alice Moreau — founder of → ...</c>; why there is none.</summary>
    public override string ToString() => Exists
        ? string.Create(CultureInfo.InvariantCulture, $"{TotalCount} of length {StepCount}{(WasCut ? " (cut)" : "")}: {First}")
        : First.ToString();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    EntityGraph IPresentable.Graph => First.Graph;
}
