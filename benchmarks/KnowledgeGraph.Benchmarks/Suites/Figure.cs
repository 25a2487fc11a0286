namespace KnowledgeGraph.Benchmarks.Suites;

/// <summary>One number of a row, known when the suite has run; null if it could not be had on this machine.</summary>
/// <param name="Unit">What it counts.</param>
internal abstract record Figure(Unit Unit)
{
    /// <summary>The median time of a benchmark, in nanoseconds for one operation.</summary>
    /// <typeparam name="TBenchmark">The class of the benchmark, which the suite then runs.</typeparam>
    /// <param name="method">The name of its method.</param>
    public static Figure TimeOf<TBenchmark>(string method) => new MeasuredTime(typeof(TBenchmark), method, Unit.Time, () => 1);

    /// <summary>The same for each of so many things that one operation goes through.</summary>
    /// <typeparam name="TBenchmark">The class of the benchmark, which the suite then runs.</typeparam>
    /// <param name="method">The name of its method.</param>
    /// <param name="what">What the things are, such as <c>edge</c>.</param>
    /// <param name="count">How many they are; asked for when the benchmark has run, in the same process.</param>
    public static Figure TimePer<TBenchmark>(string method, string what, Func<double> count) =>
        new MeasuredTime(typeof(TBenchmark), method, Unit.TimePer(what), count);

    /// <summary>A number that is found without a benchmark, when all have run: bytes, or the time of another program.</summary>
    public static Figure Of(Unit unit, Func<double?> value) => new FoundFigure(unit, value);

    /// <summary>The lowest of several figures.</summary>
    public static Figure Fastest(params IReadOnlyList<Figure> figures) => new FastestFigure(figures);

    /// <summary>The benchmarks that have to run for it.</summary>
    public virtual IEnumerable<MeasuredTime> Benchmarks => [];

    /// <summary>The number.</summary>
    public abstract double? In(Measurements measurements);
}
