namespace KnowledgeGraph.Queries;

/// <summary>What fills a role of a proposition, its nodes looked up.</summary>
public sealed record ResolvedArgument
{
    internal ResolvedArgument()
    {
    }

    /// <summary>The role.</summary>
    public required Code Role { get; init; }

    /// <summary>The nodes and statements among the fillers, in their order; those that were withdrawn are left out.</summary>
    public required ValueList<Node> Nodes { get; init; }

    /// <summary>The quantities, texts and times among the fillers, in their order.</summary>
    public required ValueList<Term> Values { get; init; }

    /// <summary>Whether the speaker left the list open, so that it excludes nothing.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>The role and its fillers.</summary>
    public override string ToString() =>
        $"{Role}: {string.Join(", ", Nodes.Select(node => node is Entity entity ? entity.Name : node.Id.ToString()).Concat(Values.Select(value => value.ToString())))}";
}
