namespace KnowledgeGraph.Queries;

/// <summary>One word for how something was checked, as a <see cref="VerificationPolicy"/> puts it. None of them says that it is so.</summary>
public enum VerificationStatus
{
    /// <summary>Nobody assessed or disputed it.</summary>
    Unassessed,

    /// <summary>Only a part of it was assessed: one proposition of several, one hop, one attribute.</summary>
    PartlyAssessed,

    /// <summary>Nobody but the speaker, or the speaker's own party, confirmed it.</summary>
    SelfConfirmedOnly,

    /// <summary>An assessor tried and could not verify it, or could not locate it.</summary>
    CouldNotVerify,

    /// <summary>Somebody denies, disputes or refutes it.</summary>
    Disputed,

    /// <summary>Somebody who is not of the speaker's party found it to be so.</summary>
    Confirmed,

    /// <summary>An assessor found it not to be so, not authentic, never meant, or wrong and since put right.</summary>
    Refuted,

    /// <summary>What was found differs, and the policy prefers none of it.</summary>
    Mixed,
}
