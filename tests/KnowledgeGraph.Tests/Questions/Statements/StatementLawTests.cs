using CsCheck;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Questions.Statements;

public sealed class StatementLawTests
{
    private static readonly NewsSize s_size = NewsSize.Usual;

    private static readonly Gen<Func<StatementFilter, StatementFilter>> s_narrowing = Gen.OneOf(
        Gen.Select(RandomNewsIds.Agent(s_size), Gen.Bool, Gen.Bool).Select((id, spokesmen, any) => Set(filter => filter with { Speaker = id, IncludingSpokesmen = spokesmen, InAnyHop = any })),
        Gen.Select(RandomNewsIds.Node(s_size), Gen.Bool, Gen.Bool).Select((id, inside, members) => Set(filter => filter with { About = id, IncludingInside = inside, IncludingMembers = members })),
        Gen.Select(RandomNewsIds.One(RandomNewsIds.Document, s_size.Documents), Gen.Bool, Gen.Bool).Select((id, versions, inside) => Set(filter => filter with { Document = id, IncludingVersions = versions, IncludingDocumentsInside = inside })),
        Gen.Select(RandomNewsIds.One(RandomNewsIds.Organization, s_size.Organizations).Array[1, 2], Gen.Bool).Select((ids, people) => Set(filter => filter with { OnlyFromParties = ids.ToValueList(), IncludingPeopleOfParties = people })),
        RandomNewsIds.Agent(s_size).Select(id => Set(filter => filter with { Addressee = id })),
        RandomNewsIds.One(RandomNewsIds.Event, s_size.Events).Select(id => Set(filter => filter with { Occasion = id })),
        Gen.OneOf(KnownActs.Assert, KnownActs.Accuse, KnownActs.Deny, KnownActs.AnnounceIntention, KnownActs.Retract).Select(act => Set(filter => filter with { Act = act })),
        Gen.Select(Gen.OneOf(KnownPredicates.ResponsibleFor, KnownPredicates.Injured, KnownPredicates.OccurredAt), Gen.Enum<Polarity>()).Select((predicate, polarity) => Set(filter => filter with { Predicate = predicate, Polarity = polarity })),
        Gen.Enum<ReportingForm>().Select(form => Set(filter => filter with { Form = form })),
        Gen.Enum<Certainty>().Select(certainty => Set(filter => filter with { Certainty = certainty })),
        Gen.Enum<SourceNaming>().Select(naming => Set(filter => filter with { Naming = naming })),
        Gen.Const(Set(filter => filter with { DocumentPart = "footer" })),
        Gen.Const(Set(filter => filter with { StandingOnly = true })),
        Gen.Select(Gen.OneOf("2023-05", "2023-06-01", "2023-06-01/..", "../2023-05-31").Select(text => UncertainTime.FromEdtf(text)), Gen.Int[0, 2], Gen.Bool).Select((time, clock, perhaps) => Set(filter => clock switch
        {
            0 => filter with { SaidWithin = time, IncludingPerhapsWithin = perhaps },
            1 => filter with { PublishedWithin = time, IncludingPerhapsWithin = perhaps },
            _ => filter with { HoldsWithin = time, IncludingPerhapsWithin = perhaps },
        })));

    private static readonly Gen<StatementFilter> s_filter = s_narrowing.Array[1, 3].Select(steps => steps.Aggregate(new StatementFilter(), (filter, step) => step(filter)));

    [Fact]
    public void What_is_found_is_what_a_scan_of_all_statements_finds()
    {
        var found = 0;
        Sample((graph, filter) =>
        {
            var answer = graph.FindStatements(filter);

            Assert.Equal(SlowStatements.Find(graph, filter).Select(statement => statement.Id), answer.Select(statement => statement.Statement.Id));
            found += answer.Count;
        });
        Assert.True(found > 300, $"Only {found} statements were found in all the samples.");
    }

    [Fact]
    public void Narrowing_twice_gives_what_both_give() => Sample((graph, filter) =>
    {
        var narrower = filter with { Basis = Basis.Explicit };

        Assert.Equal(
            graph.FindStatements(filter).Where(statement => statement.Statement.Basis == Basis.Explicit).Select(statement => statement.Statement.Id),
            graph.FindStatements(narrower).Select(statement => statement.Statement.Id));
    });

    [Fact]
    public void A_budget_keeps_the_first_of_the_answer_and_says_that_it_was_cut() => Sample((graph, filter) =>
    {
        var whole = graph.FindStatements(filter);

        var cut = graph.FindStatements(filter, new QuestionBudget { MaxResults = 2 });

        Assert.Equal(whole.Take(2).Select(statement => statement.Statement.Id), cut.Select(statement => statement.Statement.Id));
        Assert.Equal(whole.Count > 2 ? AnswerCut.Results : null, cut.Cut);
    });

    [Fact]
    public void Every_label_is_a_framing_of_one_of_its_statements_and_none_is_left_out() => RandomNews.Usual.Obeys(graph =>
    {
        foreach (var target in graph.Nodes<Event>().Cast<Node>().Concat(graph.Nodes<Agent>()))
        {
            var expected = from statement in graph.Statements
                           where !statement.IsRedacted
                           from framing in statement.Framing
                           let verdict = graph.IdentityOf(framing.Target, target)
                           where verdict is JudgementVerdict.Same or JudgementVerdict.Unsure
                           select $"{framing.Term} {framing.Stance} {framing.Target} {statement.Id} {verdict}";

            var uses = from label in graph.LabelsFor(target)
                       from use in label.Uses
                       select $"{label.Term} {label.Stance} {use.Target.Id} {use.Statement.Statement.Id} {(use.OnlyIfSameAs is null ? JudgementVerdict.Same : JudgementVerdict.Unsure)}";

            Assert.Equal(expected.Order(StringComparer.Ordinal), uses.Order(StringComparer.Ordinal));
        }
    });

    private static Func<StatementFilter, StatementFilter> Set(Func<StatementFilter, StatementFilter> step) => step;

    private static void Sample(Action<EntityGraph, StatementFilter> law) => Gen.Select(RandomNews.Usual, s_filter).Sample(
        (graph, filter) =>
        {
            var named = new[] { filter.Speaker, filter.About, filter.Document, filter.Addressee, filter.Occasion }.OfType<EntityId>().Concat(filter.OnlyFromParties);
            if (named.All(graph.Contains))
            {
                law(graph, filter);
            }
        },
        iter: 400,
        threads: 1,
        print: sample => $"{sample.Item2}\n{RandomNews.Print(sample.Item1)}");
}
