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
        if (statement.Verification.IsEmpty)
        {
            return "nobody assessed it, or disputed it by name";
        }

        return string.Join("; ", Each(statement));
    }

    /// <summary>The same one by one; none where nobody checked it.</summary>
    public static IEnumerable<string> Each(AttributedStatement statement) => statement.Verification.Assessments
        .Select(assessment => Of(assessment, statement.Statement))
        .Concat(statement.Verification.AttributedDisputes.Select(dispute => $"disputed by {SpeakerWords.Of(dispute.Origin.Principals)} ({dispute.Statement.Id})"));

    /// <summary><c>could not verify: The Paper</c>, <c>disputed by A</c>, each once; none where nobody checked it.</summary>
    public static IEnumerable<string> Brief(AttributedStatement statement) => statement.Verification.Assessments
        .Select(assessment => $"{CodeWords.Spaced(EnumWords.Of(assessment.Verdict))}: {SpeakerWords.Of(assessment.Assessors)}")
        .Concat(statement.Verification.AttributedDisputes.Select(dispute => $"disputed by {SpeakerWords.Of(dispute.Origin.Principals)}"))
        .Distinct(StringComparer.Ordinal);

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
