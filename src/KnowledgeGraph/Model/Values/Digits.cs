namespace KnowledgeGraph;

/// <summary>Reads runs of ASCII digits and nothing else; the framework's parsers also let trailing null characters pass.</summary>
internal static class Digits
{
    /// <summary>The longest run that is read: enough for any year on the time line, and far from overflow.</summary>
    public const int MaximumLength = 18;

    public static bool TryParse(ReadOnlySpan<char> text, out long number)
    {
        number = 0;
        if (text.IsEmpty || text.Length > MaximumLength)
        {
            return false;
        }

        foreach (var character in text)
        {
            if (!char.IsAsciiDigit(character))
            {
                number = 0;
                return false;
            }

            number = (number * 10) + (character - '0');
        }

        return true;
    }

    public static bool TryParsePair(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        if (text.Length != 2 || !TryParse(text, out var pair))
        {
            return false;
        }

        number = (int)pair;
        return true;
    }
}
