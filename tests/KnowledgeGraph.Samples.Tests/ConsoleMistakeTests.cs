namespace KnowledgeGraph.Samples.Tests;

/// <summary>What the demos say to whom got something wrong.</summary>
public sealed class ConsoleMistakeTests
{
    [Fact]
    public async Task An_event_without_a_file_is_one_of_the_seed()
    {
        var run = await Sample.RunAsync("WhoClaimedIt", "E11");

        Assert.StartsWith("Who claimed responsibility for \"attack on the Belgorod region, May 2023\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_ids_to_connect_print_their_connection_and_nothing_else()
    {
        var run = await Sample.RunAsync("WhoClaimedIt", "--connect", "kapustin", "rvc");

        Assert.StartsWith("How is Denis Kapustin connected with Russian Volunteer Corps?", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Who claimed", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("blamed", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("WhoClaimedIt", "E111", "E11")]
    [InlineData("SourceTrace", "S088", "S08")]
    public async Task An_id_that_is_not_there_gets_the_nearest_one(string sample, string id, string nearest)
    {
        var run = await Sample.RunAsync(sample, id);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"'{id}'", run.Error, StringComparison.Ordinal);
        Assert.Contains($"The nearest: {nearest}", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("WhoClaimedIt", "missing.jsonl")]
    [InlineData("ContradictionReport", "missing.jsonl")]
    public async Task A_file_that_is_missing_is_named(string sample, string file)
    {
        var run = await Sample.RunAsync(sample, file);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(file, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_nobody_has_says_what_was_looked_at()
    {
        var run = await Sample.RunAsync("WhoSaidWhat", "Xanthippe");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Nobody is called 'Xanthippe': looked for 'Xanthippe' among", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_moment_that_is_none_is_refused()
    {
        var run = await Sample.RunAsync("AsOf", "yesterday");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("yesterday", run.Error, StringComparison.Ordinal);
    }
}
