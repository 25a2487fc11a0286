namespace KnowledgeGraph.Traversal;

/// <summary>How nodes are ranked by <see cref="GraphRanking.PageRank"/>.</summary>
public sealed record PageRankOptions
{
    /// <summary>A damping of 0.85, until the ranks change by less than a millionth.</summary>
    public static PageRankOptions Default { get; } = new();

    /// <summary>With which probability a reader follows a relationship, instead of jumping to a node anew; 0.85 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative, 1 or more, or no number.</exception>
    public double Damping
    {
        get;
        init
        {
            // Written so that what is no number is refused as well.
            if (value is not (>= 0 and < 1))
            {
                throw new ArgumentOutOfRangeException(nameof(value), value, "A damping is at least 0 and less than 1.");
            }

            field = value;
        }
    }

    = 0.85;

    /// <summary>How often at most the ranks are computed from those before; 100 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int Iterations
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    = 100;

    /// <summary>
    /// When to stop before that: as soon as the changes of all ranks, taken as positive, sum up to less. 0.000001 by default; 0 for
    /// never, as LDBC Graphalytics wants it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative, or no number.</exception>
    public double Tolerance
    {
        get;
        init
        {
            if (value is not >= 0)
            {
                throw new ArgumentOutOfRangeException(nameof(value), value, "A tolerance is at least 0.");
            }

            field = value;
        }
    }

    = 1e-6;

    /// <summary>
    /// The nodes that the reader jumps to, one as likely as another, and one that is listed twice twice as likely; empty, the
    /// default, for all nodes. With some, the ranks tell what is near to them.
    /// </summary>
    public ValueList<EntityId> Personalization { get; init => field = NotNull.Of(value); } = [];
}
