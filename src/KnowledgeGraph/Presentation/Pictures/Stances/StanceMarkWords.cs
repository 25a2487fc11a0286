namespace KnowledgeGraph.Presentation;

/// <summary>A stance in few words, and in full.</summary>
internal static class StanceMarkWords
{
    /// <summary><c>claims it</c>, <c>blames The Company</c>, <c>is blamed by The Union</c>.</summary>
    public static string Short(PartyStance stance)
    {
        var item = stance.Item;
        var others = item.Agents.Where(agent => agent != item.Speaker.Agent).Select(NodeWords.Of).ToList();
        var words = stance.Kind switch
        {
            StanceKind.Claims when item.Authority == Queries.Authority.NotShown && others.Count > 0 => $"claims it in the name of {Lists.And(others)}, authority not shown",
            StanceKind.Claims when item.JointlyWith.Count > 0 => $"claims it, jointly with {SpeakerWords.Of(item.JointlyWith)}",
            StanceKind.Claims => "claims it",
            StanceKind.Denies when others.Count > 0 => $"denies it of {Lists.And(others)}",
            StanceKind.Denies => "denies it",
            StanceKind.Admits when others.Count > 0 => $"admits the guilt of {Lists.And(others)}",
            StanceKind.Admits => "admits guilt",
            StanceKind.Blames => item.Agents.Count == 0 ? "blames somebody who is not named" : $"blames {Lists.And(item.Agents.Select(NodeWords.Of))}",
            _ => $"is blamed by {SpeakerWords.Of(item.Speaker)}",
        };
        return stance.Stands ? words : $"{words} ({EnumWords.Of(item.Standing)})";
    }

    /// <summary>The same with the whole chain of speakers, the time and the statement that took it back.</summary>
    public static string Full(PartyStance stance)
    {
        var item = stance.Item;
        var words = $"{Short(stance)}: {stance.Statement.Statement.Id}, said {DateWords.Of(item.Said.Time)} by {SpeakerWords.InwardsOut(stance.Statement.Chain)}";
        return item.TakenBackIn is { } later ? $"{words}; {EnumWords.Of(item.Standing)} in {later.Statement.Id}" : words;
    }
}
