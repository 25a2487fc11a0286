using System.Runtime.InteropServices;

namespace KnowledgeGraph.Queries;

/// <summary>Reads what speakers said instead, later: the earlier words do not stand for them any more.</summary>
internal sealed class Supersession(
    EntityGraph graph, UtteranceReader utterances, RuleBook rules, SpeechOrder order, SpeakerReader speakers, FillerReader fillers, DeniedQuotations denied, bool readsFewest)
{
    private static readonly List<(EntityId Speaker, HeldProposition By)> s_none = [];
    private static readonly ValueList<Judgement> s_noJudgements = [];

    private readonly Dictionary<EntityId, Dictionary<EntityId, List<HeldProposition>>> _about = [];

    /// <summary>
    /// The commitments by which speakers of this one first revised it: of two that revise it, not the one that the same speaker
    /// certainly said after the other.
    /// </summary>
    public List<(EntityId Speaker, HeldProposition By)> RevisionsOf(HeldProposition held) => held.Revisions ??= Find(held);

    /// <summary>Forgets what was said about what; it is read again when it is asked for.</summary>
    public void Forget() => _about.Clear();

    /// <summary>The speakers who first revised a commitment by this other one.</summary>
    public EntityId[] RevisersOf(HeldProposition held, HeldProposition by) =>
        [.. RevisionsOf(held).Where(revision => revision.By == by).Select(revision => revision.Speaker)];

    /// <summary>The original speakers who stand by a commitment and said nothing else instead.</summary>
    public EntityId[] StandingBy(HeldProposition held)
    {
        var standing = utterances.StandingBy(held);
        if (standing.Length == 0)
        {
            return standing;
        }

        var revisions = RevisionsOf(held);
        return revisions.Count == 0 ? standing : Without(standing, revisions);
    }

    /// <summary>Whether the last judgement on two commitments says that they do not conflict.</summary>
    public bool IsDismissed(HeldProposition left, HeldProposition right)
    {
        if (graph.ConflictJudgements.All.Count == 0)
        {
            return false;
        }

        var judgements = JudgementsOn(FoundSide.Of(left, []), FoundSide.Of(right, []));
        return judgements.Count > 0 && judgements[^1].Verdict == JudgementVerdict.NoConflict;
    }

    /// <summary>The judgements on two sides, in ledger order.</summary>
    public ValueList<Judgement> JudgementsOn(FoundSide left, FoundSide right)
    {
        return graph.ConflictJudgements.All.Count == 0 ? s_noJudgements : FindJudgements(left, right);
    }

    private ValueList<Judgement> FindJudgements(FoundSide left, FoundSide right) =>
        graph.ConflictJudgements.On(left.Statement.Id)
            .Concat(left.Statement.Propositions.SelectMany(proposition => graph.ConflictJudgements.On(proposition.Id)))
            .Distinct()
            .Where(judgement => FoundConflict.AreNamedBy(judgement, left, right))
            .OrderBy(graph.ConflictJudgements.OrderOf)
            .ToValueList();

    private static EntityId[] Without(EntityId[] standing, List<(EntityId Speaker, HeldProposition By)> revisions) =>
        [.. standing.Where(speaker => !revisions.Exists(revision => revision.Speaker == speaker))];

    private List<(EntityId Speaker, HeldProposition By)> Find(HeldProposition held)
    {
        var found = s_none;
        var standing = utterances.StandingBy(held);
        foreach (var later in standing.Length == 0 ? [] : SaidAsWell(held))
        {
            if (later == held || !order.IsBefore(held.Utterance, later.Utterance))
            {
                continue;
            }

            var common = speakers.Common(standing, utterances.StandingBy(later));
            if (common.Length > 0 && Revises(held, later))
            {
                found = found == s_none ? [] : found;
                foreach (var speaker in common)
                {
                    found.Add((speaker, later));
                }
            }
        }

        return found.Count < 2 ? found : First(found);
    }

    private List<(EntityId Speaker, HeldProposition By)> First(List<(EntityId Speaker, HeldProposition By)> found) =>
        found.FindAll(revision => !found.Exists(first =>
            first.Speaker == revision.Speaker && order.IsBefore(first.By.Utterance, revision.By.Utterance)));

    private bool Revises(HeldProposition held, HeldProposition later)
    {
        if (order.AreOneClaim(held.Utterance, later.Utterance) || denied.IsDenial(held.Utterance, later.Utterance) || IsDismissed(held, later))
        {
            return false;
        }

        var (left, right) = held.IsBefore(later) ? (held, later) : (later, held);

        return rules.Find(left, right).Exists(finding => finding.CanSupersede);
    }

    // From the whole graph, whatever part of it a question looks at: what was said elsewhere counts as well.
    private List<HeldProposition> SaidAsWell(HeldProposition held)
    {
        // Because most are about one thing, which is no part of another, and by one speaker: then what he said of it is there already.
        if (held.Subjects is [var only] && held.Utterance.Speakers is [var alone] && fillers.PartsAndWholes(only).Count == 0)
        {
            return readsFewest && !_about.ContainsKey(only) ? SaidBy(alone, only) : AboutSubject(only).GetValueOrDefault(utterances.Canonical(alone)) ?? [];
        }

        var said =
            from subject in held.Subjects.SelectMany(subject => fillers.PartsAndWholes(subject).Select(utterances.Canonical).Prepend(subject)).Distinct()
            let bySpeaker = AboutSubject(subject)
            from speaker in utterances.StandingBy(held).Select(utterances.Canonical).Distinct()
            from other in bySpeaker.GetValueOrDefault(speaker) ?? []
            select other;
        return [.. said.Distinct()];
    }

    // Because of all that is said of a thing one speaker says little, and which statements that is can be told without reading them.
    private List<HeldProposition> SaidBy(EntityId speaker, EntityId subject)
    {
        var same = graph.SameAs(speaker).Select(graph.OrdinalOrThrow).ToArray();
        var said = new List<HeldProposition>();
        foreach (var ordinal in OrdinalsAbout(graph, subject))
        {
            if (!(Leads(ordinal, KnownRelationships.SpokenBy, same) || Leads(ordinal, KnownRelationships.OnBehalfOf, same)) || utterances.At(ordinal) is not { } utterance)
            {
                continue;
            }

            foreach (var held in utterance.Held)
            {
                if (held.Subjects.AsSpan().Contains(subject) && Array.Exists(utterance.Speakers, one => utterances.Canonical(one) == utterances.Canonical(speaker)))
                {
                    said.Add(held);
                }
            }
        }

        return said;
    }

    private bool Leads(int statement, Code type, int[] to)
    {
        foreach (var relationship in graph.Index.From(statement, type))
        {
            if (Array.IndexOf(to, graph.Index.TargetOf(relationship)) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private Dictionary<EntityId, List<HeldProposition>> AboutSubject(EntityId subject)
    {
        if (_about.TryGetValue(subject, out var about))
        {
            return about;
        }

        _about.Add(subject, about = []);
        foreach (var ordinal in OrdinalsAbout(graph, subject))
        {
            if (utterances.At(ordinal) is not { } utterance)
            {
                continue;
            }

            foreach (var held in utterance.Held)
            {
                if (held.Subjects.AsSpan().Contains(subject))
                {
                    AddBySpeaker(about, held);
                }
            }
        }

        return about;
    }

    private void AddBySpeaker(Dictionary<EntityId, List<HeldProposition>> about, HeldProposition held)
    {
        foreach (var speaker in held.Utterance.Speakers)
        {
            ref var ofSpeaker = ref CollectionsMarshal.GetValueRefOrAddDefault(about, utterances.Canonical(speaker), out _);
            ofSpeaker ??= new List<HeldProposition>(1);

            // Because two of the speakers may be judged to be one.
            if (ofSpeaker.Count == 0 || ofSpeaker[^1] != held)
            {
                ofSpeaker.Add(held);
            }
        }
    }

    /// <summary>The statements that name a node, or one judged to be the same, in ledger order.</summary>
    public static IEnumerable<Statement> StatementsAbout(EntityGraph graph, EntityId subject) =>
        OrdinalsAbout(graph, subject).Select(graph.Index.NodeAt).OfType<Statement>();

    private static List<int> OrdinalsAbout(EntityGraph graph, EntityId subject)
    {
        var sources = new List<int>();
        foreach (var node in graph.SameAs(subject).Where(graph.Contains))
        {
            var links = graph.Index.To(graph.OrdinalOrThrow(node), KnownRelationships.About);
            sources.EnsureCapacity(sources.Count + links.Length);
            foreach (var link in links)
            {
                sources.Add(graph.Index.SourceOf(link));
            }
        }

        // Because a statement can name a node twice, or two that are judged to be one.
        sources.Sort();
        var kept = 0;
        for (var index = 0; index < sources.Count; index++)
        {
            if (kept == 0 || sources[kept - 1] != sources[index])
            {
                sources[kept++] = sources[index];
            }
        }

        sources.RemoveRange(kept, sources.Count - kept);
        return sources;
    }
}
