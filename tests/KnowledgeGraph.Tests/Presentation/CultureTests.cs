using System.Globalization;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Presentation;

public sealed class CultureTests
{
    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    [InlineData("en-US")]
    public void An_answer_reads_the_same_in_every_culture(string culture)
    {
        var answer = HarbourGraph.Graph.WhoClaimedResponsibilityFor(new EntityId("blockade"));

        Assert.Equal(SaidIn(CultureInfo.InvariantCulture, answer), SaidIn(CultureInfo.GetCultureInfo(culture), answer));
    }

    private static string SaidIn(CultureInfo culture, EventAnswer answer)
    {
        var (before, beforeOfWords) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return answer.ToText() + answer.ToJson() + answer.ToHtml();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeOfWords);
        }
    }
}
