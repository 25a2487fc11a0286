namespace KnowledgeGraph.Tests.Questions.Conflicts;

/// <summary>A conflict, as far as the page of the decision says what it is.</summary>
internal sealed record ConflictOracleFinding(string Rule, ConflictOracleSide Left, ConflictOracleSide Right, Code? Role, Severity Severity)
{
    /// <summary>Whether it hangs on something being one of which that is not sure.</summary>
    public bool IsUnsure { get; init; }

    /// <summary>dispute, revision, reporting or self.</summary>
    public string Between { get; init; } = "";

    public EntityId[] Common { get; init; } = [];

    public override string ToString() => $"{Left.Id} {Right.Id} {Rule}{(Role is { } role ? ":" + role : "")} {Severity} {Between}";
}
