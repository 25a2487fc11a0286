namespace KnowledgeGraph.Queries;

/// <summary>One thing that a party says and stands by, as it means it.</summary>
[TypeFormatterSource("KnowledgeGraph.Presentation.NotebookFormatterSource, KnowledgeGraph")]
public sealed record AccountProposition : IPresentable
{
    internal AccountProposition()
    {
    }

    /// <summary>The statement with its chain, clocks and checks.</summary>
    public required AttributedStatement Statement { get; init; }

    /// <summary>The proposition as it is recorded.</summary>
    public required Proposition Proposition { get; init; }

    /// <summary>The polarity as it is meant: under an act of denial the other one than recorded, and negated where responsibility is denied.</summary>
    public required Polarity Polarity { get; init; }

    /// <summary>The modality as it is meant: what an announcement puts as a fact is an intention.</summary>
    public required Modality Modality { get; init; }

    /// <summary>Those of the party who stand by it.</summary>
    public required ValueList<Speaker> Speakers { get; init; }

    /// <summary>The id of the proposition, what it says as it is meant, and who says it.</summary>
    public override string ToString() =>
        $"{Proposition.Id} ({string.Join(" and ", Speakers)}): {Proposition with { Polarity = Polarity, Modality = Modality }}";

    EntityGraph IPresentable.Graph => Statement.Graph;
}
