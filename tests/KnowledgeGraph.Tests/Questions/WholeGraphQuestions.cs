using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Questions;

/// <summary>
/// The questions that may go through a whole graph, each asked about whatever a graph has: what they find, in words that a cut answer
/// shares with the whole one, and what cut them.
/// </summary>
internal static class WholeGraphQuestions
{
    private static readonly KnowledgeCut s_then = KnowledgeCut.Published(UncertainTime.OnDay(2023, 6, 2));

    public static IReadOnlyDictionary<string, Func<EntityGraph, QuestionBudget, CancellationToken, (IEnumerable<string> Items, AnswerCut? Cut)>> All { get; } =
        new Dictionary<string, Func<EntityGraph, QuestionBudget, CancellationToken, (IEnumerable<string> Items, AnswerCut? Cut)>>(StringComparer.Ordinal)
        {
            [nameof(PropositionQueries.PropositionsWith)] = (graph, budget, token) =>
                Of(graph.PropositionsWith(KnownPredicates.Occurred, includingImplying: true, budget, token), found => found.Proposition.Id),
            [nameof(StatementQueries.FindStatements)] = (graph, budget, token) => Of(graph.FindStatements(new StatementFilter(), budget, token)),
            [nameof(StatementQueries.StatementsWithoutNamedSource)] = (graph, budget, token) => Of(graph.StatementsWithoutNamedSource(budget, token)),
            [nameof(StatementQueries.StatementsByAnonymousSpeakers)] = (graph, budget, token) => Of(graph.StatementsByAnonymousSpeakers(budget, token)),
            [nameof(StatementQueries.StatementsInPublishersOwnVoice)] = (graph, budget, token) => Of(graph.StatementsInPublishersOwnVoice(budget, token)),
            [nameof(StatementQueries.AnonymousSpeakers)] = (graph, budget, token) => Of(graph.AnonymousSpeakers(budget, token), found => found.Person.Id),
            [nameof(StatementQueries.StatementsBy)] = (graph, budget, token) => Of(graph.StatementsBy(Talkative(graph), includingSpokesmen: true, budget, token)),
            [nameof(StatementQueries.StatementsIn)] = (graph, budget, token) => Of(graph.StatementsIn(Longest(graph), budget, token)),
            [nameof(StatementQueries.StatementsOnlyFrom)] = (graph, budget, token) => Of(graph.StatementsOnlyFrom([Talkative(graph)], budget, token)),
            [nameof(DirectedStatementQueries.WhoPerformed)] = (graph, budget, token) =>
                Of(graph.WhoPerformed(KnownActs.Urge, addressee: null, about: null, budget, token), found => found.Statement.Statement.Id),
            [nameof(DirectedStatementQueries.WhoUrged)] = (graph, budget, token) => Of(graph.WhoUrged(budget: budget, cancellationToken: token), found => found.Statement.Statement.Id),
            [nameof(DirectedStatementQueries.WhoAppealedTo)] = (graph, budget, token) => Of(graph.WhoAppealedTo(budget: budget, cancellationToken: token), found => found.Statement.Statement.Id),
            [nameof(DirectedStatementQueries.WhoDemanded)] = (graph, budget, token) => Of(graph.WhoDemanded(budget: budget, cancellationToken: token), found => found.Statement.Statement.Id),
            [nameof(DirectedStatementQueries.WhoPromised)] = (graph, budget, token) => Of(graph.WhoPromised(budget: budget, cancellationToken: token), found => found.Statement.Statement.Id),
            [nameof(DirectedStatementQueries.WhoThreatened)] = (graph, budget, token) => Of(graph.WhoThreatened(budget: budget, cancellationToken: token), found => found.Statement.Statement.Id),
            [nameof(DirectedStatementQueries.WhoPraised)] = (graph, budget, token) => Of(graph.WhoPraised(budget: budget, cancellationToken: token), found => found.Statement.Statement.Id),
            [nameof(DirectedStatementQueries.WhoCondemned)] = (graph, budget, token) => Of(graph.WhoCondemned(budget: budget, cancellationToken: token), found => found.Statement.Statement.Id),
            [nameof(FramingQueries.LabelsUsedBy)] = (graph, budget, token) =>
                Of(graph.LabelsUsedBy(Talkative(graph), includingSpokesmen: true, budget, token), found => $"{found.Term.ToUpperInvariant()} {found.Stance}"),
            [nameof(VerificationQueries.CouldNotBeVerified)] = (graph, budget, token) => Of(graph.CouldNotBeVerified(by: null, budget, token)),
            [nameof(VerificationQueries.WhatFallsWith)] = (graph, budget, token) => Fallen(graph.WhatFallsWith(Longest(graph), budget, token)),
            [nameof(ProvenanceQueries.ProvenanceOf)] = (graph, budget, token) => Of(graph.ProvenanceOf(Told(graph), budget, token)),
            [nameof(ProvenanceQueries.ProvenanceOf) + " a relationship"] = (graph, budget, token) =>
                Of(graph.ProvenanceOf(graph.Relationships.MaxBy(relationship => relationship.Evidence.Count)!, budget, token)),
            [nameof(CorroborationQueries.OriginsOf)] = (graph, budget, token) => Reported(graph.OriginsOf(graph.Statements.Select(statement => statement.Id).Take(5), budget, token)),
            [nameof(CorroborationQueries.OriginsOf) + " one"] = (graph, budget, token) => Reported(graph.OriginsOf(MostAlike(graph), budget, token)),
            [nameof(CorroborationQueries.OriginsOfEvent)] = (graph, budget, token) => Reported(graph.OriginsOfEvent(Told(graph), null, budget, token)),
            [nameof(BlameQueries.WhoBlamesWhom)] = (graph, budget, token) => Of(graph.WhoBlamesWhom(budget, token)),
            [nameof(BlameQueries.UnclaimedEvents)] = (graph, budget, token) => Of(graph.UnclaimedEvents(kinds: null, budget, token)),
            [nameof(BlameQueries.AccusationsAnswered)] = (graph, budget, token) => Of(graph.AccusationsAnswered(within: null, budget, token)),
            [nameof(BlameQueries.AccusationsUnanswered)] = (graph, budget, token) => Of(graph.AccusationsUnanswered(within: null, budget, token)),
            [nameof(BlameQueries.ClaimsAnswered)] = (graph, budget, token) => Of(graph.ClaimsAnswered(within: null, budget, token)),
            [nameof(ChangeQueries.ChangesSince)] = (graph, budget, token) => Of(graph.ChangesSince(s_then, budget, token)),
            [nameof(ChangeQueries.NoLongerCarried)] = (graph, budget, token) => Of(graph.NoLongerCarried(document: null, budget, token)),
            [nameof(AnnouncementQueries.AnnouncedOnly)] = (graph, budget, token) => Of(graph.AnnouncedOnly(default, default, budget, token)),
            [nameof(TimelineQueries.Timeline)] = (graph, budget, token) => Ordered(graph.Timeline([], default, budget, token)),
            [nameof(TimelineQueries.Timeline) + " of places"] = (graph, budget, token) =>
                Ordered(graph.Timeline(graph.Nodes<Place>().Select(place => place.Id), default, budget, token)),
            [nameof(QuantityQueries.QuantitiesBySource)] = (graph, budget, token) => Counted(graph.QuantitiesBySource([], budget, token)),
            [nameof(PlaceQueries.EventsIn)] = (graph, budget, token) => Of(graph.EventsIn(Widest(graph), default, budget, token), Whole),
            [nameof(PlaceQueries.EventsOnBorder)] = (graph, budget, token) => Of(graph.EventsOnBorder(Bordering(graph), budget, token)),
            [nameof(PlaceQueries.EventsWithin)] = (graph, budget, token) => Distant(graph.EventsWithin(Quantity.Exactly(10, "km"), Widest(graph), budget, token)),
            [nameof(PlaceQueries.EventsWithin) + " metres"] = (graph, budget, token) => Distant(graph.EventsWithin(10_000, Widest(graph), budget, token)),
            [nameof(AccountQueries.AccountOf)] = (graph, budget, token) => Told(graph.AccountOf(Talkative(graph), scope: null, budget, token)),
            [nameof(AccountQueries.CompareAccounts)] = (graph, budget, token) => Compared(graph.CompareAccounts(Talkative(graph), Second(graph), scope: null, budget, token)),
            [nameof(ConflictQueries.Conflicts)] = (graph, budget, token) => Of(graph.Conflicts(new ConflictOptions { Budget = budget }, token)),
            [nameof(IdentityQueries.SameAsCandidates)] = (graph, budget, token) => Of(graph.SameAsCandidates(new CandidateOptions { Budget = budget }, token)),
            [nameof(IdentityQueries.EventCandidates)] = (graph, budget, token) => Of(graph.EventCandidates(new CandidateOptions { Budget = budget }, token)),
        };

    private static (IEnumerable<string> Items, AnswerCut? Cut) Of<T>(Answer<T> answer, Func<T, object> item) where T : class => (answer.Select(one => item(one).ToString()!), answer.Cut);

    private static (IEnumerable<string> Items, AnswerCut? Cut) Of<T>(Answer<T> answer) where T : class => Of(answer, one => one!);

    private static object Whole(PlacedEvent found) =>
        $"{found.Event.Id} {found.Place.Id} {string.Join(' ', found.Statements.Concat(found.Denials).Select(said => said.Statement.Id))}";

    private static (IEnumerable<string> Items, AnswerCut? Cut) Fallen(WhatFalls answer) =>
        (answer.Select(falls => $"falls {falls.Kind} {falls.Node?.Id} {falls.Relationship}").Concat(answer.StillStands.Select(stands => $"stands {stands.Kind} {stands.Node?.Id} {stands.Relationship}")), answer.Cut);

    private static (IEnumerable<string> Items, AnswerCut? Cut) Reported(Corroboration answer) => (answer.SelectMany(origin => origin.Reports).Select(report => report.Statement.Id.Value), answer.Cut);

    private static (IEnumerable<string> Items, AnswerCut? Cut) Ordered(Timeline answer) => (answer.Concat(answer.Undated).Select(item => item.Event.Id.Value), answer.Cut);

    private static (IEnumerable<string> Items, AnswerCut? Cut) Counted(Answer<QuantitySource> answer) =>
        (answer.SelectMany(source => source.Reports).Select(report => $"{report.Speaker} {report.Event.Id} {report.Proposition.Id} {report.Quantity}"), answer.Cut);

    private static (IEnumerable<string> Items, AnswerCut? Cut) Distant(DistanceAnswer answer) =>
        (answer.Concat(answer.Unknown).Concat(answer.Beyond).Select(found => $"{found.Event.Id} {found.Place?.Id} {found.Within} {found.Basis}"), answer.Cut);

    private static (IEnumerable<string> Items, AnswerCut? Cut) Told(Account account) =>
        (account.Statements.Select(said => $"says {said.Statement.Id}")
            .Concat(account.TakenBack.Select(said => $"took back {said.Statement.Id}"))
            .Concat(account.DeniedQuotations.Select(said => $"denies having said {said.Statement.Id}"))
            .Concat(account.MembersInTheirOwnName.Select(said => $"members say {said.Statement.Id}"))
            .Concat(account.Propositions.Select(said => $"{said.Proposition.Id} {said.Polarity}")),
            account.Cut);

    private static (IEnumerable<string> Items, AnswerCut? Cut) Compared(AccountDifference difference) =>
        (difference.Agreed.Select(pair => pair.ToString())
            .Concat(difference.OnlyLeft.Select(said => $"left {said.Proposition.Id}"))
            .Concat(difference.OnlyRight.Select(said => $"right {said.Proposition.Id}"))
            .Concat(difference.Opposed.Select(conflict => conflict.ToString())),
            difference.Cut);

    private static EntityId Talkative(EntityGraph graph) => Agents(graph)[0];

    private static EntityId Second(EntityGraph graph) => Agents(graph)[1];

    private static List<EntityId> Agents(EntityGraph graph) =>
        [.. graph.Nodes<Agent>().OrderByDescending(agent => graph.In(agent.Id, KnownRelationships.SpokenBy).Count()).Select(agent => agent.Id)];

    private static EntityId Longest(EntityGraph graph) =>
        graph.Nodes<Document>().MaxBy(document => graph.In(document.Id, KnownRelationships.ReportedIn).Count())!.Id;

    private static EntityId Told(EntityGraph graph) => graph.Nodes<Event>().MaxBy(happening => graph.StatementsAbout(happening.Id).Count())!.Id;

    private static EntityId MostAlike(EntityGraph graph) =>
        graph.Statements.MaxBy(statement => statement.Propositions.SelectMany(proposition => proposition.Arguments).SelectMany(argument => argument.Nodes).Select(id => graph.StatementsAbout(id).Count()).DefaultIfEmpty().Min())!.Id;

    private static EntityId Widest(EntityGraph graph) =>
        graph.Nodes<Place>().MaxBy(place => graph.RelationshipsTo(place.Id, KnownRelationships.PartOf).Count())!.Id;

    private static EntityId Bordering(EntityGraph graph) =>
        graph.Nodes<Place>().MaxBy(place => graph.RelationshipsTo(place.Id, KnownRelationships.AdjacentTo).Count() + graph.StatementsAbout(place.Id).Count())!.Id;
}
