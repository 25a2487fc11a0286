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
        if (doubt.Length == 0 && Oneself(said, speakers, polarity) is { } claims)
        {
            return $"{SpeakerPhrases.Of(speakers)} {claims}{holding}{StatementSentence.According(said)} {number}";
        }

        return $"{SpeakerPhrases.Of(speakers)} {says}{doubt} that {_clauses.Of(proposition, polarity, modality, Itself(speakers), out _)}{holding}{StatementSentence.According(said)} {number}";
    }

    // "Denies responsibility for the blast", where those who say so are all who said it, of themselves.
    private string? Oneself(AttributedStatement said, ValueList<Speaker> speakers, Polarity polarity)
    {
        if (new ResponsibilityPhrases(citations).OfOneself(said) is not { } what || speakers.Count != said.Origin.Principals.Count)
        {
            return null;
        }

        var vocabulary = citations.Graph.Vocabulary;
        var isDenial = vocabulary.IsAct(said.Statement.Act, KnownActs.DenyResponsibility);
        if (isDenial != (polarity == Polarity.Negative))
        {
            return null;
        }

        var verb = isDenial ? "deny" : vocabulary.IsAct(said.Statement.Act, KnownActs.AdmitGuilt) ? "admit" : "claim";
        return $"{(SpeakerPhrases.IsPlural(speakers) ? verb : VerbSpelling.Third(verb))} {(verb == "admit" ? "guilt" : "responsibility")} for {what}";
    }

    // Who may be called "it" by its own statement: an organization, because the graph does not say who is called he, she or they.
    private static ValueList<EntityId> Itself(ValueList<Speaker> speakers) =>
        speakers.All(speaker => speaker.Agent is Organization) ? speakers.Select(speaker => speaker.Agent!.Id).ToValueList() : [];
}
