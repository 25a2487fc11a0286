namespace KnowledgeGraph;

/// <content>What was known at a moment.</content>
public sealed partial class EntityGraph
{
    private readonly CutView? _view;

    /// <summary>The moment at which this graph was cut; null for a whole graph.</summary>
    public KnowledgeCut? Cut => _view?.Cut;

    /// <summary>The graph that this one is a part of: what it was cut from, with all that is known today, or what an account was taken from. A whole graph is its own.</summary>
    public EntityGraph Whole => _view?.Whole ?? this;

    /// <summary>What the cut left, in one English sentence without a full stop; where it left nothing, why. Null for a whole graph.</summary>
    public string? CutExplanation => _view?.Explanation;

    /// <summary>
    /// The statements that only <em>may</em> have been published within <see cref="Cut"/>, in ledger order, redacted ones
    /// included. They are in the graph only if the cut includes them. Empty for a whole graph.
    /// </summary>
    public ValueList<Statement> PossiblyVisible => _view?.PossiblyVisible ?? [];

    /// <summary>The judgements that only <em>may</em> have been made within <see cref="Cut"/>, in ledger order; see <see cref="PossiblyVisible"/>.</summary>
    public ValueList<Judgement> PossiblyVisibleJudgements => _view?.PossiblyVisibleJudgements ?? [];

    /// <summary>The graph as it was known at a moment: a snapshot on which every question works.</summary>
    /// <remarks>
    /// <para>
    /// <b>Published.</b> A statement is visible if the time at which it was published, solved, ends no later than the moment
    /// does. What overlaps it, or was published nobody says when, only may be visible: it is in
    /// <see cref="PossiblyVisible"/>, and in the graph if the cut includes it. An assessment, correction or retraction is a
    /// statement. A judgement is visible by when it was made, a relationship with evidence if one of its statements is. Persons,
    /// organizations, places, events, things, positions and documents stay, as neutral nodes: when somebody came to know of
    /// them is said by nothing but statements. Relationships without evidence are the author's and stay, too.
    /// </para>
    /// <para>
    /// <b>Recorded.</b> The entries recorded by the moment count: what was added, amended, withdrawn or judged later is undone.
    /// What is redacted today stays so, because its content is gone. An entry that names an id that was recorded later is
    /// not there yet, nor is what names that entry; an entity that was withdrawn while something still used it stays until
    /// that is recorded as changed, too. The vocabulary is that of the whole ledger: a definition says what a word means, and
    /// not what was known. An entity that was recorded later is none of the graph's nodes, but can be asked about by its id:
    /// the answer is an empty one.
    /// </para>
    /// <para>
    /// <see cref="Entries"/> are those about what is visible, with the sequence that they have in the whole ledger. They grow
    /// with the moment; with both clocks cut, they grow with the published moment, while an amendment that corrects a date can move a
    /// statement out. Answers need not grow: a retraction takes away. A moment before everything gives an empty graph, which
    /// <see cref="CutExplanation"/> explains. Cutting a cut graph cuts the whole one at both moments. A cut graph can be neither edited nor written.
    /// </para>
    /// <para>Costs as much as <see cref="EntityGraphBuilder.Build"/> without its checks: O(n) for a whole graph of n entries.</para>
    /// </remarks>
    /// <param name="cut">The moment.</param>
    /// <exception cref="InvalidOperationException">The graph is an account: ask the graph as of the moment for it.</exception>
    public EntityGraph AsOf(KnowledgeCut cut)
    {
        ArgumentNullException.ThrowIfNull(cut);
        if (_view is { IsExcerpt: true } excerpt)
        {
            throw new InvalidOperationException($"This graph shows only {excerpt.Name}. Cut the graph that it was taken from, its Whole, and ask that for it.");
        }

        return GraphCutting.Cut(Whole, Whole._ledger, Cut is { } mine ? mine.And(cut) : cut, _time);
    }

    /// <summary>Refuses what only a whole graph can do.</summary>
    /// <exception cref="InvalidOperationException">This graph is cut; the message says what to do instead.</exception>
    internal void ThrowIfCut(string doing)
    {
        if (_view is { } view)
        {
            throw new InvalidOperationException(
                $"This graph shows only {view.Name}, so it cannot be {doing}. Use the graph that it was {(view.IsExcerpt ? "taken from, its Whole, and ask the result for it again" : "cut from, its Whole, and cut the result again with AsOf")}.");
        }
    }
}
