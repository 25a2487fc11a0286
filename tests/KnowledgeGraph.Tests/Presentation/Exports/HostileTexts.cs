using CsCheck;

namespace KnowledgeGraph.Tests.Presentation.Exports;

/// <summary>Names that mean something to one format or another.</summary>
internal static class HostileTexts
{
    private static readonly string[] s_texts =
    [
        "\"", "'", "\\", "\\\"", "\\\\", "ends in \\", "\"; evil -> good; \"", "]; evil [label=\"x", "-->", "-- >", "---", "<!-- x -->", "%%", "%%{init: {}}%%", "end", "subgraph",
        "a;b", ";", ":", "#", "#quot;", "#34;", "&", "&amp;", "&#60;", "<b>", "</b>", "<script>alert(1)</script>", "</data></node>", "<![CDATA[", "]]>", "<?xml version=\"1.0\"?>",
        "1. list", "- list", "* star", "`", "\"`**bold**`\"", "style x: #fff;", "classDef x fill:#fff;", "{", "}", "[", "]", "(", ")", "|", "||", "@{ shape: x }", "{{x}}", "${x}", "$HOME",
        "\n", "\r", "\r\n", "\t", "\0", "\a", "\u001b[31m", "\u007F", "\u0085", "\u00A0", "\u00AD", "\u200B", "\u200D", "\u200E", "\u2028", "\u2029", "\u202E", "\u202D", "\u2066", "\u2069", "\uFEFF",
        "\uFFFD", "\uFFFE", "\uFFFF", "\uFFF9", "\uD83D\uDE00", "\U0001F469\u200D\U0001F680", "e\u0301", "\u0301", "\u05E9\u05DC\u05D5\u05DD", "\u0645\u0631\u062D\u0628\u0627", "\u4E2D\u6587", "\u0413\u043B\u0430\u0434\u043A\u043E\u0432",
        "\uFB02\u00B0\u00B060\u00B6\u00DF", "\uFB02", "\u00B6\u00DF", "_x0041_", "_x005F_", "_", "%s", "%n", "\\N", "\\G", "\\l", "null", "true", "NaN", "__proto__", "constructor", " ", "  two  ", "a", "Z", "9", ".", ",",
        "' or 1=1 --", "http://example.org/?a=b&c=d#e", "[\"a\",\"b\"]", "{\"a\":1}", "\\u0022", "\\n", "+", "=", "~", "^", "!", "?", "/", "//", "/*", "*/",
    ];

    /// <summary>One of them, or a few in a row.</summary>
    public static Gen<string> Any { get; } = Gen.OneOf(s_texts).Array[1, 4].Select(string.Concat);

    /// <summary>What of a text can stand in an id.</summary>
    public static EntityId Id(string before, string text) =>
        new(before + string.Concat(text.Where(character => !char.IsWhiteSpace(character) && !char.IsControl(character))));
}
