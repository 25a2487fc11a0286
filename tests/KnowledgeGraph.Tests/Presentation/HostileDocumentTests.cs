using System.Xml.Linq;
using CsCheck;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Presentation;

public sealed class HostileDocumentTests
{
    private static readonly string[] s_hostile =
    [
        "<b>", "</script>", "<script>alert(1)</script>", "</style>", "</title>", "</td></tr></table>", "-->", "<!--", "]]>", "<![CDATA[", "&", "&amp;", "&#0;", "\"", "'",
        "\" onclick=\"x()", "\0", "\u001b[31m", "\r\n", "\t", "\u2028", "\u202E", "\u200F", "\uFFFE", "\uFFFF", "\u0301", "👩‍👩‍👧", "עברית", "[1]", "[2]", "[", "]", "%00", "#e1", ";", "\\", "`", "=", "a b",
    ];

    private static readonly Gen<string> s_names = Gen.OneOf(Gen.Int[0, s_hostile.Length - 1].Select(place => s_hostile[place]), Gen.Char.Where(character => !char.IsSurrogate(character)).Select(character => character.ToString()))
        .Array[1, 6].Select(string.Concat).Where(name => name.Trim().Length > 0);

    [Fact]
    public void No_name_changes_the_elements_of_a_document_or_their_attributes()
    {
        var expected = Elements(Claims("Plain"));

        s_names.Sample(name => Assert.Equal(expected, Elements(Claims(name))), iter: 150);
    }

    [Fact]
    public void Nor_does_the_text_of_a_note_a_quote_or_the_reason_for_a_judgement()
    {
        var expected = Elements(Noted("Plain"));

        s_names.Sample(text => Assert.Equal(expected, Elements(Noted(text))), iter: 150);
    }

    // Without the picture, where a longer name takes more lines; and a link that is none is said, not made.
    private static string[] Elements(IPresentable shown) =>
        [.. DocumentXml.Of(shown).DescendantsAndSelf()
            .Where(element => !element.Ancestors().Any(ancestor => ancestor.Name.LocalName == "svg"))
            .Select(element => $"{element.Name.LocalName} {string.Join(' ', element.Attributes().Where(_ => element.Name.LocalName != "svg").Select(attribute => attribute.Name.LocalName + Link(attribute)))}")];

    private static string Link(XAttribute attribute) => attribute.Name.LocalName is "href" or "data-cites" ? "=" + attribute.Value : "";

    private static ResponsibilityClaims Claims(string name)
    {
        var builder = new EntityGraphBuilder();
        var group = builder.AddOrganization("group", name);
        var paper = builder.AddOrganization("paper", name);
        var attack = builder.AddEvent("attack", name);
        builder.AddClaimOfResponsibility(attack, builder.AddDocument("article", name, paper), group);
        return builder.Build().WhoClaimedResponsibilityFor(attack);
    }

    private static Answer<AttributedStatement> Noted(string text)
    {
        var builder = new EntityGraphBuilder();
        var paper = builder.AddOrganization("paper", "The Paper");
        var article = builder.AddDocument("article", "Article", paper);
        builder.Add(new Statement
        {
            Id = new EntityId("s"),
            Act = KnownActs.Assert,
            Attribution = [new Hop { Unnamed = text }],
            Source = new Provenance { Document = article.Id, Quote = text },
            Note = text,
            Propositions = [new Proposition { Id = new EntityId("p"), Predicate = KnownPredicates.States, Text = text }],
        });
        return builder.Build().StatementsBy(paper);
    }
}
