using CsCheck;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Questions.Names;

public sealed class EventCandidateOracleTests
{
    private static readonly Gen<(EntityGraph Graph, int Days)> s_worlds = Gen.Select(
        Gen.OneOf(RandomNews.Usual, RandomNews.Large), Gen.Int[0, 3]);

    [Fact]
    public void The_pairs_that_meet_by_place_and_actor_are_those_that_each_event_held_against_each_gives() =>
        s_worlds.Sample(world =>
        {
            var options = new CandidateOptions { MinimumScore = 0, Within = TimeSpan.FromDays(world.Days), Budget = QuestionBudget.Unlimited };

            var all = world.Graph.EventCandidates(options);
            var scanned = new Scan(world.Graph, world.Days).Pairs().Order(StringComparer.Ordinal).ToList();
            var byEvent = world.Graph.Nodes<Event>().SelectMany(happening => world.Graph.EventCandidatesFor(happening, options)).Select(Told).Distinct();

            Assert.Equal(scanned, all.Select(Told).Order(StringComparer.Ordinal));
            Assert.Equal(scanned, byEvent.Order(StringComparer.Ordinal));
        }, iter: 150, print: world => RandomNews.Print(world.Graph));

    [Fact]
    public void Withdrawing_every_judgement_on_identity_gives_the_answers_of_a_ledger_without_them() =>
        RandomNews.Usual.Sample(graph =>
        {
            var without = graph.Edit(edit =>
            {
                foreach (var judgement in graph.Judgements.Where(judgement => judgement.IsAboutIdentity))
                {
                    edit.Withdraw(judgement.Id);
                }
            });
            var judged = without.Edit(edit => edit.Add(NameSearchTests.Judge("again", JudgementVerdict.Same, "e0", "e1")));
            var undone = judged.Edit(edit => edit.Withdraw(new EntityId("again")));

            Assert.Equal(Answers(without), Answers(undone));
        }, iter: 60, print: RandomNews.Print);

    private static IEnumerable<string> Answers(EntityGraph graph) =>
        graph.EventCandidates().Select(candidate => candidate.ToString())
            .Concat(graph.SameAsCandidates().Select(candidate => candidate.ToString()))
            .Concat(graph.FindByName("Person 0").Select(hit => $"{hit} {string.Join(' ', hit.SameAs)} {string.Join(' ', hit.UnsureWhetherSameAs)}"));

    private static string Told(IdentityCandidate candidate) =>
        $"{candidate.Left.Id} {candidate.Right.Id} {string.Join(' ', candidate.Reasons.Select(reason => reason.Kind))}";

    /// <summary>The definition, read off the statements for each pair anew.</summary>
    private sealed class Scan(EntityGraph graph, int days)
    {
        private readonly ForceReader _force = new(graph);

        public IEnumerable<string> Pairs() =>
            from left in graph.Nodes<Event>()
            from right in graph.Nodes<Event>()
            where graph.OrdinalOrThrow(left) < graph.OrdinalOrThrow(right) && !left.IsRedacted && !right.IsRedacted
                && graph.IdentityOf(left, right) is null or JudgementVerdict.Unsure
                && !IsWithin(left, right) && !IsWithin(right, left)
            let reasons = Reasons(left, right)
            where reasons is not null
            select $"{left.Id} {right.Id} {string.Join(' ', reasons)}";

        private List<CandidateReasonKind>? Reasons(Event left, Event right)
        {
            // The kinds of the random news are siblings, so only equal and unknown ones go together.
            if (left.Type != right.Type && !left.Type.IsDefault && !right.Type.IsDefault)
            {
                return null;
            }

            var (leftTimes, leftTold) = Times(left);
            var (rightTimes, rightTold) = Times(right);
            var gaps = leftTimes.SelectMany(_ => rightTimes, (one, other) => (one, other)).ToList();
            if (gaps.Count > 0 && gaps.All(pair => AreApart(pair.one, pair.other)))
            {
                return null;
            }

            var reasons = new List<CandidateReasonKind>();
            if (gaps.Any(pair => !AreApart(pair.one, pair.other)
                && new[] { pair.one.Earliest, pair.one.Latest, pair.other.Earliest, pair.other.Latest }.All(bound => bound is not null)))
            {
                reasons.Add(leftTold || rightTold ? CandidateReasonKind.ToldTime : CandidateReasonKind.Time);
            }

            var places = Fillers<Place>(left, Places).SelectMany(_ => Fillers<Place>(right, Places), (one, other) => (one, other)).ToList();
            if (places.Any(pair => graph.IdentityOf(pair.one, pair.other) == JudgementVerdict.Same))
            {
                reasons.Add(CandidateReasonKind.Place);
            }
            else if (places.Any(pair => IsWithin(pair.one, pair.other) || IsWithin(pair.other, pair.one)))
            {
                reasons.Add(CandidateReasonKind.PlaceInside);
            }

            if (Fillers<Agent>(left, Actors).Any(one => Fillers<Agent>(right, Actors).Any(other => graph.IdentityOf(one, other) == JudgementVerdict.Same)))
            {
                reasons.Add(CandidateReasonKind.Actor);
            }

            return reasons.Count < 2 ? null : left.Type.IsDefault || right.Type.IsDefault ? reasons : [CandidateReasonKind.Kind, .. reasons];
        }

        private bool AreApart(UncertainTime one, UncertainTime other)
        {
            var seconds = (Int128)days * 86_400;
            return one.Latest is { } end && other.Earliest is { } start && (Int128)start.UnixSeconds - end.UnixSeconds > seconds
                || other.Latest is { } otherEnd && one.Earliest is { } otherStart && (Int128)otherStart.UnixSeconds - otherEnd.UnixSeconds > seconds;
        }

        private (List<UncertainTime> Times, bool Told) Times(Event happening)
        {
            var happened = graph.Solve(UncertainTime.RelativeTo(happening.Id, TimeOffset.Days(0))).Time;
            if (happened is { IsUnknown: false, IsRelative: false })
            {
                return ([happened], false);
            }

            var facts = Said(happening)
                .Where(said => said.Proposition.Modality == Modality.Fact && SlowCommitments.Of(graph, said.Statement) == Commitment.Proposition)
                .Select(said => said.Statement).Distinct().ToList();
            var holding = facts.Select(statement => graph.Solve(statement.Holds).Time).Where(time => !time.IsUnknown && !time.IsRelative).ToList();
            return holding.Count > 0
                ? (holding, false)
                : (facts.Select(statement => SaidTimes.Of(graph, statement)).Where(time => !time.IsUnknown && !time.IsRelative).ToList(), true);
        }

        private IEnumerable<EntityId> Fillers<T>(Event happening, Func<Proposition, IEnumerable<EntityId>> read)
            where T : Node => Said(happening).SelectMany(said => read(said.Proposition)).Where(id => graph.TryGet<T>(id, out _)).Distinct();

        private static IEnumerable<EntityId> Places(Proposition proposition) => proposition[KnownRoles.Place]?.Nodes ?? [];

        private IEnumerable<EntityId> Actors(Proposition proposition) =>
            graph.Vocabulary.TryGetPredicate(proposition.Predicate, out var predicate)
                ? predicate.Participants.SelectMany(role => proposition[role]?.Nodes ?? [])
                : [];

        private IEnumerable<(Statement Statement, Proposition Proposition)> Said(Event happening)
        {
            foreach (var statement in graph.Statements)
            {
                if (statement.IsRedacted || !_force.IsInForce(statement)
                    || SlowCommitments.Of(graph, statement) is Commitment.Opposite or Commitment.None or Commitment.Performs or Commitment.AboutStatement)
                {
                    continue;
                }

                foreach (var proposition in statement.Propositions)
                {
                    if (proposition[KnownRoles.Event] is { } events && events.Nodes.Contains(happening.Id) && proposition.Polarity == Polarity.Affirmative
                        && proposition.Modality is not (Modality.Hypothetical or Modality.Obligation) && !_force.IsTakenBack(statement, proposition.Id))
                    {
                        yield return (statement, proposition);
                    }
                }
            }
        }

        /// <summary>Whether one lies inside the other or is it, by going on until nothing new is reached.</summary>
        private bool IsWithin(EntityId inner, EntityId outer)
        {
            var reached = graph.SameAs(inner).ToHashSet();
            for (var before = 0; before < reached.Count;)
            {
                before = reached.Count;
                foreach (var part in graph.Relationships.Where(part => part.Type == KnownRelationships.PartOf.Code || part.Type == KnownRelationships.SubEventOf.Code))
                {
                    if (reached.Contains(part.From))
                    {
                        reached.UnionWith(graph.SameAs(part.To));
                    }
                }
            }

            return reached.Contains(outer);
        }
    }
}
