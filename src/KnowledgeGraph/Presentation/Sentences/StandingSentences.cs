using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>Who has since gone back on what he said, a sentence each.</summary>
internal sealed class StandingSentences(Citations citations)
{
    /// <summary>A sentence for each original speaker who went back on it, and for each who passed it on and took that back.</summary>
    public IEnumerable<string> Of(AttributedStatement said)
    {
        var statement = said.Statement;
        var number = citations.Number(statement.Id);
        foreach (var agent in said.Origin.Principals.Select(speaker => speaker.Agent).OfType<Agent>())
        {
            var later = LaterWords(statement, agent).ToList();
            if (later.Count == 0)
            {
                continue;
            }

            var isAll = statement.Propositions.Count == 0 || statement.Propositions.All(proposition => citations.Force.TakenBackIn(statement, proposition.Id, agent.Id) is not null);
            var retracts = later.TrueForAll(words => citations.Graph.Vocabulary.IsAct(words.Act, KnownActs.Retract));
            var has = NounNumber.IsPlural(agent) ? "have" : "has";
            yield return $"{Sentence.Begin(SpeakerPhrases.Of(agent))} {has} since {(retracts ? "retracted" : "revised")} {(isAll ? "this" : "a part of this")} {number} in {Lists.And(later.Select(Named))}.";
        }

        foreach (var hop in said.Chain.Take(said.Chain.Count - 1).Where(hop => hop.Standing != Standing.Stands))
        {
            var has = SpeakerPhrases.IsPlural(hop.Speakers) ? "have" : "has";
            yield return $"{Sentence.Begin(SpeakerPhrases.One(hop))} {has} since {EnumWords.Of(hop.Standing)} the report that {SpeakerPhrases.One(said.Origin)} said so {number}.";
        }
    }

    private IEnumerable<Statement> LaterWords(Statement statement, Agent agent) =>
        (statement.Propositions.Count == 0 ? [default] : statement.Propositions.Select(proposition => proposition.Id))
            .Select(proposition => citations.Force.TakenBackIn(statement, proposition, agent.Id))
            .OfType<Statement>()
            .Distinct();

    private string Named(Statement statement)
    {
        citations.Resolve(statement);
        return $"statement {statement.Id} {citations.Number(statement.Id)}";
    }
}
