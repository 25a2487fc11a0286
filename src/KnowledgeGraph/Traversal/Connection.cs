using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Traversal;

/// <summary>A shortest way from one node to another, or why there is none.</summary>
[TypeFormatterSource("KnowledgeGraph.Presentation.NotebookFormatterSource, KnowledgeGraph")]
public sealed class Connection : IPresentable
{
    internal Connection(EntityGraph graph) => Graph = graph;

    /// <summary>The graph that was walked, which a connection keeps alive so that it can be shown with all that it rests on.</summary>
    internal EntityGraph Graph { get; }

    /// <summary>The node that it begins at.</summary>
    public required Node From { get; init; }

    /// <summary>The node that it ends at.</summary>
    public required Node To { get; init; }

    /// <summary>
    /// Whether a connection was found; true as well from a node to itself. False means that there is none by the relationships
    /// that the options let the walk take, unless <see cref="WasCut"/>: then nobody knows.
    /// </summary>
    public required bool Exists { get; init; }

    /// <summary>
    /// The steps, each beginning where the one before ends; empty from a node to itself, and where there is no connection.
    /// </summary>
    public required ValueList<Step> Steps { get; init; }

    /// <summary>How many steps it has: 0 from a node to itself, and where there is no connection.</summary>
    public int Length => Steps.Count;

    /// <summary>
    /// How many nodes the walk reached, from either end; both ends are counted where there is a connection, and the one to end at is not
    /// where the walk was cut. Where there is none, how many can be reached from the one to begin at, itself included: if nothing leads
    /// to the other end, the walk knows without them, and they are counted when somebody first asks, for this, the explanation or the text:
    /// within the same expansions and the same deadline, which begin again then; a cancellation is not heard any more. Where that is not
    /// enough, they are at least so many, and the explanation says so.
    /// </summary>
    public required int ReachedCount { get => Component?.Value.Nodes ?? field; init; }

    /// <summary>
    /// Whether the budget ended the walk before it was through; where there is a connection all the same, it is a shortest one, but not
    /// surely the first of them.
    /// </summary>
    public bool WasCut => CutReason is not null;

    /// <summary>Which limit ended the walk; null if none did.</summary>
    public required CutReason? CutReason { get; init; }

    /// <summary>
    /// Why there is no connection, in a sentence; null where there is one. Where the options left relationships out, it denies
    /// nothing beyond those that were walked.
    /// </summary>
    public string? Explanation => Exists ? null : Explain();

    /// <summary>
    /// The nodes and the types between them, with arrows the way the relationships lead, such as
    /// <c>Alice Moreau — founder of → Harbour Press ← member of — Bruno Keller</c>; the explanation where there is none.
    /// Names stand on one line, without characters that a console obeys.
    /// </summary>
    public override string ToString()
    {
        if (!Exists)
        {
            return Explain();
        }

        var text = new StringBuilder(NodeLabel.Of(From));
        foreach (var step in Steps)
        {
            text.Append(' ').Append(step.Arrow).Append(' ').Append(NodeLabel.Of(step.To));
        }

        return text.ToString();
    }

    /// <summary>Whether the options left out relationships, nodes, or a way to go along relationships.</summary>
    internal bool WasRestricted { get; init; }

    /// <summary>Counts what can be reached from the beginning; null where the walk has counted.</summary>
    internal Lazy<ReachedCount>? Component { get; init; }

    /// <summary>Another connection that the same walk found.</summary>
    internal Connection Along(ValueList<Step> steps) => new(Graph)
    {
        From = From,
        To = To,
        Exists = true,
        Steps = steps,
        ReachedCount = ReachedCount,
        CutReason = CutReason,
        WasRestricted = WasRestricted,
    };

    private string Explain()
    {
        var from = NodeLabel.Of(From);
        var to = NodeLabel.Of(To);
        var reached = string.Create(CultureInfo.InvariantCulture, $"{ReachedCount} {(ReachedCount == 1 ? "node" : "nodes")}");
        return CutReason switch
        {
            Traversal.CutReason.Expansions => $"No connection from {from} to {to} was found before the budget of relationships was used up, at {reached}.",
            Traversal.CutReason.Deadline => $"No connection from {from} to {to} was found before the deadline, at {reached}.",
            _ => $"There is no connection from {from} to {to}{(WasRestricted ? " by the relationships that were walked" : "")}: the walk ends after {(Component?.Value.WasCut == true ? "at least " : "")}{reached}, and {to} is not among them.",
        };
    }

    EntityGraph IPresentable.Graph => Graph;
}
