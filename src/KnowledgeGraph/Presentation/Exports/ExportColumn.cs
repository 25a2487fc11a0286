namespace KnowledgeGraph.Presentation;

/// <summary>An attribute that nodes or relationships have in an export.</summary>
/// <param name="Name">Its name, the same in every format: letters only, so that no format has to change it.</param>
/// <param name="Kind">What its values are.</param>
internal sealed record ExportColumn(string Name, ExportKind Kind)
{
    public static ExportColumn Text(string name) => new(name, ExportKind.Text);

    public static ExportColumn List(string name) => new(name, ExportKind.List);

    public static ExportColumn Flag(string name) => new(name, ExportKind.Flag);

    /// <summary>A text; nothing where there is none.</summary>
    public ExportCell? Of(string? text) => text is null ? null : new ExportCell(this, text, []);

    /// <summary>Several texts; nothing where there are none.</summary>
    public ExportCell? Of(IReadOnlyList<string> items) => items.Count == 0 ? null : new ExportCell(this, ExportedList.Of(items), items);

    /// <summary>Yes; nothing for no, because what is not marked is not so.</summary>
    public ExportCell? Of(bool flag) => flag ? new ExportCell(this, "true", []) : null;
}
