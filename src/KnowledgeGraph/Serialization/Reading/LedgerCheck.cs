namespace KnowledgeGraph.Serialization;

/// <summary>Assembles entries to a graph and checks it against the texts that the caller has.</summary>
internal static class LedgerCheck
{
    /// <summary>The graph, or null and at least one problem.</summary>
    public static AssemblyResult Of(LedgerHeader header, IReadOnlyList<LedgerEntry> entries, LedgerReadOptions options)
    {
        var result = GraphAssembly.Assemble(header, entries, options.TimeProvider);
        return result.Graph is { } graph ? Of(graph, options) : result;
    }

    /// <summary>The graph, or null and at least one problem with the texts.</summary>
    public static AssemblyResult Of(EntityGraph graph, LedgerReadOptions options)
    {
        var problems = options.Texts
            .OrderBy(text => text.Key)
            .SelectMany(text => graph.CheckText(text.Key, text.Value))
            .OrderBy(problem => problem.Sequence)
            .ToValueList();
        return problems.Count == 0 ? new AssemblyResult(graph, []) : new AssemblyResult(null, problems);
    }
}
