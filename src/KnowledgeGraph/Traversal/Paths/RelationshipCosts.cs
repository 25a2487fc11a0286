using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Traversal;

/// <summary>What each relationship costs: the function is asked at the first use, once, and its answer is kept.</summary>
internal sealed class RelationshipCosts
{
    private readonly IGraphIndex _index;
    private readonly Func<Relationship, double> _cost;

    // Not a number where the function was not asked yet, because it may not answer that.
    private readonly Pages<double> _known;
    private long _exponents;

    public RelationshipCosts(IGraphIndex index, Func<Relationship, double> cost)
    {
        _index = index;
        _cost = cost;
        _known = new Pages<double>(index.RelationshipCount, double.NaN);
    }

    /// <summary>Whether a relationship was met that is not to be walked, or that made a way cost more than a number can hold.</summary>
    public bool HasUnwalkable { get; private set; }

    /// <summary>How many relationships were met that cost something.</summary>
    public long PositiveCount { get; private set; }

    /// <summary>
    /// About the geometric mean of the costs above zero, 1 if there is none yet: what a relationship usually costs, however much a few cost.
    /// </summary>
    public double Typical => PositiveCount == 0 ? 1 : double.Exp2(((double)_exponents / PositiveCount) + 0.5);

    /// <summary>The cost of a relationship; positive infinity if it is not to be walked.</summary>
    /// <exception cref="InvalidCostException">It is negative or not a number.</exception>
    public double Of(int relationship)
    {
        ref var known = ref _known[relationship];
        return double.IsNaN(known) ? known = Ask(relationship) : known;
    }

    /// <summary>Notes that a way was left out because of what it would have cost.</summary>
    public void LeaveOut() => HasUnwalkable = true;

    private double Ask(int ordinal)
    {
        var relationship = _index.RelationshipAt(ordinal);
        var cost = _cost(relationship);
        if (!(cost >= 0))
        {
            throw new InvalidCostException(relationship, cost);
        }

        if (double.IsPositiveInfinity(cost))
        {
            HasUnwalkable = true;
        }
        else if (cost > 0)
        {
            PositiveCount++;
            _exponents += Math.ILogB(cost);
        }

        return cost;
    }
}
