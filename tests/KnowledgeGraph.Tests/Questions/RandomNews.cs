using System.Text;
using CsCheck;

namespace KnowledgeGraph.Tests.Questions;

/// <summary>
/// Random ledgers about a few events, in which few speakers say much about the same things: they contradict each other, take
/// things back, and are passed on by others; the recorder amends, withdraws and redacts.
/// </summary>
internal static class RandomNews
{
    public static readonly DateTimeOffset FirstRecorded = new(2023, 6, 1, 8, 0, 0, TimeSpan.Zero);

    public static Gen<EntityGraph> Small { get; } = Graphs(NewsSize.Small);

    public static Gen<EntityGraph> Usual { get; } = Graphs(NewsSize.Usual);

    public static Gen<EntityGraph> Large { get; } = Graphs(NewsSize.Large);

    public static Gen<EntityGraph> Graphs(NewsSize size) =>
        from cast in RandomNewsCast.Of(size)
        from count in Gen.Int[1, size.Statements]
        from topics in RandomNewsPropositions.Topics
        from statements in RandomNewsStatements.Of(size, count, topics)
        from links in RandomNewsLinks.Of(size, count)
        from edits in RandomNewsEdits.Of(size, count, topics)
        select Build(size, cast, statements, links, edits);

    /// <summary>
    /// Holds a law against random ledgers, always the same number of them. What fails is written to a file beside the tests,
    /// and its beginning is printed with the seed that makes it again.
    /// </summary>
    public static void Obeys(this Gen<EntityGraph> graphs, Action<EntityGraph> law, long iterations = 60) =>
        graphs.Sample(law, iter: iterations, threads: 1, print: PrintWhole);

    /// <summary>The whole ledger as a file has it.</summary>
    public static string Print(EntityGraph graph)
    {
        using var stream = new MemoryStream();
        LedgerFile.WriteAsync(graph, stream).GetAwaiter().GetResult();
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    // Because what the tests print is cut where it gets long.
    private static string PrintWhole(EntityGraph graph)
    {
        var file = System.IO.Path.Combine(AppContext.BaseDirectory, $"failed-{Guid.NewGuid():N}.jsonl");
        File.WriteAllText(file, Print(graph));
        return file + Environment.NewLine + Print(graph);
    }

    private static EntityGraph Build(NewsSize size, Node[] cast, StatementDraft[] statements, LinkDraft[] links, EditDraft[] edits)
    {
        var builder = new EntityGraphBuilder(new EntityId("random-news"), new FirstMoment());
        foreach (var definition in RandomNewsVocabulary.Definitions)
        {
            builder.Declare(definition);
        }

        foreach (var node in cast)
        {
            builder.Add(node);
        }

        var ledger = new RandomNewsLedger(builder, statements.Select(draft => draft.Statement).ToArray());
        foreach (var draft in statements)
        {
            ledger.Add(draft);
        }

        foreach (var draft in links)
        {
            ledger.Add(draft);
        }

        foreach (var draft in edits)
        {
            ledger.Add(draft, size);
        }

        return builder.Build();
    }

    internal sealed class FirstMoment : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => FirstRecorded;
    }
}
