using System.Globalization;
using System.Text;

namespace KnowledgeGraph;

/// <summary>Quotes input in a message: short, on one line, and safe to print whatever it holds.</summary>
internal static class InputExcerpt
{
    private const int MaximumLength = 60;

    public static string Of(string? text)
    {
        if (text is null)
        {
            return "nothing";
        }

        var excerpt = new StringBuilder(text.Length + 2).Append('\'');
        foreach (var character in text.AsSpan(0, Math.Min(text.Length, MaximumLength)))
        {
            if (MustBeEscaped(character))
            {
                excerpt.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
            }
            else
            {
                excerpt.Append(character);
            }
        }

        return excerpt.Append(text.Length > MaximumLength ? "…'" : "'").ToString();
    }

    // Because U+2028 breaks a line as LF does, and format characters such as U+202E turn or hide the text around them.
    private static bool MustBeEscaped(char character) => char.GetUnicodeCategory(character)
        is UnicodeCategory.Control
        or UnicodeCategory.Surrogate
        or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Format;
}
