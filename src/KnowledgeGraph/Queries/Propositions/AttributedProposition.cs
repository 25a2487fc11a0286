namespace KnowledgeGraph.Queries;

/// <summary>One thing that is said, with the statement that says it and what its speakers commit themselves to by it.</summary>
[TypeFormatterSource("KnowledgeGraph.Presentation.NotebookFormatterSource, KnowledgeGraph")]
public sealed record AttributedProposition : IPresentable
{
    internal AttributedProposition()
    {
    }

    /// <summary>The proposition, as it stands in the statement.</summary>
    public required Proposition Proposition { get; init; }

    /// <summary>The statement with its chain, clocks and checks.</summary>
    public required AttributedStatement Statement { get; init; }

    /// <summary>
    /// What the act commits the original speakers to: who merely urges or asks commits himself to nothing, who corrects or revises himself to
    /// what he says instead.
    /// </summary>
    public required Commitment Commitment { get; init; }

    /// <summary>
    /// Whether they say that it is so or that it is not so, the act considered: what is denied in the affirmative is negative here. Null
    /// where the act commits to neither.
    /// </summary>
    public required Polarity? CommittedPolarity { get; init; }

    /// <summary>The roles with what fills them: nodes are looked up, in the order of the arguments.</summary>
    public required ValueList<ResolvedArgument> Arguments { get; init; }

    /// <summary>The nodes that fill a role, such as the weapons of an attack; empty if none does.</summary>
    /// <param name="role">The role.</param>
    public ValueList<Node> this[Code role] => Arguments.FirstOrDefault(argument => argument.Role == role)?.Nodes ?? [];

    /// <summary>The id of the statement and the proposition.</summary>
    public override string ToString() => $"{Statement.Statement.Id}: {Proposition}";

    EntityGraph IPresentable.Graph => Statement.Graph;
}
