using KnowledgeGraph.Tests.Questions.Statements;

namespace KnowledgeGraph.Tests.Questions.Responsibility;

/// <summary>Which claims of responsibility compete, by comparing each claim in the ledger with each later one, agent by agent.</summary>
internal static class SlowCompeting
{
    private static readonly Code[] s_party = [KnownRelationships.PartOf, KnownRelationships.SpeaksFor, KnownRelationships.HoldsPosition, KnownRelationships.OfficeOf];

    /// <summary>Each pair with those who stand by the one and by the other, and whether it competes only on a condition.</summary>
    public static IEnumerable<string> Pairs(EntityGraph graph, Event asked)
    {
        var claims = Claims(graph, asked).ToList();
        return from first in claims
               from second in claims.SkipWhile(other => other != first).Skip(1)
               where !first.Speakers.Exists(one => second.Speakers.Exists(other => AreOne(graph, one, other)))
               where !first.Agents.Exists(one => second.Agents.Exists(other => Belongs(graph, one, other, first.Said) || Belongs(graph, other, one, second.Said)))
               let isUnsure = first.Everybody.Any(one => second.Everybody.Any(other => graph.IdentityOf(one, other) == JudgementVerdict.Unsure))
               let isUnnamed = first.Speakers.Count == 0 || second.Speakers.Count == 0
               select $"{first} against {second}{(isUnsure || isUnnamed ? ", if they are different" : "")}";
    }

    // A claim of nobody who still stands by it is none; one that names no agent is of its speakers.
    private static IEnumerable<Claim> Claims(EntityGraph graph, Event asked)
    {
        foreach (var statement in graph.Statements.Where(statement => !statement.IsRedacted && graph.Vocabulary.IsAct(statement.Act, KnownActs.ClaimResponsibility)))
        {
            foreach (var proposition in statement.Propositions.Where(proposition => proposition is { Polarity: Polarity.Affirmative, Modality: Modality.Fact }
                && graph.Vocabulary.Implies(proposition.Predicate, KnownPredicates.ResponsibleFor)
                && (proposition[KnownRoles.Event]?.Nodes.Any(id => AreOne(graph, id, asked.Id)) ?? false)))
            {
                var speakers = statement.Origin.Principals.Where(speaker => SlowStandings.Stands(graph, statement, proposition.Id, speaker)).ToList();
                if (speakers.Count > 0 || statement.Origin.Unnamed is not null)
                {
                    var agents = proposition[KnownRoles.Agent]?.Nodes.ToList() ?? [];
                    yield return new Claim(proposition.Id.Value, speakers, agents.Count > 0 ? agents : speakers, SaidTimes.Of(graph, statement));
                }
            }
        }
    }

    private static bool Belongs(EntityGraph graph, EntityId agent, EntityId party, UncertainTime at) => SlowStatements.Upwards(graph, agent, at, s_party).Contains(party);

    private static bool AreOne(EntityGraph graph, EntityId left, EntityId right) => graph.IdentityOf(left, right) == JudgementVerdict.Same;

    private sealed record Claim(string Id, List<EntityId> Speakers, List<EntityId> Agents, UncertainTime Said)
    {
        public IEnumerable<EntityId> Everybody => Agents.Concat(Speakers);

        public override string ToString() => $"{Id} of {string.Join(' ', Speakers)}";
    }
}
