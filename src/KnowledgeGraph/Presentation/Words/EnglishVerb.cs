using System.Collections.Frozen;

namespace KnowledgeGraph.Presentation;

/// <summary>A verb in the forms that a sentence needs.</summary>
/// <param name="Base">The form after <c>to</c> and <c>will</c>: <c>cross</c>.</param>
/// <param name="Third">The form after one: <c>crosses</c>.</param>
/// <param name="Past">The form of the past: <c>crossed</c>.</param>
internal sealed record EnglishVerb(string Base, string Third, string Past)
{
    private static readonly FrozenDictionary<string, string> s_irregular = Irregular();

    private static readonly FrozenDictionary<string, string> s_participles = Participles();

    /// <summary>The form after <c>may have</c>: <c>crossed</c>, <c>been</c>, <c>taken</c>.</summary>
    public string Participle => s_participles.GetValueOrDefault(Past, Past);

    /// <summary>To be, the one verb with more forms than the others.</summary>
    public static EnglishVerb Be { get; } = new("be", "is", "was");

    /// <summary>To have.</summary>
    public static EnglishVerb Have { get; } = new("have", "has", "had");

    /// <summary>The verb that a word is a form of, and whether that is the past; null for a word that is none as far as its form tells.</summary>
    public static (EnglishVerb Verb, bool IsPast)? Of(string word)
    {
        switch (word)
        {
            case "is" or "are":
                return (Be, false);
            case "was" or "were":
                return (Be, true);
            case "has" or "had":
                return (Have, word == "had");
            case "does" or "did":
                return (new EnglishVerb("do", "does", "did"), word == "did");
            case "goes" or "went":
                return (new EnglishVerb("go", "goes", "went"), word == "went");
        }

        if (word.Length < 3 || !word.All(char.IsAsciiLetterLower))
        {
            return null;
        }

        if (s_irregular.TryGetValue(word, out var infinitive))
        {
            return (new EnglishVerb(infinitive, VerbSpelling.Third(infinitive), word), true);
        }

        if (word.EndsWith("ed", StringComparison.Ordinal) && word.Length > 3)
        {
            infinitive = VerbSpelling.BaseOfPast(word);
            return (new EnglishVerb(infinitive, VerbSpelling.Third(infinitive), word), true);
        }

        return VerbSpelling.BaseOfThird(word) is { } present ? (new EnglishVerb(present, word, ""), false) : null;
    }

    // Of those verbs alone whose past is another form; of all others it is the same.
    private static FrozenDictionary<string, string> Participles()
    {
        const string PastAndParticiple =
            "was been did done went gone became become began begun bit bitten blew blown bore borne broke broken chose chosen came come drew drawn drank drunk drove driven "
            + "ate eaten fell fallen flew flown forbade forbidden forgot forgotten froze frozen gave given grew grown hid hidden knew known lay lain ran run rode ridden "
            + "rose risen saw seen shook shaken spoke spoken stole stolen swore sworn took taken threw thrown withdrew withdrawn wore worn wrote written";
        var words = PastAndParticiple.Split(' ');
        var participles = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var place = 0; place < words.Length; place += 2)
        {
            participles[words[place]] = words[place + 1];
        }

        return participles.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, string> Irregular()
    {
        const string PastAndBase =
            "became become began begin bit bite blew blow bore bear bought buy broke break brought bring built build caught catch chose choose came come dealt deal "
            + "drew draw drank drink drove drive ate eat fell fall fed feed felt feel fought fight found find fled flee flew fly forbade forbid forgot forget froze freeze "
            + "got get gave give grew grow heard hear hid hide held hold kept keep knew know laid lay led lead left leave lent lend lost lose made make meant mean "
            + "met meet paid pay ran run rode ride rose rise said say sat sit saw see sent send shook shake shot shoot sold sell sought seek spent spend spoke speak "
            + "stood stand stole steal struck strike swore swear taught teach threw throw told tell thought think took take understood understand withdrew withdraw won win wore wear wrote write";
        var words = PastAndBase.Split(' ');
        var irregular = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var place = 0; place < words.Length; place += 2)
        {
            irregular[words[place]] = words[place + 1];
        }

        return irregular.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
