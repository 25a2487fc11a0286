namespace KnowledgeGraph.Queries;

/// <summary>An accusation and a denial of it by the accused, or by a party to which the accused belongs.</summary>
public sealed record AnsweredAccusation : AnsweredStatement
{
    internal AnsweredAccusation(Blame accusation, DenialMatch match, bool isByAccused)
        : base(match)
    {
        Accusation = accusation;
        IsByAccused = isByAccused;
    }

    /// <summary>The accusation.</summary>
    public Blame Accusation { get; }

    /// <summary>Whether one of the accused denies it itself; otherwise somebody of its party does.</summary>
    public bool IsByAccused { get; }

    /// <summary>The accusation and the statement that denies it.</summary>
    public override string ToString() => $"{Accusation}; denied in {Denial.Statement.Id} by {string.Join(" and ", Denial.Origin.Principals)}";
}
