namespace KnowledgeGraph.Queries;

/// <summary>Commitments and terms by what they are about.</summary>
internal sealed class SubjectIndex(UtteranceReader utterances)
{
    private readonly Dictionary<EntityId, SubjectGroup> _groups = [];
    private readonly Dictionary<EntityId, List<(Utterance Utterance, Framing Framing)>> _framings = [];

    /// <summary>What there are commitments about, in the order in which the ledger first has it.</summary>
    public List<EntityId> Subjects { get; } = [];

    /// <summary>The targets of terms that take a stance, in the order in which the ledger first has them.</summary>
    public List<EntityId> Targets { get; } = [];

    /// <summary>Takes in a statement, which must come in ledger order.</summary>
    public void Add(Utterance utterance)
    {
        foreach (var held in utterance.Held)
        {
            foreach (var subject in held.Subjects)
            {
                if (!_groups.TryGetValue(subject, out var group))
                {
                    _groups.Add(subject, group = new SubjectGroup());
                    Subjects.Add(subject);
                }

                group.Add(held);
            }
        }

        foreach (var framing in utterance.Statement.Framing.AsSpan())
        {
            if (framing.Stance == Stance.Neutral)
            {
                continue;
            }

            var target = utterances.Canonical(framing.Target);
            if (!_framings.TryGetValue(target, out var framings))
            {
                _framings.Add(target, framings = []);
                Targets.Add(target);
            }

            framings.Add((utterance, framing));
        }
    }

    public SubjectGroup? About(EntityId subject) => _groups.GetValueOrDefault(subject);

    public IReadOnlyList<(Utterance Utterance, Framing Framing)> FramingsOf(EntityId target) =>
        _framings.TryGetValue(target, out var framings) ? framings : [];
}
