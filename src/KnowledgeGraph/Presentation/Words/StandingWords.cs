using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>Who went back on a statement, in words.</summary>
internal static class StandingWords
{
    /// <summary><c>retracted by A</c>, <c>report retracted by The Paper</c>, <c>in part corrected by A</c>.</summary>
    public static string Brief(GoneBack back) =>
        $"{(back.IsOfReport ? "report " : back.IsOfPart ? "in part " : "")}{Did(back)} by {SpeakerWords.Of(back.Who)}";

    /// <summary>The same of everybody, with the ids of the statements in which they did: <c>retracted by A in s2</c>; empty where nobody did.</summary>
    public static string WithIds(IEnumerable<GoneBack> all) =>
        string.Join("; ", all.Select(back => $"{Brief(back)} in {Lists.And(back.In.Select(later => later.Statement.Id.Value))}"));

    /// <summary>
    /// <c>retracted by A in s2, said 9 June 2023, source: "Title" (d1), published 10 June 2023</c>; of a report that it is the report, and
    /// that its speaker stands by what he said.
    /// </summary>
    public static string Of(IEnumerable<GoneBack> all) => string.Join("; ", all.Select(Of));

    /// <summary><c>stands; </c> before who went back on it, where others did and it still stands for whom it is shown of; else empty.</summary>
    public static string Beside(Standing standing, IEnumerable<GoneBack> all) =>
        standing == Standing.Stands && !all.Any(back => back.IsOfReport) ? $"{EnumWords.Of(standing)}; " : "";

    /// <summary><c>retracted</c>, <c>corrected</c>; <c>revised</c> for everything else that takes the place of earlier words.</summary>
    public static string Did(GoneBack back) =>
        back.In.All(later => IsAct(later, KnownActs.Retract)) ? "retracted"
        : back.In.All(later => IsAct(later, KnownActs.Correct)) ? "corrected"
        : "revised";

    /// <summary>When and where words stand: <c>said 9 June 2023, "Title"</c>; the time of publication where nobody says when they were said, and nothing where neither is known.</summary>
    public static string WhenAndWhere(AttributedStatement later)
    {
        var parts = new List<string>();
        if (!later.Said.Time.IsUnknown)
        {
            parts.Add($"said {DateWords.Of(later.Said.Time)}");
        }

        if (later.Source is { } source)
        {
            parts.Add(NodeWords.Quoted(source.Document));
            if (later.Said.Time.IsUnknown && !source.Published.Time.IsUnknown)
            {
                parts.Add($"published {DateWords.Of(source.Published.Time)}");
            }
        }

        return string.Join(", ", parts);
    }

    private static bool IsAct(AttributedStatement said, Act act) => said.Graph.Vocabulary.IsAct(said.Statement.Act, act);

    private static string Of(GoneBack back)
    {
        var what = back.IsOfReport ? "the report alone, and not what was said, was " : back.IsOfPart ? "in part " : "";
        var where = back.In.Select(later => $"{later.Statement.Id}, {DateWords.Said(TimeWords.Of(later.Said, later.Statement.Said))}, source: {SourceWords.Of(later)}");
        return $"{what}{Did(back)} by {SpeakerWords.Of(back.Who)} in {string.Join(" and in ", where)}";
    }
}
