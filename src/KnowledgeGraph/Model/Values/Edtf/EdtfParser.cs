namespace KnowledgeGraph;

/// <summary>Reads EDTF of levels 0 and 1, and says what is wrong with what it cannot read.</summary>
/// <remarks>
/// After the Extended Date/Time Format specification of the Library of Congress, 2019-02-04, part of ISO 8601-2:2019.
/// One step beyond it: the ends of an interval may have times of day, as in ISO 8601-1, because "some hours after"
/// cannot be written without them.
/// </remarks>
internal static class EdtfParser
{
    public static bool TryParse(ReadOnlySpan<char> text, int? separateOffset, out EdtfTime? time, out string? problem)
    {
        time = null;
        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            return EdtfDateParser.TryParse(text, out var date, out problem)
                && EdtfTime.TryCreate(date, separateOffset, out time, out problem);
        }

        return TryParseEnd(text[..slash], out var start, out problem)
            && TryParseEnd(text[(slash + 1)..], out var end, out problem)
            && EdtfTime.TryCreate(start, end, separateOffset, out time, out problem);
    }

    private static bool TryParseEnd(ReadOnlySpan<char> text, out EdtfEnd end, out string? problem)
    {
        problem = null;
        end = text is ".." ? EdtfEnd.Open : EdtfEnd.Unknown;
        if (text.IsEmpty || text is "..")
        {
            return true;
        }

        if (!EdtfDateParser.TryParse(text, out var date, out problem))
        {
            return false;
        }

        end = EdtfEnd.At(date);
        return true;
    }
}
