using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>What a time rests on as a sentence, which begins with who says so.</summary>
internal sealed class TimeBasisSentence(Citations citations)
{
    private readonly PropositionSentence _propositions = new(citations);
    private readonly TermPhrases _terms = new(citations);
    private readonly TimePhrases _times = new(citations);

    /// <summary><c>Ana Ruiz says that "the fire" took place on 9 March 2025, according to The Paper [2].</c></summary>
    public string Of(TimeBasis basis)
    {
        if (basis is { Statement: { } said, Proposition: { } proposition })
        {
            return $"{Sentence.Begin(_propositions.Of(said, said.Origin.Principals, proposition, proposition.Polarity, proposition.Modality))}.";
        }

        return $"{Sentence.Begin(According(basis))}, {What(basis)} {When(basis)}.";
    }

    private string According(TimeBasis basis)
    {
        if (basis.Statement is { } said)
        {
            // Because it is those who pass on the words who say when these were spoken.
            citations.Know(said);
            return citations.According(said.Statement, said.Chain.Count - 1);
        }

        return basis.Relationship is { } relationship ? citations.According(relationship, citations.Graph.Get<Node>(relationship.From)) : "by the graph author's own record";
    }

    private string What(TimeBasis basis)
    {
        var what = _terms.Of(basis.Of.Id);
        return basis.Clock switch
        {
            AnchorClock.Said => $"{what} was made",
            AnchorClock.Published => $"{what} was published",
            AnchorClock.Retrieved => $"{what} was retrieved",
            _ => basis.Of is Statement ? $"what {what} says holds" : $"{what} took place",
        };
    }

    private string When(TimeBasis basis) =>
        basis is { From: { } from, Offset: { } offset } ? $"{OffsetWords.Of(offset, spelled: true)} {_terms.Of(from.Id)}" : _times.When(basis.Stated);
}
