namespace KnowledgeGraph.Traversal;

/// <summary>How <see cref="GraphCommunities.Communities"/> looks for communities.</summary>
public sealed record CommunityOptions
{
    /// <summary>A resolution of 1, the seed 0, at most 10 iterations.</summary>
    public static CommunityOptions Default { get; } = new();

    /// <summary>
    /// How many relationships within a community are asked for, in multiples of those that would be there by chance; 1 by default. More
    /// gives more and smaller communities, less gives fewer and larger ones, 0 one for each part of the graph that is connected.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative, infinite or no number.</exception>
    public double Resolution
    {
        get;
        init
        {
            if (value is not >= 0 || double.IsInfinity(value))
            {
                throw new ArgumentOutOfRangeException(nameof(value), value, "A resolution is at least 0, and finite.");
            }

            field = value;
        }
    }

    = 1;

    /// <summary>What the random choices begin with; the same seed makes the same ones. 0 by default.</summary>
    public int Seed { get; init; }

    /// <summary>How often at most to begin anew from the communities found; 10 by default. It ends before, when nothing changes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int Iterations
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    }

    = 10;
}
