namespace KnowledgeGraph.Queries;

/// <summary>Reads which statements say in so many words that others are wrong.</summary>
internal sealed class StatementDisputes(EntityGraph graph, UtteranceReader utterances)
{
    private readonly Dictionary<EntityId, bool> _contested = [];

    /// <summary>
    /// What a statement disputes, by denying, disputing or refuting it, in the order of its targets: each statement once as a
    /// whole if it disputes that, else once for each proposition that it names.
    /// </summary>
    public IEnumerable<StatementDispute> By(Statement statement)
    {
        if (statement.IsRedacted
            || (statement.Targets.Count == 0 && graph.Index.From(graph.OrdinalOrThrow(statement.Id), KnownRelationships.Refutes).IsEmpty))
        {
            return [];
        }

        return Find(statement).GroupBy(dispute => dispute.Disputed.Id)
            .SelectMany(of => of.Where(dispute => dispute.Proposition is null).OrderByDescending(dispute => dispute.IsDenial).Take(1) is var whole && whole.Any()
                ? whole
                : of.DistinctBy(dispute => dispute.Proposition!.Id));
    }

    /// <summary>The statements that dispute a statement, in ledger order.</summary>
    public IEnumerable<StatementDispute> Of(Statement disputed) =>
        graph.In(disputed.Id, KnownRelationships.About)
            .Concat(graph.In(disputed.Id, KnownRelationships.Supersedes))
            .Concat(graph.In(disputed.Id, KnownRelationships.Refutes))
            .OfType<Statement>()
            .InLedgerOrder(graph)
            .SelectMany(By)
            .Where(dispute => dispute.Disputed.Id == disputed.Id);

    /// <summary>Whether a statement is disputed by one in force, or is in force for nobody any more.</summary>
    public bool IsContested(Statement statement)
    {
        if (statement.IsRedacted)
        {
            return true;
        }

        if (!_contested.TryGetValue(statement.Id, out var contested))
        {
            contested = !utterances.IsInForce(statement) || Of(statement).Any(dispute => utterances.IsInForce(dispute.By));
            _contested[statement.Id] = contested;
        }

        return contested;
    }

    private IEnumerable<StatementDispute> Find(Statement statement)
    {
        var denies = graph.Vocabulary.CommitmentOf(statement.Act) == Commitment.Opposite;
        var goesBack = graph.Vocabulary.CommitmentOf(statement.Act) == Commitment.AboutStatement && !graph.Vocabulary.IsAct(statement.Act, KnownActs.Assess);
        foreach (var target in statement.Targets)
        {
            if (graph.StatementOf(target.Id) is { IsRedacted: false } disputed && disputed.Id != statement.Id

                // Because a retraction by anyone who does not speak in the chain takes nothing back: it is a refutation.
                && (denies || (goesBack && !statement.Origin.Principals.Any(agent => utterances.Speaks(disputed, agent)))))
            {
                var proposition = disputed.Propositions.FirstOrDefault(candidate => candidate.Id == target.Id);
                yield return new StatementDispute(statement, disputed, proposition, denies);
            }
        }

        foreach (var disputed in graph.Out(statement.Id, KnownRelationships.Refutes))
        {
            if (!disputed.IsRedacted && disputed.Id != statement.Id)
            {
                yield return new StatementDispute(statement, disputed, null, IsDenial: false);
            }
        }
    }
}
