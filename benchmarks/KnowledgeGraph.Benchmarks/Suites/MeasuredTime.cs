namespace KnowledgeGraph.Benchmarks.Suites;

/// <summary>The median time of one operation of a benchmark, for each of the things that the operation goes through.</summary>
/// <param name="Benchmark">The class of the benchmark.</param>
/// <param name="Method">The name of its method.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="Count">How many things an operation goes through.</param>
internal sealed record MeasuredTime(Type Benchmark, string Method, Unit Unit, Func<double> Count) : Figure(Unit)
{
    public override IEnumerable<MeasuredTime> Benchmarks => [this];

    public override double? In(Measurements measurements) => measurements.MedianOf(Benchmark, Method) / Count();
}
