using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>A conflict as sentences: what each side says, why the two clash and how far, and what that hangs on. It takes no side.</summary>
internal sealed class ConflictSentence(Citations citations)
{
    private readonly PropositionSentence _propositions = new(citations);
    private readonly TermPhrases _terms = new(citations);

    /// <summary>The sentences.</summary>
    public ValueList<string> Of(Conflict conflict)
    {
        var left = Side(conflict.Left, conflict);
        var sentences = new List<string> { $"{Sentence.Begin(left)}; {Side(conflict.Right, conflict)}.", $"{ConflictWords.HowFar(conflict)}, because {ConflictWords.Why(conflict)}." };
        if (conflict.Conditions.Count > 0)
        {
            sentences.Add($"That hangs on {string.Join(", and on ", conflict.Conditions.Select(Condition))}.");
        }

        foreach (var said in new[] { conflict.Left.Statement, conflict.Right.Statement }.DistinctBy(side => side.Statement.Id))
        {
            sentences.AddRange(new StandingSentences(citations).Of(said));
        }

        foreach (var judgement in conflict.Judgements)
        {
            var by = judgement.By is { } agent ? _terms.Of(agent) : "the graph author";
            sentences.Add($"{Sentence.Begin(by)} judged that there is {(judgement.Verdict == JudgementVerdict.Conflict ? "a" : "no")} conflict{(judgement.Reason is { } reason ? $": \"{CitationMarks.Without(reason.TrimEnd('.'))}\"" : "")}.");
        }

        return sentences.ToValueList();
    }

    private string Side(ConflictSide side, Conflict conflict)
    {
        var said = side.Statement;
        citations.Know(said);
        var number = citations.Number(said.Statement.Id);
        var speakers = SpeakerPhrases.Of(side.Speakers);
        var isPlural = SpeakerPhrases.IsPlural(side.Speakers);
        var according = StatementSentence.According(said);
        if (side.Framing is { } framing)
        {
            return $"{speakers} {(isPlural ? "use" : "uses")} the term \"{CitationMarks.Without(framing.Term)}\" ({StanceWords.Of(framing.Stance)}) for {_terms.Of(framing.Target)}{according} {number}";
        }

        if (side.Proposition is not { } proposition || conflict.Reason == ConflictReasons.DeniedQuotation)
        {
            return new StatementSentence(citations).First(said);
        }

        return _propositions.Of(said, side.Speakers, proposition, side.Polarity ?? proposition.Polarity, side.Modality ?? proposition.Modality);
    }

    private string Condition(ConflictCondition condition) => condition.Kind switch
    {
        ConflictConditionKind.SameIdentity when condition.Ids is [var first, var second] => $"whether {_terms.Of(first)} and {_terms.Of(second)} are one",
        ConflictConditionKind.DifferentSpeakers when condition.Ids is [var first, var second] => $"whether {_terms.Of(first)} and {_terms.Of(second)} are two speakers",
        ConflictConditionKind.ImpliedSide when condition.Ids is [var statement] => $"whether {_terms.Of(statement)} means what it does not say outright",
        ConflictConditionKind.DoubtedSide when condition.Ids is [var statement, var assessment] => $"whether {_terms.Of(statement)} is genuine and was meant, which {_terms.Of(assessment)} doubts",
        ConflictConditionKind.UnnamedSource when condition.Ids is [var statement] => $"whether the source of {_terms.Of(statement)} is another than the other side",
        ConflictConditionKind.DisputedLabel when condition.Ids is [var label] => $"who is meant by {_terms.Of(label)}",
        ConflictConditionKind.OneMoment when condition.Ids is [var first, var second] => $"whether {_terms.Of(first)} and {_terms.Of(second)} count at one moment",
        _ => $"whether this holds: {condition.Sentence}",
    };
}
