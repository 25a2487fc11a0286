using System.Globalization;

namespace KnowledgeGraph.Queries;

/// <summary>Two nodes that somebody may want to judge about: whether they are one. Nothing is judged by being listed here.</summary>
public sealed record IdentityCandidate
{
    internal IdentityCandidate()
    {
    }

    /// <summary>The one that the ledger has first.</summary>
    public required Entity Left { get; init; }

    /// <summary>The other one.</summary>
    public required Entity Right { get; init; }

    /// <summary>How much speaks for it, from 0 to 1 with three decimals. It ranks, and is no probability.</summary>
    public required double Score { get; init; }

    /// <summary>Why, in the order of <see cref="CandidateReasonKind"/>; at least one.</summary>
    public required ValueList<CandidateReason> Reasons { get; init; }

    /// <summary>What is judged about the two by now; null if nobody judged.</summary>
    public required JudgementVerdict? Verdict { get; init; }

    /// <summary>The judgements in force about identity that name the two, or what is judged to be one with them, in ledger order.</summary>
    public required ValueList<Judgement> Judgements { get; init; }

    /// <summary>Whether the names look alike and are not: the one may be made to be taken for the other.</summary>
    public bool MayBeHomoglyph => Reasons.Any(reason => reason.Kind == CandidateReasonKind.Homoglyph);

    /// <summary>The two nodes, the score and the reasons in one line.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Left.Id} ~ {Right.Id} {Score:0.000}{(Verdict is { } verdict ? $" (judged {verdict})" : "")}: {string.Join("; ", Reasons)}");
}
