namespace KnowledgeGraph.Presentation;

/// <summary>Nodes as they stand in a sentence.</summary>
internal static class NodeNouns
{
    /// <summary>The name; a title in quotation marks, because it may hold a comma; <c>statement F50</c> for a statement.</summary>
    public static string Of(Node node) => CitationMarks.Without(node is Event or Document or Position ? NodeWords.Quoted((Entity)node) : NodeWords.Of(node));

    /// <summary>The word that goes on about the node: <c>who</c> for a person, else <c>which</c>.</summary>
    public static string Who(Node node) => node is Person ? "who" : "which";

    /// <summary>The same after a preposition: <c>whom</c> or <c>which</c>.</summary>
    public static string Whom(Node node) => node is Person ? "whom" : "which";
}
