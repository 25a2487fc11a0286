using CsCheck;

namespace KnowledgeGraph.Tests.Questions;

/// <summary>Who belongs to what in the random ledgers, cycles included, and what is judged.</summary>
internal static class RandomNewsLinks
{
    public static Gen<LinkDraft[]> Of(NewsSize size, int statements) =>
        from relationships in Relationship(size, statements).Array[0, size.Relationships]
        from judgements in Judgement(size, statements).Array[0, size.Judgements]
        from hours in Gen.Int[0, 72].Array[size.Relationships + size.Judgements]
        select relationships.Select(relationship => (relationship, (Judgement?)null))
            .Concat(judgements.Select(judgement => ((Relationship?)null, (Judgement?)judgement))!)
            .Select((link, index) => new LinkDraft(link.Item1, link.Item2, hours[index]))
            .ToArray();

    private static Gen<Relationship> Relationship(NewsSize size, int statements)
    {
        var person = RandomNewsIds.One(RandomNewsIds.Person, size.Persons);
        var organization = RandomNewsIds.One(RandomNewsIds.Organization, size.Organizations);
        var position = RandomNewsIds.One(RandomNewsIds.Position, size.Positions);
        var place = RandomNewsIds.One(RandomNewsIds.Place, size.Places);
        var occurrence = RandomNewsIds.One(RandomNewsIds.Event, size.Events);
        var thing = RandomNewsIds.One(RandomNewsIds.Thing, size.Things);
        var statement = RandomNewsIds.One(RandomNewsIds.Statement, statements);
        var ends = Gen.Frequency(
            (5, Ends(place, KnownRelationships.PartOf, place)),
            (2, Ends(organization, KnownRelationships.PartOf, organization)),
            (1, Ends(person, KnownRelationships.PartOf, person)),
            (1, Ends(thing, KnownRelationships.PartOf, thing)),
            (2, Ends(occurrence, KnownRelationships.SubEventOf, occurrence)),
            (2, Ends(person, KnownRelationships.HoldsPosition, position)),
            (2, Ends(RandomNewsIds.Agent(size), KnownRelationships.SpeaksFor, RandomNewsIds.Agent(size))),
            (2, Ends(RandomNewsIds.Agent(size), KnownRelationships.MemberOf, organization)),
            (1, Ends(person, KnownRelationships.FounderOf, organization)),
            (1, Ends(organization, KnownRelationships.AlliedWith, organization)),
            (1, Ends(organization, KnownRelationships.ComposedOf, organization)),
            (1, Ends(place, KnownRelationships.Near, place)),
            (2, Ends(place, KnownRelationships.AdjacentTo, place)),
            (2, Ends(occurrence, KnownRelationships.Before, occurrence)),
            (1, Ends(occurrence, KnownRelationships.After, occurrence)),
            (1, Ends(occurrence, KnownRelationships.CausedBy, occurrence)),
            (3, Ends(statement, KnownRelationships.SameClaimAs, statement)),
            (1, Ends(statement, KnownRelationships.Supports, statement)),
            (1, Ends(statement, KnownRelationships.Refutes, statement)),
            (2, Order(statements)));
        return Gen.Select(ends, RandomNewsTimes.Interval, Gen.Frequency((2, statement.Array[0]), (1, statement.Array[1, 2])), Gen.Int[1, 20])
            .Select((link, holds, evidence, kilometres) => new Relationship
            {
                Id = new EntityId("r"),
                Type = link.Type,
                From = link.From,
                To = link.To,
                Holds = holds,
                Evidence = evidence.Distinct().ToValueList(),
                Distance = link.Type == KnownRelationships.Near.Code ? Quantity.AtMost(kilometres, "km") : null,
                Offset = link.Type == KnownRelationships.Before.Code && kilometres < 10 ? TimeOffset.Hours(kilometres) : null,
            });
    }

    private static Gen<(EntityId From, Code Type, EntityId To)> Ends(Gen<EntityId> from, RelationshipType type, Gen<EntityId> to) =>
        Gen.Select(from, to).Select((left, right) => (left, type.Code, right));

    // The ledger has the earlier one first, so that nothing comes before itself.
    private static Gen<(EntityId From, Code Type, EntityId To)> Order(int statements) =>
        Gen.Select(Gen.Int[0, statements - 1], Gen.Int[0, statements - 1], Gen.Bool).Select((one, other, isBefore) =>
        {
            var (early, late) = (RandomNewsIds.Statement(Math.Min(one, other)), RandomNewsIds.Statement(Math.Max(one, other)));
            var type = one == other ? KnownRelationships.Supports.Code : isBefore ? KnownRelationships.Before.Code : KnownRelationships.After.Code;
            return isBefore ? (early, type, late) : (late, type, early);
        });

    private static Gen<Judgement> Judgement(NewsSize size, int statements)
    {
        var identity = Gen.OneOf(JudgementVerdict.Same, JudgementVerdict.Unsure, JudgementVerdict.Unsure, JudgementVerdict.NotSame);
        var conflict = Gen.OneOf(JudgementVerdict.Conflict, JudgementVerdict.NoConflict);
        var saying = Gen.Select(RandomNewsIds.One(RandomNewsIds.Statement, statements), Gen.Int[0, 2])
            .Select((id, choice) => choice == 0 ? id : new EntityId($"{id}.p{choice}"));
        var judged = Gen.Frequency(
            (3, Judged(identity, RandomNewsIds.One(RandomNewsIds.Event, size.Events))),
            (1, Judged(identity, RandomNewsIds.One(RandomNewsIds.Person, size.Persons))),
            (1, Judged(identity, RandomNewsIds.One(RandomNewsIds.Organization, size.Organizations))),
            (1, Judged(identity, RandomNewsIds.One(RandomNewsIds.Place, size.Places))),
            (3, Judged(conflict, saying)));
        return Gen.Select(judged, Gen.OneOf(Gen.Const((EntityId?)null), RandomNewsIds.Agent(size).Select(id => (EntityId?)id)), Gen.OneOf(Gen.Const(default(UncertainTime)), RandomNewsTimes.Day))
            .Select((of, by, made) => new Judgement { Id = new EntityId("j"), Verdict = of.Verdict, Of = of.Ids, By = by, Made = made });
    }

    private static Gen<(JudgementVerdict Verdict, ValueList<EntityId> Ids)> Judged(Gen<JudgementVerdict> verdict, Gen<EntityId> id) =>
        Gen.Select(verdict, id, id).Select((what, left, right) => (what, ValueList.Create([left, right])));
}
