using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>How a statement was checked, in brief, a sentence each.</summary>
internal sealed class CheckSentences(Citations citations)
{
    /// <summary>A sentence for each assessment in force, and one for each dispute; none where nobody checked it.</summary>
    public IEnumerable<string> Of(AttributedStatement said)
    {
        var number = citations.Number(said.Statement.Id);
        var speaker = SpeakerPhrases.One(said.Origin);
        foreach (var assessment in said.Verification.Assessments.OrderBy(assessment => assessment.IsInherited).DistinctBy(assessment => assessment.Statement.Id))
        {
            citations.Resolve(assessment.Statement);
            var what = $"{(assessment.IsOfWhole ? "" : "a part of ")}what {speaker} said {number}";
            var whose = assessment.IsSelfConfirmation ? ", the speaker's own side" : "";
            var inherited = assessment.IsInherited ? ", in another report of the same words" : "";
            yield return $"{Sentence.Begin(SpeakerPhrases.Of(assessment.Assessors))}{whose}{(whose.Length > 0 ? "," : "")} {VerdictPhrases.Of(assessment.Verdict)} {what}{inherited} {citations.Number(assessment.Statement.Id)}.";
        }

        foreach (var dispute in said.Verification.Disputes)
        {
            var by = citations.Resolve(dispute) is { } disputed ? SpeakerPhrases.One(disputed.Origin) : "a statement that was redacted";
            yield return $"What {speaker} said {number} is disputed by {by} {citations.Number(dispute.Id)}.";
        }
    }
}
