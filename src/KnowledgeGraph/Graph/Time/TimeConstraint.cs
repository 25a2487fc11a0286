namespace KnowledgeGraph;

/// <summary>Somebody's word that one time is so far from another.</summary>
/// <param name="From">What is counted from.</param>
/// <param name="To">What it gives: the time of <paramref name="From"/>, moved by the offset.</param>
/// <param name="Offset">How far.</param>
/// <param name="Statement">The statement that says so, or whose own time it is; null for a relationship.</param>
/// <param name="Proposition">The proposition that says so, or null.</param>
/// <param name="Relationship">The relationship that says so, or null.</param>
internal sealed record TimeConstraint(
    Clocked From, Clocked To, TimeOffset Offset, Statement? Statement = null, Proposition? Proposition = null, Relationship? Relationship = null)
{
    /// <summary>The same word, read from its other end.</summary>
    public TimeConstraint Reversed => this with { From = To, To = From, Offset = Offset.Negate() };
}
