namespace KnowledgeGraph.Presentation;

/// <summary>The attributes of relationships in every export.</summary>
internal static class EdgeColumns
{
    private static readonly ExportColumn s_type = ExportColumn.Text("type");
    private static readonly ExportColumn s_holds = ExportColumn.Text("holds");
    private static readonly ExportColumn s_holdsAsStated = ExportColumn.Text("holdsAsStated");
    private static readonly ExportColumn s_distance = ExportColumn.Text("distance");
    private static readonly ExportColumn s_offset = ExportColumn.Text("offset");
    private static readonly ExportColumn s_evidence = ExportColumn.List("evidence");
    private static readonly ExportColumn s_accordingTo = ExportColumn.List("accordingTo");
    private static readonly ExportColumn s_standing = ExportColumn.List("standing");
    private static readonly ExportColumn s_authorsOwn = ExportColumn.Flag("authorsOwn");
    private static readonly ExportColumn s_derived = ExportColumn.Flag("derived");
    private static readonly ExportColumn s_symmetric = ExportColumn.Flag("symmetric");
    private static readonly ExportColumn s_redacted = ExportColumn.Flag("redacted");
    private static readonly ExportColumn s_note = ExportColumn.Text("note");

    /// <summary>Every attribute that a relationship may have, in their order.</summary>
    public static IReadOnlyList<ExportColumn> All { get; } =
        [s_type, s_holds, s_holdsAsStated, s_distance, s_offset, s_evidence, s_accordingTo, s_standing, s_authorsOwn, s_derived, s_symmetric, s_redacted, s_note];

    /// <summary>What a relationship has of them.</summary>
    /// <param name="relationship">The relationship.</param>
    /// <param name="isSymmetric">Whether its type holds both ways at once.</param>
    /// <param name="accordingTo">Who says so, for each of its evidence.</param>
    /// <param name="standing">Who went back on it, for each of its evidence; empty where all of it stands.</param>
    /// <param name="graph">The graph, which solves its time.</param>
    public static IReadOnlyList<ExportCell> Of(Relationship relationship, bool isSymmetric, IReadOnlyList<string> accordingTo, IReadOnlyList<string> standing, EntityGraph graph)
    {
        ExportCell?[] cells =
        [
            s_type.Of(relationship.Type.IsDefault ? null : relationship.Type.ToString()),
            s_holds.Of(ExportedTime.HoldsOf(relationship, graph).Edtf),
            s_holdsAsStated.Of(ExportedTime.AsStated(relationship.Holds)),
            s_distance.Of(relationship.Distance?.ToString()),
            s_offset.Of(relationship.Offset?.ToString()),
            s_evidence.Of([.. relationship.Evidence.Select(id => id.Value)]),
            s_accordingTo.Of(accordingTo),
            s_standing.Of(standing),
            s_authorsOwn.Of(relationship.IsAuthorsOwn),
            s_derived.Of(relationship.IsDerived),
            s_symmetric.Of(isSymmetric),
            s_redacted.Of(relationship.IsRedacted),
            s_note.Of(relationship.Note is null ? null : ShownSource.Note(relationship, graph.Get<Node>(relationship.From), graph.Get<Node>(relationship.To))),
        ];
        return [.. cells.OfType<ExportCell>()];
    }
}
