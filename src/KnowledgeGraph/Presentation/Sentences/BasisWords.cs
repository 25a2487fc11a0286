namespace KnowledgeGraph.Presentation;

/// <summary>How a verb of saying is put where the words of the source do not say it outright.</summary>
/// <param name="basis">What the statement rests on.</param>
/// <param name="isPlural">Whether the speakers are many.</param>
internal sealed class BasisWords(Basis basis, bool isPlural)
{
    /// <summary><c>implied</c> for <c>said</c>, <c>by implication accused A</c> for <c>accused A</c>, <c>is understood to have praised A</c> for <c>praised A</c>.</summary>
    public string Doing(string verb, ActFrame frame) => basis switch
    {
        Basis.Implied => frame.IsPlain ? "implied" : $"by implication {verb}",
        Basis.Presupposed => frame.IsPlain ? "took it for granted" : $"tacitly {verb}",
        Basis.Inferred => $"{(isPlural ? "are" : "is")} understood to have {Participle(verb)}",
        _ => verb,
    };

    /// <summary><c>implying</c> for <c>saying</c>.</summary>
    public string Telling(string telling) => basis switch
    {
        Basis.Implied => "implying",
        Basis.Presupposed => "taking it for granted",
        _ => telling,
    };

    private static string Participle(string verb)
    {
        foreach (var (past, participle) in new[] { ("took ", "taken "), ("gave ", "given "), ("spoke ", "spoken "), ("could not ", "been unable to ") })
        {
            if (verb.StartsWith(past, StringComparison.Ordinal))
            {
                return participle + verb[past.Length..];
            }
        }

        return verb;
    }
}
