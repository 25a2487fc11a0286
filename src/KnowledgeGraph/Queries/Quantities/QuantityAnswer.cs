namespace KnowledgeGraph.Queries;

/// <summary>Quantities as their sources give them, in ledger order of the statements, then of their propositions, events, quantities and speakers.</summary>
public sealed class QuantityAnswer : Answer<QuantityReport>
{
    internal QuantityAnswer(EntityGraph graph, ValueList<QuantityReport> found, ValueList<AttributedProposition> besides, string explanation)
        : base(graph, found, explanation)
    {
        BySource = Group(graph, found);
        Besides = besides;
    }

    /// <summary>The same, per source, in the order in which the sources first come up. Nothing is added up.</summary>
    public ValueList<QuantitySource> BySource { get; }

    /// <summary>
    /// What else somebody who stands by it says of such quantities, without a count that is put as a fact: what may have been, is expected or
    /// intended, numbers that are denied, and what is said without a commitment. In ledger order.
    /// </summary>
    public ValueList<AttributedProposition> Besides { get; }

    private static ValueList<QuantitySource> Group(EntityGraph graph, ValueList<QuantityReport> found) =>
        found.GroupBy(report => report.Speaker.Agent is { } agent ? graph.SameAs(agent.Id)[0] : report.Statement.Statement.Id)
            .Select(reports => new QuantitySource { Speaker = reports.First().Speaker, Reports = reports.ToValueList() })
            .ToValueList();
}
