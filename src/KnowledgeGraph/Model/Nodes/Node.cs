namespace KnowledgeGraph;

/// <summary>A node of the graph: an <see cref="Entity"/> or a <see cref="Statement"/>.</summary>
/// <remarks>
/// Two nodes are equal if they have the same id and kind, whatever they say: a snapshot may make the same node twice.
/// <see cref="ContentEquals"/> compares what they say. Nodes are immutable and safe from any thread.
/// </remarks>
public abstract record Node
{
    private protected Node()
    {
    }

    /// <summary>The id, unique among all nodes, propositions, relationships and judgements of a ledger.</summary>
    public required EntityId Id { get; init; }

    /// <summary>Whether the content was redacted: only the id, the kind and the reason in the ledger remain.</summary>
    public bool IsRedacted { get; init; }

    /// <summary>The kind of node.</summary>
    public abstract NodeKind NodeKind { get; }

    /// <summary>The id of a node, so that either can be handed to a question.</summary>
    /// <param name="node">The node.</param>
    public static implicit operator EntityId(Node node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return node.Id;
    }

    /// <summary>Whether the other node has the same id and kind.</summary>
    /// <param name="other">The other node.</param>
    public virtual bool Equals(Node? other) => other is not null && NodeKind == other.NodeKind && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>Whether the other node has the same id, the same kind, and equal values in every field.</summary>
    /// <param name="other">The other node.</param>
    public bool ContentEquals(Node? other) =>
        Equals(other) && IsRedacted == other!.IsRedacted && HasContentOf(other);

    /// <summary>The kind and the id, such as <c>person gladkov</c>.</summary>
    public sealed override string ToString() => $"{NodeKind.ToString().ToLowerInvariant()} {Id}";

    /// <summary>Compares the fields of a kind; the other node is known to be of the same kind.</summary>
    private protected abstract bool HasContentOf(Node other);

    /// <summary>What is malformed in this node by itself, each with the field it is found in.</summary>
    internal abstract IEnumerable<Fault> Faults();
}
