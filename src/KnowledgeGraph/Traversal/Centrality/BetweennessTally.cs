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

    public static BetweennessTally Over(Projection projection, int[] sources, WalkOptions options, CancellationToken cancellationToken)
    {
        var rows = options.Direction == WalkDirection.Both ? projection.Simple : StepRows.Simple(projection.Steps(options.Direction));
        var tally = new BetweennessTally(projection.NodeCount);
        var blocks = (sources.Length + BetweennessWorker.SourcesInBlock - 1) / BetweennessWorker.SourcesInBlock;
        tally.CutReason = BlockSweep.Over(blocks, meter => new BetweennessWorker(rows, sources, tally, meter), options, cancellationToken);
        return tally;
    }

    /// <summary>Every sum times a factor.</summary>
    public double[] Times(double factor) => Array.ConvertAll(Sums, sum => sum * factor);
}
