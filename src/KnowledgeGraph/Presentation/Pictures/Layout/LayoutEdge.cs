namespace KnowledgeGraph.Presentation;

/// <summary>A line from one node to another, by their places in the list of nodes, and the size of its label; 0 by 0 for none.</summary>
internal readonly record struct LayoutEdge(int From, int To, double LabelWidth, double LabelHeight)
{
    public bool HasLabel => LabelWidth > 0 && LabelHeight > 0;

    public bool IsLoop => From == To;
}
