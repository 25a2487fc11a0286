using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>A stance in few words, and in full.</summary>
internal static class StanceMarkWords
{
    /// <summary><c>claims responsibility</c>, <c>blames The Company (implied)</c>, <c>is blamed by The Union (report retracted by The Paper)</c>.</summary>
    public static string Short(PartyStance stance)
    {
        // Because a mark at the end would look like one of whoever is named last.
        var marks = string.Join("; ", Marks(stance));
        var words = Of(stance);
        return marks.Length == 0 ? words.Does + words.With : words.With.Length == 0 ? $"{words.Does} ({marks})" : $"{words.Does} ({marks}){words.With}";
    }

    /// <summary>The same with the whole chain of speakers, the time and the statement that took it back.</summary>
    public static string Full(PartyStance stance)
    {
        var item = stance.Item;
        var words = $"{Short(stance)}: {stance.Statement.Statement.Id}, said {DateWords.IfStated(item.Said.Time)}by {SpeakerWords.InwardsOut(stance.Statement.Chain)}";
        return stance.GoneBack.Count > 0 ? $"{words}; {StandingWords.Of(stance.GoneBack)}" : words;
    }

    private static (string Does, string With) Of(PartyStance stance)
    {
        var item = stance.Item;
        var others = item.Agents.Where(agent => agent != item.Speaker.Agent).Select(NodeWords.Of).ToList();
        return stance.Kind switch
        {
            StanceKind.Claims when item.Authority == Authority.NotShown && others.Count > 0 => ($"claims responsibility in the name of {Lists.And(others)}, authority not shown", ""),
            StanceKind.Claims when item.JointlyWith.Count > 0 => ("claims responsibility", $", jointly with {Lists.And(item.JointlyWith.Select(other => Joined(other, stance)))}"),
            StanceKind.Claims => ("claims responsibility", ""),
            StanceKind.Denies when others.Count > 0 => ($"denies the responsibility of {Lists.And(others)}", ""),
            StanceKind.Denies => ("denies responsibility", ""),
            StanceKind.Admits when others.Count > 0 => ($"admits the guilt of {Lists.And(others)}", ""),
            StanceKind.Admits => ("admits guilt", ""),
            StanceKind.Blames => (item.Agents.Count == 0 ? "blames somebody who is not named" : $"blames {Lists.And(item.Agents.Select(NodeWords.Of))}", ""),
            _ => ($"is blamed by {SpeakerWords.Of(item.Speaker)}", ""),
        };
    }

    // Because of a joint claim that one disowns the others still stand by theirs.
    private static string Joined(Speaker other, PartyStance stance) =>
        stance.GoneBack.FirstOrDefault(back => !back.IsOfReport && back.Who == other) is { } back
            ? $"{SpeakerWords.Of(other)} (who has since {StandingWords.Did(back)} it)"
            : SpeakerWords.Of(other);

    // With what reserve, who went back on it, and what came of checking it.
    private static IEnumerable<string> Marks(PartyStance stance)
    {
        if (HedgeWords.Of(stance.Statement.Statement, stance.Item.Proposition) is { Length: > 0 } hedge)
        {
            yield return hedge;
        }

        foreach (var back in stance.GoneBack.Where(back => back.IsOfReport || stance.Kind != StanceKind.Claims || !stance.Item.JointlyWith.Contains(back.Who)))
        {
            yield return back.Who == stance.Item.Speaker && !back.IsOfReport && stance.Kind != StanceKind.IsBlamed ? StandingWords.Did(back) : StandingWords.Brief(back);
        }

        foreach (var check in VerificationWords.Brief(stance.Statement))
        {
            yield return check;
        }
    }
}
