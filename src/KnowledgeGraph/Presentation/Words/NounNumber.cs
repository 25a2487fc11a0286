using System.Collections.Frozen;

namespace KnowledgeGraph.Presentation;

/// <summary>Whether a name is that of many, so that the verb after it agrees: <c>residents of Lower Sorn say</c>.</summary>
/// <remarks>Only the form of the name tells. Proper names, and names that are not English, are read as one: <c>The Moscow Times reports</c>.</remarks>
internal static class NounNumber
{
    private static readonly FrozenSet<string> s_prepositions = FrozenSet.Create(
        StringComparer.Ordinal, "of", "in", "at", "near", "behind", "with", "from", "on", "for", "to", "between", "who", "that", "which", "where", "whose", "by", "under");

    private static readonly FrozenSet<string> s_many = FrozenSet.Create(StringComparer.Ordinal, "people", "police", "men", "women", "children");

    private static readonly FrozenSet<string> s_numbers = FrozenSet.Create(StringComparer.Ordinal, "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    /// <summary>Whether a node is many.</summary>
    public static bool IsPlural(Node node) => node switch
    {
        { IsRedacted: true } => false,
        Organization organization => IsPlural(organization.Name) || (organization.Type == OrganizationKinds.Collective && EndsLikeMany(Head(organization.Name, out _))),
        Thing or Place or Person { IsAnonymous: true } => IsPlural(((Entity)node).Name),
        _ => false,
    };

    /// <summary>The noun that a description is about: <c>officials</c> of <c>senior officials near the border</c>; the last word where it is a name.</summary>
    public static string Head(string name) => Head(name, out _);

    /// <summary>Whether a description is of many: the noun that it is about begins with a small letter and ends like many.</summary>
    public static bool IsPlural(string name)
    {
        var head = Head(name, out _);
        return head.Length > 2 && char.IsAsciiLetterLower(head[0]) && EndsLikeMany(head);
    }

    /// <summary>Whether a noun is followed by what tells it apart: <c>guards of the works</c>; not <c>gate four of the works</c>, which a number tells apart already.</summary>
    public static bool IsDescription(string name)
    {
        var head = Head(name, out var goesOn);
        return goesOn && !s_numbers.Contains(head) && !head.Any(char.IsDigit);
    }

    private static bool EndsLikeMany(string head) =>
        s_many.Contains(head) || (head.Length > 2 && head[^1] == 's' && head[^2] is not ('s' or 'u' or 'i'));

    // The last word before a preposition or a comma.
    private static string Head(string name, out bool goesOn)
    {
        var head = "";
        foreach (var word in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            // What stands in brackets is said about the noun: that somebody is not named.
            goesOn = s_prepositions.Contains(word) || word[0] == '(';
            if (goesOn && head.Length > 0)
            {
                return head;
            }

            if (word[^1] == ',')
            {
                goesOn = false;
                return word[..^1];
            }

            head = word;
        }

        goesOn = false;
        return head;
    }
}
