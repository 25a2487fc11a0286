namespace KnowledgeGraph;

/// <summary>Somebody asked for an id that is not in the graph; the exception hands over the nearest ones that are.</summary>
public sealed class UnknownIdException : Exception
{
    internal UnknownIdException(EntityId id, string wanted, string? found, IEnumerable<EntityId> nearest)
        : this(id, wanted, found, nearest.ToValueList())
    {
    }

    private UnknownIdException(EntityId id, string wanted, string? found, ValueList<EntityId> nearest)
        : base(Describe(id, wanted, found, nearest))
    {
        Id = id;
        Nearest = nearest;
    }

    /// <summary>The id that was asked for.</summary>
    public EntityId Id { get; }

    /// <summary>The nearest ids that are there, the nearest first; empty if none is near.</summary>
    public ValueList<EntityId> Nearest { get; }

    private static string Describe(EntityId id, string wanted, string? found, ValueList<EntityId> nearest)
    {
        if (id.IsDefault)
        {
            return $"An id is needed of {Article(wanted)} {wanted}, and this one is empty: it is the default, which nothing has.";
        }

        var message = $"There is no {wanted} '{id}' in this graph{(found is null ? "" : $": {found}")}.";
        return nearest.Count == 0 ? message : $"{message} The nearest: {string.Join(", ", nearest)}.";
    }

    private static string Article(string noun) => noun is ['a' or 'e' or 'i' or 'o', ..] ? "an" : "a";
}
