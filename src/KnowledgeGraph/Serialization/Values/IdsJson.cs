namespace KnowledgeGraph.Serialization;

/// <summary>One id as a text, or several as a list.</summary>
internal static class IdsJson
{
    public static ValueList<EntityId> Read(JsonValue? value)
    {
        if (value is not { } found)
        {
            return [];
        }

        if (found.IsText)
        {
            return [found.Id()];
        }

        if (!found.IsList)
        {
            throw found.WrongType("an id, or a list of ids");
        }

        var ids = found.List(static item => item.Id());
        return ids.Count > 0
            ? ids
            : throw found.Fault(ProblemCode.MalformedValue, $"{found.Place.Name} has to be an id or a list of ids, but this list is empty; leave it out instead.");
    }

    public static void Write(LineWriter line, string name, ValueList<EntityId> ids)
    {
        if (ids.Count == 1)
        {
            line.Id(name, ids[0]);
        }
        else
        {
            line.Ids(name, ids);
        }
    }
}
