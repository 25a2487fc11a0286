namespace KnowledgeGraph;

/// <summary>What fills one role of a proposition.</summary>
/// <param name="Role">The role.</param>
/// <param name="Fillers">The fillers; more than one are joint, and their order means nothing.</param>
public sealed record Argument(Code Role, ValueList<Term> Fillers)
{
    /// <summary>A role with one filler.</summary>
    /// <param name="role">The role.</param>
    /// <param name="filler">The filler.</param>
    public Argument(Code role, Term filler)
        : this(role, [filler])
    {
    }

    /// <summary>The fillers; more than one are joint, and their order means nothing.</summary>
    public ValueList<Term> Fillers { get; init => field = NotNull.Of(value); } = NotNull.Of(Fillers);

    /// <summary>Whether the speaker left the list open ("including"), so that it excludes nothing.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The ids of the nodes among the fillers, in their order.</summary>
    public IEnumerable<EntityId> Nodes => Fillers.OfType<NodeTerm>().Select(term => term.Id);

    /// <summary>The role and its fillers, such as <c>agent: {rvc, legion}</c>; an open list ends in dots.</summary>
    public override string ToString()
    {
        var fillers = string.Join(", ", Fillers) + (IsOpen ? ", ..." : "");
        return Fillers.Count == 1 && !IsOpen ? $"{Role}: {fillers}" : $"{Role}: {{{fillers}}}";
    }
}
