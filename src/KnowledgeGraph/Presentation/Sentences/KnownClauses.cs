namespace KnowledgeGraph.Presentation;

/// <summary>The predicates of the library as clauses. A role that nothing fills is left out, or said to be named by nobody.</summary>
internal sealed class KnownClauses(TermPhrases terms)
{
    private static readonly EnglishVerb s_take = new("take", "takes", "took");
    private static readonly EnglishVerb s_lie = new("lie", "lies", "lay");
    private static readonly EnglishVerb s_fit = new("fit", "fits", "fitted");
    private static readonly EnglishVerb s_fight = new("fight", "fights", "fought");

    /// <summary>The clause; null for a predicate that a ledger declares.</summary>
    public Clause? Of(Proposition said) => said.Predicate.ToString() switch
    {
        "occurred" => Happening(said, KnownRoles.Event, "something", $" place{After("", said[KnownRoles.Time])}"),
        "occurred-at" => Happening(said, KnownRoles.Event, "something", $" place{In(said)}"),
        "occurred-near" => Happening(said, KnownRoles.Event, "something", $" place near {Or(said, KnownRoles.Place, "a place that nobody names")}{Apart(said)}"),
        "responsible-for" => Responsible(said),
        "carried-out" => Doing(said, Regular("carry"), $" out {Or(said, KnownRoles.Event, "something that nobody names")}"),
        "targeted" => Happening(said, KnownRoles.Event, "something", $" {Or(said, KnownRoles.Target, "something that nobody names")}", Regular("target")),
        "used" => Used(said),
        "killed" => Harmed(said, "killed"),
        "injured" => Harmed(said, "injured"),
        "damaged" => Damaged(said),
        "caused" => About(said, KnownRoles.Cause, "something that nobody names", VerbPhrase.Past(Regular("cause"), $" {Or(said, KnownRoles.Event, "something")}"), "nothing"),
        "crossed-into" => Doing(said, Regular("cross"), $" into {Or(said, KnownRoles.Place, "a place that nobody names")}{During(said)}"),
        "present-in" => Present(said),
        "located-in" => About(said, KnownRoles.Subject, "something", VerbPhrase.Present(EnglishVerb.Be, In(said))),
        "located-near" => About(said, KnownRoles.Subject, "something", VerbPhrase.Present(EnglishVerb.Be, $" near {Or(said, KnownRoles.Place, "a place that nobody names")}{Apart(said)}")),
        "borders" => About(said, KnownRoles.Subject, "something", VerbPhrase.Present(Regular("adjoin"), $" {Or(said, KnownRoles.Place, "a place that nobody names")}")),
        "has-role" => About(said, KnownRoles.Subject, "somebody", VerbPhrase.Present(EnglishVerb.Have, $" {Quoted("role", said[KnownRoles.Role])}{After(" in", said[KnownRoles.Organization])}"), "nobody"),
        "has-attribute" => Described(said),
        "composed-of" => About(said, KnownRoles.Subject, "something", VerbPhrase.Present(EnglishVerb.Be, $" made up of {Or(said, KnownRoles.Member, "members whom nobody names")}")),
        "fights-for" => About(said, KnownRoles.Agent, "somebody who is not named", VerbPhrase.Present(s_fight, $" for {Or(said, KnownRoles.Side, "a side that nobody names")}"), "nobody"),
        "founded" => Founded(said),
        "happened-before" => Ordered(said, KnownRoles.Event, turned: true),
        "said-after" => Ordered(said, KnownRoles.Statement, turned: false),
        _ => null,
    };

    private Clause Happening(Proposition said, Code role, string otherwise, string rest, EnglishVerb? verb = null) =>
        About(said, role, otherwise, VerbPhrase.Past(verb ?? s_take, rest), "nothing");

    private Clause Doing(Proposition said, EnglishVerb verb, string rest) =>
        About(said, KnownRoles.Agent, "somebody who is not named", VerbPhrase.Past(verb, rest), "nobody") with { IsOfDoer = true };

    private Clause About(Proposition said, Code role, string otherwise, VerbPhrase verb, string nobody = "nothing") =>
        said[role] is { } subject
            ? new Clause(terms.Of(subject), terms.IsPlural(subject), verb) { About = subject }
            : new Clause(otherwise, IsPlural: false, verb) { Nobody = nobody };

    private Clause Responsible(Proposition said)
    {
        var what = $"the responsibility for {Or(said, KnownRoles.Event, "something that nobody names")}";
        return said[KnownRoles.Agent] is { } agent
            ? new Clause(what, IsPlural: false, VerbPhrase.Present(s_lie, $" with {terms.Of(agent)}"))
            : new Clause("somebody who is not named", IsPlural: false, VerbPhrase.Present(EnglishVerb.Be, $" responsible for {Or(said, KnownRoles.Event, "something that nobody names")}")) { Nobody = "nobody" };
    }

    private Clause Used(Proposition said)
    {
        if (said[KnownRoles.Agent] is not null)
        {
            return Doing(said, Regular("use"), $" {Or(said, KnownRoles.Instrument, "something that nobody names")}{During(said)}");
        }

        return About(said, KnownRoles.Instrument, "something", VerbPhrase.Past(EnglishVerb.Be, $" used{During(said)}"), "nothing");
    }

    private Clause Harmed(Proposition said, string how)
    {
        return said[KnownRoles.Count] is { } count
            ? Counted(said, count, After(" among", said[KnownRoles.Patient]), how)
            : About(said, KnownRoles.Patient, "somebody", VerbPhrase.Past(EnglishVerb.Be, $" {how}{During(said)}"), "nobody");
    }

    private Clause Damaged(Proposition said)
    {
        return said[KnownRoles.Count] is { } count
            ? Counted(said, count, said[KnownRoles.Object] is { } what ? $" ({terms.Of(what)})" : "", "damaged")
            : About(said, KnownRoles.Object, "something", VerbPhrase.Past(EnglishVerb.Be, $" damaged{During(said)}"), "nothing");
    }

    // Of several counts, or one in words, each keeps its own moment.
    private Clause Counted(Proposition said, Argument count, string ofWhat, string how)
    {
        if (count is not { IsOpen: false, Fillers: [QuantityTerm { Quantity: var quantity }] })
        {
            return new Clause(terms.Of(count) + ofWhat, IsPlural: true, VerbPhrase.Past(EnglishVerb.Be, $" {how}{During(said)}")) { DeniesAsWhole = true };
        }

        return how == "damaged" && UnitWords.IsSymbol(quantity.Unit)
            ? Counted(said, quantity, $"damage of {QuantityWords.Of(quantity)}", ofWhat, "done") with { IsPlural = false }
            : Counted(said, quantity, QuantityWords.Of(quantity), ofWhat, how);
    }

    // The moment that a count stands for comes last.
    private Clause Counted(Proposition said, Quantity count, string counted, string ofWhat, string how)
    {
        var none = QuantityWords.None(count) is { } words ? words + ofWhat : null;
        var isNone = none is not null && count is { Qualifier: QuantityQualifier.Exactly, Value: 0 };
        var isPlural = QuantityWords.IsPlural(count) && !(isNone && none!.StartsWith("nobody", StringComparison.Ordinal));
        return new Clause(isNone ? none! : counted + ofWhat, isPlural, VerbPhrase.Past(EnglishVerb.Be, $" {how}{During(said)}{QuantityWords.Moment(count)}"))
        {
            // Because who denies a number that is not known denies that there were any.
            Nobody = count.Qualifier == QuantityQualifier.Unknown ? none : null,
            DeniesAsWhole = true,
        };
    }

    private Clause Present(Proposition said) =>
        About(said, KnownRoles.Agent, "somebody who is not named", VerbPhrase.Present(EnglishVerb.Be, $" present{In(said)}{During(said)}"), "nobody") with { IsOfDoer = true };

    private Clause Described(Proposition said) => new(
        Quoted("description", said[KnownRoles.Attribute]),
        IsPlural: false,
        VerbPhrase.Present(s_fit, $" {Or(said, KnownRoles.Subject, "something that nobody names")}"));

    private Clause Founded(Proposition said) =>
        said[KnownRoles.Agent] is null && said[KnownRoles.Organization] is { } founded
            ? new Clause(terms.Of(founded), terms.IsPlural(founded), VerbPhrase.Past(EnglishVerb.Be, " founded"))
            : Doing(said, Regular("found"), $" {Or(said, KnownRoles.Organization, "an organization that nobody names")}");

    private Clause Ordered(Proposition said, Code role, bool turned)
    {
        var plain = turned ? "before" : "after";
        var order = said[KnownRoles.Offset] is { } offset
            ? Lists.And(offset.Fillers.Select(filler => filler is OffsetTerm { Offset: var distance } ? OffsetWords.Of(turned ? distance.Negate() : distance, spelled: true) : $"{terms.Of(filler)} {plain}"))
            : plain;
        var other = said[KnownRoles.Other] is { } later ? terms.Of(later) : "something that nobody names";
        var isSaid = said[role]?.Fillers is [StatementTerm, ..];
        return About(said, role, "something", VerbPhrase.Past(isSaid ? EnglishVerb.Be : s_take, $" {(isSaid ? "made" : "place")} {order} {other}"), "nothing");
    }

    private string Or(Proposition said, Code role, string otherwise) => said[role] is { } argument ? terms.Of(argument) : otherwise;

    private string After(string preposition, Argument? argument) => argument is null ? "" : $"{preposition} {terms.Of(argument)}";

    private string In(Proposition said) => said[KnownRoles.Place] is { } place ? $" {terms.Located(place)}" : " in a place that nobody names";

    private string Quoted(string noun, Argument? words) => words is null ? $"a {noun} that nobody names" : $"the {noun} {terms.Of(words)}";

    private string During(Proposition said) => After(" in", said[KnownRoles.Event]);

    private string Apart(Proposition said) => said[KnownRoles.Distance] is { } distance ? $", {Far(distance)}" : "";

    private string Far(Argument distance) => IsUnknown(distance) ? "at a distance that is not known" : $"{terms.Of(distance)} away";

    private static bool IsUnknown(Argument distance) => distance.Fillers is [QuantityTerm { Quantity.Qualifier: QuantityQualifier.Unknown }];

    private static EnglishVerb Regular(string verb)
    {
        var past = verb[^1] == 'e' ? verb + "d" : verb[^1] == 'y' ? verb[..^1] + "ied" : verb + "ed";
        return new EnglishVerb(verb, VerbSpelling.Third(verb), past);
    }
}
