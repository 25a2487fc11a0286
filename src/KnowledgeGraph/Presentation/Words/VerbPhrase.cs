using System.Collections.Frozen;

namespace KnowledgeGraph.Presentation;

/// <summary>A verb with the words after it, such as <c>falls silent</c>, which can be negated and put into every mode.</summary>
internal sealed class VerbPhrase
{
    // "done" and its like, which have no form in the past of their own to be known by.
    private static readonly FrozenSet<string> s_participles = FrozenSet.Create(
        StringComparer.Ordinal, "been", "become", "begun", "broken", "chosen", "come", "done", "drawn", "driven", "fallen", "flown", "given", "gone", "grown", "hidden", "known",
        "ridden", "risen", "run", "seen", "shaken", "shown", "spoken", "stolen", "struck", "sworn", "taken", "thrown", "worn", "written",
        "cut", "hit", "put", "set", "shut");

    // "can be seen by", "may be prosecuted", "did not attack": a verb that has no other forms.
    private readonly string? _helper;
    private readonly EnglishVerb _verb;
    private readonly EnglishVerb? _orVerb;
    private readonly bool _isPast;
    private readonly string _adverb;

    private VerbPhrase(EnglishVerb verb, bool isPast, string rest, string? helper = null, EnglishVerb? orVerb = null, string adverb = "")
    {
        _helper = helper;
        _verb = verb;
        _orVerb = orVerb;
        _adverb = adverb;
        _isPast = isPast;
        Rest = rest;
    }

    /// <summary>Whether it is negated, or put into a tense, already, so that only the whole can be denied.</summary>
    public bool DeniesAsWhole { get; private init; }

    /// <summary>The words after the verb, with a space before them; empty for a verb alone.</summary>
    public string Rest { get; }

    /// <summary>The verb as it comes after <c>to</c>.</summary>
    public string Base => _verb.Base;

    /// <summary>A phrase in the past: <c>crossed into</c>.</summary>
    public static VerbPhrase Past(EnglishVerb verb, string rest = "") => new(verb, isPast: true, rest);

    /// <summary>A phrase in the present: <c>lies with</c>.</summary>
    public static VerbPhrase Present(EnglishVerb verb, string rest = "") => new(verb, isPast: false, rest);

    /// <summary>The same phrase with other words after the verb.</summary>
    public VerbPhrase WithRest(string rest) => new(_verb, _isPast, rest, _helper, _orVerb, _adverb) { DeniesAsWhole = DeniesAsWhole };

    /// <summary>Reads a phrase; null if its first word is no verb as far as its form tells.</summary>
    public static VerbPhrase? Parse(string words)
    {
        var first = words.Split(' ')[0];
        var rest = words[first.Length..];
        if (IsFixed(words.Split(' ')))
        {
            return new VerbPhrase(EnglishVerb.Be, isPast: false, rest, first) { DeniesAsWhole = true };
        }

        if (first is "can" or "may" or "could" or "might")
        {
            return new VerbPhrase(EnglishVerb.Be, isPast: false, rest, first);
        }

        if (first is "first" or "also" or "again" or "still" or "later" or "already" or "jointly" && Parse(rest.TrimStart()) is { _helper: null } after)
        {
            return new VerbPhrase(after._verb, after._isPast, after.Rest, helper: null, after._orVerb, first + " ");
        }

        if (EnglishVerb.Of(first) is not { } found)
        {
            return null;
        }

        var next = rest.Split(' ');
        return next is ["", "or", var other, ..] && EnglishVerb.Of(other) is { } second && second.IsPast == found.IsPast
            ? new VerbPhrase(found.Verb, found.IsPast, rest[(" or ".Length + other.Length)..], helper: null, second.Verb)
            : new VerbPhrase(found.Verb, found.IsPast, rest);
    }

    /// <summary>The phrase after its subject.</summary>
    /// <param name="isPlural">Whether the subject is of many.</param>
    /// <param name="isNegative">Whether it is negated.</param>
    /// <param name="modality">In what mode it is put forward.</param>
    /// <param name="isOfDoer">Whether the subject is who does it, and so can intend it.</param>
    public string Finite(bool isPlural, bool isNegative, Modality modality, bool isOfDoer)
    {
        if (_helper is { } helper)
        {
            var said = isPlural ? OfMany(helper) : helper;
            var not = !isNegative ? said : said == "can" ? "cannot" : $"{said} not";
            var tellsMode = helper is "can" or "could" ? Modality.Ability : Modality.Hypothetical;
            var isSaid = modality == Modality.Fact || (!DeniesAsWhole && modality == tellsMode);
            return not + Rest + (isSaid ? "" : $", {ModeWords(modality)}");
        }

        var negation = isNegative ? " not" : "";
        return modality switch
        {
            Modality.Future => $"will{negation} {Infinitive()}",
            Modality.Intention when isOfDoer => $"{IntendsTo(isPlural, isNegative)} {Infinitive()}",
            Modality.Intention => $"{(isPlural ? "are" : "is")}{negation} to {Infinitive()}",
            Modality.Ability => $"{(isNegative ? "cannot" : "can")} {Infinitive()}",
            Modality.Obligation => $"should{negation} {Infinitive()}",
            Modality.Hypothetical when _isPast => $"may{negation} have {Form(_verb.Participle, _orVerb?.Participle)}{Rest}",
            Modality.Hypothetical => $"may{negation} {Infinitive()}",
            _ => Fact(isPlural, isNegative),
        };
    }

    /// <summary>The phrase after <c>to</c>: <c>fall silent</c>.</summary>
    public string Infinitive() => (_helper is null ? Form(_verb.Base, _orVerb?.Base) : $"be such that it {_helper}") + Rest;

    // "did not attack", "has been destroyed", "will attack", "never attacked", "no longer controls".
    private static bool IsFixed(string[] words) =>
        words[0] is "will" or "would" or "should" or "shall" or "must"
        || words is ["never" or "cannot", ..] or ["no", "longer", ..] or [_, "not" or "never", ..] or [_, "no", "longer", ..]
        || (words is ["has" or "have" or "had", var done, ..] && (s_participles.Contains(done) || EnglishVerb.Of(done) is { IsPast: true }));

    private static string OfMany(string helper) => helper switch
    {
        "is" => "are",
        "was" => "were",
        "has" => "have",
        "does" => "do",
        _ => helper,
    };

    private string Fact(bool isPlural, bool isNegative)
    {
        if (_verb == EnglishVerb.Be)
        {
            var be = (_isPast, isPlural) switch
            {
                (true, true) => "were",
                (true, false) => "was",
                (false, true) => "are",
                _ => "is",
            };
            return be + (isNegative ? " not" : "") + Rest;
        }

        if (isNegative)
        {
            return $"{(_isPast ? "did" : isPlural ? "do" : "does")} not {Infinitive()}";
        }

        return (_isPast ? Form(_verb.Past, _orVerb?.Past) : isPlural ? Form(_verb.Base, _orVerb?.Base) : Form(_verb.Third, _orVerb?.Third)) + Rest;
    }

    private string Form(string verb, string? orVerb) => _adverb + (orVerb is null ? verb : $"{verb} or {orVerb}");

    private static string IntendsTo(bool isPlural, bool isNegative) => (isPlural, isNegative) switch
    {
        (true, true) => "do not intend to",
        (false, true) => "does not intend to",
        (true, false) => "intend to",
        _ => "intends to",
    };

    private static string ModeWords(Modality modality) => modality switch
    {
        Modality.Future => "as something still to come",
        Modality.Intention => "as an intention",
        Modality.Ability => "as an ability",
        Modality.Hypothetical => "as a possibility",
        _ => "as an obligation",
    };
}
