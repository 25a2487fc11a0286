using CsCheck;

namespace KnowledgeGraph.Tests.Questions;

/// <summary>Who says what in the random ledgers, through whom, when, and about what else that was said.</summary>
internal static class RandomNewsStatements
{
    private static readonly Gen<Code> s_saying = Gen.Frequency(
        (8, Act(KnownActs.Assert)),
        (2, Act(KnownActs.Report)),
        (1, Act(KnownActs.Confirm)),
        (1, Act(KnownActs.ClaimAction)),
        (1, Act(KnownActs.Presuppose)),
        (3, Act(KnownActs.ClaimResponsibility)),
        (1, Act(KnownActs.AdmitGuilt)),
        (2, Act(KnownActs.Accuse)),
        (1, Act(KnownActs.Condemn)),
        (1, Act(KnownActs.Praise)),
        (2, Act(KnownActs.AnnounceIntention)),
        (1, Act(KnownActs.Promise)),
        (1, Act(KnownActs.Refuse)),
        (3, Act(KnownActs.Deny)),
        (2, Act(KnownActs.DenyResponsibility)),
        (1, Act(KnownActs.Urge)),
        (1, Act(KnownActs.Quote)),
        (1, Act(KnownActs.Investigate)),
        (1, Act(RandomNewsVocabulary.Whisper)));

    private static readonly Gen<Code> s_sayingAbout = Gen.Frequency(
        (3, Act(KnownActs.Retract)),
        (2, Act(KnownActs.Correct)),
        (1, Act(KnownActs.Revise)),
        (2, Act(KnownActs.Assess)),
        (3, Act(KnownActs.Dispute)),
        (1, Act(KnownActs.Deny)));

    private static readonly Gen<(ReportingForm Form, Certainty Certainty, Sentiment Sentiment, Basis Basis)> s_reading = Gen.Select(
        Gen.Enum<ReportingForm>(),
        Gen.Enum<Certainty>(),
        Gen.Enum<Sentiment>(),
        Gen.Frequency((5, Gen.Const(Basis.Explicit)), (1, Gen.Enum<Basis>())));

    public static Gen<StatementDraft[]> Of(NewsSize size, int count, int[] topics) =>
        Gen.Select(
            Gen.Select(Draft(size, count, topics), Gen.Int[0, 72], Gen.Int[0, 2]).Select((statement, hours, choice) => new StatementDraft(statement, choice > 0, hours)).Array[count],
            Gen.Frequency((4, Gen.Const(-1)), (1, Gen.Int[0, 999])).Array[count],
            Repeated);

    // Because versions of documents, and other papers, say again what was said before, in whatever order they list it.
    private static StatementDraft[] Repeated(StatementDraft[] drafts, int[] repeats)
    {
        for (var index = 0; index < drafts.Length; index++)
        {
            if (repeats[index] >= 0 && index > 0)
            {
                var (earlier, own) = (drafts[repeats[index] % index], drafts[index].Statement);
                var propositions = earlier.Statement.Propositions.Select(proposition => proposition with
                {
                    Arguments = proposition.Arguments.Select(argument => argument with { Fillers = argument.Fillers.Reverse().ToValueList() }).ToValueList(),
                });
                drafts[index] = earlier with { Statement = earlier.Statement with { Propositions = propositions.ToValueList(), Said = own.Said, Published = own.Published, Source = own.Source } };
            }

            drafts[index] = drafts[index] with { Statement = Named(drafts[index].Statement, RandomNewsIds.Statement(index)) };
        }

        return drafts;
    }

    /// <summary>A statement whose id, and those of its propositions, are still to be given.</summary>
    public static Gen<Statement> Draft(NewsSize size, int count, int[] topics) =>
        Gen.Frequency((10, Saying(size, count, topics)), (2, SayingAbout(size, count, topics)), (size.Claims, Claiming(size, count)), (size.Counts, Counting(size, count)));

    public static Statement Named(Statement statement, EntityId id) => statement with
    {
        Id = id,
        Propositions = statement.Propositions.Select((proposition, index) => proposition with { Id = new EntityId($"{id}.p{index + 1}") }).ToValueList(),
    };

    private static Gen<Statement> Saying(NewsSize size, int count, int[] topics) =>
        Gen.Select(s_saying, RandomNewsPropositions.Of(size, count, topics).Array[1, 2], Frame(size, count))
            .Select((act, propositions, frame) => frame with { Act = act, Propositions = propositions.ToValueList() });

    private static Gen<Statement> Claiming(NewsSize size, int count) =>
        Gen.Select(Gen.Frequency((3, Act(KnownActs.ClaimResponsibility)), (1, Act(KnownActs.DenyResponsibility))), RandomNewsPropositions.OfResponsibility(size), Frame(size, count))
            .Select((act, claim, frame) => frame with { Act = act, Propositions = [claim] });

    private static Gen<Statement> Counting(NewsSize size, int count) =>
        Gen.Select(Gen.Frequency((6, Act(KnownActs.Assert)), (1, Act(KnownActs.Deny))), RandomNewsPropositions.OfInjured(size, count), Frame(size, count))
            .Select((act, injured, frame) => frame with { Act = act, Propositions = [injured] });

    private static Gen<Statement> SayingAbout(NewsSize size, int count, int[] topics) =>
        Gen.Select(s_sayingAbout, Targets(size, count), Gen.Enum<Verdict>(), RandomNewsPropositions.Of(size, count, topics).Array[0, 1], Frame(size, count))
            .Select((act, targets, verdict, propositions, frame) => frame with
            {
                Act = act,
                Targets = targets,
                Verdict = act == KnownActs.Assess.Code ? verdict : null,
                Propositions = propositions.ToValueList(),
            });

    // What is dangling in it is put right when the ledger is made.
    private static Gen<ValueList<StatementTarget>> Targets(NewsSize size, int count)
    {
        var target = Gen.Select(RandomNewsIds.One(RandomNewsIds.Statement, count), Gen.Int[0, 9], RandomNewsIds.One(RandomNewsIds.Document, size.Documents))
            .Select((statement, choice, document) => choice switch
            {
                0 => new StatementTarget(new EntityId($"{statement}.p1")),
                1 => new StatementTarget(new EntityId($"{statement}.p2")),
                2 => new StatementTarget(statement) { Hop = 0 },
                3 => new StatementTarget(statement) { Hop = 1 },
                4 => new StatementTarget(document),
                _ => new StatementTarget(statement),
            });
        return Gen.Frequency((4, target.Array[1]), (1, target.Array[2])).Select(targets => targets.ToValueList());
    }

    private static Gen<Statement> Frame(NewsSize size, int count) =>
        from chain in Chain(size)
        from reading in s_reading
        from clocks in Gen.Select(Gen.Frequency((1, Gen.Const(default(UncertainTime))), (1, RandomNewsTimes.Any(size, count))), RandomNewsTimes.Any(size, count), Gen.Frequency((6, Gen.Const(default(UncertainTime))), (1, RandomNewsTimes.Any(size, count))))
        from source in Source(size)
        from framing in Framing(size)
        from about in Rarely(RandomNewsIds.Node(size))
        from addressees in Rarely(RandomNewsIds.Agent(size))
        from occasion in Rarely(Gen.OneOf(RandomNewsIds.One(RandomNewsIds.Event, size.Events), RandomNewsIds.One(RandomNewsIds.Document, size.Documents)))
        select new Statement
        {
            Id = new EntityId("s"),
            Attribution = chain,
            Form = reading.Form,
            Certainty = reading.Certainty,
            Sentiment = reading.Sentiment,
            Basis = reading.Basis,
            Holds = clocks.Item1,
            Said = clocks.Item2,
            Published = clocks.Item3,
            Source = source,
            Framing = framing,
            About = about,
            Addressees = addressees,
            Occasion = occasion.Count > 0 ? occasion[0] : null,
        };

    private static Gen<ValueList<Hop>> Chain(NewsSize size)
    {
        var publisher = RandomNewsIds.One(RandomNewsIds.Organization, Math.Min(2, size.Organizations)).Select(id => new Hop(id));
        var origin = Hop(size);
        return Gen.Frequency(
            (2, publisher.Select(hop => ValueList.Create([hop]))),
            (3, origin.Select(hop => ValueList.Create([hop]))),
            (5, Gen.Select(publisher, origin).Select((outer, inner) => ValueList.Create([outer, inner]))),
            (2, Gen.Select(publisher, origin, origin).Select((outer, middle, inner) => ValueList.Create([outer, middle, inner]))));
    }

    private static Gen<Hop> Hop(NewsSize size)
    {
        var agent = RandomNewsIds.Agent(size);
        var basis = Gen.Frequency((6, Gen.Const(Basis.Explicit)), (1, Gen.Enum<Basis>()));
        var speakers = Gen.Frequency((4, agent.Array[1]), (1, agent.Array[2])).Select(ids => ids.Distinct().ToValueList());
        var principals = Gen.Frequency((3, agent.Array[0]), (1, agent.Array[1, 2])).Select(ids => ids.Distinct().ToValueList());
        return Gen.Frequency(
            (9, Gen.Select(speakers, principals, basis).Select((who, behalf, on) => new Hop { Speakers = who, OnBehalfOf = behalf, Basis = on })),
            (1, Gen.OneOf("reports", "a source").Select(unnamed => new Hop { Unnamed = unnamed })));
    }

    private static Gen<Provenance?> Source(NewsSize size) => Gen.Select(RandomNewsIds.One(RandomNewsIds.Document, size.Documents), Gen.Int[0, 8])
        .Select((document, choice) => choice switch
        {
            0 => null,
            1 => new Provenance { Document = document, Part = "footer" },
            _ => new Provenance { Document = document },
        });

    private static Gen<ValueList<Framing>> Framing(NewsSize size)
    {
        var target = Gen.OneOf(RandomNewsIds.Agent(size), RandomNewsIds.One(RandomNewsIds.Event, size.Events));
        return Gen.Frequency(
            (5, Gen.Const(ValueList.Create<Framing>([]))),
            (1, Gen.Select(target, Gen.OneOf("heroes", "bandits", "group"), Gen.Enum<Stance>()).Select((of, term, stance) => ValueList.Create([new Framing(of, term, stance)]))));
    }

    private static Gen<ValueList<EntityId>> Rarely(Gen<EntityId> id) =>
        Gen.Frequency((6, id.Array[0]), (1, id.Array[1, 2])).Select(ids => ids.Distinct().ToValueList());

    private static Gen<Code> Act(Act act) => Gen.Const(act.Code);
}
