namespace KnowledgeGraph.Queries;

/// <summary>Compares what is known with what was known.</summary>
internal sealed class ChangeReader(EntityGraph before, EntityGraph now, QuestionMeter meter, CancellationToken cancellationToken)
{
    private readonly AttributionResolver _resolver = new(now);
    private readonly AttributionResolver _resolverBefore = new(before);

    /// <summary>All changes, by kind, and within a kind in ledger order.</summary>
    /// <remarks>The conflicts come last, because they cost most and what is left of the budget is theirs.</remarks>
    public List<Change> All() =>
        [.. News().Concat(Statements()).Concat(Judged()).Concat(Recorded()).Concat(Dropped()).Concat(Contradicted()).OrderBy(change => change.Kind).ThenBy(PlaceInLedger)];

    private long PlaceInLedger(Change change) => (change.Entry ?? now.Whole.HistoryOf(change.Id).First()).Sequence;

    private IEnumerable<Change> News()
    {
        foreach (var node in meter.Counted(now.Nodes<Node>()).Where(node => !before.Contains(node.Id) && WasNotWithdrawn(node.Id)))
        {
            yield return new Change { Kind = ChangeKind.New, Id = node.Id, Statement = Resolve(node) };
        }

        var known = meter.Gathered(before.Relationships).Where(relationship => !relationship.IsDerived).Select(relationship => relationship.Id).ToHashSet();
        foreach (var relationship in meter.Counted(now.Relationships).Where(relationship => !relationship.IsDerived && !known.Contains(relationship.Id) && WasNotWithdrawn(relationship.Id)))
        {
            yield return new Change
            {
                Kind = ChangeKind.New,
                Id = relationship.Id,
                Relationship = relationship,
                Through = relationship.Evidence.Select(now.StatementOf).OfType<Statement>().Where(evidence => !evidence.IsRedacted).Select(_resolver.Resolve).ToValueList(),
            };
        }
    }

    // Because what the recorder brings back was known before; it is an amendment.
    private bool WasNotWithdrawn(EntityId id) => before.StatusOf(id) != IdStatus.Withdrawn;

    private IEnumerable<Change> Statements()
    {
        foreach (var statement in meter.Counted(now.Statements).Where(statement => !statement.IsRedacted))
        {
            if (!before.TryGet<Statement>(statement.Id, out var known) || known.IsRedacted)
            {
                continue;
            }

            var (attributed, attributedBefore) = (_resolver.Resolve(statement), _resolverBefore.Resolve(known));
            foreach (var change in Standings(attributed, attributedBefore))
            {
                yield return change;
            }

            var disputes = attributed.Verification.Disputes.Except(attributedBefore.Verification.Disputes).Select(_resolver.Resolve).ToValueList();
            if (disputes.Count > 0)
            {
                yield return new Change { Kind = ChangeKind.NewlyDisputed, Id = statement.Id, Statement = attributed, Through = disputes };
            }
        }
    }

    private IEnumerable<Change> Standings(AttributedStatement statement, AttributedStatement known)
    {
        var then = Taken(_resolverBefore, known);
        var today = Taken(_resolver, statement);
        foreach (var standing in new[] { Standing.Revised, Standing.Retracted })
        {
            var through = today.Where(taken => taken.Standing == standing && !then.Contains(taken)).Select(taken => taken.By).Distinct()
                .Select(id => _resolver.Resolve(now.Get<Statement>(id))).ToValueList();
            if (through.Count > 0)
            {
                yield return new Change { Kind = standing == Standing.Revised ? ChangeKind.Revised : ChangeKind.Retracted, Id = statement.Statement.Id, Statement = statement, Through = through };
            }
        }

        // Because what an amendment took out of the statement, and who is no longer its speaker, stands by nothing again.
        var again = then.Where(taken => SaysStill(statement.Statement, taken.Speaker, taken.Proposition) && !today.Exists(other => other.Speaker == taken.Speaker && other.Proposition == taken.Proposition)).Select(taken => taken.By).Distinct()
            .Select(id => _resolverBefore.Resolve(before.Get<Statement>(id))).ToValueList();
        if (again.Count > 0)
        {
            yield return new Change { Kind = ChangeKind.Reinstated, Id = statement.Statement.Id, Statement = statement, Through = again };
        }
    }

    private static bool SaysStill(Statement statement, EntityId speaker, EntityId proposition) =>
        statement.Origin.Principals.Contains(speaker)
        && (statement.Propositions.Count == 0 ? proposition == statement.Id : statement.Propositions.Any(said => said.Id == proposition));

    /// <summary>Who went back on which proposition, or on the whole where there are no propositions, and in which statement.</summary>
    private static List<(EntityId Speaker, EntityId Proposition, Standing Standing, EntityId By)> Taken(AttributionResolver resolver, AttributedStatement statement) =>
        (from speaker in statement.Statement.Origin.Principals
         from proposition in statement.Statement.Propositions.Select(proposition => proposition.Id).DefaultIfEmpty(statement.Statement.Id)
         let words = resolver.Force.TakenBackIn(statement.Statement, proposition, speaker)
         where words is not null
         select (speaker, proposition, resolver.Force.StandingAfter(words), words.Id)).ToList();

    /// <summary>What was known and what is new speaks against: by the same speaker a revision, by another a conflict.</summary>
    private IEnumerable<Change> Contradicted()
    {
        if (!before.Statements.Any() || meter.Cut is not null)
        {
            yield break;
        }

        var conflicts = now.Conflicts(new ConflictOptions { MinimumSeverity = Severity.Tension, Budget = meter.Rest }, cancellationToken);
        meter.CutBy(conflicts.Cut);
        foreach (var conflict in conflicts)
        {
            var (known, later) = WasKnown(conflict.Left) ? (conflict.Left, conflict.Right) : (conflict.Right, conflict.Left);

            // Because what one says of the other in so many words is told as such.
            var isTold = conflict.Reason == ConflictReasons.Disputed || conflict.Reason == ConflictReasons.DeniedQuotation;
            if (!isTold && WasKnown(known) && !WasKnown(later))
            {
                yield return new Change
                {
                    Kind = conflict.Kind == ConflictKind.Revision ? ChangeKind.SaidOtherwise : ChangeKind.NewlyContradicted,
                    Id = known.StatementId,
                    Statement = known.Statement,
                    Through = [later.Statement],
                    Conflict = conflict,
                };
            }
        }
    }

    private bool WasKnown(ConflictSide side) => before.Contains(side.StatementId);

    private IEnumerable<Change> Judged()
    {
        var known = meter.Gathered(before.Judgements).ToDictionary(judgement => judgement.Id);
        var today = meter.Gathered(now.Judgements).ToDictionary(judgement => judgement.Id);
        foreach (var judgement in meter.Counted(today.Values).Where(judgement => !known.ContainsKey(judgement.Id)))
        {
            yield return new Change { Kind = ChangeKind.NewlyJudged, Id = judgement.Id, Judgement = judgement };
        }

        foreach (var judgement in meter.Counted(known.Values).Where(judgement => !today.ContainsKey(judgement.Id)))
        {
            yield return new Change { Kind = ChangeKind.NoLongerJudged, Id = judgement.Id, Judgement = judgement };
        }
    }

    private IEnumerable<Change> Recorded()
    {
        var known = meter.Gathered(before.Entries).Select(entry => entry.Sequence).ToHashSet();
        foreach (var entry in meter.Counted(now.Entries).Where(entry => !known.Contains(entry.Sequence)))
        {
            var id = entry.Id();
            if (entry is not (AmendEntry or WithdrawEntry or RedactEntry) || before.StatusOf(id) is IdStatus.Unknown or IdStatus.NotYetKnown)
            {
                continue;
            }

            yield return new Change
            {
                Kind = entry is AmendEntry ? ChangeKind.Amended : entry is WithdrawEntry ? ChangeKind.Withdrawn : ChangeKind.Redacted,
                Id = id,
                Statement = now.TryGet<Statement>(id, out var statement) ? Resolve(statement) : before.TryGet<Statement>(id, out var gone) && !gone.IsRedacted ? _resolverBefore.Resolve(gone) : null,
                Entry = entry,
            };
        }
    }

    private IEnumerable<Change> Dropped()
    {
        var known = new CarriedClaims(before, meter).Dropped(null).Select(dropped => (dropped.Statement.Id, dropped.MissingFrom.Id)).ToHashSet();
        return meter.Cut is not null ? [] : new CarriedClaims(now, meter).Dropped(null).Where(dropped => !known.Contains((dropped.Statement.Id, dropped.MissingFrom.Id)))
            .Select(dropped => new Change
            {
                Kind = ChangeKind.NoLongerCarried,
                Id = dropped.Statement.Id,
                Statement = _resolver.Resolve(dropped.Statement),
                MissingFrom = dropped.MissingFrom,
            });
    }

    private AttributedStatement? Resolve(Node node) => node is Statement { IsRedacted: false } statement ? _resolver.Resolve(statement) : null;
}
