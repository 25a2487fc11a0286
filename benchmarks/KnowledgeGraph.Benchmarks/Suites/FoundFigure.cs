namespace KnowledgeGraph.Benchmarks.Suites;

/// <summary>A number that is found without a benchmark.</summary>
/// <param name="Unit">What it counts.</param>
/// <param name="Value">Finds it.</param>
internal sealed record FoundFigure(Unit Unit, Func<double?> Value) : Figure(Unit)
{
    public override double? In(Measurements measurements) => Value();
}
