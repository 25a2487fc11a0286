namespace KnowledgeGraph.Benchmarks.Suites;

/// <summary>The lowest of several figures, so that a rival is shown from its best side.</summary>
/// <param name="Figures">The figures; none of them is left out that could be had.</param>
internal sealed record FastestFigure(IReadOnlyList<Figure> Figures) : Figure(Figures[0].Unit)
{
    public override IEnumerable<MeasuredTime> Benchmarks => Figures.SelectMany(figure => figure.Benchmarks);

    public override double? In(Measurements measurements) => Figures.Select(figure => figure.In(measurements)).Min();
}
