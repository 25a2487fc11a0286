namespace KnowledgeGraph.Presentation;

/// <summary>The colours of a picture on paper of one brightness.</summary>
/// <remarks>Every text stands out by 4.5 to 1 or more from what it may stand on, every line that matters by 3 to 1.</remarks>
internal sealed record SvgPalette
{
    /// <summary>For light pages, and for print.</summary>
    public static SvgPalette Light { get; } = new()
    {
        Paper = "#ffffff",
        Ink = "#1b1f24",
        Muted = "#4f5963",
        Line = "#6b7580",
        Grid = "#d5dbe1",
        Box = "#f4f6f8",
        // Because people who do not tell red from green still tell these apart, and a hatch says it once more.
        Strong = ["#0b5fa5", "#b3460a", "#00704f", "#8f3f71", "#7a5c00", "#00697f", "#4a5561", "#8c1d40"],
        Tint = ["#dcebf8", "#fbe6da", "#d9f1e8", "#f6e3ee", "#f8eecb", "#d8f0f5", "#e6eaee", "#f9dfe6"],
    };

    /// <summary>For dark pages.</summary>
    public static SvgPalette Dark { get; } = new()
    {
        Paper = "#14181d",
        Ink = "#e8ecf0",
        Muted = "#aab5bf",
        Line = "#8b96a1",
        Grid = "#343c45",
        Box = "#1e242b",
        Strong = ["#7cbcf2", "#f2a074", "#5fd0a9", "#e39ac6", "#e3c04f", "#6fd0e4", "#b4bfca", "#f490ac"],
        Tint = ["#173450", "#4a2812", "#0f3d2f", "#45223a", "#40340a", "#0c3c46", "#2e363f", "#4d1a2a"],
    };

    /// <summary>What everything stands on.</summary>
    public required string Paper { get; init; }

    /// <summary>Text.</summary>
    public required string Ink { get; init; }

    /// <summary>Text that matters less.</summary>
    public required string Muted { get; init; }

    /// <summary>Outlines and edges.</summary>
    public required string Line { get; init; }

    /// <summary>Lines that only guide the eye.</summary>
    public required string Grid { get; init; }

    /// <summary>A quiet box.</summary>
    public required string Box { get; init; }

    /// <summary>A strong colour for each side: for marks, outlines and text.</summary>
    public required IReadOnlyList<string> Strong { get; init; }

    /// <summary>A faint colour for each side, for what text stands on.</summary>
    public required IReadOnlyList<string> Tint { get; init; }
}
