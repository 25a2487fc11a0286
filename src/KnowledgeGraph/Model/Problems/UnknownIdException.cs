namespace KnowledgeGraph;

/// <summary>Somebody asked for an id that is not in the graph; the exception hands over the nearest ones that are.</summary>
public sealed class UnknownIdException : Exception
{
    internal UnknownIdException(EntityId id, string wanted, IEnumerable<EntityId> nearest)
        : this(id, wanted, nearest.ToValueList())
    {
    }

    private UnknownIdException(EntityId id, string wanted, ValueList<EntityId> nearest)
        : base(Describe(id, wanted, nearest))
    {
        Id = id;
        Nearest = nearest;
    }

    /// <summary>The id that was asked for.</summary>
    public EntityId Id { get; }

    /// <summary>The nearest ids that are there, the nearest first; empty if none is near.</summary>
    public ValueList<EntityId> Nearest { get; }

    private static string Describe(EntityId id, string wanted, ValueList<EntityId> nearest) =>
        nearest.Count == 0
            ? $"There is no {wanted} '{id}' in this graph."
            : $"There is no {wanted} '{id}' in this graph. The nearest: {string.Join(", ", nearest)}.";
}
