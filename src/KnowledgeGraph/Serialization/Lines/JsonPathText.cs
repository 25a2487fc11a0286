using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Serialization;

/// <summary>Writes the steps of a JSON path, so that every part of the reader writes them alike.</summary>
internal static class JsonPathText
{
    public const string Root = "$";

    /// <summary>The step to a value by its key: <c>.act</c>, or <c>['two words']</c> where a dot would be misread.</summary>
    public static string Step(string key) => IsPlain(key) ? "." + key : Quoted(key);

    /// <summary>The step to an item of a list, counted from 0.</summary>
    public static string Step(int index) => string.Create(CultureInfo.InvariantCulture, $"[{index}]");

    private static bool IsPlain(string key)
    {
        foreach (var character in key)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('-' or '_' or ':' or '.'))
            {
                return false;
            }
        }

        return key.Length > 0;
    }

    private static string Quoted(string key)
    {
        var step = new StringBuilder("['");
        foreach (var character in key)
        {
            if (character is '\'' or '\\')
            {
                step.Append('\\').Append(character);
            }
            else if (char.IsControl(character) || char.IsSurrogate(character))
            {
                step.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
            }
            else
            {
                step.Append(character);
            }
        }

        return step.Append("']").ToString();
    }
}
