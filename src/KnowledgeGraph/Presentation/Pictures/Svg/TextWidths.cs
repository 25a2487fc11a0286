using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Presentation;

/// <summary>How wide a line of text comes out in an ordinary font without serifs, rather too wide than too narrow.</summary>
/// <remarks>
/// A picture that is only text does not know the font it is seen in. The widths here are at least those of the wider of two
/// families, the narrow one (Arial, Helvetica, Liberation Sans) and the wide one (DejaVu Sans, Verdana); what is in neither is
/// taken by its script.
/// </remarks>
internal static class TextWidths
{
    // In hundredths of the size of the font, from the space to the tilde.
    private static readonly byte[] s_ascii =
    [
        35, 41, 46, 84, 64, 96, 78, 28, 40, 40, 50, 84, 32, 37, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 56,
        101, 69, 69, 74, 77, 67, 62, 79, 76, 30, 50, 67, 56, 87, 75, 79, 67, 79, 73, 67, 62, 74, 69, 99, 69, 67, 69, 40, 34, 40, 84, 56,
        50, 62, 64, 55, 64, 62, 36, 64, 64, 28, 28, 58, 28, 98, 64, 62, 64, 64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84,
    ];

    /// <summary>The width of the text on one line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="size">The size of the font, in the units of the picture.</param>
    /// <param name="bold">Whether it is bold.</param>
    public static double Of(ReadOnlySpan<char> text, double size, bool bold = false)
    {
        var hundredths = 0.0;
        for (var index = 0; index < text.Length;)
        {
            var status = Rune.DecodeFromUtf16(text[index..], out var rune, out var length);
            index += status == System.Buffers.OperationStatus.Done ? length : 1;
            var width = rune.Value is >= 0x600 and < 0x700 && Rune.IsLetterOrDigit(rune)
                ? ArabicWidths.Of(rune.Value, index < text.Length && ArabicWidths.IsLetter(text[index]))
                : Hundredths(rune);

            // Because bold letters are wider by a part of their own, and narrow ones by more than that.
            hundredths += bold && width > 0 ? (width * 1.08) + 5.5 : width;
        }

        return hundredths * size / 100;
    }

    private static double Hundredths(Rune rune)
    {
        var value = rune.Value;
        if (value is >= ' ' and <= '~')
        {
            return s_ascii[value - ' '];
        }

        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => Capital(value),
            UnicodeCategory.LowercaseLetter => Small(value),
            _ => Other(value),
        };
    }

    private static double Capital(int value) => value switch
    {
        'Ж' or 'Ш' or 'Щ' or 'Ю' or 'Ы' or 'Љ' or 'Њ' or 'Œ' or 'Æ' => 110,
        'М' or 'Ф' or 'Д' or 'Ђ' => 88,
        < 0x180 => 84,
        >= 0x400 and < 0x460 => 80,
        < 0x1C4 => 90,
        < 0x250 => 143,
        _ => 110,
    };

    private static double Small(int value) => value switch
    {
        'œ' or 'æ' => 104,
        < 0x180 => 66,
        'ж' or 'ш' or 'щ' or 'ф' or 'ю' or 'ы' or 'љ' or 'њ' => 95,
        'м' => 76,
        >= 0x400 and < 0x460 => 70,
        _ => 105,
    };

    private static double Other(int value) => value switch
    {
        0x5D5 or 0x5D9 or 0x5DF => 32,
        0x5D6 or 0x5D2 or 0x5E0 => 48,
        >= 0x5D0 and < 0x5F0 => 70,
        >= 0x600 and < 0x780 => 123,
        >= 0xA0 and < 0xC0 => 100,
        0x2018 or 0x2019 or 0x201A or 0x201B => 35,
        >= 0x2000 and < 0x2100 => 101,
        >= 0x2190 and < 0x2300 => 101,
        >= 0x1100 and < 0x11A8 => 101,
        >= 0x2E80 and < 0xA4D0 or >= 0xAC00 and < 0xD7A4 or >= 0xF900 and < 0xFB00 or >= 0xFF00 and < 0xFFE7 => 101,
        >= 0x20000 and < 0x40000 => 101,
        // Because an emoji, and the box that stands for a letter no font has, are wider than they are high.
        >= 0x2600 and < 0x2800 or >= 0x10000 => 140,
        _ => 115,
    };
}
