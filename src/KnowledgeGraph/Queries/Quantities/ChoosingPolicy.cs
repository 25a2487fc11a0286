namespace KnowledgeGraph.Queries;

/// <summary>A policy that looks at each report alone.</summary>
internal sealed class ChoosingPolicy(string name, Func<QuantityReport, bool> counts) : QuantityPolicy(name)
{
    public override IEnumerable<QuantityReport> Choose(ValueList<QuantityReport> ofOneEvent) => ofOneEvent.Where(counts);
}
