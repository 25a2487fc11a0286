namespace KnowledgeGraph.Tests.Seed.SecondSeed;

/// <summary>The second seed, read once through the public reader.</summary>
public sealed class SecondSeedGraph : IAsyncLifetime
{
    public static string File { get; } = Repository.PathOf("seeds", "enamel-works.jsonl");

    public EntityGraph Graph { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Graph = await LedgerFile.ReadAsync(File, cancellationToken: TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
