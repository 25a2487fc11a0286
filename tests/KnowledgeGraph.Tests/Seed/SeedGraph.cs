namespace KnowledgeGraph.Tests.Seed;

/// <summary>The seed file, read once through the public reader.</summary>
public sealed class SeedGraph : IAsyncLifetime
{
    public static string File { get; } = Repository.PathOf("seeds", "border-incursion.jsonl");

    public EntityGraph Graph { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Graph = await LedgerFile.ReadAsync(File, cancellationToken: TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
