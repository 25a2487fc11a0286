namespace KnowledgeGraph.Tests.Presentation.Pictures;

/// <summary>Names that a picture has to show without obeying them, and without breaking.</summary>
internal static class HostileNames
{
    public static IReadOnlyList<string> All { get; } =
    [
        "\"><script>alert(1)</script>", "</text></svg>", "</title></desc></style></svg><h1>", "]]>", "<![CDATA[", "<!-- -->", "-->", "&amp;&lt;", "&#60;b&#62;", "&undefined;", "'\"`", "' onload='alert(1)",
        "<?xml version='1.0'?>", "<!DOCTYPE svg>", "\u202Etxet", "\u2066a\u2069b", "line\nbreak\ttab", "one\r\ntwo\u2028three", "a\0b\u0007c\u001b[31m", "\0", "   ", "\\u0000\\", "%s%n#;", "{0} ${x} {{y}}",
        "e\u0301\u0323\u0327", "👨‍👩‍👧👨‍👩‍👧", "🏳️‍🌈", "中文名字的组织", "Министерство обороны", "url(#x)", "javascript:alert(1)", "x\uFFFEy", "مرحبا", "שלום",
        new string('m', 300), string.Concat(Enumerable.Repeat("<b>&", 400)), string.Join(' ', Enumerable.Repeat("word", 500)),
    ];
}
