namespace KnowledgeGraph.Queries;

/// <summary>What one proposition of a statement commits its original speakers to, as the act turns it.</summary>
/// <param name="Proposition">The proposition.</param>
/// <param name="Polarity">Whether it is affirmed or negated: an act of denial turns the proposition's own round, and one of
/// responsibility is a denial whichever way round that is.</param>
/// <param name="Modality">In what mode: under an act that announces, a fact is an intention.</param>
internal readonly record struct CommittedContent(Proposition Proposition, Polarity Polarity, Modality Modality)
{
    public bool IsAffirmedFact => Polarity == Polarity.Affirmative && Modality == Modality.Fact;
}
