namespace KnowledgeGraph.Queries;

/// <summary>Which conflicts are wanted, and how much looking for them may cost.</summary>
public sealed record ConflictOptions
{
    /// <summary>Every kind and severity, by the library's rules, without a limit.</summary>
    public static ConflictOptions Default { get; } = new();

    /// <summary>Rules of the caller's, asked in their order after the library's; none unless set.</summary>
    public ValueList<ConflictRule> Rules { get; init => field = NotNull.Of(value); } = [];

    /// <summary>The kinds that are wanted; empty for all.</summary>
    public ValueList<ConflictKind> Kinds { get; init => field = NotNull.Of(value); } = [];

    /// <summary>The least severity that is wanted; <see cref="Severity.CompatibleDetail"/>, which is all, unless set.</summary>
    public Severity MinimumSeverity { get; init; } = Severity.CompatibleDetail;

    /// <summary>
    /// How much the question may cost; one that is cut hands out what it has found. <see cref="QuestionBudget.MaxResults"/>
    /// counts the conflicts of the answer, and the dismissed ones by themselves.
    /// </summary>
    public QuestionBudget Budget { get; init => field = NotNull.Of(value); } = QuestionBudget.Unlimited;

    /// <summary>How many statements the search may remember from one subject to the next; it changes no answer.</summary>
    /// <remarks>
    /// What was read for one subject is of little use for the next, and is found in the cache of a processor while there is little of it.
    /// </remarks>
    internal int StatementsToRemember { get; init; } = 1024;
}
