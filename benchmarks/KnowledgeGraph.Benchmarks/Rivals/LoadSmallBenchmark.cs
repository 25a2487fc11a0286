using KnowledgeGraph.Benchmarks.Suites;

namespace KnowledgeGraph.Benchmarks.Rivals;

/// <summary><see cref="LoadBenchmark"/> of 100,000 statements.</summary>
public class LoadSmallBenchmark : LoadBenchmark, ITableRows
{
    static IEnumerable<TableRow> ITableRows.Rows => [RowOf<LoadSmallBenchmark>("100,000", Suite.Both)];

    protected override int Statements => News.SmallSize;
}
