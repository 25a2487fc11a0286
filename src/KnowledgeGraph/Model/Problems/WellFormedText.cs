namespace KnowledgeGraph;

/// <summary>What the model accepts as text.</summary>
internal static class WellFormedText
{
    /// <summary>Why a string cannot be kept, or null if it can; an absent one can.</summary>
    public static string? FaultOf(string? text)
    {
        if (text is null)
        {
            return null;
        }

        if (text.Length == 0)
        {
            return "The text is empty; leave the field out instead.";
        }

        // Because UTF-8 has no form for it: writing would silently turn it into U+FFFD.
        return Surrogates.HasLone(text) ? $"The text {InputExcerpt.Of(text)} holds half of a surrogate pair; it cannot be written." : null;
    }
}
