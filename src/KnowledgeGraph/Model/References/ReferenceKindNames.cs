namespace KnowledgeGraph;

/// <summary>What kinds of thing are called in messages.</summary>
internal static class ReferenceKindNames
{
    /// <summary>One kind, in small letters; several, joined by "or" in the order of their declaration.</summary>
    public static string Names(this ReferenceKinds kinds) =>
        string.Join(" or ", Enum.GetValues<ReferenceKinds>()
            .Where(kind => kind != ReferenceKinds.None && int.IsPow2((int)kind) && (kind & kinds) != ReferenceKinds.None)
            .Select(kind => kind.ToString().ToLowerInvariant()));
}
