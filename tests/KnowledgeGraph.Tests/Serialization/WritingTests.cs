using System.Text;
using KnowledgeGraph.Serialization;

namespace KnowledgeGraph.Tests.Serialization;

public sealed class WritingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ledger").FullName;

    private string Target => Path.Combine(_folder, "target.jsonl");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_file_is_replaced_and_nothing_stays_beside_it()
    {
        await File.WriteAllTextAsync(Target, "old");
        var graph = await TestLedgers.Read(TestLedgers.File("valid", "entities"));

        await LedgerFile.WriteAsync(graph, Target);

        Assert.Equal([Target], Directory.GetFiles(_folder));
        Assert.Equal(TestLedgers.File("valid", "entities"), await File.ReadAllBytesAsync(Target));
    }

    [Fact]
    public async Task A_cancelled_writing_leaves_the_file_as_it_was()
    {
        await File.WriteAllTextAsync(Target, "old");
        var graph = LargeGraph();
        using var cancellation = new CancellationTokenSource();
        var progress = new Watcher(_ => cancellation.Cancel());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => LedgerFile.WriteAsync(graph, Target, progress, cancellation.Token));

        Assert.Equal([Target], Directory.GetFiles(_folder));
        Assert.Equal("old", await File.ReadAllTextAsync(Target));
        Assert.NotEmpty(progress.Seen);
    }

    [Fact]
    public async Task A_writing_that_fails_leaves_nothing()
    {
        var progress = new Watcher(_ => throw new InvalidOperationException("no room left"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => LedgerFile.WriteAsync(LargeGraph(), Target, progress));

        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task A_file_keeps_its_permissions()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Permissions of this sort are those of Unix.");
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite;
        await File.WriteAllTextAsync(Target, "old");
        SetMode(Target, Mode);

        await LedgerFile.WriteAsync(LargeGraph(), Target);

        Assert.Equal(Mode, ModeOf(Target));
    }

    [Fact]
    public async Task While_it_is_written_a_private_file_is_for_nobody_else()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Permissions of this sort are those of Unix.");
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await File.WriteAllTextAsync(Target, "old");
        SetMode(Target, Mode);
        var seen = new List<UnixFileMode>();
        var progress = new Watcher(_ => seen.AddRange(Directory.GetFiles(_folder).Select(ModeOf)));

        await LedgerFile.WriteAsync(LargeGraph(), Target, progress);

        Assert.Equal([Mode], seen.Distinct());
    }

    [Fact]
    public async Task A_link_stays_and_the_file_that_it_leads_to_is_replaced()
    {
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, "inner")).FullName, "file.jsonl");
        var link = Path.Combine(_folder, "link.jsonl");
        await File.WriteAllTextAsync(file, "old");
        File.CreateSymbolicLink(link, Path.Combine("inner", "file.jsonl"));
        File.CreateSymbolicLink(Target, "link.jsonl");

        await LedgerFile.WriteAsync(await TestLedgers.Read(TestLedgers.File("valid", "entities")), Target);

        Assert.Equal("link.jsonl", new FileInfo(Target).LinkTarget);
        Assert.Equal(TestLedgers.File("valid", "entities"), await File.ReadAllBytesAsync(file));
        Assert.Equal([file], Directory.GetFiles(Path.GetDirectoryName(file)!));
    }

    [Fact]
    public async Task A_link_to_a_file_that_is_not_there_makes_it()
    {
        var file = Path.Combine(_folder, "file.jsonl");
        File.CreateSymbolicLink(Target, "file.jsonl");

        await LedgerFile.WriteAsync(await TestLedgers.Read(TestLedgers.File("valid", "entities")), Target);

        Assert.Equal(TestLedgers.File("valid", "entities"), await File.ReadAllBytesAsync(file));
        Assert.Equal("file.jsonl", new FileInfo(Target).LinkTarget);
    }

    [Fact]
    public async Task A_missing_folder_is_told_with_the_path_that_was_asked_for()
    {
        var path = Path.Combine(_folder, "missing", "file.jsonl");

        var exception = await Assert.ThrowsAsync<DirectoryNotFoundException>(() => LedgerFile.WriteAsync(LargeGraph(), path));

        Assert.Contains($"'{path}'", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(".tmp", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_is_not_written_over()
    {
        var exception = await Assert.ThrowsAsync<UnauthorizedAccessException>(() => LedgerFile.WriteAsync(LargeGraph(), _folder));

        Assert.Contains($"'{_folder}'", exception.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task A_folder_is_not_read()
    {
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => LedgerFile.ReadAsync(_folder));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => LedgerFile.ReadCollectingAsync(_folder));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => CameoCodeFile.ReadAsync(_folder));
    }

    [Fact]
    public async Task A_number_that_would_not_be_read_again_is_not_written()
    {
        var builder = new EntityGraphBuilder(new EntityId("test"));
        builder.Declare(new PropertyDefinition { Code = new Code("ex:worth"), Label = "worth", Of = [NodeKind.Person], Value = TermKind.Quantity });
        builder.Add(new Person { Id = new EntityId("p"), Name = "P", Properties = [new PropertyValue(new Code("ex:worth"), new QuantityTerm(Quantity.Exactly(decimal.MaxValue)))] });

        var exception = await Assert.ThrowsAsync<InvalidLedgerException>(() => TestLedgers.Write(builder.Build()));

        var problem = Assert.Single(exception.Problems);
        Assert.Equal((ProblemCode.NumberOutOfRange, 2, new EntityId("p")), (problem.Code, problem.Sequence, problem.Id));
    }

    [Fact]
    public async Task Writing_tells_how_far_it_has_come()
    {
        var progress = new Watcher(_ => { });
        using var stream = new MemoryStream();

        await LedgerFile.WriteAsync(LargeGraph(), stream, progress);

        Assert.True(progress.Seen.Count > 2);
        Assert.Equal(new LedgerProgress(stream.Length, 5001, TotalBytes: null), progress.Seen[^1]);
        Assert.Equal(progress.Seen.OrderBy(seen => seen.Bytes), progress.Seen);
    }

    [Fact]
    public async Task Reading_tells_how_far_it_has_come()
    {
        var file = await TestLedgers.Write(LargeGraph());
        var progress = new Watcher(_ => { });

        await LedgerFile.ReadAsync(new MemoryStream(file), progress: progress);

        Assert.True(progress.Seen.Count > 2);
        Assert.Equal(new LedgerProgress(file.Length, 5001, file.Length), progress.Seen[^1]);
    }

    [Fact]
    public async Task Reading_can_be_cancelled()
    {
        var file = await TestLedgers.Write(LargeGraph());
        using var cancellation = new CancellationTokenSource();
        var progress = new Watcher(_ => cancellation.Cancel());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => LedgerFile.ReadAsync(new MemoryStream(file), null, progress, cancellation.Token));

        Assert.Single(progress.Seen);
    }

    [Fact]
    public async Task A_stream_is_read_from_where_it_stands_and_left_open()
    {
        using var stream = new MemoryStream([1, 2, 3, .. TestLedgers.Lines(TestLedgers.Header, TestLedgers.Ann)]);
        stream.Position = 3;

        var graph = await LedgerFile.ReadAsync(stream);

        Assert.Equal(1, graph.EntryCount);
        Assert.Equal(stream.Length, stream.Position);
    }

    [Fact]
    public async Task A_time_of_which_nothing_is_known_is_left_out()
    {
        var builder = new EntityGraphBuilder(new EntityId("test"));
        builder.Add(new Document { Id = new EntityId("d"), Title = "D", Published = default, Retrieved = default });

        var written = Encoding.UTF8.GetString(await TestLedgers.Write(builder.Build()));

        Assert.Equal("""{"entity":{"id":"d","kind":"document","title":"D"}}""", written.Split('\n')[1]);
    }

    private static UnixFileMode ModeOf(string path) => OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(path);

    private static void SetMode(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, mode);
        }
    }

    private static EntityGraph LargeGraph()
    {
        var builder = new EntityGraphBuilder(new EntityId("large"));
        for (var index = 0; index < 5000; index++)
        {
            builder.Add(new Person { Id = new EntityId($"p{index}"), Name = $"Person {index}" });
        }

        return builder.Build();
    }

    /// <summary>Notes progress at once, where the framework's own posts it to other threads.</summary>
    private sealed class Watcher(Action<LedgerProgress> act) : IProgress<LedgerProgress>
    {
        public List<LedgerProgress> Seen { get; } = [];

        public void Report(LedgerProgress value)
        {
            Seen.Add(value);
            act(value);
        }
    }
}
