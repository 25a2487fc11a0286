namespace KnowledgeGraph.Queries;

/// <summary>A rule of the caller's that says when two commitments conflict.</summary>
/// <remarks>
/// It sees every pair of commitments of one subject, or of two subjects of which it is unsure whether they are one, whose
/// statements hold at one time; never a commitment that its speakers took back. Who disagrees with whom, what an unsure
/// subject means and which judgements count is found out as for the library's rules. A question asks a rule from one thread.
/// </remarks>
public abstract class ConflictRule
{
    /// <summary>The code that conflicts of this rule have as their reason.</summary>
    public abstract Code Reason { get; }

    /// <summary>Compares two commitments.</summary>
    /// <param name="left">The one that the ledger has first.</param>
    /// <param name="right">The other one.</param>
    /// <returns>How they conflict, or null if they do not.</returns>
    public abstract RuleFinding? Compare(CommittedProposition left, CommittedProposition right);
}
