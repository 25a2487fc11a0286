using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Browser;

public sealed class HostileNameTests(Chromium chromium)
{
    public static TheoryData<string> Hostile =>
    [
        "<script>alert(1)</script>", "</script><script>alert(1)</script>", "</style><style>*{display:none}</style>", "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)", "--><svg onload=alert(1)>", "]]><b>", "</title></desc></svg></figure><h1>", "&lt;b&gt; &amp;#60;", "javascript:alert(1)",
        "[1] [2](#e1)", "\u202Eevil\u202C \u2066x\u2069", "\u0000\u0007\u001b[31m", "a\r\nb\u2028c", "👩‍👩‍👧 🏳️‍🌈", "Z̷̢a̴l̵g̶o̷", "עברית العربية 中文", "${1} {{x}} {0} %s \\", "`;alert(1)//",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task No_name_runs_anything_or_adds_an_element(string name)
    {
        await using var plain = await OpenDocument.OfAsync(chromium, Quarrel("Plain"));
        await using var hostile = await OpenDocument.OfAsync(chromium, Quarrel(name));

        Assert.Empty(hostile.Complaints);
        Assert.Single(hostile.Requests);
        Assert.Equal(await Structure(plain), await Structure(hostile));
        Assert.Subset((await InPicture(plain)).ToHashSet(), (await InPicture(hostile)).ToHashSet());
    }

    [Fact]
    public async Task A_name_with_markup_is_read_as_it_is_written()
    {
        await using var document = await OpenDocument.OfAsync(chromium, Quarrel("<b>R&D</b> &lt;one>"));

        Assert.Contains("<b>R&D</b> &lt;one>", await document.Page.Locator("h1").TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains("<b>R&D</b> &lt;one>", await document.Items.First.TextContentAsync(), StringComparison.Ordinal);
    }

    // Every element outside the picture with its attributes; ids and numbers are ours, and have to be what they were.
    private static Task<string[]> Structure(OpenDocument document) => document.Page.EvaluateAsync<string[]>("""
        () => [...document.querySelectorAll("*:not(svg *)")].map(element =>
          `${element.localName} ${element.getAttributeNames().join(" ")} ${element.id.startsWith("kg-") ? "" : element.id} ${element.getAttribute("href")}`)
        """);

    // A name that takes another number of lines may have more of the same, but nothing else.
    private static Task<string[]> InPicture(OpenDocument document) => document.Page.EvaluateAsync<string[]>("""
        () => [...document.querySelectorAll("figure svg *")].flatMap(element => element.getAttributeNames().map(name => `${element.localName} ${name}`))
        """);

    private static ResponsibilityClaims Quarrel(string name)
    {
        var builder = new EntityGraphBuilder();
        var group = builder.AddOrganization("group", name);
        var paper = builder.AddOrganization("paper", name);
        var attack = builder.AddEvent("attack", name);
        builder.AddClaimOfResponsibility(attack, builder.AddDocument("article", name, paper), group);
        return builder.Build().WhoClaimedResponsibilityFor(attack);
    }
}
