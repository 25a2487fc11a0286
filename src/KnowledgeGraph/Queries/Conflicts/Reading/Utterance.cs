namespace KnowledgeGraph.Queries;

/// <summary>A statement as the search for conflicts sees it; what costs something is read when it is first needed.</summary>
internal sealed class Utterance
{
    private readonly EntityGraph _graph;
    private UncertainTime? _said;
    private UncertainTime? _holds;

    public Utterance(EntityGraph graph, Statement statement)
    {
        _graph = graph;
        Statement = statement;
        Ordinal = graph.OrdinalOrThrow(statement.Id);
    }

    public Statement Statement { get; }

    /// <summary>The place in the ledger.</summary>
    public int Ordinal { get; }

    /// <summary>The propositions that it commits its speakers to, in their order.</summary>
    public List<HeldProposition> Held { get; } = [];

    public UncertainTime Said => _said ??= _graph.Solve(Statement.Said).Time;

    public UncertainTime Holds => _holds ??= _graph.Solve(Statement.Holds).Time;

    /// <summary>Whether the words stand there as a reporter puts them.</summary>
    public bool IsInReportersWords => Statement.Attribution.Count > 1 && Statement.Form != ReportingForm.Direct;

    /// <summary>Whether nobody names the source, so that nobody can take it back.</summary>
    public bool IsUnnamed => Statement.Origin.Principals.Count == 0;
}
