using KnowledgeGraph.Tests.Readme;

namespace KnowledgeGraph.Tests.Presentation;

// With the printed pages, because a notebook runs in its own folder, and a process has only one current folder and one console.
[Collection(nameof(PrintedPagesTests))]
public sealed class NotebookTests
{
    private const string Write = "KNOWLEDGEGRAPH_WRITE_NOTEBOOKS";

    // A page of the repository is read over a network, and shown whole.
    private const int MostBytes = 300_000;

    public static TheoryData<string> Names => [.. Notebook.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_cell_of_a_notebook_runs_and_shows_what_is_stored_with_it(string name)
    {
        var notebook = Notebook.Read(name);
        var outputs = await NotebookRun.OutputsOf(notebook);
        if (Environment.GetEnvironmentVariable(Write) is not null)
        {
            await File.WriteAllTextAsync(Path.Combine(Notebook.Folder, name + ".ipynb"), notebook.With(outputs));
            notebook = Notebook.Read(name);
            await File.WriteAllTextAsync(NotebookTwin.PathOf(notebook), NotebookTwin.Of(notebook));
        }

        Assert.Equal(notebook.CodeCells.Select(cell => cell.Output), outputs);
        Assert.Equal(notebook.With(outputs), notebook.Text);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_program_beside_a_notebook_has_its_words_and_its_code(string name)
    {
        var notebook = Notebook.Read(name);

        Assert.Equal(NotebookTwin.Of(notebook), File.ReadAllText(NotebookTwin.PathOf(notebook)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_program_beside_a_notebook_prints_what_the_notebook_shows(string name)
    {
        var notebook = Notebook.Read(name);

        var printed = ProgramRun.Output(File.ReadAllText(NotebookTwin.PathOf(notebook)), name, Notebook.Folder);

        Assert.Equal(NotebookTwin.PrintsOf(notebook), printed);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_notebook_shows_at_least_four_things_and_is_no_larger_than_a_page_may_be(string name)
    {
        var notebook = Notebook.Read(name);

        Assert.True(notebook.CodeCells.Count(cell => cell.Output is { Html: not null } or { Printed: not null }) >= 4);
        Assert.InRange(new FileInfo(Path.Combine(Notebook.Folder, name + ".ipynb")).Length, 1, MostBytes);
    }

    [Fact]
    public void There_are_four_notebooks() =>
        Assert.Equal(["as-of", "contradictions", "first-look", "network-pictures"], Notebook.Names);
}
