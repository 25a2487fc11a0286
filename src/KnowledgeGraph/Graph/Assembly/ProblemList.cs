namespace KnowledgeGraph;

/// <summary>Gathers problems, each at its entry of the ledger.</summary>
internal sealed class ProblemList
{
    private readonly List<Problem> _problems = [];

    /// <summary>The problems, in ledger order.</summary>
    public ValueList<Problem> InLedgerOrder => _problems.OrderBy(problem => problem.Sequence).ToValueList();

    public bool IsEmpty => _problems.Count == 0;

    /// <summary>Notes a problem at a place in the content of an entry.</summary>
    public void Add(ProblemCode code, LedgerEntry entry, string path, string message) =>
        AddAt(code, entry, entry.Path() + path, message);

    /// <summary>Notes a problem at a place in an entry, given as a whole JSON path.</summary>
    public void AddAt(ProblemCode code, LedgerEntry entry, string wholePath, string message) =>
        _problems.Add(new Problem(code, message)
        {
            Sequence = entry.Sequence,
            Id = entry.Id(),
            JsonPath = wholePath,
        });
}
