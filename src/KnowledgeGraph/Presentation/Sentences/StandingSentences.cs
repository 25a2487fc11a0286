using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>Who has since gone back on what he said, a sentence each.</summary>
internal sealed class StandingSentences(Citations citations)
{
    /// <summary>A sentence for each original speaker who went back on it, and for each who passed it on and took that back.</summary>
    public IEnumerable<string> Of(AttributedStatement said) =>
        citations.GoneBackOn(said).Select(back => Of(back, said, id => " " + citations.Number(id)));

    /// <summary><c>A has since retracted this [1] in statement s2 (said 9 June 2023, "Title") [2].</c></summary>
    /// <param name="back">Who went back on it.</param>
    /// <param name="said">The statement.</param>
    /// <param name="number">The number of a statement with a space before it, or nothing.</param>
    public static string Of(GoneBack back, AttributedStatement said, Func<EntityId, string> number)
    {
        var has = SpeakerPhrases.IsPlural([back.Who]) ? "have" : "has";
        var what = back.IsOfReport ? $"the report that {SpeakerPhrases.One(said.Origin)} said so" : back.IsOfPart ? "a part of this" : "this";
        return $"{Sentence.Begin(SpeakerPhrases.Of([back.Who]))} {has} since {StandingWords.Did(back)} {what}{number(said.Statement.Id)}{(back.IsOfReport ? "," : "")} in {Words(back, number)}.";
    }

    /// <summary><c>statement s2 (said 9 June 2023, "Title") [2]</c>.</summary>
    public static string Words(GoneBack back, Func<EntityId, string> number) => Lists.And(back.In.Select(later =>
    {
        var details = StandingWords.WhenAndWhere(later);
        return $"statement {later.Statement.Id}{(details.Length > 0 ? $" ({details})" : "")}{number(later.Statement.Id)}";
    }));
}
