namespace KnowledgeGraph.Serialization;

/// <summary>Makes a graph of the entries that are good, and rejects the others with everything that needs them.</summary>
internal sealed class Salvage
{
    private readonly LedgerHeader _header;
    private readonly LedgerReadOptions _options;
    private readonly List<PlacedProblem> _problems = [];
    private List<LedgerEntry> _entries;
    private List<LineStart> _starts;

    public Salvage(LedgerHeader header, List<LedgerEntry> entries, List<LineStart> starts, LedgerReadOptions options)
    {
        _header = header;
        _entries = entries;
        _starts = starts;
        _options = options;
    }

    /// <summary>What was rejected and why.</summary>
    public IReadOnlyList<PlacedProblem> Problems => _problems;

    /// <summary>The graph of what can be kept.</summary>
    /// <exception cref="InvalidLedgerException">A problem is not about one entry, so that leaving entries out does not help.</exception>
    public EntityGraph Run(CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (graph, problems) = LedgerCheck.Of(_header, _entries, _options);
            if (graph is not null)
            {
                return graph;
            }

            if (!problems.Any(problem => problem.Sequence is not null))
            {
                throw new InvalidLedgerException(problems);
            }

            Reject(problems, cancellationToken);
        }
    }

    private void Reject(ValueList<Problem> problems, CancellationToken cancellationToken)
    {
        var rejected = new bool[_entries.Count];
        var open = new Queue<int>();
        foreach (var problem in problems)
        {
            if (problem.Sequence is { } sequence)
            {
                Note((int)sequence - 1, problem);
            }
        }

        // Because a chain of entries that each need the next would otherwise take one assembly a link.
        var dependents = new Dependents(_entries);
        while (open.TryDequeue(out var index))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var (need, user, path) in dependents.Remove(_entries[index]))
            {
                if (!rejected[user])
                {
                    Note(user, Orphaned(need, _entries[user], path, _starts[index]));
                }
            }
        }

        _entries = [.. _entries.Where((_, index) => !rejected[index])];
        _starts = [.. _starts.Where((_, index) => !rejected[index])];

        void Note(int index, Problem problem)
        {
            _problems.Add(new PlacedProblem(problem, _starts[index]));
            if (!rejected[index])
            {
                rejected[index] = true;
                open.Enqueue(index);
            }
        }
    }

    private static Problem Orphaned(Need need, LedgerEntry entry, string path, LineStart rejected)
    {
        var (code, what) = need.IsId
            ? (ProblemCode.DanglingReference, $"'{need.Name}' is")
            : (ProblemCode.UndeclaredCode, $"The code '{need.Name}' is declared");
        return new Problem(code, $"{what} on line {rejected.Line}, which was rejected, so this is rejected with it.")
        {
            Id = entry.Id(),
            JsonPath = path,
        };
    }
}
