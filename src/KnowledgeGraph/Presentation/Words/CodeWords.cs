using Humanizer;

namespace KnowledgeGraph.Presentation;

/// <summary>Codes of open vocabularies in words.</summary>
internal static class CodeWords
{
    /// <summary><c>claim responsibility</c>; a code with a scheme is left as it is, because its value is seldom a word.</summary>
    public static string Of(Code code) =>
        code.Scheme.Length > 0 ? code.ToString() : code.Value.Humanize(LetterCasing.LowerCase);

    /// <summary>The value of a closed vocabulary as it stands in a file, with spaces: <c>could not verify</c>.</summary>
    public static string Spaced(string value) => value.Replace('-', ' ');
}
