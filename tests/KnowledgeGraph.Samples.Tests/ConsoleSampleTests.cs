namespace KnowledgeGraph.Samples.Tests;

/// <summary>What holds for each demo on the console.</summary>
public sealed class ConsoleSampleTests
{
    public static TheoryData<string> Names => ["WhoClaimedIt", "WhoSaidWhat", "ContradictionReport", "AsOf", "SourceTrace"];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Prints_what_its_folder_says_that_it_prints(string name)
    {
        var run = await Sample.RunAsync(name);

        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(Sample.Sources, name, "expected.txt"), TestContext.Current.CancellationToken), run.Output);
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Redirected_output_has_no_escape_codes_even_on_a_build_server(string name)
    {
        var run = await Sample.RunAsync(name);

        Assert.DoesNotContain('\u001b', run.Output + run.Error);
    }

    [Theory]
    [MemberData(nameof(Names))]
    [InlineData("NetworkPictures")]
    [InlineData("NewsroomApi")]
    public async Task Help_says_how_it_is_used(string name)
    {
        var run = await Sample.RunAsync(name, "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Usage:", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    [InlineData("NetworkPictures")]
    [InlineData("NewsroomApi")]
    public async Task An_option_that_it_does_not_have_is_an_error(string name)
    {
        var run = await Sample.RunAsync(name, "--colour");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("'--colour'", run.Error, StringComparison.Ordinal);
        Assert.Contains("Usage:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reading_is_told_in_one_plain_line_where_nobody_watches()
    {
        var run = await Sample.RunAsync("WhoSaidWhat");

        Assert.Matches(@"^Read border-incursion\.jsonl: \d+ lines, \d+ bytes\.\r?\n$", run.Error);
    }

    [Theory]
    [MemberData(nameof(Names))]
    [InlineData("NetworkPictures")]
    public void The_page_of_the_samples_shows_how_its_output_begins(string name)
    {
        var begins = File.ReadLines(Path.Combine(Sample.Sources, name, "expected.txt")).First();

        Assert.Contains($"\n{begins}\n", File.ReadAllText(Path.Combine(Sample.Sources, "README.md")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("WhoSaidWhat")]
    [InlineData("ContradictionReport")]
    [InlineData("AsOf")]
    [InlineData("SourceTrace")]
    [InlineData("NetworkPictures")]
    public void It_stays_under_80_lines_of_its_own(string name)
    {
        var lines = Directory.EnumerateFiles(Path.Combine(Sample.Sources, name), "*.cs").SelectMany(File.ReadLines)
            .Count(line => line.Trim() is not "" and not ['/', '/', ..] && !line.StartsWith("using ", StringComparison.Ordinal));

        Assert.True(lines < 80, $"{name} has {lines} lines.");
    }
}
