using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>What a statement says, as it stands after its verb.</summary>
internal sealed class StatementContent(Citations citations)
{
    private static readonly Code[] s_accused = [KnownRoles.Agent, KnownRoles.Cause, KnownRoles.Subject];
    private static readonly Code[] s_objects = [.. s_accused, KnownRoles.Target, KnownRoles.Event];

    private readonly PropositionClause _clauses = new(citations);
    private readonly TermPhrases _terms = new(citations);

    /// <summary><c>that P, and that Q</c>; empty where nothing is said.</summary>
    /// <remarks>What the sentence went on about last is called <c>it</c>, or <c>they</c>; a person is called by name each time.</remarks>
    public string Of(AttributedStatement said)
    {
        var statement = said.Statement;
        var last = said.Origin.OnBehalfOf.Count == 0 && said.Origin.Speakers.All(speaker => speaker.Agent is Organization) ? statement.Origin.Speakers : [];
        var isDoubted = citations.Graph.Vocabulary.CommitmentOf(statement.Act) == Commitment.Opposite;
        var parts = new List<string>();
        foreach (var proposition in statement.Propositions)
        {
            parts.Add($"that {_clauses.Of(proposition, proposition.Polarity, ModalityOf(statement, proposition), last, out var subject, isDoubted)}");
            last = subject;
        }

        return Join(parts);
    }

    /// <summary><c>to take cover</c>, for those who are addressed; null where it is not for them alone to do it all.</summary>
    public string? ToDo(Statement statement)
    {
        var toDo = statement.Propositions.Select(proposition => _clauses.ToDo(proposition, statement.Addressees)).ToList();
        return toDo.Count == 0 || toDo.Contains(null) ? null : Join(toDo!);
    }

    /// <summary>Those whom it accuses, condemns or praises: who does what it says, else what it is about; empty where nobody is named.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="onlyAgents">Whether only somebody can be its object, who does it or of whom it is said: nobody accuses an attack, nor its victims.</param>
    public string Whom(Statement statement, bool onlyAgents)
    {
        foreach (var role in onlyAgents ? s_accused : s_objects)
        {
            var fillers = statement.Propositions
                .Where(proposition => proposition.Polarity == Polarity.Affirmative)
                .SelectMany(proposition => proposition[role]?.Fillers ?? [])
                .Where(filler => filler is not NodeTerm node || !statement.Origin.Principals.Contains(node.Id))
                .Where(filler => !onlyAgents || (filler is NodeTerm somebody ? citations.Graph.TryGet<Agent>(somebody.Id, out _) : role == KnownRoles.Agent))
                .Distinct()
                .Select(_terms.Of)
                .ToList();
            if (fillers.Count > 0)
            {
                return Lists.And(fillers);
            }
        }

        return "";
    }

    // Because what an announcement puts as a fact is meant as something still to come, and what the recorder's words tell of an appeal is
    // what is asked for.
    private Modality ModalityOf(Statement statement, Proposition proposition)
    {
        var vocabulary = citations.Graph.Vocabulary;
        return proposition.Modality != Modality.Fact ? proposition.Modality
            : vocabulary.CommitmentOf(statement.Act) == Commitment.Intention ? Modality.Future
            : proposition.Text is not null && ActFrame.Of(statement.Act, vocabulary).TakesAddressees ? Modality.Obligation
            : Modality.Fact;
    }

    private static string Join(List<string> parts) => parts.Count < 2 ? string.Concat(parts) : $"{string.Join(", ", parts[..^1])}, and {parts[^1]}";
}
