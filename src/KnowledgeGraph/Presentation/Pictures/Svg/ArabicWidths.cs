namespace KnowledgeGraph.Presentation;

/// <summary>How wide Arabic letters come out, which depends on whether the next one is joined to them.</summary>
/// <remarks>The widest of the forms that a letter has in DejaVu Sans: isolated or final where a word ends, else initial or medial.</remarks>
internal static class ArabicWidths
{
    /// <summary>Whether it is a letter that another one can be joined to.</summary>
    public static bool IsLetter(int value) => value is > 0x621 and <= 0x64A or >= 0x66E and <= 0x6D3;

    /// <summary>In hundredths of the size of the font.</summary>
    /// <param name="value">The letter.</param>
    /// <param name="isJoined">Whether an Arabic letter follows.</param>
    public static double Of(int value, bool isJoined) => (char)value switch
    {
        'ء' => 48,
        'ا' or 'أ' or 'إ' or 'آ' or 'ٱ' => 31,
        'د' or 'ذ' or 'و' or 'ؤ' or 'ة' or 'ه' => 55,
        'ر' or 'ز' or 'ژ' => 56,
        'ـ' => 30,
        'ب' or 'ت' or 'ث' or 'پ' => isJoined ? 31 : 98,
        'ن' or 'ل' => isJoined ? 34 : 77,
        'ي' or 'ى' or 'ئ' or 'ی' => isJoined ? 31 : 84,
        'س' or 'ش' => isJoined ? 90 : 128,
        'ص' or 'ض' => isJoined ? 88 : 124,
        'ط' or 'ظ' => isJoined ? 83 : 96,
        'ع' or 'غ' => 61,
        'ج' or 'ح' or 'خ' or 'چ' => 66,
        'ف' or 'ق' => isJoined ? 52 : 105,
        'ك' or 'ک' or 'گ' => isJoined ? 60 : 90,
        'م' => isJoined ? 59 : 68,
        >= '٠' and <= '٩' or >= '۰' and <= '۹' => 64,
        _ => isJoined ? 70 : 110,
    };
}
