namespace KnowledgeGraph.Queries;

/// <summary>Reads whether a claim of responsibility for an event leaves it claimed, whatever its speaker said since.</summary>
internal sealed class LeftClaims(EntityGraph graph, StandingReader standings, EntityId happening)
{
    private readonly ValueList<EntityId> _same = graph.SameAs(happening);

    /// <summary>Whether the speaker stands by it, or by later words of his that say again that somebody is responsible.</summary>
    public bool IsLeft(ResponsibilityClaim claim) =>
        claim.Standing == Standing.Stands
        || (claim.Standing == Standing.Revised && SaysAgain(claim.TakenBackIn!.Statement, claim.Speaker.Agent!.Id, []));

    // Because who corrects only whom he did it with, or how, claims it all the same, unless he goes back on that as well.
    private bool SaysAgain(Statement words, EntityId speaker, HashSet<EntityId> seen) =>
        seen.Add(words.Id)
        && CommitmentReader.CommitmentOf(graph, words.Act) == Commitment.Proposition
        && words.Propositions.Any(instead => IsClaim(instead) && Stands(words, instead, speaker, seen));

    private bool Stands(Statement words, Proposition instead, EntityId speaker, HashSet<EntityId> seen)
    {
        // Because several who are one may speak under different ids.
        var same = graph.SameAs(speaker);
        var (standing, later) = standings.StandingOf(words, instead.Id, words.Origin.Principals.First(same.Contains));
        return standing == Standing.Stands || (standing == Standing.Revised && SaysAgain(later!, speaker, seen));
    }

    private bool IsClaim(Proposition instead) =>
        instead is { Polarity: Polarity.Affirmative, Modality: Modality.Fact }
        && graph.Vocabulary.Implies(instead.Predicate, KnownPredicates.ResponsibleFor)
        && (instead[KnownRoles.Event]?.Nodes.Any(_same.Contains) ?? false);
}
