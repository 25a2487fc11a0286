namespace KnowledgeGraph.Queries;

/// <summary>Where two parties' versions of events agree, where one is silent, and where they are opposed.</summary>
[TypeFormatterSource("KnowledgeGraph.Presentation.NotebookFormatterSource, KnowledgeGraph")]
public sealed class AccountDifference : IPresentable
{
    internal AccountDifference()
    {
    }

    /// <summary>The account of the party that was named first.</summary>
    public required Account Left { get; init; }

    /// <summary>The account of the other party.</summary>
    public required Account Right { get; init; }

    /// <summary>What both say, pair by pair, by the left one's place in the ledger, then the right one's.</summary>
    public required ValueList<AgreedProposition> Agreed { get; init; }

    /// <summary>What only the left one says: nothing of the right one agrees with it or is opposed to it. In ledger order.</summary>
    public required ValueList<AccountProposition> OnlyLeft { get; init; }

    /// <summary>What only the right one says, in ledger order.</summary>
    public required ValueList<AccountProposition> OnlyRight { get; init; }

    /// <summary>
    /// The conflicts between the two, in the order of <see cref="ConflictQueries.ConflictsBetween"/>: contradictions and
    /// tensions, opposed terms included. Dismissed ones are not among them.
    /// </summary>
    public required ValueList<Conflict> Opposed { get; init; }

    /// <summary>Why the comparison is not whole; null if it is.</summary>
    public required AnswerCut? Cut { get; init; }

    /// <summary>Both parties, and how many of each there are.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{Left.Party.Name} and {Right.Party.Name}: {Agreed.Count} agreed, {OnlyLeft.Count} and {OnlyRight.Count} of one alone, {Opposed.Count} opposed{(Cut is null ? "" : ", cut")}");

    EntityGraph IPresentable.Graph => Left.Statements.Graph;
}
