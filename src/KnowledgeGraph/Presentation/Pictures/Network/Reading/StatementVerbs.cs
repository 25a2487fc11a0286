namespace KnowledgeGraph.Presentation;

/// <summary>What a speaker does by a statement, short enough to stand at a line: <c>claims responsibility</c>.</summary>
internal static class StatementVerbs
{
    private static readonly Dictionary<Code, string> s_verbs = new()
    {
        [KnownActs.Assert] = "says",
        [KnownActs.Report] = "reports",
        [KnownActs.Confirm] = "confirms",
        [KnownActs.Clarify] = "clarifies",
        [KnownActs.ClaimSuccess] = "claims a success",
        [KnownActs.ClaimAction] = "claims to be acting",
        [KnownActs.Presuppose] = "takes for granted",
        [KnownActs.ClaimResponsibility] = "claims responsibility",
        [KnownActs.AdmitGuilt] = "admits guilt",
        [KnownActs.Accuse] = "accuses",
        [KnownActs.Condemn] = "condemns",
        [KnownActs.Complain] = "complains",
        [KnownActs.Praise] = "praises",
        [KnownActs.AnnounceIntention] = "announces",
        [KnownActs.Threaten] = "threatens",
        [KnownActs.Promise] = "promises",
        [KnownActs.Refuse] = "refuses",
        [KnownActs.Deny] = "denies",
        [KnownActs.DenyResponsibility] = "denies responsibility",
        [KnownActs.Dispute] = "disputes",
        [KnownActs.Urge] = "urges",
        [KnownActs.Appeal] = "appeals",
        [KnownActs.Demand] = "demands",
        [KnownActs.Invite] = "invites",
        [KnownActs.DeclineComment] = "declines to comment",
        [KnownActs.Quote] = "quotes",
        [KnownActs.Credit] = "credits",
        [KnownActs.Designate] = "designates",
        [KnownActs.Investigate] = "investigates",
        [KnownActs.Apologize] = "apologizes",
        [KnownActs.Correct] = "corrects",
        [KnownActs.Retract] = "retracts",
        [KnownActs.Revise] = "revises",
    };

    private static readonly Code[] s_claims = [KnownActs.ClaimResponsibility, KnownActs.AdmitGuilt, KnownActs.ClaimAction, KnownActs.ClaimSuccess];

    /// <summary>The words; of an act of a caller's own, those of the nearest more general act, else its label.</summary>
    public static string Of(Statement statement, EntityGraph graph)
    {
        if (statement.Verdict is { } verdict)
        {
            return EnumWords.Of(verdict).Replace('-', ' ');
        }

        var act = statement.Act;
        while (!s_verbs.ContainsKey(act) && graph.Vocabulary.TryGetAct(act, out var definition) && !definition.Parent.IsDefault)
        {
            act = definition.Parent;
        }

        var verb = act == KnownActs.Accuse && NamesAnEvent(statement) ? "blames" : s_verbs.TryGetValue(act, out var known) ? known : Label(statement.Act, graph);
        return string.Join(" ", [verb, .. Object(statement, act, graph)]);
    }

    /// <summary>What the line shows.</summary>
    public static NetworkLineStyle StyleOf(Statement statement, Vocabulary vocabulary) => vocabulary.CommitmentOf(statement.Act) switch
    {
        Commitment.Opposite => NetworkLineStyle.Denies,
        Commitment.Accusation => NetworkLineStyle.Blames,
        _ => s_claims.Any(claim => vocabulary.IsAct(statement.Act, claim)) ? NetworkLineStyle.Claims : NetworkLineStyle.Says,
    };

    private static bool NamesAnEvent(Statement statement) =>
        statement.Propositions.Any(proposition => proposition[KnownRoles.Event] is not null && proposition[KnownRoles.Agent] is not null);

    private static string Label(Code act, EntityGraph graph) =>
        $"\"{(graph.Vocabulary.TryGetAct(act, out var definition) ? DisplayText.Of(definition.ToString()) : act)}\"";

    // Whom an accusation names, and what a report counts, because without it the line would say next to nothing.
    private static IEnumerable<string> Object(Statement statement, Code act, EntityGraph graph)
    {
        if (graph.Vocabulary.CommitmentOf(act) == Commitment.Accusation)
        {
            var accused = StatementAims.AccusedIn(statement, graph.Vocabulary).Select(id => graph.TryGet<Entity>(id, out var entity) ? NodeWords.Of(entity) : id.Value).ToList();
            return accused.Count > 0 ? [Lists.And(accused)] : [];
        }

        if (act != KnownActs.Report && act != KnownActs.Assert && act != KnownActs.Confirm)
        {
            return [];
        }

        var counts = statement.Propositions
            .Where(proposition => graph.Vocabulary.TryGetPredicate(proposition.Predicate, out var predicate) && predicate.IsCumulative)
            .Select(proposition => CodeWords.Of(proposition.Predicate))
            .Distinct()
            .ToList();
        return counts.Count > 0 ? [Lists.And(counts)] : [];
    }
}
