using System.Text;

namespace KnowledgeGraph;

/// <summary>Writes and reads the text form of a <see cref="Quantity"/>.</summary>
internal static class QuantityText
{
    private const string OfMark = " of ";
    private const string AsOfMark = " as of ";

    // Because "at least" and "about" must be told from their neighbours, each name ends where its number begins.
    private static readonly (QuantityQualifier Qualifier, string Name)[] Names =
    [
        (QuantityQualifier.Exactly, "exactly "),
        (QuantityQualifier.AtLeast, "at least "),
        (QuantityQualifier.AtMost, "at most "),
        (QuantityQualifier.About, "about "),
        (QuantityQualifier.LessThan, "less than "),
        (QuantityQualifier.MoreThan, "more than "),
        (QuantityQualifier.Between, "between "),
    ];

    public static bool IsCountable(string text)
    {
        foreach (var character in text)
        {
            if (char.IsControl(character))
            {
                return false;
            }
        }

        return !string.IsNullOrWhiteSpace(text) && !Surrogates.HasLone(text);
    }

    public static string Write(Quantity quantity)
    {
        var text = new StringBuilder();
        if (quantity.Qualifier == QuantityQualifier.Unknown)
        {
            text.Append("unknown");
        }
        else
        {
            text.Append(NameOf(quantity.Qualifier)).Append(DecimalText.Format(quantity.Value));
        }

        if (quantity.High is { } high)
        {
            text.Append(" and ").Append(DecimalText.Format(high));
        }

        if (quantity.Unit is { } unit)
        {
            AppendWord(text.Append(' '), unit);
        }

        if (quantity.Of is { } counted)
        {
            AppendWord(text.Append(OfMark), counted);
        }

        return quantity.AsOf.IsUnknown ? text.ToString() : text.Append(AsOfMark).Append(quantity.AsOf.ToString()).ToString();
    }

    public static bool TryRead(ReadOnlySpan<char> text, out Quantity quantity)
    {
        quantity = default;
        if (!TryReadNumbers(ref text, out var numbers))
        {
            return false;
        }

        string? unit = null;
        if (!text.IsEmpty && !text.StartsWith(OfMark) && !text.StartsWith(AsOfMark)
            && (!TryReadWord(ref text, " ", out unit) || !EntityId.IsValid(unit)))
        {
            return false;
        }

        string? counted = null;
        if (text.StartsWith(OfMark) && (!TryReadWord(ref text, OfMark, out counted) || !IsCountable(counted)))
        {
            return false;
        }

        var moment = default(UncertainTime);
        if (text.StartsWith(AsOfMark))
        {
            if (!UncertainTime.TryParse(text[AsOfMark.Length..].ToString(), out moment))
            {
                return false;
            }

            text = [];
        }

        if (!text.IsEmpty)
        {
            return false;
        }

        quantity = numbers with { Unit = unit, Of = counted, AsOf = moment };
        return true;
    }

    private static bool TryReadNumbers(ref ReadOnlySpan<char> text, out Quantity quantity)
    {
        const string UnknownName = "unknown";
        quantity = default;
        if (text.StartsWith(UnknownName))
        {
            text = text[UnknownName.Length..];
            return text.IsEmpty || text[0] == ' ';
        }

        foreach (var (qualifier, name) in Names)
        {
            if (!text.StartsWith(name))
            {
                continue;
            }

            text = text[name.Length..];
            var high = 0m;
            if (!TryReadNumber(ref text, out var value)
                || (qualifier == QuantityQualifier.Between && (!TrySkip(ref text, " and ") || !TryReadNumber(ref text, out high) || high < value)))
            {
                return false;
            }

            quantity = Make(qualifier, value, high);
            return true;
        }

        return false;
    }

    private static Quantity Make(QuantityQualifier qualifier, decimal value, decimal high) => qualifier switch
    {
        QuantityQualifier.Exactly => Quantity.Exactly(value),
        QuantityQualifier.AtLeast => Quantity.AtLeast(value),
        QuantityQualifier.AtMost => Quantity.AtMost(value),
        QuantityQualifier.About => Quantity.About(value),
        QuantityQualifier.LessThan => Quantity.LessThan(value),
        QuantityQualifier.MoreThan => Quantity.MoreThan(value),
        _ => Quantity.Between(value, high),
    };

    private static string NameOf(QuantityQualifier qualifier)
    {
        foreach (var (candidate, name) in Names)
        {
            if (candidate == qualifier)
            {
                return name;
            }
        }

        return "";
    }

    private static bool TryReadNumber(ref ReadOnlySpan<char> text, out decimal value)
    {
        var end = text.IndexOf(' ');
        var length = end < 0 ? text.Length : end;
        var number = text[..length];
        text = text[length..];
        return DecimalText.TryParse(number, out value);
    }

    private static bool TrySkip(ref ReadOnlySpan<char> text, string mark)
    {
        if (!text.StartsWith(mark))
        {
            return false;
        }

        text = text[mark.Length..];
        return true;
    }

    private static void AppendWord(StringBuilder text, string word)
    {
        if (IsPlain(word))
        {
            text.Append(word);
        }
        else
        {
            text.Append('"').Append(word).Replace("\"", "\"\"", text.Length - word.Length, word.Length).Append('"');
        }
    }

    private static bool TryReadWord(ref ReadOnlySpan<char> text, string mark, out string word)
    {
        word = "";
        if (!TrySkip(ref text, mark) || text.IsEmpty)
        {
            return false;
        }

        if (text[0] != '"')
        {
            var space = text.IndexOf(' ');
            var length = space < 0 ? text.Length : space;
            word = text[..length].ToString();
            text = text[length..];
            return IsPlain(word);
        }

        var content = new StringBuilder();
        for (var position = 1; position < text.Length; position++)
        {
            if (text[position] != '"')
            {
                content.Append(text[position]);
            }
            else if (position + 1 < text.Length && text[position + 1] == '"')
            {
                content.Append('"');
                position++;
            }
            else
            {
                word = content.ToString();
                text = text[(position + 1)..];
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word reads as itself without quotes: one word that neither opens a quote nor begins the next part.</summary>
    private static bool IsPlain(string word) =>
        word is not ("" or "of" or "as") && word[0] != '"' && !word.AsSpan().ContainsAnyInRange('\0', ' ') && EntityId.IsValid(word);
}
