namespace KnowledgeGraph.Presentation;

/// <summary>With what reserve something is said, a few words each, for where there is no room for a sentence.</summary>
internal static class HedgeWords
{
    // Because who announces or urges something says by that alone that it is still to come.
    private static readonly Act[] s_toCome =
        [KnownActs.AnnounceIntention, KnownActs.Threaten, KnownActs.Promise, KnownActs.Refuse, KnownActs.Urge, KnownActs.Appeal, KnownActs.Demand, KnownActs.Invite];

    /// <summary><c>implied, uncertain</c>; empty where it is said outright, without doubt, and as a fact.</summary>
    public static string Of(Statement statement) => Of(statement, statement.Propositions);

    /// <summary>The same of one proposition of a statement.</summary>
    public static string Of(Statement statement, Proposition proposition) => Of(statement, [proposition]);

    private static string Of(Statement statement, ValueList<Proposition> propositions)
    {
        var basis = statement.Basis == Basis.Explicit ? [] : new[] { EnumWords.Of(statement.Basis) };
        var doubt = statement.Certainty == Certainty.Uncertain ? new[] { EnumWords.Of(statement.Certainty) } : [];
        return string.Join(", ", basis.Concat(doubt).Concat(propositions.Select(proposition => Mode(proposition, s_toCome.Any(act => act.Code == statement.Act))).OfType<string>().Distinct(StringComparer.Ordinal)));
    }

    private static string? Mode(Proposition proposition, bool isToCome) => proposition.Modality switch
    {
        Modality.Future or Modality.Intention or Modality.Obligation when isToCome => null,
        Modality.Future => "still to come",
        Modality.Intention => "as an intention",
        Modality.Ability => "as an ability",
        Modality.Obligation => "as an obligation",
        Modality.Hypothetical => "as a possibility",
        _ => null,
    };
}
