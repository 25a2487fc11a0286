namespace KnowledgeGraph.Queries;

/// <summary>Reads what speakers said instead, later: the earlier words do not stand for them any more.</summary>
internal sealed class Supersession(
    EntityGraph graph, UtteranceReader utterances, RuleBook rules, SpeechOrder order, SpeakerReader speakers, FillerReader fillers, DeniedQuotations denied)
{
    private readonly Dictionary<HeldProposition, List<(EntityId Speaker, HeldProposition By)>> _revisions = [];
    private readonly Dictionary<EntityId, Dictionary<EntityId, List<HeldProposition>>> _about = [];

    /// <summary>
    /// The commitments by which speakers of this one first revised it: of two that revise it, not the one that the same speaker
    /// certainly said after the other.
    /// </summary>
    public List<(EntityId Speaker, HeldProposition By)> RevisionsOf(HeldProposition held)
    {
        if (!_revisions.TryGetValue(held, out var revisions))
        {
            _revisions.Add(held, revisions = Find(held));
        }

        return revisions;
    }

    /// <summary>The original speakers who stand by a commitment and said nothing else instead.</summary>
    public EntityId[] StandingBy(HeldProposition held)
    {
        var standing = utterances.StandingBy(held);
        if (standing.Length == 0)
        {
            return standing;
        }

        var revisions = RevisionsOf(held);
        return revisions.Count == 0 ? standing : [.. standing.Where(speaker => !revisions.Exists(revision => revision.Speaker == speaker))];
    }

    /// <summary>Whether the last judgement on two commitments says that they do not conflict.</summary>
    public bool IsDismissed(HeldProposition left, HeldProposition right)
    {
        var judgements = JudgementsOn(FoundSide.Of(left, []), FoundSide.Of(right, []));
        return judgements.Count > 0 && judgements[^1].Verdict == JudgementVerdict.NoConflict;
    }

    /// <summary>The judgements on two sides, in ledger order.</summary>
    public ValueList<Judgement> JudgementsOn(FoundSide left, FoundSide right)
    {
        if (graph.ConflictJudgements.All.Count == 0)
        {
            return [];
        }

        return graph.ConflictJudgements.On(left.Statement.Id)
            .Concat(left.Statement.Propositions.SelectMany(proposition => graph.ConflictJudgements.On(proposition.Id)))
            .Distinct()
            .Where(judgement => FoundConflict.AreNamedBy(judgement, left, right))
            .OrderBy(graph.ConflictJudgements.OrderOf)
            .ToValueList();
    }

    private List<(EntityId Speaker, HeldProposition By)> Find(HeldProposition held)
    {
        var found = new List<(EntityId Speaker, HeldProposition By)>();
        var standing = utterances.StandingBy(held);
        foreach (var later in (standing.Length == 0 ? [] : About(held)).Distinct())
        {
            if (later == held || !order.IsBefore(held.Utterance, later.Utterance))
            {
                continue;
            }

            var common = speakers.Common(standing, utterances.StandingBy(later));
            if (common.Length > 0 && Revises(held, later))
            {
                found.AddRange(common.Select(speaker => (speaker, later)));
            }
        }

        return [.. found.Where(revision => !found.Exists(first =>
            first.Speaker == revision.Speaker && order.IsBefore(first.By.Utterance, revision.By.Utterance)))];
    }

    private bool Revises(HeldProposition held, HeldProposition later)
    {
        if (order.AreOneClaim(held.Utterance, later.Utterance) || denied.IsDenial(held.Utterance, later.Utterance) || IsDismissed(held, later))
        {
            return false;
        }

        var (left, right) = held.IsBefore(later) ? (held, later) : (later, held);

        // Because what may be about something else takes nothing back.
        return rules.Find(left, right).Exists(finding => finding.CanRevise && !finding.Conditions.HasIdentity);
    }

    // From the whole graph, whatever part of it a question looks at: what was said elsewhere counts as well.
    private IEnumerable<HeldProposition> About(HeldProposition held) =>
        from subject in held.Subjects.SelectMany(subject => fillers.PartsAndWholes(subject).Select(utterances.Canonical).Prepend(subject)).Distinct()
        let bySpeaker = AboutSubject(subject)
        from speaker in utterances.StandingBy(held).Select(utterances.Canonical).Distinct()
        from other in bySpeaker.GetValueOrDefault(speaker) ?? []
        select other;

    private Dictionary<EntityId, List<HeldProposition>> AboutSubject(EntityId subject)
    {
        if (!_about.TryGetValue(subject, out var about))
        {
            _about.Add(subject, about = []);
            foreach (var utterance in StatementsAbout(graph, subject).Select(utterances.Of).OfType<Utterance>())
            {
                var held = utterance.Held.Where(held => held.Subjects.Contains(subject)).ToList();
                foreach (var speaker in utterance.Statement.Origin.Principals.Select(utterances.Canonical).Distinct())
                {
                    if (!about.TryGetValue(speaker, out var ofSpeaker))
                    {
                        about.Add(speaker, ofSpeaker = []);
                    }

                    ofSpeaker.AddRange(held);
                }
            }
        }

        return about;
    }

    /// <summary>The statements that name a node, or one judged to be the same, in ledger order.</summary>
    public static IEnumerable<Statement> StatementsAbout(EntityGraph graph, EntityId subject) =>
        graph.SameAs(subject).Where(graph.Contains).SelectMany(graph.StatementsAbout).InLedgerOrder(graph);
}
