using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Presentation;

/// <summary>Text with the numbers of what it cites, <c>[2]</c>, as HTML that leads from the number to the statement.</summary>
internal static class CitedText
{
    /// <summary>The text, encoded, with a link for each number of a statement that it may cite; any other number stays text.</summary>
    public static string Of(string text, ValueList<int> cites)
    {
        var html = new StringBuilder();
        var start = 0;
        for (var open = text.IndexOf('['); open >= 0; open = text.IndexOf('[', open + 1))
        {
            var close = open + 1;
            while (close < text.Length && char.IsAsciiDigit(text[close]))
            {
                close++;
            }

            if (close < text.Length && text[close] == ']' && int.TryParse(text.AsSpan(open + 1, close - open - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && cites.Contains(number))
            {
                html.Append(HtmlText.Of(text[start..open])).Append(Link(number));
                start = close + 1;
            }
        }

        return html.Append(HtmlText.Of(text[start..])).ToString();
    }

    /// <summary>The link from a number to the row of its statement.</summary>
    public static string Link(int number) => string.Create(CultureInfo.InvariantCulture, $"<a class=\"cited\" href=\"#e{number}\">[{number}]</a>");
}
