namespace KnowledgeGraph;

/// <summary>
/// The one exception for bad input, from a file or from a builder: it holds every problem that was found, and nothing was
/// half-applied.
/// </summary>
public sealed class InvalidLedgerException : Exception
{
    private const int ShownProblems = 10;

    /// <summary>An exception for one or more problems.</summary>
    /// <param name="problems">The problems, in the order of the ledger; at least one.</param>
    /// <exception cref="ArgumentException">There is no problem.</exception>
    public InvalidLedgerException(IEnumerable<Problem> problems)
        : this(problems.ToValueList())
    {
    }

    private InvalidLedgerException(ValueList<Problem> problems)
        : base(Describe(problems)) => Problems = problems;

    /// <summary>All the problems, in the order of the ledger; at least one.</summary>
    public ValueList<Problem> Problems { get; }

    private static string Describe(ValueList<Problem> problems)
    {
        if (problems.Count == 0)
        {
            throw new ArgumentException("There is nothing wrong without a problem.", nameof(problems));
        }

        if (problems.Count == 1)
        {
            return problems[0].ToString();
        }

        var shown = problems.Take(ShownProblems).Select(problem => "  " + problem);
        var rest = problems.Count - ShownProblems;
        return $"The ledger has {problems.Count} problems:\n{string.Join('\n', shown)}{(rest > 0 ? $"\n  and {rest} more" : "")}";
    }
}
