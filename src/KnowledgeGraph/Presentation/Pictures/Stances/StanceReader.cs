using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>Reads who stands how to an event, from the four questions about responsibility.</summary>
internal static class StanceReader
{
    /// <summary>Every stance with whose it is; who is blamed has one for each who blames.</summary>
    public static IEnumerable<(Speaker Party, PartyStance Stance)> Of(EntityGraph graph, Event happening)
    {
        var resolver = new AttributionResolver(graph);
        var blames = By(StanceKind.Blames, graph.WhoIsBlamedFor(happening), resolver).ToList();
        return By(StanceKind.Claims, graph.WhoClaimedResponsibilityFor(happening), resolver)
            .Concat(By(StanceKind.Denies, graph.WhoDeniedResponsibilityFor(happening), resolver))
            .Concat(By(StanceKind.Admits, graph.WhoAdmittedGuiltOf(happening), resolver))
            .Concat(blames)
            .Concat(blames.SelectMany(blame => blame.Stance.Item.Agents.Select(agent => (new Speaker(agent), new PartyStance(StanceKind.IsBlamed, blame.Stance.Item, blame.Stance.GoneBack)))));
    }

    private static IEnumerable<(Speaker Party, PartyStance Stance)> By(StanceKind kind, IEnumerable<ResponsibilityStatement> items, AttributionResolver resolver) =>
        items.Select(item => (item.Speaker, new PartyStance(kind, item, GoneBackReader.Of(item, resolver))));

    /// <summary>Who denies that an event happened at all, in ledger order; by that alone nobody takes a stance to who is responsible.</summary>
    public static IEnumerable<AttributedStatement> DeniersOf(EntityGraph graph, Event happening)
    {
        var propositions = new PropositionReader(graph);
        var resolver = new AttributionResolver(graph);
        return graph.SameAs(happening.Id).SelectMany(propositions.FactsAbout)
            .Where(denied => denied.Polarity == Polarity.Negative && denied.Proposition.Predicate == KnownPredicates.Occurred.Code && denied.Proposition[KnownRoles.Time] is null)
            .Select(denied => denied.Statement)
            .InLedgerOrder(graph)
            .Select(resolver.Resolve);
    }
}
