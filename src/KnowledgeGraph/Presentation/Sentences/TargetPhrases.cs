namespace KnowledgeGraph.Presentation;

/// <summary>What a statement about statements is about, as it stands in a sentence, with the numbers of those statements.</summary>
internal sealed class TargetPhrases(Citations citations)
{
    private const int ShortLength = 160;

    /// <summary>All targets: <c>statement F04 of A [2] and statement F06 of B [3]</c>; what a single one says is told if it is short.</summary>
    public string Of(Statement about)
    {
        var targets = about.Targets;
        return targets.Count == 1 ? Of(targets[0], about) + Content(targets[0]) : Lists.And(targets.Select(target => Of(target, about)));
    }

    private string Of(StatementTarget target, Statement about)
    {
        var graph = citations.Graph;
        if (graph.TryGet<Document>(target.Id, out var document))
        {
            return target.Attribute is { } attribute ? $"the {Words(attribute)} of {NodeNouns.Of(document)}" : NodeNouns.Of(document);
        }

        var phrase = new TermPhrases(citations).Of(target.Id);
        if (graph.StatementOf(target.Id) is not { } statement)
        {
            return phrase;
        }

        var said = citations.Resolve(statement);
        var number = citations.Number(statement.Id);
        if (target.Hop is not { } hop || said is null || hop >= said.Chain.Count)
        {
            return $"{phrase} {number}";
        }

        var isOwn = statement.Attribution[hop].Speakers == about.Origin.Speakers && citations.Graph.Vocabulary.CommitmentOf(about.Act) == Commitment.Opposite;
        return $"{(isOwn ? "having" : $"that {SpeakerPhrases.One(said.Chain[hop])}")} said what statement {statement.Id} tells {number}";
    }

    private string Content(StatementTarget target)
    {
        if (target.Hop is not null || citations.Graph.StatementOf(target.Id) is not { IsRedacted: false } statement
            || citations.Graph.Vocabulary.CommitmentOf(statement.Act) is not (Commitment.Proposition or Commitment.Accusation))
        {
            return "";
        }

        var propositions = statement.Id == target.Id ? statement.Propositions : statement.Propositions.Where(proposition => proposition.Id == target.Id).ToValueList();
        if (propositions.Count != 1)
        {
            return "";
        }

        var clause = new PropositionClause(citations).Of(propositions[0]);
        return clause.Length <= ShortLength ? $" (that {clause})" : "";
    }

    private static string Words(string attribute) => CitationMarks.Without(attribute.Replace('-', ' ').Replace('_', ' '));
}
