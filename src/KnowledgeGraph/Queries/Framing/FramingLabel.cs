namespace KnowledgeGraph.Queries;

/// <summary>A term that is used for somebody or something, with everybody who uses it.</summary>
[TypeFormatterSource("KnowledgeGraph.Presentation.NotebookFormatterSource, KnowledgeGraph")]
public sealed record FramingLabel : IPresentable
{
    internal FramingLabel()
    {
    }

    /// <summary>The term, as it is written where it comes first.</summary>
    public required string Term { get; init; }

    /// <summary>The stance that it takes.</summary>
    public required Stance Stance { get; init; }

    /// <summary>The uses, in ledger order of their statements; at least one.</summary>
    public required ValueList<LabelUse> Uses { get; init; }

    /// <summary>Those whose term it is, the original speakers of the uses, each once, in the order of the uses.</summary>
    public ValueList<Speaker> Speakers => Uses.SelectMany(use => use.Speakers).Distinct().ToValueList();

    /// <summary>The nodes that it is used for, each once, in the order of the uses.</summary>
    public ValueList<Node> Targets => Uses.Select(use => use.Target).Distinct().ToValueList();

    /// <summary>The term, its stance and those whose term it is.</summary>
    public override string ToString() => $"\"{Term}\" ({Stance.ToString().ToLowerInvariant()}): {string.Join(", ", Speakers)}";

    EntityGraph IPresentable.Graph => Uses[0].Statement.Graph;
}
