using System.Text.RegularExpressions;

namespace KnowledgeGraph.Tests.Readme;

/// <summary>One block of C# in the README, and the text block right after it: what it prints.</summary>
internal sealed partial record Snippet(string Code, string? Prints)
{
    public static IReadOnlyList<Snippet> In(string markdown)
    {
        var blocks = Block().Matches(markdown);
        return
        [
            .. blocks.Index()
                .Where(block => block.Item.Groups["language"].Value == "csharp")
                .Select(block => new Snippet(
                    block.Item.Groups["body"].Value,
                    block.Index + 1 < blocks.Count && blocks[block.Index + 1].Groups["language"].Value == "text"
                        ? blocks[block.Index + 1].Groups["body"].Value
                        : null)),
        ];
    }

    [GeneratedRegex(@"^```(?<language>[a-z]*)[^\n]*\n(?<body>.*?)^```[ \t]*$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Block();
}
