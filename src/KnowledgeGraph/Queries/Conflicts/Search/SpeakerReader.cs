namespace KnowledgeGraph.Queries;

/// <summary>Compares the speakers of two sides.</summary>
internal sealed class SpeakerReader(FillerReader fillers)
{
    /// <summary>Those of the first who are among the others, judged the same included.</summary>
    public EntityId[] Common(EntityId[] speakers, EntityId[] others) => Split(speakers, others, isAmong: true);

    /// <summary>Those of the first who are not among the others.</summary>
    public EntityId[] Except(EntityId[] speakers, EntityId[] others) => Split(speakers, others, isAmong: false);

    public bool IsAmong(EntityId speaker, EntityId[] others)
    {
        foreach (var other in others)
        {
            if (fillers.Compare(speaker, other) == Likeness.One)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds what a dispute of two hangs on: that nobody's source is the other, and that unsure speakers are two.</summary>
    public void AddConditions(FoundSide left, FoundSide right, Conditions conditions)
    {
        AddUnnamed(left, conditions);
        AddUnnamed(right, conditions);
        foreach (var speaker in left.Speakers)
        {
            foreach (var other in right.Speakers)
            {
                if (fillers.Compare(speaker, other) == Likeness.Unsure)
                {
                    conditions.AddDifferentSpeakers(speaker, other);
                }
            }
        }
    }

    private static void AddUnnamed(FoundSide side, Conditions conditions)
    {
        if (side.Utterance.IsUnnamed)
        {
            conditions.AddUnnamed(side.Statement);
        }
    }

    // By itself, because what it compares with would else be held on to for one who speaks alone, too.
    private EntityId[] SplitSeveral(EntityId[] speakers, EntityId[] others, bool isAmong) => [.. speakers.Where(speaker => IsAmong(speaker, others) == isAmong)];

    private EntityId[] Split(EntityId[] speakers, EntityId[] others, bool isAmong)
    {
        // Because one who speaks alone is either in or out, which needs no new list.
        if (speakers is [var alone])
        {
            return IsAmong(alone, others) == isAmong ? speakers : [];
        }

        return SplitSeveral(speakers, others, isAmong);
    }
}
