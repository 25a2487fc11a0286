namespace KnowledgeGraph.Indexing;

/// <summary>
/// Finds ids in a register. An id is asked for when its entry is checked, when that is packed, and when relationships are derived from it,
/// and other entries that were read with it name it by the same string; so it is looked up once for many times.
/// </summary>
internal sealed class NamedIds(IdRegister register) : IIdNumbers
{
    private const int RememberedBits = 14;

    private readonly NumbersByString _remembered = new(RememberedBits);

    /// <summary>The place of an id in the register, or -1.</summary>
    public int Find(EntityId id)
    {
        var text = id.Value;
        if (!_remembered.TryGet(text, out var place))
        {
            place = register.Find(id);
            if (place >= 0)
            {
                _remembered.Keep(text, place);
            }
        }

        return place;
    }

    public int NumberOf(EntityId id, out bool isAmongLast)
    {
        var place = Find(id);
        isAmongLast = place >= 0 && register.KindAt(place) == ReferenceKinds.Proposition;
        return place < 0 ? -1 : register.NumberAt(place);
    }
}
