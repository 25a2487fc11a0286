namespace KnowledgeGraph.Queries;

/// <summary>One of the two statements of a conflict, and what in it conflicts.</summary>
public sealed record ConflictSide
{
    internal ConflictSide()
    {
    }

    /// <summary>The statement with its chain, clocks and checks.</summary>
    public required AttributedStatement Statement { get; init; }

    /// <summary>The proposition as it is recorded; null where it is about a term or the statement as a whole.</summary>
    public required Proposition? Proposition { get; init; }

    /// <summary>The term that conflicts; null where it is no matter of terms.</summary>
    public required Framing? Framing { get; init; }

    /// <summary>
    /// Those who stand by this side in this conflict: the original speakers, without those who took it back or said something
    /// else later; for a revision, those who revise; for a denied quotation, who reports it.
    /// </summary>
    public required ValueList<Speaker> Speakers { get; init; }

    /// <summary>The polarity as it is meant: under an act of denial the other one than recorded. Null without a proposition.</summary>
    public required Polarity? Polarity { get; init; }

    /// <summary>The modality as it is meant: what an announcement puts as a fact is an intention. Null without a proposition.</summary>
    public required Modality? Modality { get; init; }

    /// <summary>The id of the proposition, else of the statement, and the speakers.</summary>
    public override string ToString() => $"{Proposition?.Id ?? Statement.Statement.Id} ({string.Join(" and ", Speakers)})";
}
