namespace KnowledgeGraph.Presentation;

/// <summary>Propositions as clauses of English that stand after a speaker, a verb and <c>that</c>, and never alone.</summary>
internal sealed class PropositionClause(Citations citations)
{
    private readonly KnownClauses _known = new(new TermPhrases(citations));
    private readonly DeclaredClauses _declared = new(new TermPhrases(citations), citations.Graph.Vocabulary);

    /// <summary>The clause as it is recorded: <c>at least 12 people were injured in "shelling"</c>.</summary>
    public string Of(Proposition proposition) => Of(proposition, proposition.Polarity, proposition.Modality);

    /// <summary>The clause as it is meant, where an act turns it around or puts it off.</summary>
    /// <param name="proposition">The proposition.</param>
    /// <param name="polarity">The polarity as it is meant.</param>
    /// <param name="modality">The modality as it is meant.</param>
    public string Of(Proposition proposition, Polarity polarity, Modality modality) => Of(proposition, polarity, modality, [], out _);

    /// <summary>The same in a sentence that went on about somebody or something already.</summary>
    /// <param name="proposition">The proposition.</param>
    /// <param name="polarity">The polarity as it is meant.</param>
    /// <param name="modality">The modality as it is meant.</param>
    /// <param name="last">What the sentence went on about, to be called <c>it</c> or <c>they</c>; empty for nothing that may be.</param>
    /// <param name="subject">What the clause is about, if it may be called so after it.</param>
    /// <param name="isDoubted">Whether it stands after <c>denied that</c>, so that it is <c>anybody</c> of whom it is not so.</param>
    public string Of(Proposition proposition, Polarity polarity, Modality modality, ValueList<EntityId> last, out ValueList<EntityId> subject, bool isDoubted = false)
    {
        subject = [];
        var isNegative = polarity == Polarity.Negative;
        if (proposition.Text is { } text)
        {
            // Because what could not be put into a predicate is in the recorder's words, and not a quotation.
            return $"{(isNegative ? "the contrary of this" : "this")} {IsSo(modality)}, in the recorder's words: \"{CitationMarks.Without(text)}\"";
        }

        var clause = _known.Of(proposition) ?? _declared.Of(proposition);
        subject = MayBeIt(clause.About);
        clause = last.Count > 0 && subject.Count == last.Count && subject.ToHashSet().SetEquals(last) ? clause with { Subject = clause.IsPlural ? "they" : "it" } : clause;
        return isDoubted ? clause.Doubted(isNegative, modality) : clause.Said(isNegative, modality);
    }

    /// <summary>What is to be done, for who is urged to: <c>to take cover</c>; null where it is not for them alone to do it, or not put as something to be done.</summary>
    /// <param name="proposition">The proposition.</param>
    /// <param name="doers">Those who are urged.</param>
    public string? ToDo(Proposition proposition, ValueList<EntityId> doers)
    {
        // Because who is urged is urged to what is still to be done; what would be done, or could be, is told as that.
        if (proposition.Text is not null || proposition.Modality is not (Modality.Fact or Modality.Future or Modality.Obligation) || proposition[KnownRoles.Agent] is not { IsOpen: false } agents || !agents.Nodes.ToHashSet().SetEquals(doers))
        {
            return null;
        }

        var clause = _known.Of(proposition) ?? _declared.Of(proposition);
        return clause is { IsOfDoer: true, DeniesAsWhole: false } ? clause.ToDo(proposition.Polarity == Polarity.Negative) : null;
    }

    private static string IsSo(Modality modality) => modality switch
    {
        Modality.Future => "will be so",
        Modality.Intention => "is intended",
        Modality.Ability => "can be done",
        Modality.Obligation => "should be so",
        Modality.Hypothetical => "may be so",
        _ => "is so",
    };

    // Because the graph does not say who is called he, she or they.
    private ValueList<EntityId> MayBeIt(Argument? about) =>
        about is { IsOpen: false } && about.Fillers.All(filler => filler is NodeTerm { Id: var id } && citations.Graph.TryGet<Entity>(id, out var entity) && entity is not Person)
            ? about.Nodes.ToValueList()
            : [];
}
