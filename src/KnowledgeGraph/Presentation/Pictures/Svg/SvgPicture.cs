using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Presentation;

/// <summary>Frames a drawing as one SVG that needs nothing but itself.</summary>
internal static class SvgPicture
{
    private const double Margin = 16;
    private const double NoteSize = 12;
    private const double NoteHeight = 17;

    /// <summary>The whole SVG: title, description, colours for light, dark and print, and the drawing.</summary>
    /// <param name="frame">The size and the words.</param>
    /// <param name="draw">Writes the drawing; called twice where no id is given, and has to write the same.</param>
    /// <param name="id">The id of the picture; without one it is made from the content, so that only equal pictures share it.</param>
    public static string Of(SvgFrame frame, Action<SvgWriter> draw, string? id = null) => id is null
        ? Write(frame, draw, IdFor(frame.Kind, Write(frame, draw, "kg")))
        : Write(frame, draw, id);

    private static string Write(SvgFrame frame, Action<SvgWriter> draw, string id)
    {
        var svg = new SvgWriter(id);
        var note = new Paragraphs(frame.Note is { } words ? [words] : [], frame.Width - (2 * Margin), NoteSize, NoteHeight);
        var height = frame.Height + (frame.Note is null ? 0 : note.Height + Margin);
        var size = $"{SvgWriter.Number(frame.Width)} {SvgWriter.Number(height)}";
        svg.Open("svg").With("id", id).Class("kg-picture").With("viewBox", $"0 0 {size}").With("width", frame.Width).With("height", height);
        svg.With("role", "img").With("aria-labelledby", $"{svg.IdOf("title")} {svg.IdOf("desc")}");
        svg.Open("title").With("id", svg.IdOf("title")).Text(frame.Title).Close();
        svg.Open("desc").With("id", svg.IdOf("desc")).Text(frame.Note is null ? frame.Description : $"{frame.Description} {frame.Note}").Close();
        svg.Open("style").Text(SvgStyle.Text).Close();
        svg.Rectangle(new Box(0, 0, frame.Width, height), "kg-paper");
        draw(svg);
        note.Draw(svg, Margin, frame.Height + NoteSize, "kg-muted");
        return svg.Close().Finish();
    }

    private static string IdFor(string kind, string content) =>
        $"kg-{kind}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)).AsSpan(0, 5))}";
}
