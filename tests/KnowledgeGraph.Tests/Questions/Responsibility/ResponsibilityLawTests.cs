using KnowledgeGraph.Queries;
using KnowledgeGraph.Tests.Questions.Statements;

namespace KnowledgeGraph.Tests.Questions.Responsibility;

/// <summary>The definitions of the page on responsibility, read for every statement or pair of statements, without an index.</summary>
public sealed class ResponsibilityLawTests
{
    // Few who say much about one event, so that they say something else than before.
    private static readonly NewsSize s_fickle = new() { Persons = 2, Organizations = 2, Events = 1, Statements = 30, Relationships = 10, Claims = 12 };

    private static readonly Code[] s_party = [KnownRelationships.PartOf, KnownRelationships.SpeaksFor, KnownRelationships.HoldsPosition, KnownRelationships.OfficeOf];

    [Fact]
    public void Blame_is_what_a_scan_finds()
    {
        var found = 0;
        RandomNews.Usual.Obeys(
            graph =>
            {
                var expected = from statement in graph.Statements
                               where !statement.IsRedacted && graph.Vocabulary.CommitmentOf(statement.Act) == Commitment.Accusation
                               from proposition in statement.Propositions
                               where IsBlame(graph, proposition)
                               select proposition.Id.Value;

                var blame = graph.WhoBlamesWhom();

                found += blame.Count;
                Assert.Equal(expected.Order(StringComparer.Ordinal), blame.SelectMany(one => one.Propositions).Select(proposition => proposition.Id.Value).Order(StringComparer.Ordinal));
                Assert.All(blame, one => Assert.Single(one.Propositions.Select(proposition => Agents(graph, proposition)).Distinct()));
            },
            200);
        Assert.True(found > 50, $"Only {found} items of blame in all the samples.");
    }

    [Fact]
    public void Who_stands_by_a_claim_a_denial_or_an_accusation_is_what_the_conflicts_of_the_whole_graph_leave()
    {
        var superseded = 0;
        RandomNews.Graphs(s_fickle).Obeys(
            graph =>
            {
                foreach (var happening in graph.Nodes<Event>())
                {
                    var said = ((IEnumerable<ResponsibilityStatement>)[
                        .. graph.WhoClaimedResponsibilityFor(happening).Claims,
                        .. graph.WhoDeniedResponsibilityFor(happening).Denials,
                        .. graph.WhoIsBlamedFor(happening).All]).Where(item => item.Speaker.Agent is not null).ToList();
                    var words = said.ConvertAll(item => SlowStandings.TakenBackIn(graph, item.Statement.Statement, item.Proposition.Id, item.Speaker.Agent!.Id)?.Id);

                    Assert.Equal(words, said.Select(item => item.TakenBackIn?.Statement.Id));
                    Assert.Equal(words.ConvertAll(id => id is null), said.ConvertAll(item => item.Standing == Standing.Stands));
                    superseded += said.Count(item => item.TakenBackIn is { } later && later.Statement.Targets.Count == 0);
                }
            },
            100);
        Assert.True(superseded > 10, $"Only {superseded} were superseded in all the samples.");
    }

    [Fact]
    public void Unclaimed_is_every_event_without_a_claim_that_stands() => RandomNews.Usual.Obeys(graph =>
    {
        var expected = graph.Nodes<Event>().Where(happening => !happening.IsRedacted)
            .Where(happening => graph.Nodes<Event>().First(other => !other.IsRedacted && graph.IdentityOf(happening, other) == JudgementVerdict.Same) == happening)
            .Where(happening => !graph.WhoClaimedResponsibilityFor(happening).Claims
                .Any(claim => claim.TakenBackIn is not { } words || SaysSomebodyDid(graph, words.Statement, happening, claim.Speaker.Agent!.Id, [])));

        Assert.Equal(expected, graph.UnclaimedEvents().Select(unclaimed => unclaimed.Event));
    });

    [Fact]
    public void Accusations_and_claims_are_answered_by_what_a_comparison_of_all_pairs_finds()
    {
        var found = 0;
        RandomNews.Usual.Obeys(
            graph =>
            {
                var within = CalendarDuration.Parse("P2D");
                foreach (var period in new CalendarDuration?[] { null, within })
                {
                    var accusations = from blame in graph.WhoBlamesWhom()
                                      from denial in Answers(graph, blame.Statement.Statement, blame.Propositions, period)
                                      where blame.Blamed.Any(accused => IsOneParty(graph, accused, denial))
                                      select $"{blame.Propositions[0].Id} {denial.Id}";
                    var claims = from claim in graph.Statements
                                 where !claim.IsRedacted && graph.Vocabulary.IsAct(claim.Act, KnownActs.ClaimResponsibility)
                                 from proposition in claim.Propositions
                                 where proposition.Polarity == Polarity.Affirmative && proposition.Modality == Modality.Fact && graph.Vocabulary.Implies(proposition.Predicate, KnownPredicates.ResponsibleFor)
                                 from denial in Answers(graph, claim, [proposition], period)
                                 select $"{proposition.Id} {denial.Id}";

                    var answered = graph.AccusationsAnswered(period);
                    found += answered.Count;

                    Assert.Equal(accusations, answered.Select(answer => $"{answer.Accusation.Propositions[0].Id} {answer.Denial.Statement.Id}"));
                    Assert.Equal(claims, graph.ClaimsAnswered(period).Select(answer => $"{answer.Proposition.Id} {answer.Denial.Statement.Id}"));
                    Assert.Equal(
                        graph.WhoBlamesWhom().Select(blame => blame.Propositions[0].Id).Except(answered.Select(answer => answer.Accusation.Propositions[0].Id)),
                        graph.AccusationsUnanswered(period).Select(blame => blame.Propositions[0].Id));
                }
            },
            400);
        Assert.True(found > 10, $"Only {found} answers in all the samples.");
    }

    [Fact]
    public void Announcements_are_what_a_scan_finds() => RandomNews.Usual.Obeys(
        graph =>
        {
            foreach (var happening in graph.Nodes<Event>())
            {
                var time = graph.SameAs(happening).Select(id => graph.Solve(UncertainTime.RelativeTo(id, default)).Time).FirstOrDefault(one => !one.IsUnknown);
                var expected = from statement in graph.Statements
                               where !statement.IsRedacted && !SaidTimes.Of(graph, statement).IsCertainlyAfter(time)
                               from proposition in statement.Propositions
                               where Announces(graph, statement, proposition, happening)
                               from speaker in statement.Attribution[^1].Principals.Select(id => id.Value).DefaultIfEmpty("")
                               select $"{proposition.Id} {speaker}";

                Assert.Equal(expected, graph.WhoAnnounced(happening).Select(announcement => $"{announcement.Proposition.Id} {announcement.Speaker.Agent?.Id}"));
            }
        },
        100);

    private static bool IsBlame(EntityGraph graph, Proposition proposition) =>
        proposition.Arguments.Any(argument => argument.Role == KnownRoles.Agent)
        && proposition.Modality is Modality.Fact or Modality.Future or Modality.Intention or Modality.Ability
        && !(proposition.Polarity == Polarity.Negative && graph.Vocabulary.Implies(proposition.Predicate, KnownPredicates.ResponsibleFor));

    private static string Agents(EntityGraph graph, Proposition proposition) =>
        string.Join(' ', proposition[KnownRoles.Agent]!.Fillers.Select(filler => filler is NodeTerm node ? graph.SameAs(node.Id)[0].Value : filler.ToString()).Order(StringComparer.Ordinal));

    // Who accuses another instead claims it no more, and who goes back on what he said instead has not said it.
    private static bool SaysSomebodyDid(EntityGraph graph, Statement words, Event happening, EntityId speaker, EntityId[] asked) =>
        !asked.Contains(words.Id)
        && SlowCommitments.Of(graph, words) == Commitment.Proposition
        && words.Propositions.Any(proposition => proposition.Polarity == Polarity.Affirmative && proposition.Modality == Modality.Fact
            && graph.Vocabulary.Implies(proposition.Predicate, KnownPredicates.ResponsibleFor)
            && graph.SameAs(happening).Any(one => proposition[KnownRoles.Event] is { } of && of.Nodes.Contains(one))
            && (SlowStandings.TakenBackIn(graph, words, proposition.Id, speaker) is not { } later || SaysSomebodyDid(graph, later, happening, speaker, [.. asked, words.Id])));

    private static bool IsOneParty(EntityGraph graph, Agent accused, Statement denial)
    {
        var said = SaidTimes.Of(graph, denial);
        return denial.Attribution[^1].Principals.Where(speaker => SlowStandings.Stands(graph, denial, default, speaker))
            .Any(speaker => SlowStatements.Upwards(graph, speaker, said, s_party).Overlaps(SlowStatements.Upwards(graph, accused, said, s_party)));
    }

    private static IEnumerable<Statement> Answers(EntityGraph graph, Statement statement, IEnumerable<Proposition> propositions, CalendarDuration? within)
    {
        var ids = propositions.Select(proposition => proposition.Id).ToHashSet();
        var said = SaidTimes.Of(graph, statement);
        foreach (var denial in graph.Statements.Where(denial => !denial.IsRedacted))
        {
            var names = Stands(denial, default) && graph.Vocabulary.CommitmentOf(denial.Act) == Commitment.Opposite
                && denial.Targets.Any(target => ids.Contains(target.Id) || (target.Id == statement.Id && (target.Hop is null || target.Hop == statement.Attribution.Count - 1)));
            var denied = SaidTimes.Of(graph, denial);
            var isTooLate = within is { } period && said.Latest is { } latest && denied.Earliest is { } earliest && latest.Plus(period) is { } end && earliest > end;
            var isTooEarly = denied.IsCertainlyBefore(said) && !names;
            var denies = denial.Id != statement.Id && denial.Propositions.Any(one => Stands(denial, one.Id) && propositions.Any(other => Denies(graph, denial, one, other)));
            if ((names || denies) && !isTooLate && !isTooEarly)
            {
                yield return denial;
            }
        }

        bool Stands(Statement denial, EntityId proposition) =>
            SlowStandings.IsStoodBy(graph, denial, proposition);
    }

    private static bool Denies(EntityGraph graph, Statement denial, Proposition denied, Proposition said)
    {
        var vocabulary = graph.Vocabulary;
        var commitment = SlowCommitments.Of(graph, denial);
        var ofResponsibility = SlowCommitments.DenyResponsibility(graph, denial, denied);
        var isNegative = commitment == Commitment.Opposite ? denied.Polarity == Polarity.Affirmative : commitment == Commitment.Proposition && denied.Polarity == Polarity.Negative;
        if (denied.Modality != Modality.Fact || !(isNegative || ofResponsibility) || !denied.Arguments.Any(argument => argument.Nodes.Any()))
        {
            return false;
        }

        var saysWhoIsResponsible = vocabulary.Implies(said.Predicate, KnownPredicates.ResponsibleFor);
        return (vocabulary.Implies(said.Predicate, denied.Predicate) || (saysWhoIsResponsible && (ofResponsibility || denied.Predicate == KnownPredicates.CarriedOut.Code)))
            && denied.Arguments.All(argument => said[argument.Role] is { } same
                && (argument.Role == KnownRoles.Agent ? same.Fillers.Any(filler => LiesIn(graph, filler, argument)) : same.Fillers.All(filler => LiesIn(graph, filler, argument))));
    }

    private static bool LiesIn(EntityGraph graph, Term filler, Argument outer) => outer.Fillers.Any(other => filler switch
    {
        NodeTerm node => other is NodeTerm around && SlowStatements.Upwards(graph, node.Id, default, KnownRelationships.PartOf, KnownRelationships.SubEventOf).Contains(around.Id),
        TextTerm text => other is TextTerm words && string.Equals(text.Text.Trim(), words.Text.Trim(), StringComparison.OrdinalIgnoreCase),
        _ => filler.Equals(other),
    });

    private static bool Announces(EntityGraph graph, Statement statement, Proposition proposition, Event happening)
    {
        var commitment = SlowCommitments.Of(graph, statement);
        var said = SaidTimes.Of(graph, statement);
        var agents = proposition[KnownRoles.Agent]?.Nodes.ToList();
        var isOwn = agents is not null && agents.Any(agent => statement.Attribution[^1].Speakers.Concat(statement.Attribution[^1].OnBehalfOf).Any(speaker =>
            SlowStatements.Upwards(graph, agent, said, s_party).Contains(speaker) || SlowStatements.Upwards(graph, speaker, said, s_party).Contains(agent)));
        return agents is not null
            && proposition.Polarity == Polarity.Affirmative
            && (proposition[KnownRoles.Event]?.Nodes.Any(id => graph.IdentityOf(id, happening) == JudgementVerdict.Same) ?? false)
            && (graph.Vocabulary.Implies(proposition.Predicate, KnownPredicates.ResponsibleFor)
                || (graph.Vocabulary.TryGetPredicate(proposition.Predicate, out var predicate) && predicate.Participants.Contains(KnownRoles.Agent)))
            && !graph.Vocabulary.IsAct(statement.Act, KnownActs.Refuse)
            && (commitment == Commitment.Intention
                ? proposition.Modality is Modality.Fact or Modality.Future or Modality.Intention
                : commitment == Commitment.Proposition && isOwn && proposition.Modality is Modality.Future or Modality.Intention);
    }
}
