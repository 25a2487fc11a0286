using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Presentation;

/// <summary>Writes a page as plain text for a console.</summary>
internal static class PageText
{
    private const int LabelWidth = 14;

    /// <summary>Lines of at most 100 columns, unless a single word is longer, with LF between them and none at the end.</summary>
    public static string Of(Page page)
    {
        var text = new StringBuilder();
        Append(text, "", page.Question);
        foreach (var sentence in page.Summary)
        {
            Append(text, "", sentence);
        }

        foreach (var (index, item) in page.Items.Index())
        {
            text.Append('\n');
            var number = string.Create(CultureInfo.InvariantCulture, $"{index + 1}. ");
            Append(text, number, item.Sentence);
            foreach (var row in item.Rows)
            {
                Append(text, $"{new string(' ', number.Length)}{row.Label.PadRight(LabelWidth)}", row.Value);
            }
        }

        return text.ToString(0, text.Length - 1);
    }

    private static void Append(StringBuilder text, string head, string words)
    {
        foreach (var (index, line) in WrappedLines.Of(DisplayText.Of(words), head.Length).Index())
        {
            text.Append(index == 0 ? head : new string(' ', head.Length)).Append(line).Append('\n');
        }
    }
}
