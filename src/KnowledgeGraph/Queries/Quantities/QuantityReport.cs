namespace KnowledgeGraph.Queries;

/// <summary>How many or how much there was in an event, as one original speaker says it.</summary>
[TypeFormatterSource("KnowledgeGraph.Presentation.NotebookFormatterSource, KnowledgeGraph")]
public sealed record QuantityReport : IPresentable
{
    internal QuantityReport()
    {
    }

    /// <summary>The event, under the id that the statement uses.</summary>
    public required Event Event { get; init; }

    /// <summary>The proposition that says it.</summary>
    public required Proposition Proposition { get; init; }

    /// <summary>The role that the quantity fills.</summary>
    public required Code Role { get; init; }

    /// <summary>
    /// The quantity as it was said; unknown where somebody says that there was some and not how many; exactly zero where
    /// <see cref="IsDenial"/>. Unknown is not zero.
    /// </summary>
    public required Quantity Quantity { get; init; }

    /// <summary>Whether the zero was said as a denial, such as "nobody was injured", and not as a number.</summary>
    public required bool IsDenial { get; init; }

    /// <summary>What the count is narrowed to by the other roles of the proposition, such as whom or what it befell; empty for all.</summary>
    public required ValueList<ResolvedArgument> Of { get; init; }

    /// <summary>The moment that the count stands for: its own, else that for which the statement holds, else when it was said.</summary>
    public required TimeSolution AsOf { get; init; }

    /// <summary>The original speaker.</summary>
    public required Speaker Speaker { get; init; }

    /// <summary>Those who say it jointly with the speaker, in the order of the statement; empty if it is the speaker's alone.</summary>
    public required ValueList<Speaker> JointlyWith { get; init; }

    /// <summary>The statement with its chain, clocks and checks.</summary>
    public required AttributedStatement Statement { get; init; }

    /// <summary>Whether the speaker stands by it, or took it back, corrected or revised it in so many words.</summary>
    public required Standing Standing { get; init; }

    /// <summary>
    /// The first statement in which the same speaker certainly later gave another count of the same thing; null if there is none, for
    /// other reports of the same utterance, and for later words about a moment that was certainly earlier (<see cref="AsOf"/>).
    /// </summary>
    public required AttributedStatement? SupersededBy { get; init; }

    /// <summary>The numbers that it may be; everything for an unknown quantity.</summary>
    public QuantityInterval Interval => Quantity.Interval;

    /// <summary>The predicate, such as <c>injured</c>.</summary>
    public Code Predicate => Proposition.Predicate;

    /// <summary>Whether it is the speaker's last word: not taken back, and not superseded.</summary>
    public bool IsCurrent => Standing == Standing.Stands && SupersededBy is null;

    /// <summary>The speaker, the count and the event, such as <c>Ines Varga: injured at least 2 person, fire in a shed</c>.</summary>
    public override string ToString() => $"{Speaker}: {Predicate} {Quantity}, {Event.Name}";

    EntityGraph IPresentable.Graph => Statement.Graph;
}
