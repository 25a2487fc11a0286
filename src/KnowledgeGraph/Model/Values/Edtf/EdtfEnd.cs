namespace KnowledgeGraph;

/// <summary>One end of an EDTF interval: a date, open (<c>..</c>), or unknown (nothing).</summary>
internal readonly record struct EdtfEnd
{
    public static EdtfEnd Unknown => default;

    public static EdtfEnd Open => new() { IsOpen = true };

    public EdtfDate? Date { get; private init; }

    public bool IsOpen { get; private init; }

    public static EdtfEnd At(EdtfDate date) => new() { Date = date };

    public override string ToString() => Date?.ToString() ?? (IsOpen ? ".." : "");
}
