using KnowledgeGraph.Benchmarks.Suites;

namespace KnowledgeGraph.Benchmarks.Rivals;

/// <summary><see cref="LoadBenchmark"/> of 1,000,000 statements.</summary>
public class LoadLargeBenchmark : LoadBenchmark, ITableRows
{
    static IEnumerable<TableRow> ITableRows.Rows => [RowOf<LoadLargeBenchmark>("1,000,000", Suite.Full)];

    protected override int Statements => News.LargeSize;
}
