using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>What a claim of responsibility, its denial or an accusation comes to where it says no more than that, so that no name stands there twice.</summary>
internal sealed class ResponsibilityPhrases(Citations citations)
{
    private readonly TermPhrases _terms = new(citations);

    /// <summary>For what a speaker claims, denies or admits to be responsible himself: <c>"the blast"</c>; null where he says something else, or more.</summary>
    public string? OfOneself(AttributedStatement said)
    {
        var statement = said.Statement;
        var origin = statement.Origin;
        return IsAct(statement, KnownActs.ClaimResponsibility) || IsAct(statement, KnownActs.DenyResponsibility) || IsAct(statement, KnownActs.AdmitGuilt)
            ? What(statement, agents => agents.SetEquals(origin.Principals))
            : null;
    }

    /// <summary>For what somebody accuses others to be responsible: <c>"the blast"</c>; null where he says something else, or more.</summary>
    public string? OfOthers(AttributedStatement said)
    {
        var statement = said.Statement;
        return IsAct(statement, KnownActs.Accuse) ? What(statement, agents => !agents.Overlaps(statement.Origin.Principals)) : null;
    }

    private string? What(Statement statement, Predicate<HashSet<EntityId>> isOf)
    {
        if (statement.Basis != Basis.Explicit || statement.Propositions is not [{ Text: null, Polarity: Polarity.Affirmative, Modality: Modality.Fact } only]
            || only.Predicate != KnownPredicates.ResponsibleFor.Code
            || only[KnownRoles.Agent] is not { IsOpen: false } agents || only[KnownRoles.Event] is not { } happening || only.Arguments.Count != 2
            || !agents.Fillers.All(filler => filler is NodeTerm))
        {
            return null;
        }

        return isOf(agents.Nodes.ToHashSet()) ? _terms.Of(happening) : null;
    }

    private bool IsAct(Statement statement, Act act) => citations.Graph.Vocabulary.IsAct(statement.Act, act);
}
