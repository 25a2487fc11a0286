namespace KnowledgeGraph.Queries;

/// <summary>Counts what a question costs against its budget, and remembers what cut it.</summary>
internal sealed class QuestionMeter
{
    // Because reading the clock costs more than one comparison.
    private const int ComparisonsBetweenReadings = 256;

    private readonly QuestionBudget _budget;
    private readonly long _started;
    private readonly CancellationToken _cancellationToken;
    private long _comparisonsLeft;
    private int _comparisonsToReading;

    /// <summary>Starts the clock.</summary>
    /// <exception cref="OperationCanceledException">The question is cancelled already.</exception>
    public QuestionMeter(QuestionBudget? budget, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _budget = budget ?? QuestionBudget.Unlimited;
        _cancellationToken = cancellationToken;
        _comparisonsLeft = _budget.MaxComparisons ?? long.MaxValue;
        _started = _budget.Deadline is null ? 0 : _budget.Clock.GetTimestamp();
    }

    /// <summary>For a question that is asked without a limit and cannot be cancelled; a new one each time, because it counts.</summary>
    public static QuestionMeter Unlimited => new(budget: null, CancellationToken.None);

    /// <summary>What cut the question, or null.</summary>
    public AnswerCut? Cut { get; private set; }

    /// <summary>Whether one more pair may be compared; once it may not, it never may again.</summary>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public bool MayCompare()
    {
        if (_comparisonsToReading-- == 0)
        {
            Read();
        }

        if (Cut is not null)
        {
            return false;
        }

        if (_comparisonsLeft-- > 0)
        {
            return true;
        }

        Cut = AnswerCut.Comparisons;
        return false;
    }

    /// <summary>
    /// Whether work that compares nothing may go on: whoever gathers what is compared later asks for each item, which counts as no
    /// comparison and reads the clock now and then.
    /// </summary>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public bool MayGoOn()
    {
        if (_comparisonsToReading-- == 0)
        {
            Read();
        }

        return Cut is null;
    }

    /// <summary>What is left of the budget, for a question that this one is made of; its results are not limited.</summary>
    public QuestionBudget Rest => new()
    {
        MaxComparisons = _budget.MaxComparisons is null ? null : Math.Max(0, _comparisonsLeft),
        Deadline = _budget.Deadline is { } deadline ? Longer(TimeSpan.Zero, deadline - _budget.Clock.GetElapsedTime(_started)) : null,
        Clock = _budget.Clock,
    };

    /// <summary>Ends a cancelled question where there is work that is not counted, because half of it answers nothing.</summary>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public void ThrowIfCancelled() => _cancellationToken.ThrowIfCancellationRequested();

    /// <summary>The items, as long as more may be compared; each is one comparison. Whoever needs all of them looks at <see cref="Cut"/> afterwards.</summary>
    public IEnumerable<T> Counted<T>(IEnumerable<T> items) => items.TakeWhile(_ => MayCompare());

    /// <summary>The items, as long as the question was not cut; they count as no comparisons.</summary>
    public IEnumerable<T> Gathered<T>(IEnumerable<T> items) => items.TakeWhile(_ => MayGoOn());

    /// <summary>The items that the budget allows, of those found in the order of the answer.</summary>
    public ValueList<T> Keep<T>(IReadOnlyCollection<T> found)
    {
        if (_budget.MaxResults is not { } most || found.Count <= most)
        {
            return found.ToValueList();
        }

        Cut ??= AnswerCut.Results;
        return found.Take(most).ToValueList();
    }

    /// <summary>Takes over what cut a question that this one is made of.</summary>
    public void CutBy(AnswerCut? cut) => Cut ??= cut;

    private static TimeSpan Longer(TimeSpan left, TimeSpan right) => left > right ? left : right;

    private void Read()
    {
        _cancellationToken.ThrowIfCancellationRequested();
        _comparisonsToReading = ComparisonsBetweenReadings - 1;
        if (_budget.Deadline is { } deadline && _budget.Clock.GetElapsedTime(_started) >= deadline)
        {
            Cut ??= AnswerCut.Deadline;
        }
    }
}
