namespace KnowledgeGraph.Presentation;

/// <summary>The verb of an act.</summary>
internal static class ActVerbs
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

    /// <summary>The verb; of an act of a caller's own that of the nearest more general act, else its label.</summary>
    public static string Of(Code act, Vocabulary vocabulary)
    {
        var known = act;
        while (!s_verbs.ContainsKey(known) && vocabulary.TryGetAct(known, out var definition) && !definition.Parent.IsDefault)
        {
            known = definition.Parent;
        }

        return s_verbs.TryGetValue(known, out var verb)
            ? verb
            : $"\"{(vocabulary.TryGetAct(act, out var own) ? DisplayText.Of(own.ToString()) : act)}\"";
    }
}
