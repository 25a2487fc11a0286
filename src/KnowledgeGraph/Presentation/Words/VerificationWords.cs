using System.Globalization;
using Humanizer;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>How a statement was checked, in words.</summary>
internal static class VerificationWords
{
    /// <summary>Every assessment with its assessors and its scope, and every dispute.</summary>
    public static string Of(AttributedStatement statement)
    {
        var verification = statement.Verification;
        if (verification.IsEmpty)
        {
            return "nobody assessed it, or disputed it by name";
        }

        var assessments = verification.Assessments.Select(assessment => Of(assessment, statement.Statement));
        var disputes = verification.AttributedDisputes.Select(dispute => $"disputed by {SpeakerWords.Of(dispute.Origin.Principals)} ({dispute.Statement.Id})");
        return string.Join("; ", assessments.Concat(disputes));
    }

    private static string Of(StatementAssessment assessment, Statement statement)
    {
        var says = assessment.Assessors.Count > 1 ? "say" : "says";
        var verdict = EnumWords.Of(assessment.Verdict).Humanize(LetterCasing.LowerCase);
        return $"{SpeakerWords.Of(assessment.Assessors)} {says}: {verdict} ({string.Join(", ", Details(assessment, statement))})";
    }

    private static IEnumerable<string> Details(StatementAssessment assessment, Statement statement)
    {
        yield return assessment.Statement.Id.Value;
        if (assessment.Target.Hop is { } hop)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"of hop {hop + 1} of the chain");
        }

        if (assessment.IsInherited)
        {
            yield return $"of {assessment.Target.Id}, another report of the same words";
        }
        else if (assessment.Target.Id != statement.Id)
        {
            yield return $"of {assessment.Target.Id}";
        }

        if (assessment.IsOfOwnWords)
        {
            yield return assessment.IsSelfConfirmation ? "a confirmation of its own words" : "of its own words";
        }
        else if (assessment.IsSelfConfirmation)
        {
            yield return "a confirmation by the speaker's own party";
        }
    }
}
