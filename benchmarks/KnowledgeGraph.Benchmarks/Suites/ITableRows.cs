namespace KnowledgeGraph.Benchmarks.Suites;

/// <summary>
/// Says which rows a class has in the table. Every class of this assembly that implements it is found, so a row is added by adding a
/// class: usually the class of the benchmark itself, which implements <see cref="Rows"/> explicitly, because a row is internal.
/// </summary>
internal interface ITableRows
{
    /// <summary>The rows.</summary>
    static abstract IEnumerable<TableRow> Rows { get; }

    /// <summary>With what the rows are compared, and in which version, such as <c>QuikGraph 2.5.0</c>; the table names each once.</summary>
    static virtual IEnumerable<string> Versions => [];
}
