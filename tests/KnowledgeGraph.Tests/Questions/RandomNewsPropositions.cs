using CsCheck;

namespace KnowledgeGraph.Tests.Questions;

/// <summary>What is said in the random ledgers: a handful of predicates about a handful of things.</summary>
internal static class RandomNewsPropositions
{
    private static readonly Gen<Polarity> s_polarity = Gen.Frequency((4, Gen.Const(Polarity.Affirmative)), (1, Gen.Const(Polarity.Negative)));

    private static readonly Gen<Modality> s_modality = Gen.Frequency(
        (16, Gen.Const(Modality.Fact)),
        (2, Gen.Const(Modality.Future)),
        (1, Gen.Const(Modality.Intention)),
        (1, Gen.Const(Modality.Ability)),
        (1, Gen.OneOf(Modality.Obligation, Modality.Hypothetical)));

    private static readonly Gen<Term[]> s_words = Gen.OneOf<Term>(new TextTerm("calm"), new TextTerm(" Calm "), new TextTerm("tense")).Array[1];

    /// <summary>What one ledger is mostly about, because news keep coming back to a few questions.</summary>
    public static Gen<int[]> Topics { get; } = Gen.Frequency((4, Gen.Int[0, 9]), (1, Gen.Int[10, 21])).Array[1, 3];

    /// <summary>Propositions without ids.</summary>
    public static Gen<Proposition> Of(NewsSize size, int statements, int[] topics)
    {
        var contents = Contents(size, statements);
        var content = Gen.Frequency((3, Gen.OneOf(topics.Select(topic => contents[topic]).ToArray())), (2, Gen.OneOf(contents)));
        return Gen.Select(content, s_polarity, s_modality).Select((said, polarity, modality) => said with { Polarity = polarity, Modality = modality });
    }

    /// <summary>That some agents, or nobody in particular, are responsible for an event, without an id.</summary>
    public static Gen<Proposition> OfResponsibility(NewsSize size) => Proposition(
        KnownPredicates.ResponsibleFor,
        Always(KnownRoles.Event, Nodes(RandomNewsIds.One(RandomNewsIds.Event, size.Events))),
        Often(KnownRoles.Agent, Several(RandomNewsIds.Agent(size))));

    /// <summary>That so many, or some, were injured in an event, without an id.</summary>
    public static Gen<Proposition> OfInjured(NewsSize size, int statements) => Proposition(
        KnownPredicates.Injured,
        Always(KnownRoles.Event, Nodes(RandomNewsIds.One(RandomNewsIds.Event, size.Events))),
        Often(KnownRoles.Count, Quantities(size, statements)));

    // First what there is most to disagree about.
    private static Gen<Proposition>[] Contents(NewsSize size, int statements)
    {
        var occurrence = Always(KnownRoles.Event, Nodes(RandomNewsIds.One(RandomNewsIds.Event, size.Events)));
        var agents = Often(KnownRoles.Agent, Several(RandomNewsIds.Agent(size)));
        var place = Often(KnownRoles.Place, Several(RandomNewsIds.One(RandomNewsIds.Place, size.Places)));
        var count = Often(KnownRoles.Count, Quantities(size, statements));
        var time = Often(KnownRoles.Time, RandomNewsTimes.Known(size, statements).Select(when => new Term[] { when }));
        var patient = Often(KnownRoles.Patient, Gen.Frequency(
            (4, Gen.OneOf<Term>(new TextTerm("civilians"), new TextTerm("Civilians ")).Array[1]),
            (1, Nodes(RandomNewsIds.Agent(size)))));
        var thing = Often(KnownRoles.Object, Nodes(RandomNewsIds.One(RandomNewsIds.Thing, size.Things)));
        var offset = Often(KnownRoles.Offset, RandomNewsTimes.Offset.Select(by => new Term[] { new OffsetTerm(by) }));
        var other = Always(KnownRoles.Other, Nodes(RandomNewsIds.One(RandomNewsIds.Event, size.Events)));
        var subject = Always(KnownRoles.Subject, Nodes(Gen.OneOf(RandomNewsIds.Agent(size), RandomNewsIds.One(RandomNewsIds.Place, size.Places))));
        var ground = Always(KnownRoles.Subject, Nodes(RandomNewsIds.One(RandomNewsIds.Place, size.Places)));
        var side = Often(KnownRoles.Side, Nodes(RandomNewsIds.One(RandomNewsIds.Organization, size.Organizations)));
        var attribute = Often(KnownRoles.Attribute, s_words);
        var statement = Often(KnownRoles.Statement, RandomNewsIds.One(RandomNewsIds.Statement, statements).Select(id => new Term[] { new StatementTerm(id) }));
        return
        [
            Proposition(KnownPredicates.Injured, occurrence, patient, count),
            Proposition(KnownPredicates.ResponsibleFor, occurrence, agents),
            Proposition(KnownPredicates.CarriedOut, occurrence, agents),
            Proposition(KnownPredicates.OccurredAt, occurrence, place),
            Proposition(KnownPredicates.Killed, occurrence, patient, count),
            Proposition(KnownPredicates.CrossedInto, agents, place, occurrence),
            Proposition(RandomNewsVocabulary.FightingInside, agents, place, occurrence),
            Proposition(RandomNewsVocabulary.Fighters, occurrence, side, count),
            Proposition(KnownPredicates.Occurred, occurrence, time),
            Proposition(KnownPredicates.Damaged, occurrence, thing, count),
            Proposition(KnownPredicates.OccurredNear, occurrence, place),
            Proposition(KnownPredicates.PresentIn, agents, place, occurrence),
            Proposition(KnownPredicates.HappenedBefore, occurrence, other, offset),
            Proposition(RandomNewsVocabulary.Fell, occurrence, place),
            Proposition(RandomNewsVocabulary.Burst, occurrence, place),
            Proposition(RandomNewsVocabulary.Staged, occurrence),
            Proposition(RandomNewsVocabulary.Mood, subject, attribute),
            Proposition(RandomNewsVocabulary.FollowsFrom, subject, statement),
            Proposition(KnownPredicates.HasAttribute, subject, attribute),
            Gen.Const(new Proposition { Id = new EntityId("p"), Predicate = KnownPredicates.States, Text = "something else" }),
            Proposition(KnownPredicates.Borders, ground, Often(KnownRoles.Place, Nodes(RandomNewsIds.One(RandomNewsIds.Place, size.Places)))),
            Proposition(KnownPredicates.LocatedNear, ground, Often(KnownRoles.Place, Nodes(RandomNewsIds.One(RandomNewsIds.Place, size.Places)))),
        ];
    }

    private static Gen<Proposition> Proposition(Predicate predicate, params Gen<Argument?>[] arguments) =>
        All(arguments).Select(filled => new Proposition
        {
            Id = new EntityId("p"),
            Predicate = predicate,
            Arguments = filled.OfType<Argument>().ToValueList(),
        });

    private static Gen<List<Argument?>> All(IEnumerable<Gen<Argument?>> arguments) =>
        arguments.Aggregate(Gen.Const(new List<Argument?>()), (all, next) => Gen.Select(all, next).Select((before, argument) => new List<Argument?>([.. before, argument])));

    private static Gen<Argument?> Always(Code role, Gen<Term[]> fillers) => fillers.Select(terms => (Argument?)new Argument(role, terms.ToValueList()));

    private static Gen<Argument?> Often(Code role, Gen<Term[]> fillers) => Gen.Select(fillers, Gen.Int[0, 7]).Select((terms, choice) => choice switch
    {
        0 => null,
        1 when terms[0] is NodeTerm => new Argument(role, terms.ToValueList()) { IsOpen = true },
        _ => new Argument(role, terms.ToValueList()),
    });

    private static Gen<Term[]> Nodes(Gen<EntityId> id) => id.Select(one => new Term[] { one });

    private static Gen<Term[]> Several(Gen<EntityId> id) => Gen.Frequency(
        (3, Nodes(id)),
        (1, id.Array[2, 3].Select(ids => ids.Distinct().Select(one => (Term)one).ToArray())));

    private static Gen<Term[]> Quantities(NewsSize size, int statements)
    {
        var details = Gen.Select(
            Gen.Frequency((9, Gen.Const((string?)"person")), (1, Gen.Const((string?)null)), (1, Gen.Const((string?)"car"))),
            Gen.Frequency((9, Gen.Const((string?)null)), (1, Gen.Const((string?)"man")), (1, Gen.Const((string?)"child"))),
            Gen.Frequency((2, Gen.Const(default(UncertainTime))), (1, RandomNewsTimes.Any(size, statements))));
        return Gen.Select(Gen.Enum<QuantityQualifier>(), Gen.Int[0, 14], Gen.Int[0, 5], details).Select((qualifier, low, more, detail) =>
        {
            var quantity = qualifier switch
            {
                QuantityQualifier.Exactly => Quantity.Exactly(low),
                QuantityQualifier.AtLeast => Quantity.AtLeast(low),
                QuantityQualifier.AtMost => Quantity.AtMost(low),
                QuantityQualifier.About => Quantity.About(low),
                QuantityQualifier.LessThan => Quantity.LessThan(low),
                QuantityQualifier.MoreThan => Quantity.MoreThan(low),
                QuantityQualifier.Between => Quantity.Between(low, low + more),
                _ => Quantity.Unknown(),
            };
            return new Term[] { quantity with { Unit = detail.Item1, Of = detail.Item2, AsOf = detail.Item3 } };
        });
    }
}
