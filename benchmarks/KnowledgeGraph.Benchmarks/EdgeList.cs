namespace KnowledgeGraph.Benchmarks;

/// <summary>A simple undirected graph: each edge once, its lower vertex first, ascending.</summary>
/// <param name="VertexCount">How many vertices there are; they are numbered from 0.</param>
/// <param name="Edges">The edges.</param>
internal sealed record EdgeList(int VertexCount, (int Low, int High)[] Edges)
{
    /// <summary>Makes each edge one, whichever way round and however often it comes, and drops loops.</summary>
    public static EdgeList Of(int vertices, IEnumerable<(int From, int To)> edges)
    {
        var keys = edges.Where(edge => edge.From != edge.To)
            .Select(edge => ((long)Math.Min(edge.From, edge.To) << 32) + Math.Max(edge.From, edge.To))
            .ToArray();
        Array.Sort(keys);
        return new EdgeList(vertices, [.. keys.Where((key, index) => index == 0 || keys[index - 1] != key).Select(key => ((int)(key >> 32), (int)key))]);
    }

    /// <summary>Writes it as a text of one edge a line, as other programs read it.</summary>
    public void WriteTo(string path)
    {
        using var writer = new StreamWriter(path);
        foreach (var (low, high) in Edges)
        {
            writer.Write(low);
            writer.Write(' ');
            writer.WriteLine(high);
        }
    }
}
