namespace KnowledgeGraph.Queries;

/// <summary>Commitments and terms by what they are about.</summary>
/// <remarks>
/// It holds on to places in the ledger only. What is said of one thing is spread over the ledger; it is read when it is asked for,
/// so that what is compared lies side by side in memory, and is forgotten when it was compared.
/// </remarks>
internal sealed class SubjectIndex(UtteranceReader utterances)
{
    private readonly OrdinalsByNode _held = new();
    private readonly OrdinalsByNode _framings = new();
    private readonly Dictionary<EntityId, SubjectGroup?> _groups = [];

    /// <summary>What there are commitments about, in the order in which the ledger first has it.</summary>
    public IReadOnlyList<EntityId> Subjects => _held.Nodes;

    /// <summary>The targets of terms that take a stance, in the order in which the ledger first has them.</summary>
    public IReadOnlyList<EntityId> Targets => _framings.Nodes;

    /// <summary>Takes in a statement, which must come in ledger order, and before anybody asks for a subject.</summary>
    public void Add(Utterance utterance)
    {
        foreach (var held in utterance.Held)
        {
            foreach (var subject in held.Subjects)
            {
                _held.Add(subject, utterance.Ordinal);
            }
        }

        foreach (var framing in utterance.Statement.Framing.AsSpan())
        {
            if (framing.Stance != Stance.Neutral)
            {
                _framings.Add(utterances.Canonical(framing.Target), utterance.Ordinal);
            }
        }
    }

    /// <summary>The commitments about a node; null if there is none.</summary>
    public SubjectGroup? About(EntityId subject)
    {
        if (!_groups.TryGetValue(subject, out var group))
        {
            _groups.Add(subject, group = Read(subject));
        }

        return group;
    }

    /// <summary>The terms that take a stance on a node, in ledger order.</summary>
    public List<(Utterance Utterance, Framing Framing)> FramingsOf(EntityId target)
    {
        var framings = new List<(Utterance Utterance, Framing Framing)>();
        foreach (var ordinal in _framings.At(target))
        {
            var utterance = utterances.At(ordinal)!;
            foreach (var framing in utterance.Statement.Framing.AsSpan())
            {
                if (framing.Stance != Stance.Neutral && utterances.Canonical(framing.Target) == target)
                {
                    framings.Add((utterance, framing));
                }
            }
        }

        return framings;
    }

    /// <summary>Forgets the commitments that it has read; they are read again when they are asked for.</summary>
    public void Forget() => _groups.Clear();

    private SubjectGroup? Read(EntityId subject)
    {
        var ordinals = _held.At(subject);
        if (ordinals.IsEmpty)
        {
            return null;
        }

        var group = new SubjectGroup();
        foreach (var ordinal in ordinals)
        {
            foreach (var held in utterances.At(ordinal)!.Held)
            {
                if (held.Subjects.AsSpan().Contains(subject))
                {
                    group.Add(held);
                }
            }
        }

        return group;
    }
}
