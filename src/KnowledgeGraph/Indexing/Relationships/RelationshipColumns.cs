namespace KnowledgeGraph.Indexing;

/// <summary>The relationships of a graph in their order, as they were gathered.</summary>
/// <param name="Types">The types that occur, by their numbers.</param>
/// <param name="TypeNumbers">The number of the type of each relationship.</param>
/// <param name="Targets">The node that each leads to.</param>
/// <param name="Starts">Where those begin that follow from each node, one number more: how many there are; and <see cref="SourceColumn.Padding"/>.</param>
/// <param name="Others">Those that lead from another node than the one that they follow from, or follow from none; ascending.</param>
/// <param name="SourcesOfOthers">The nodes that these lead from.</param>
internal sealed record RelationshipColumns(Code[] Types, byte[] TypeNumbers, int[] Targets, int[] Starts, int[] Others, int[] SourcesOfOthers);
