using System.Collections.Frozen;

namespace KnowledgeGraph.Presentation;

/// <summary>The predicates that a ledger declares as clauses: their label is the verb, their roles go around it.</summary>
/// <remarks>
/// The label is read as the words between the subject and the object: <c>fell onto</c>. The subject is the agent, if the verb is
/// not passive, else the first role that the predicate declares. What is left over comes after it with a preposition by its role, and
/// a role of the ledger's own is named in brackets. A label that does not begin with a verb, as far as its form tells, is quoted.
/// </remarks>
internal sealed class DeclaredClauses(TermPhrases terms, Vocabulary vocabulary)
{
    private static readonly FrozenSet<string> s_prepositions = FrozenSet.Create(
        StringComparer.Ordinal, "of", "in", "inside", "into", "at", "near", "on", "onto", "by", "with", "from", "to", "for", "about", "against", "over", "under", "after", "before", "as", "within", "between", "through", "behind");

    // What comes before the verb of a label that is negated, or put into a tense, already.
    private static readonly FrozenSet<string> s_beforeVerb = FrozenSet.Create(StringComparer.Ordinal, "not", "never", "longer", "have", "been", "be");

    // Because an event is what something happens in, but with these verbs what something is done to.
    private static readonly FrozenSet<string> s_doneToEvents = FrozenSet.Create(
        StringComparer.Ordinal, "repel", "foil", "prevent", "stop", "start", "end", "cause", "plan", "order", "lead", "organize", "witness", "film", "condemn", "announce", "hinder", "support");

    private static readonly Code[] s_objects =
    [
        KnownRoles.Object, KnownRoles.Target, KnownRoles.Patient, KnownRoles.Organization, KnownRoles.Member, KnownRoles.Other, KnownRoles.Subject,
        KnownRoles.Topic, KnownRoles.Action, KnownRoles.Side, KnownRoles.Instrument, KnownRoles.Statement, KnownRoles.Agent, KnownRoles.Place,
        KnownRoles.Count, KnownRoles.Attribute, KnownRoles.Role, KnownRoles.Addressee, KnownRoles.Event,
    ];

    /// <summary>The clause.</summary>
    public Clause Of(Proposition said)
    {
        var declared = vocabulary.TryGetPredicate(said.Predicate, out var predicate);
        var label = declared && predicate!.Label is { } words ? CitationMarks.Without(words) : CodeWords.Of(said.Predicate);
        var comma = label.IndexOf(',', StringComparison.Ordinal);
        var head = (comma < 0 ? label : label[..comma]).Trim();
        var tail = comma < 0 ? "" : label[comma..].TrimEnd();
        var phrase = VerbPhrase.Parse(head) ?? VerbPhrase.Present(EnglishVerb.Be, $" what is called \"{head}\"");
        var left = said.Arguments.ToDictionary(argument => argument.Role);
        var subjectRole = SubjectRole(phrase, head, declared ? predicate!.Roles : []);
        left.Remove(subjectRole, out var subject);
        var rest = Rest(phrase, left, LooksPassive(head)) + (tail.Length > 0 && left.Count > 0 ? tail + "," : tail);
        foreach (var argument in Ordered(left, declared ? predicate!.Roles : []))
        {
            // Because "in a region in an attack" would read as one.
            rest += $"{(argument.Role == KnownRoles.Event && left.Count > 1 && !rest.EndsWith(',') ? "," : "")} {Aside(argument)}";
        }

        var isOfDoer = subjectRole == KnownRoles.Agent;
        var clause = subject is null
            ? new Clause(isOfDoer ? "somebody who is not named" : "something that nobody names", IsPlural: false, phrase.WithRest(rest)) { Nobody = isOfDoer ? "nobody" : "nothing" }
            : new Clause(terms.Of(subject), terms.IsPlural(subject), phrase.WithRest(rest)) { About = subject };
        return clause with { IsOfDoer = isOfDoer, DeniesAsWhole = phrase.DeniesAsWhole, Nobody = phrase.DeniesAsWhole ? null : clause.Nobody };
    }

    private static Code SubjectRole(VerbPhrase phrase, string head, ValueList<Code> roles)
    {
        var isPassive = phrase.Base == "be" && LooksPassive(head);
        if (!isPassive && (roles.Count == 0 || (roles.Contains(KnownRoles.Agent) && !LooksPassive(head))))
        {
            return KnownRoles.Agent;
        }

        if (isPassive)
        {
            foreach (var role in new[] { KnownRoles.Object, KnownRoles.Target, KnownRoles.Patient, KnownRoles.Statement, KnownRoles.Subject })
            {
                if (roles.Contains(role))
                {
                    return role;
                }
            }
        }

        return roles.Count > 0 ? roles[0] : KnownRoles.Agent;
    }

    // "is checked for damage", "was not designated", "can be seen by", "has been shelled"; not "is fighting", nor "is fit for use".
    private static bool LooksPassive(string head)
    {
        var words = head.Split(' ').Where(word => word is not ("not" or "never")).ToList();
        var participle = words[0] is "is" or "are" or "was" or "were" ? words.ElementAtOrDefault(1) : words.ElementAtOrDefault(1) is "be" or "been" ? words.ElementAtOrDefault(2) : null;
        return participle is not null && (EnglishVerb.Of(participle) is { IsPast: true } || participle is "seen" or "said" or "known" or "taken" or "given" or "shown" or "written");
    }

    private string Rest(VerbPhrase phrase, Dictionary<Code, Argument> left, bool isPassive)
    {
        var lastWord = phrase.Rest.Length == 0 ? "" : phrase.Rest[(phrase.Rest.LastIndexOf(' ') + 1)..];
        var endsWithPreposition = s_prepositions.Contains(lastWord);
        var words = phrase.Rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isVerbAlone = phrase.DeniesAsWhole && !isPassive && words.SkipWhile(s_beforeVerb.Contains).Take(2).Count() == 1;
        if (!endsWithPreposition && words.Length > 0 && words is not [.., "to", _] && !isVerbAlone)
        {
            // Because "sent a warning" has its object, and "tries to silence" has none yet.
            return phrase.Rest;
        }

        foreach (var role in endsWithPreposition ? [KnownRoles.Place, .. s_objects] : s_objects)
        {
            var isFit = endsWithPreposition
                || (role == KnownRoles.Event ? s_doneToEvents.Contains(phrase.Base) : role != KnownRoles.Place || left.Count == 1);
            if (isFit && left.Remove(role, out var taken))
            {
                return $"{phrase.Rest} {terms.Of(taken)}";
            }
        }

        return endsWithPreposition ? $"{phrase.Rest} something that nobody names" : phrase.Rest;
    }

    private string Aside(Argument argument)
    {
        var filler = terms.Of(argument);
        return argument.Role.ToString() switch
        {
            "place" => terms.Located(argument),
            "event" => $"in {filler}",
            "time" => filler,
            "agent" => $"by {filler}",
            "addressee" => $"to {filler}",
            "topic" => $"about {filler}",
            "instrument" => $"with {filler}",
            "attribute" or "role" => $"as {filler}",
            "cause" => $"because of {filler}",
            "side" => $"on the side of {filler}",
            "distance" => argument.Fillers is [QuantityTerm { Quantity.Qualifier: QuantityQualifier.Unknown }] ? "at a distance that is not known" : $"at a distance of {filler}",
            "count" => $"({filler})",
            "offset" => $"(span of time: {filler})",
            _ => $"({CodeWords.Of(argument.Role)}: {filler})",
        };
    }

    // The addressee before the topic, and the event last, as one says it; then as the predicate declares them.
    private static IEnumerable<Argument> Ordered(Dictionary<Code, Argument> left, ValueList<Code> roles) =>
        left.Values.OrderBy(argument => argument.Role == KnownRoles.Event).ThenBy(argument => Place(roles, argument.Role)).ThenBy(argument => argument.Role);

    private static int Place(ValueList<Code> roles, Code role)
    {
        for (var place = 0; place < roles.Count; place++)
        {
            if (roles[place] == role)
            {
                return place;
            }
        }

        return roles.Count;
    }
}
