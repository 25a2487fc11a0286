namespace KnowledgeGraph.Queries;

/// <summary>What somebody does by saying something: who, which act, to whom, and about what.</summary>
[TypeFormatterSource("KnowledgeGraph.Presentation.NotebookFormatterSource, KnowledgeGraph")]
public sealed record DirectedStatement : IPresentable
{
    internal DirectedStatement()
    {
    }

    /// <summary>The original speakers: those on whose behalf it is said, else those who say it; or one source that nobody names.</summary>
    public ValueList<Speaker> Speakers => Statement.Origin.Principals;

    /// <summary>The act, which may be a special case of the one that was asked for.</summary>
    public required Act Act { get; init; }

    /// <summary>Whom it addresses, in the order of the statement; empty where it is not said.</summary>
    public required ValueList<Entity> Addressees { get; init; }

    /// <summary>What is said: what they are urged to do, what is praised.</summary>
    public ValueList<Proposition> Propositions => Statement.Statement.Propositions;

    /// <summary>The nodes that it is about, in the order in which the statement names them; the addressees may be among them.</summary>
    public required ValueList<Node> About { get; init; }

    /// <summary>The statement with its chain, clocks and checks.</summary>
    public required AttributedStatement Statement { get; init; }

    /// <summary>The speakers, the act and the addressees, such as <c>A: urge (to B)</c>.</summary>
    public override string ToString() =>
        $"{string.Join(" and ", Speakers)}: {Act}{(Addressees.Count == 0 ? "" : $" (to {string.Join(" and ", Addressees.Select(addressee => addressee.Name))})")}";

    EntityGraph IPresentable.Graph => Statement.Graph;
}
