using KnowledgeGraph.Indexing;

namespace KnowledgeGraph;

/// <content>Graphs of a part of what this one holds.</content>
public sealed partial class EntityGraph
{
    /// <summary>A graph of some of the nodes, in ledger order, with some of the entered relationships; it shares the ledger.</summary>
    internal EntityGraph Excerpt(Node[] nodes, Relationship[] entered, string name)
    {
        var view = new CutView(name, Cut, this, PossiblyVisible, PossiblyVisibleJudgements, CutExplanation) { IsExcerpt = true };
        return new EntityGraph(Header, _ledger, _fold, Vocabulary, PlainIndex.Of(new ObjectNodes(nodes), entered, _fold.PlaceOf, _fold.StatementOfProposition, Vocabulary), [], _time, view);
    }
}
