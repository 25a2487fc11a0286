namespace KnowledgeGraph;

/// <summary>Finds halves of surrogate pairs, because a text that holds one cannot be written as UTF-8 and read back.</summary>
internal static class Surrogates
{
    public static bool HasLone(ReadOnlySpan<char> text)
    {
        // Because nearly no text has any, and many characters are looked at together.
        if (!text.ContainsAnyInRange('\ud800', '\udfff'))
        {
            return false;
        }

        for (var position = 0; position < text.Length; position++)
        {
            if (!char.IsSurrogate(text[position]))
            {
                continue;
            }

            if (position + 1 == text.Length || !char.IsSurrogatePair(text[position], text[position + 1]))
            {
                return true;
            }

            position++;
        }

        return false;
    }
}
