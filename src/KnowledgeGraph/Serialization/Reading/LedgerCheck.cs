namespace KnowledgeGraph.Serialization;

/// <summary>Assembles entries to a graph and checks it against the texts that the caller has.</summary>
internal static class LedgerCheck
{
    /// <summary>The graph, or null and at least one problem.</summary>
    public static AssemblyResult Of(LedgerHeader header, IReadOnlyList<LedgerEntry> entries, LedgerReadOptions options)
    {
        var result = GraphAssembly.Assemble(header, entries, options.TimeProvider);
        if (result.Graph is not { } graph)
        {
            return result;
        }

        var problems = options.Texts
            .OrderBy(text => text.Key)
            .SelectMany(text => graph.CheckText(text.Key, text.Value))
            .OrderBy(problem => problem.Sequence)
            .ToValueList();
        return problems.Count == 0 ? result : new AssemblyResult(null, problems);
    }
}
