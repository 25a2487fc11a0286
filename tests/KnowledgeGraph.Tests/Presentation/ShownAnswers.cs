using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Presentation;

/// <summary>One answer of every kind, asked of the two seeds.</summary>
internal static class ShownAnswers
{
    private static readonly Lazy<EntityGraph> s_border = new(() => LedgerFile.ReadAsync(Repository.PathOf("seeds", "border-incursion.jsonl")).GetAwaiter().GetResult());
    private static readonly Lazy<EntityGraph> s_enamel = new(() => LedgerFile.ReadAsync(Repository.PathOf("seeds", "enamel-works.jsonl")).GetAwaiter().GetResult());

    public static Dictionary<string, Func<IPresentable>> All { get; } = new(StringComparer.Ordinal)
    {
        ["accusations"] = () => Border.WhoIsBlamedFor(Id("E1")),
        ["accusations-answered"] = () => Enamel.AccusationsAnswered(),
        ["accusations-unanswered"] = () => Border.AccusationsUnanswered(),
        ["account"] = () => Border.AccountOf(Id("rvc")),
        ["account-difference"] = () => Border.CompareAccounts(Id("kremlin"), Id("rvc")),
        ["allies"] = () => Border.AlliesOf(Id("rvc")),
        ["all-shortest-connections"] = () => Border.AllShortestConnections(Id("kapustin"), Id("legion")),
        ["announced-only"] = () => Border.AnnouncedOnly(),
        ["announced"] = () => Enamel.WhoAnnounced(Enamel.Nodes<Event>().First(happening => Enamel.WhoAnnounced(happening).Count > 0)),
        ["anonymous-speakers"] = () => Border.AnonymousSpeakers(),
        ["appeals"] = () => Border.WhoAppealedTo(),
        ["blame"] = () => Border.WhoBlamesWhom(),
        ["border-events"] = () => Border.EventsOnBorder(Id("state-border")),
        ["changes"] = () => Enamel.ChangesSince(KnowledgeCut.Published(Enamel.Nodes<Document>().Select(document => document.Published).First(time => !time.IsUnknown))),
        ["claims"] = () => Border.WhoClaimedResponsibilityFor(Id("E11")),
        ["claims-answered"] = () => Enamel.ClaimsAnswered(),
        ["condemnations"] = () => Border.WhoCondemned(),
        ["conflicts"] = () => Border.Conflicts(),
        ["conflicts-enamel"] = () => Enamel.Conflicts(),
        ["connection"] = () => Border.ShortestConnection(Id("kapustin"), Id("legion")),
        ["could-not-be-verified"] = () => Border.CouldNotBeVerified(),
        ["distances"] = () => Border.EventsWithin(Quantity.AtMost(10, "km"), Id("state-border")),
        ["dropped-claims"] = () => Enamel.NoLongerCarried(),
        ["event-candidates"] = () => Border.EventCandidates(),
        ["events-in"] = () => Border.EventsIn(Id("belgorod-region")),
        ["graph"] = () => Border,
        ["labels"] = () => Border.LabelsUsedBy(Id("defence-ministry")),
        ["members"] = () => Border.MembersOf(Id("legion")),
        ["name-hits"] = () => Border.FindByName("Gladkof"),
        ["neighborhood"] = () => Border.Neighborhood(Id("rvc")),
        ["nobody"] = () => Border.WhoClaimedResponsibilityFor(Id("E3")),
        ["offices"] = () => Border.PositionsOf(Id("gladkov")),
        ["one-statement"] = () => Border.StatementsBy(Id("gladkov"))[0],
        ["one-conflict"] = () => Border.Conflicts()[0],
        ["origins"] = () => Border.OriginsOfEvent(Id("E11")),
        ["parties"] = () => Border.PartiesOf(Id("konashenkov")),
        ["propositions"] = () => Border.PropositionsWith(KnownPredicates.Injured),
        ["provenance"] = () => Border.ProvenanceOf(Id("F50")),
        ["quantities"] = () => Border.QuantitiesOf(Id("E3")),
        ["quantities-by-source"] = () => Border.QuantitiesBySource(KnownPredicates.Injured),
        ["quantity-total"] = () => Border.Total([Id("E3"), Id("E6")], KnownPredicates.Injured, QuantityPolicy.LatestPerSource),
        ["same-as-candidates"] = () => Border.SameAsCandidates(),
        ["spokesmen"] = () => Border.SpokesmenFor(Id("defence-ministry")),
        ["statements"] = () => Border.StatementsBy(Id("gladkov")),
        ["tied-in-time"] = () => Border.TiedInTimeTo(Id("F50")),
        ["time"] = () => Border.TimeOf(Id("F50")),
        ["timeline"] = () => Border.Timeline([Id("E3"), Id("E6"), Id("E11"), Id("E12")]),
        ["unclaimed-events"] = () => Border.UnclaimedEvents(),
        ["verification"] = () => Border.VerificationOf(Id("F12")),
        ["what-falls"] = () => Border.WhatFallsWith(Id("D3")),
    };

    private static EntityGraph Border => s_border.Value;

    private static EntityGraph Enamel => s_enamel.Value;

    private static EntityId Id(string text) => new(text);
}
