namespace KnowledgeGraph.Traversal;

/// <summary>Betweenness as it is estimated from some sources, and how far off the estimates may be.</summary>
public sealed class BetweennessSample
{
    internal BetweennessSample()
    {
    }

    /// <summary>The estimates, in the unit of the exact values: pairs of other nodes. Zero throughout where no pivot was finished.</summary>
    public required NodeMeasures<double> Estimates { get; init; }

    /// <summary>How many sources were drawn and finished.</summary>
    public required int PivotCount { get; init; }

    /// <summary>Whether every node was a pivot, so that the values are exact.</summary>
    public bool IsExact => PivotCount >= Estimates.Count;

    /// <summary>Whether the budget ended the measuring before all pivots were finished; the estimates are those of the finished ones.</summary>
    public bool WasCut => Estimates.WasCut;

    /// <summary>Which limit ended it; null if none did.</summary>
    public CutReason? CutReason => Estimates.CutReason;

    /// <summary>Whether each pair of nodes counts once instead of once each way.</summary>
    internal bool CountsPairsOnce { get; init; }

    /// <summary>How far the estimate of any node may be from its exact value: with this confidence none of them all is farther off.</summary>
    /// <remarks>
    /// What hangs on a node for one source lies between 0 and the number of other nodes, so the bound of Hoeffding holds for the mean of the
    /// pivots, sharpened by Serfling (<c>Annals of Statistics</c>, 1974) because no pivot is drawn twice, for each node, and by adding up for all of them. With n nodes, k pivots
    /// and confidence c it is n (n - 2) √((1 - (k - 1)/n) ln(2n / (1 - c)) / 2k), half of that where pairs count once, and never more than the
    /// highest value that there can be. It promises what holds in every graph; most estimates are much nearer.
    /// </remarks>
    /// <param name="confidence">The probability that it holds, over the seeds; above 0 and below 1.</param>
    /// <returns>The bound, in pairs of nodes; 0 where every node was a pivot.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not between 0 and 1.</exception>
    public double ErrorAt(double confidence)
    {
        if (!(confidence > 0 && confidence < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "A confidence lies above 0 and below 1, such as 0.95.");
        }

        double nodes = Estimates.Count;
        if (IsExact || nodes < 3)
        {
            return 0;
        }

        var highest = (nodes - 1) * (nodes - 2);
        var error = PivotCount == 0
            ? highest
            : nodes * (nodes - 2) * Math.Sqrt((1 - (PivotCount - 1) / nodes) * Math.Log(2 * nodes / (1 - confidence)) / (2.0 * PivotCount));
        return Math.Min(error, highest) * (CountsPairsOnce ? 0.5 : 1);
    }
}
