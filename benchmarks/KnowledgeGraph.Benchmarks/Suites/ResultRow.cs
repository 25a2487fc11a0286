namespace KnowledgeGraph.Benchmarks.Suites;

/// <summary>A row of the table with its figures.</summary>
/// <param name="Row">The row.</param>
/// <param name="Ours">Our figure; null if it could not be had.</param>
/// <param name="Theirs">Theirs; null if it could not be had.</param>
internal sealed record ResultRow(TableRow Row, double? Ours, double? Theirs)
{
    private const string Missing = "–";

    public static ResultRow Of(TableRow row, Measurements measurements) => new(row, row.Ours.In(measurements), row.Theirs.In(measurements));

    /// <summary>The cells from left to right.</summary>
    public IEnumerable<string> Cells =>
    [
        Row.Measured,
        Row.Baseline,
        Ours is { } ours ? Row.Ours.Unit.Text(ours) : Missing,
        Theirs is { } theirs ? Row.Theirs.Unit.Text(theirs) : Missing,
        Ratio,
        Row.Required?.ToString() ?? Missing,
        Row.Stretch?.ToString() ?? Missing,
        Verdict,
    ];

    private string Ratio => Ours is { } ours && Theirs is { } theirs
        ? Unit.Rounded(Row.Required?.RatioOf(ours, theirs) ?? (theirs / ours)) : Missing;

    private string Verdict
    {
        get
        {
            if (Row.Required is not { } required)
            {
                return Missing;
            }

            if (Ours is not { } ours || Theirs is not { } theirs)
            {
                return "not measured";
            }

            if (!required.IsMetBy(ours, theirs))
            {
                return "**missed**";
            }

            return Row.Stretch is { } stretch && stretch.IsMetBy(ours, theirs) ? "met, and the stretch" : "met";
        }
    }
}
