using System.Globalization;

namespace KnowledgeGraph.Traversal;

/// <summary>A cheapest way from one node to another with what it costs, or why there is none.</summary>
[TypeFormatterSource("KnowledgeGraph.Presentation.NotebookFormatterSource, KnowledgeGraph")]
public sealed class WeightedConnection : IPresentable
{
    private readonly Connection _connection;

    internal WeightedConnection(Connection connection, double cost)
    {
        _connection = connection;
        Cost = cost;
    }

    /// <summary>The connection without what it costs.</summary>
    internal Connection Connection => _connection;

    /// <summary>The node that it begins at.</summary>
    public Node From => _connection.From;

    /// <summary>The node that it ends at.</summary>
    public Node To => _connection.To;

    /// <summary>
    /// Whether a connection was found; true as well from a node to itself. False means that there is none by the relationships that the
    /// options and their costs let the walk take, unless <see cref="WasCut"/>: then nobody knows.
    /// </summary>
    public bool Exists => _connection.Exists;

    /// <summary>
    /// What its relationships cost, added up from the first to the last, in whatever the cost function counts; 0 from a node to itself,
    /// positive infinity where there is no connection.
    /// </summary>
    public double Cost { get; }

    /// <summary>
    /// The steps with their evidence, each beginning where the one before ends; empty from a node to itself, and where there is no
    /// connection.
    /// </summary>
    public ValueList<Step> Steps => _connection.Steps;

    /// <summary>How many steps it has: 0 from a node to itself, and where there is no connection.</summary>
    public int Length => Steps.Count;

    /// <summary>How many nodes the walk reached, both ends included where they were.</summary>
    public int ReachedCount => _connection.ReachedCount;

    /// <summary>Whether the budget ended the walk before it was through.</summary>
    public bool WasCut => _connection.WasCut;

    /// <summary>Which limit ended the walk; null if none did.</summary>
    public CutReason? CutReason => _connection.CutReason;

    /// <summary>
    /// Why there is no connection, in a sentence; null where there is one. Where options or infinite costs left relationships out, it
    /// denies nothing beyond those that were walked.
    /// </summary>
    public string? Explanation => _connection.Explanation;

    /// <summary>
    /// The nodes, the types between them, and the cost, such as
    /// <c>Alice Moreau — founder of → Harbour Press ← member of — Bruno Keller (cost 2.5)</c>; the explanation where there is none.
    /// Names stand on one line, without characters that a console obeys.
    /// </summary>
    public override string ToString() =>
        Exists ? string.Create(CultureInfo.InvariantCulture, $"{_connection} (cost {Cost})") : _connection.ToString();

    EntityGraph IPresentable.Graph => _connection.Graph;
}
