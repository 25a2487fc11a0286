namespace KnowledgeGraph;

/// <summary>A time as a term.</summary>
/// <param name="Time">The time.</param>
public sealed record TimeTerm(UncertainTime Time) : Term
{
    /// <inheritdoc/>
    public override TermKind Kind => TermKind.Time;

    /// <inheritdoc/>
    public override string ToString() => Time.ToString();
}
