namespace KnowledgeGraph.Queries;

/// <summary>One statement that uses a term for a node.</summary>
[TypeFormatterSource("KnowledgeGraph.Presentation.NotebookFormatterSource, KnowledgeGraph")]
public sealed record LabelUse : IPresentable
{
    internal LabelUse()
    {
    }

    /// <summary>The framing as the statement has it, with the term as it is written there.</summary>
    public required Framing Framing { get; init; }

    /// <summary>The node that the term is used for.</summary>
    public required Node Target { get; init; }

    /// <summary>
    /// The node that was asked about, where it is only judged to be unsure whether the <see cref="Target"/> is the same; the use
    /// counts for it if it is. Null where the term is used for the node that was asked about, or for one judged to be the same.
    /// </summary>
    public required Node? OnlyIfSameAs { get; init; }

    /// <summary>Those whose term it is: the original speakers of the statement.</summary>
    public ValueList<Speaker> Speakers => Statement.Origin.Principals;

    /// <summary>Those who pass it on, the outermost first; empty where the speakers publish it themselves.</summary>
    public ValueList<AttributedHop> Through => Statement.Chain.Take(Statement.Chain.Count - 1).ToValueList();

    /// <summary>The statement with its chain, clocks and checks.</summary>
    public required AttributedStatement Statement { get; init; }

    EntityGraph IPresentable.Graph => Statement.Graph;
}
