namespace KnowledgeGraph.Queries;

/// <summary>What a search for a name may find, and how much it may cost.</summary>
public sealed record NameSearchOptions
{
    /// <summary>The defaults.</summary>
    public static NameSearchOptions Default { get; } = new();

    /// <summary>Only entities of these kinds; empty, the default, for all kinds. Statements have no name and are never found.</summary>
    public ValueList<NodeKind> Kinds { get; init => field = NotNull.Of(value); } = [];

    /// <summary>The least <see cref="NameHit.Score"/> of a hit; 0.4 unless it is set, which one word of a long description reaches.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not from 0 to 1.</exception>
    public double MinimumScore
    {
        get;
        init
        {
            if (!(value >= 0 && value <= 1))
            {
                throw new ArgumentOutOfRangeException(nameof(value), value, "A score is from 0 to 1.");
            }

            field = value;
        }
    }

    = 0.4;

    /// <summary>
    /// At most 100 hits, unless it is set. One comparison is one name that is looked at in full; a question cut by them ranks
    /// what it has seen by then, which need not be the best.
    /// </summary>
    public QuestionBudget Budget { get; init => field = NotNull.Of(value); } = new() { MaxResults = 100 };
}
