namespace KnowledgeGraph.Queries;

/// <summary>Compares the speakers of two sides.</summary>
internal sealed class SpeakerReader(FillerReader fillers)
{
    /// <summary>Those of the first who are among the others, judged the same included.</summary>
    public EntityId[] Common(EntityId[] speakers, EntityId[] others) => [.. speakers.Where(speaker => IsAmong(speaker, others))];

    /// <summary>Those of the first who are not among the others.</summary>
    public EntityId[] Except(EntityId[] speakers, EntityId[] others) => [.. speakers.Where(speaker => !IsAmong(speaker, others))];

    public bool IsAmong(EntityId speaker, EntityId[] others) =>
        Array.Exists(others, other => fillers.Compare(speaker, other) == Likeness.One);

    /// <summary>Adds what a dispute of two hangs on: that nobody's source is the other, and that unsure speakers are two.</summary>
    public void AddConditions(FoundSide left, FoundSide right, Conditions conditions)
    {
        foreach (var side in new[] { left, right })
        {
            if (side.Utterance.IsUnnamed)
            {
                conditions.AddUnnamed(side.Statement);
            }
        }

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
}
