using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Tests.Presentation;

/// <summary>The rules of the notebook format 4.5 that these notebooks could break; <c>.ci/run</c> holds them against its whole schema.</summary>
public sealed partial class NotebookFormatTests
{
    public static TheoryData<string> Names => [.. Notebook.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_notebook_says_that_it_is_of_the_format_4_5_and_in_csharp(string name)
    {
        var notebook = Root(name);

        Assert.Equal(["cells", "metadata", "nbformat", "nbformat_minor"], Keys(notebook));
        Assert.Equal((4, 5), ((int)notebook["nbformat"]!, (int)notebook["nbformat_minor"]!));
        Assert.Equal(".net-csharp", (string?)notebook["metadata"]!["kernelspec"]!["name"]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_cell_has_an_id_of_its_own(string name)
    {
        var ids = Cells(name).Select(cell => (string)cell["id"]!).ToList();

        Assert.All(ids, id => Assert.Matches(Id(), id));
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_cell_has_what_its_kind_has_and_nothing_else(string name) => Assert.All(Cells(name), cell => Assert.Equal(
        (string?)cell["cell_type"] == "code"
            ? ["cell_type", "execution_count", "id", "metadata", "outputs", "source"]
            : ["cell_type", "id", "metadata", "source"],
        Keys(cell)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Code_was_run_in_order(string name)
    {
        var counts = Cells(name).Where(cell => cell.ContainsKey("execution_count")).Select(cell => (int)cell["execution_count"]!).ToList();

        Assert.Equal(Enumerable.Range(1, counts.Count), counts);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_output_is_what_was_printed_or_what_is_shown_as_html_and_as_text(string name) => Assert.All(
        Cells(name).Where(cell => cell.ContainsKey("outputs")).SelectMany(cell => cell["outputs"]!.AsArray()),
        output => Assert.Equal(
            (string?)output!["output_type"] == "stream" ? ["name", "output_type", "text"] : ["data", "metadata", "output_type"],
            Keys(output.AsObject())));

    private static JsonObject Root(string name) => JsonNode.Parse(Notebook.Read(name).Text)!.AsObject();

    private static IEnumerable<JsonObject> Cells(string name) => Root(name)["cells"]!.AsArray().Select(cell => cell!.AsObject());

    private static IEnumerable<string> Keys(JsonObject of) => of.Select(property => property.Key).Order(StringComparer.Ordinal);

    [GeneratedRegex("^[a-zA-Z0-9_-]{1,64}$", RegexOptions.None, 1000)]
    private static partial Regex Id();
}
