namespace KnowledgeGraph.Traversal;

/// <summary>How much hangs on each node for the ways from some sources.</summary>
internal sealed class BetweennessTally
{
    private BetweennessTally(int nodes) => Sums = new double[nodes];

    /// <summary>For each node, over all sources that were finished and all targets, the part of the shortest ways that lead through it.</summary>
    public double[] Sums { get; }

    /// <summary>How many sources were finished: always those that come first.</summary>
    public int FinishedSources { get; set; }

    /// <summary>What cut it, or null.</summary>
    public CutReason? CutReason { get; private set; }

    public static BetweennessTally Over(Projection projection, int[] sources, WalkOptions options, WalkMeter meter)
    {
        var cancellation = meter.CancellationToken;
        var rows = options.Direction == WalkDirection.Both
            ? projection.Simple(cancellation)
            : StepRows.Simple(projection.Steps(options.Direction, cancellation), cancellation);
        var tally = new BetweennessTally(projection.NodeCount);
        var blocks = (sources.Length + BetweennessWorker.SourcesInBlock - 1) / BetweennessWorker.SourcesInBlock;
        tally.CutReason = BlockSweep.Over(blocks, own => new BetweennessWorker(rows, sources, tally, own), options, meter);
        return tally;
    }

    /// <summary>Every sum times a factor.</summary>
    public double[] Times(double factor) => Array.ConvertAll(Sums, sum => sum * factor);
}
