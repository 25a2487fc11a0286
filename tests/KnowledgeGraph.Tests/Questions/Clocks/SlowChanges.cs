using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Questions.Clocks;

/// <summary>What differs between two graphs of one ledger, kind by kind, from a look at everything that either of them has.</summary>
internal sealed class SlowChanges(EntityGraph before, EntityGraph now, UncertainTime publishedThen = default)
{
    /// <summary>Kind, id and what it happened through, in the order of kinds and of the ledger.</summary>
    public IEnumerable<string> All() => Everything().OrderBy(change => change.Kind).ThenBy(change => change.Place).Select(change => $"{change.Kind} {change.Id} {change.Through}".TrimEnd());

    private IEnumerable<(ChangeKind Kind, long Place, EntityId Id, string Through)> Everything() =>
        Of(ChangeKind.New, News())
            .Concat(Of(ChangeKind.Revised, Known().Select(known => (known.Id, Through(GoneBack(now, known.Now, Standing.Revised).Except(GoneBack(before, known.Then, Standing.Revised)))))))
            .Concat(Of(ChangeKind.Retracted, Known().Select(known => (known.Id, Through(GoneBack(now, known.Now, Standing.Retracted).Except(GoneBack(before, known.Then, Standing.Retracted)))))))
            .Concat(Of(ChangeKind.Reinstated, Known().Select(known => (known.Id, Through(StoodByAgain(known.Then, known.Now))))))
            .Concat(Of(ChangeKind.NewlyDisputed, Known().Select(known => (known.Id, Words(Disputes(now, known.Now).Except(Disputes(before, known.Then)))))))
            .Concat(Of(ChangeKind.NewlyJudged, now.Judgements.Select(judgement => judgement.Id).Except(before.Judgements.Select(judgement => judgement.Id)).Select(id => (id, "."))))
            .Concat(Of(ChangeKind.NoLongerJudged, before.Judgements.Select(judgement => judgement.Id).Except(now.Judgements.Select(judgement => judgement.Id)).Select(id => (id, "."))))
            .Concat(Recorded())
            .Concat(Of(ChangeKind.NoLongerCarried, new SlowVersions(now).Dropped().Except(new SlowVersions(before, publishedThen).Dropped()).Select(line => (new EntityId(line.Split(' ')[0]), line.Split(' ')[1]))));

    // Conflicts have a scan of their own; here is only which of them are news of what was known.
    public IEnumerable<string> Contradicted() =>
        before.Statements.Any()
            ? from conflict in now.Conflicts(new ConflictOptions { MinimumSeverity = Severity.Tension })
              where conflict.Reason != ConflictReasons.Disputed && conflict.Reason != ConflictReasons.DeniedQuotation
              from sides in new[] { (Known: conflict.Left.StatementId, Later: conflict.Right.StatementId), (Known: conflict.Right.StatementId, Later: conflict.Left.StatementId) }
              where before.Contains(sides.Known) && !before.Contains(sides.Later)
              select $"{(conflict.Kind == ConflictKind.Revision ? ChangeKind.SaidOtherwise : ChangeKind.NewlyContradicted)} {sides.Known} {sides.Later}"
            : [];

    private IEnumerable<(ChangeKind Kind, long Place, EntityId Id, string Through)> Of(ChangeKind kind, IEnumerable<(EntityId Id, string Through)> changes) =>
        changes.Where(change => change.Through.Length > 0).Select(change => (kind, now.Whole.Entries.First(entry => entry.Id() == change.Id).Sequence, change.Id, change.Through == "." ? "" : change.Through));

    private IEnumerable<(EntityId Id, string Through)> News() =>
        now.Nodes<Node>().Select(node => (node.Id, Evidence: "."))
            .Concat(now.Relationships.Where(link => !link.IsDerived).Select(link => (link.Id, string.Join('+', link.Evidence.Select(now.StatementOf).OfType<Statement>().Where(one => !one.IsRedacted).Select(one => one.Id)) is { Length: > 0 } evidence ? evidence : ".")))

            // What was withdrawn then, and was brought back, was known before.
            .Where(one => !before.Contains(one.Id) && !before.Relationships.Any(link => link.Id == one.Id) && before.StatusOf(one.Id) != IdStatus.Withdrawn);

    private IEnumerable<(EntityId Id, Statement Then, Statement Now)> Known() =>
        from statement in now.Statements
        where !statement.IsRedacted
        join known in before.Statements.Where(known => !known.IsRedacted) on statement.Id equals known.Id
        select (statement.Id, known, statement);

    private static List<(EntityId Speaker, EntityId What, EntityId By)> GoneBack(EntityGraph graph, Statement statement, Standing? standing = null)
    {
        var force = new ForceReader(graph);
        return (from speaker in statement.Origin.Principals
                from what in Parts(statement)
                let words = force.TakenBackIn(statement, what, speaker)
                where words is not null && (standing is null || force.StandingAfter(words) == standing)
                select (speaker, what, words.Id)).ToList();
    }

    // Who is no longer the speaker, and what is no longer said, is stood by by nobody.
    private IEnumerable<(EntityId Speaker, EntityId What, EntityId By)> StoodByAgain(Statement then, Statement today)
    {
        var gone = GoneBack(now, today);
        return GoneBack(before, then).Where(one => today.Origin.Principals.Contains(one.Speaker) && Parts(today).Contains(one.What) && !gone.Exists(other => other.Speaker == one.Speaker && other.What == one.What));
    }

    private static IEnumerable<EntityId> Parts(Statement statement) => statement.Propositions.Select(proposition => proposition.Id).DefaultIfEmpty(statement.Id);

    private static IEnumerable<EntityId> Disputes(EntityGraph graph, Statement statement) => graph.VerificationOf(statement.Id).Disputes.Select(dispute => dispute.Id);

    private static string Through(IEnumerable<(EntityId Speaker, EntityId What, EntityId By)> gone) => Words(gone.Select(one => one.By));

    private static string Words(IEnumerable<EntityId> ids) => string.Join('+', ids.Distinct());

    private IEnumerable<(ChangeKind Kind, long Place, EntityId Id, string Through)> Recorded() =>
        from entry in now.Entries
        where !before.Entries.Any(known => known.Sequence == entry.Sequence)
        let kind = entry switch
        {
            AmendEntry => ChangeKind.Amended,
            WithdrawEntry => ChangeKind.Withdrawn,
            RedactEntry => ChangeKind.Redacted,
            _ => ChangeKind.New,
        }
        where kind != ChangeKind.New && before.StatusOf(entry.Id()) is not (IdStatus.Unknown or IdStatus.NotYetKnown)
        select (kind, entry.Sequence, entry.Id(), "");
}
