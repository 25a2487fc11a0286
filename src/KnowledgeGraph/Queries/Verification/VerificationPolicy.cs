namespace KnowledgeGraph.Queries;

/// <summary>
/// Puts a <see cref="Verification"/> into one word. Assessments of a part alone never make a word for the whole: where there is
/// nothing else, it is <see cref="VerificationStatus.PartlyAssessed"/>. Derive from it for a policy of your own.
/// </summary>
public abstract class VerificationPolicy
{
    /// <summary>A policy with a name.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentException">There is no name.</exception>
    protected VerificationPolicy(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
    }

    /// <summary>
    /// The worst that anybody says: refuted by any verdict against it, else disputed by anybody, else could not verify, else
    /// confirmed by somebody independent, else confirmed by its own side alone.
    /// </summary>
    public static VerificationPolicy Strictest { get; } = new RankedPolicy(
        "strictest", [VerificationStatus.Refuted, VerificationStatus.Disputed, VerificationStatus.CouldNotVerify, VerificationStatus.Confirmed]);

    /// <summary>
    /// Confirmed if anybody who is not of the speaker's party verified it, whatever others found; else refuted, disputed, could not
    /// verify, or confirmed by its own side alone, the first of these that holds.
    /// </summary>
    public static VerificationPolicy AnyIndependentConfirmation { get; } = new RankedPolicy(
        "any independent confirmation", [VerificationStatus.Confirmed, VerificationStatus.Refuted, VerificationStatus.Disputed, VerificationStatus.CouldNotVerify]);

    /// <summary>
    /// The verdict that was said last, self-confirmations left out where there is any other; mixed if it is not certain which one was
    /// last and they differ. Disputes count only where nobody assessed.
    /// </summary>
    public static VerificationPolicy LatestVerdict { get; } = new LatestVerdictPolicy();

    /// <summary>
    /// The word that all assessments and disputes agree on, self-confirmations left out where there is any other; mixed if they
    /// differ.
    /// </summary>
    public static VerificationPolicy Unanimous { get; } = new UnanimousPolicy();

    /// <summary>The name of the policy, so that a reader can be told by what the word was chosen.</summary>
    public string Name { get; }

    /// <summary>The one word.</summary>
    /// <param name="verification">The set of assessments and disputes.</param>
    public abstract VerificationStatus StatusOf(Verification verification);

    /// <summary>The name.</summary>
    public sealed override string ToString() => Name;
}
