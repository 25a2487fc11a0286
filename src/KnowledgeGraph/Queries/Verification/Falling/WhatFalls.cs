namespace KnowledgeGraph.Queries;

/// <summary>
/// What rests on a document or statement, and would fall with it: statements in ledger order, then relationships, then times, each
/// in the order of the graph.
/// </summary>
public sealed class WhatFalls : Answer<Falling>
{
    internal WhatFalls(EntityGraph graph, ValueList<Falling> falls, ValueList<Falling> stillStands, string explanation, AnswerCut? cut)
        : base(graph, falls, explanation, cut) => StillStands = stillStands;

    /// <summary>What rests on it as well, and stands all the same, because something else carries it; in the same order.</summary>
    public ValueList<Falling> StillStands { get; }
}
