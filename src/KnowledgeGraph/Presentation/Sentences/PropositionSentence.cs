using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>One proposition of a statement as a sentence: who says it, with which reserve, and where.</summary>
internal sealed class PropositionSentence(Citations citations)
{
    private readonly PropositionClause _clauses = new(citations);

    /// <summary><c>says</c>, or how it is put where the words of the source do not say it outright.</summary>
    public static string Says(Basis basis, bool isPlural) => (basis, isPlural) switch
    {
        (Basis.Implied, false) => "implies",
        (Basis.Implied, true) => "imply",
        (Basis.Presupposed, false) => "takes it for granted",
        (Basis.Presupposed, true) => "take it for granted",
        (Basis.Inferred, false) => "is understood to say",
        (Basis.Inferred, true) => "are understood to say",
        (_, true) => "say",
        _ => "says",
    };

    /// <summary>
    /// <c>the governor says that at least 12 people were injured, according to The Paper [3]</c>, to be begun with a capital and ended with a full
    /// stop: what those who say it are committed to, under a denial to the opposite.
    /// </summary>
    public string Of(AttributedStatement said, ValueList<Speaker> speakers, Proposition proposition, Polarity polarity, Modality modality)
    {
        citations.Know(said);
        var number = citations.Number(said.Statement.Id);
        var says = Says(said.Statement.Basis, SpeakerPhrases.IsPlural(speakers));
        var doubt = said.Statement.Certainty == Certainty.Uncertain ? ", without being certain," : "";
        var holding = new StatementSentence(citations).Holding(said.Statement);
        return $"{SpeakerPhrases.Of(speakers)} {says}{doubt} that {_clauses.Of(proposition, polarity, modality, Itself(speakers), out _)}{holding}{StatementSentence.According(said)} {number}";
    }

    // Who may be called "it" by its own statement: an organization, because the graph does not say who is called he, she or they.
    private static ValueList<EntityId> Itself(ValueList<Speaker> speakers) =>
        speakers.All(speaker => speaker.Agent is Organization) ? speakers.Select(speaker => speaker.Agent!.Id).ToValueList() : [];
}
