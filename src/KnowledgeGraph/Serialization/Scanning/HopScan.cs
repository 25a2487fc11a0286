namespace KnowledgeGraph.Serialization;

/// <summary>Reads chains of attribution.</summary>
internal static class HopScan
{
    /// <summary>The fields in the order of <see cref="HopJson.Fields"/>.</summary>
    private enum Field
    {
        Speaker,
        OnBehalfOf,
        Unnamed,
        Basis,
    }

    public static ValueList<Hop> ReadChain(ref LineScan line)
    {
        var hops = new Gathered<Hop>();
        SharedId? only = null;
        var isOpen = false;
        while (line.NextItem(ref isOpen))
        {
            hops.Add(Read(ref line, out var speaker));
            only = hops.Count == 1 ? speaker : null;
        }

        // Because most chains are of one speaker and nothing else, and a speaker says more than one thing.
        return only?.Chain ?? hops.ToValueList();
    }

    private static Hop Read(ref LineScan line, out SharedId? speaker)
    {
        speaker = null;
        ValueList<EntityId> speakers = [];
        ValueList<EntityId> onBehalfOf = [];
        string? unnamed = null;
        Basis basis = default;
        var isPlain = true;
        var fields = new FieldScan();
        while (line.NextField(HopJson.Fields, ref fields))
        {
            switch ((Field)fields.Field)
            {
                case Field.Speaker when line.IsAtText:
                    speaker = line.SharedId();
                    break;
                case Field.Speaker:
                    speakers = line.FilledList(static (ref line) => line.Id());
                    break;
                case Field.OnBehalfOf:
                    onBehalfOf = IdOrIds(ref line);
                    isPlain = false;
                    break;
                case Field.Unnamed:
                    unnamed = line.Text();
                    isPlain = false;
                    break;
                default:
                    basis = line.Name(Names.Bases);
                    isPlain = false;
                    break;
            }
        }

        if (speaker is not null && isPlain)
        {
            return speaker.Speaker;
        }

        speakers = speaker?.Alone ?? speakers;
        speaker = null;
        return new Hop { Speakers = speakers, OnBehalfOf = onBehalfOf, Unnamed = unnamed, Basis = basis };
    }

    private static ValueList<EntityId> IdOrIds(ref LineScan line) =>
        line.IsAtText ? line.SharedId()?.Alone ?? [] : line.FilledList(static (ref line) => line.Id());
}
