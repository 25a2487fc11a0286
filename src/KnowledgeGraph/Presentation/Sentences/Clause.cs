namespace KnowledgeGraph.Presentation;

/// <summary>Something that is said, taken apart so that it can be negated and put into every mode.</summary>
/// <param name="Subject">What the verb is about.</param>
/// <param name="IsPlural">Whether the subject is of many.</param>
/// <param name="Verb">The verb with what follows it.</param>
internal sealed record Clause(string Subject, bool IsPlural, VerbPhrase Verb)
{
    /// <summary>What fills the subject and nothing else; null where it is more than that, or nothing.</summary>
    public Argument? About { get; init; }

    /// <summary>Whether the subject is who does it, and so can intend it.</summary>
    public bool IsOfDoer { get; init; }

    /// <summary>What denies the whole where nothing is named, such as <c>nobody</c> or <c>no children</c>; null where the verb is negated.</summary>
    public string? Nobody { get; init; }

    /// <summary>Whether only the whole can be denied, because <c>12 people were not injured</c> would say something else.</summary>
    public bool DeniesAsWhole { get; init; }

    /// <summary>The clause as it stands after <c>denied that</c>: <c>anybody was killed</c>.</summary>
    public string Doubted(bool isNegative, Modality modality) =>
        !isNegative && Nobody is { } nobody
            ? $"any{nobody["no".Length..]} {Verb.Finite(IsOfMany(nobody), isNegative: false, modality, IsOfDoer)}"
            : Said(isNegative, modality);

    /// <summary>The clause as it stands after <c>that</c>.</summary>
    public string Said(bool isNegative, Modality modality)
    {
        if (isNegative && modality == Modality.Hypothetical && (Nobody is not null || DeniesAsWhole))
        {
            // Because "nobody may enter" forbids it.
            return $"it may be that {Said(isNegative: true, Modality.Fact)}";
        }

        if (isNegative && Nobody is { } nobody)
        {
            return $"{nobody} {Verb.Finite(IsOfMany(nobody), isNegative: false, modality, IsOfDoer)}";
        }

        return isNegative && DeniesAsWhole
            ? $"it is not so that {Said(isNegative: false, modality)}"
            : $"{Subject} {Verb.Finite(IsPlural, isNegative, modality, IsOfDoer)}";
    }

    /// <summary>The clause without its subject, as it stands after the one who is to do it: <c>to take cover</c>.</summary>
    public string ToDo(bool isNegative) => $"{(isNegative ? "not " : "")}to {Verb.Infinitive()}";

    // "No children were", and "nobody among the guards was".
    private static bool IsOfMany(string nobody) => nobody.StartsWith("no ", StringComparison.Ordinal);
}
