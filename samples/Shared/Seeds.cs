namespace KnowledgeGraph.Samples;

/// <summary>The ledgers that lie beside a sample's program.</summary>
internal static class Seeds
{
    /// <summary>One news article on the border incursion of 1 June 2023.</summary>
    public static string Border => Named("border-incursion.jsonl");

    /// <summary>An invented labour dispute, with many documents over three weeks and the texts of some.</summary>
    public static string Enamel => Named("enamel-works.jsonl");

    public static string Named(string file) => Path.Combine(AppContext.BaseDirectory, file);
}
