using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Tests.Presentation.Exports;

/// <summary>Reads the lines of a flowchart of Mermaid, and refuses a line that is none of those that there are.</summary>
internal static partial class MermaidReader
{
    public static ReadGraph Read(string text)
    {
        var nodes = new List<IReadOnlyDictionary<string, string>>();
        var edges = new List<IReadOnlyDictionary<string, string>>();
        var lines = text.Split('\n');
        Assert.Equal("flowchart LR", lines[0]);
        Assert.Equal("", lines[^1]);
        foreach (var line in lines[1..^1])
        {
            if (NodeLine().Match(line) is { Success: true } node)
            {
                nodes.Add(Attributes(node, "id", "label", "kind"));
            }
            else if (EdgeLine().Match(line) is { Success: true } edge)
            {
                edges.Add(Attributes(edge, "source", "line", "label", "target"));
            }
            else
            {
                Assert.Matches("^  classDef [a-z]+ stroke-dasharray:[0-9]$", line);
            }
        }

        return new ReadGraph(nodes, edges);
    }

    private static Dictionary<string, string> Attributes(Match match, params string[] names) =>
        names.ToDictionary(name => name, name => name == "label" ? Decode(match.Groups[name].Value) : match.Groups[name].Value, StringComparer.Ordinal);

    private static string Decode(string text) =>
        Reference().Replace(text, code => ((char)int.Parse(code.Groups["code"].Value, CultureInfo.InvariantCulture)).ToString());

    // Between the quotes nothing that could end a text, begin a comment, a directive, markup or a reference of another kind.
    private const string Label = """
        "(?<label>(?:[^\x00-\x1f"#;%&<>`{}\[\]|\\:=@*_~$^!?+\ufb02\u00b6]|#[0-9]+;)*)"
        """;

    [GeneratedRegex(@"^  (?<id>n\d+)(?:\(\[|\[/|\{\{|\[\[|>|\[\(|\(|\[)" + Label + @"(?:\]\)|/\]|\}\}|\]\]|\)\]|\)|\]):::(?<kind>[a-z]+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NodeLine();

    [GeneratedRegex(@"^  (?<source>n\d+) (?<line>-->|---|-\.->|-\.-)\|" + Label + @"\| (?<target>n\d+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EdgeLine();

    [GeneratedRegex("#(?<code>[0-9]+);", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Reference();
}
