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

        foreach (var section in page.Sections)
        {
            Append(text, section);
        }

        AppendEvidence(text, page.RowsHaveEvidence ? [] : page.Evidence);
        return text.ToString(0, text.Length - 1);
    }

    /// <summary>The sections as tables, each below its heading, and the statements that they cite.</summary>
    public static string Tables(Page page)
    {
        var text = new StringBuilder();
        foreach (var section in page.Sections.Where(section => section.Items.Count > 0))
        {
            if (text.Length > 0)
            {
                text.Append('\n');
            }

            if (section.Heading is { } heading)
            {
                Append(text, "", heading);
                text.Append('\n');
            }

            text.Append(TableText.Of(PageTable.Of(section))).Append('\n');
        }

        if (text.Length == 0)
        {
            foreach (var sentence in page.Summary)
            {
                Append(text, "", sentence);
            }
        }

        AppendEvidence(text, page.Evidence);
        return text.ToString(0, text.Length - 1);
    }

    /// <summary>A sentence a line, numbered where there are several items, and below them the statements that they cite. Lines are not broken.</summary>
    public static string Sentences(Page page)
    {
        var items = page.Items.ToList();
        IEnumerable<string> lines = items.Count switch
        {
            0 => page.Summary,
            1 => [items[0].Numbered ?? items[0].Sentence],
            _ => items.Select((item, place) => string.Create(CultureInfo.InvariantCulture, $"{place + 1}. {item.Numbered ?? item.Sentence}")),
        };
        var evidence = page.Evidence.Select(cited => string.Create(CultureInfo.InvariantCulture, $"[{cited.Number}] {EvidenceLine.Of(cited)}")).ToList();
        return string.Join('\n', (evidence.Count == 0 ? lines : [.. lines, "", .. evidence]).Select(DisplayText.Of));
    }

    private static void Append(StringBuilder text, PageSection section)
    {
        if (section.Heading is { } heading)
        {
            text.Append('\n');
            Append(text, "", heading);
        }

        foreach (var (index, item) in section.Items.Index())
        {
            text.Append('\n');
            var number = string.Create(CultureInfo.InvariantCulture, $"{index + 1}. ");
            Append(text, number, item.Sentence);
            foreach (var row in item.Rows)
            {
                Append(text, $"{new string(' ', number.Length)}{row.Label.PadRight(LabelWidth)}", row.Value);
            }
        }
    }

    private static void AppendEvidence(StringBuilder text, ValueList<PageEvidence> evidence)
    {
        if (evidence.Count > 0)
        {
            text.Append('\n');
        }

        foreach (var cited in evidence)
        {
            Append(text, string.Create(CultureInfo.InvariantCulture, $"[{cited.Number}] "), EvidenceLine.Of(cited));
        }
    }

    private static void Append(StringBuilder text, string head, string words)
    {
        foreach (var (index, line) in WrappedLines.Of(DisplayText.Of(words), head.Length).Index())
        {
            text.Append(index == 0 ? head : new string(' ', head.Length)).Append(line).Append('\n');
        }
    }
}
