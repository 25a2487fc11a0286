using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>Reads who stands how to an event, from the four questions about responsibility.</summary>
internal static class StanceReader
{
    /// <summary>Every stance with whose it is; who is blamed has one for each who blames.</summary>
    public static IEnumerable<(Speaker Party, PartyStance Stance)> Of(EntityGraph graph, Event happening)
    {
        var blames = graph.WhoIsBlamedFor(happening);
        return By(StanceKind.Claims, graph.WhoClaimedResponsibilityFor(happening))
            .Concat(By(StanceKind.Denies, graph.WhoDeniedResponsibilityFor(happening)))
            .Concat(By(StanceKind.Admits, graph.WhoAdmittedGuiltOf(happening)))
            .Concat(By(StanceKind.Blames, blames))
            .Concat(blames.SelectMany(blame => blame.Agents.Select(agent => (new Speaker(agent), new PartyStance(StanceKind.IsBlamed, blame)))));
    }

    private static IEnumerable<(Speaker Party, PartyStance Stance)> By(StanceKind kind, IEnumerable<ResponsibilityStatement> items) =>
        items.Select(item => (item.Speaker, new PartyStance(kind, item)));
}
