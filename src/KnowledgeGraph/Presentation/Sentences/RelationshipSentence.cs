using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>A relationship as a sentence that says who says so, or that the graph's author asserts it.</summary>
internal sealed class RelationshipSentence(Citations citations)
{
    /// <summary>The sentence of a relationship that was looked up.</summary>
    public ValueList<string> Of(AttributedRelationship found)
    {
        foreach (var said in found.Evidence)
        {
            citations.Know(said);
        }

        var sentences = new List<string> { Of(found.Relationship) };
        if (found.Holding == Holding.Possibly)
        {
            sentences.Add("Whether that is of the moment that was asked about is not certain.");
        }

        if (found.IsTakenBack)
        {
            sentences.Add($"All who said so have since taken it back{Numbers(found)}.");
        }

        return sentences.ToValueList();
    }

    /// <summary>The sentence: <c>A is founder of B, according to The Paper [1].</c></summary>
    public string Of(Relationship relationship)
    {
        if (relationship.IsRedacted)
        {
            return $"Relationship {relationship.Id} was redacted.";
        }

        var graph = citations.Graph;
        var type = graph.Vocabulary.TryGetRelationshipType(relationship.Type, out var declared) ? declared : null;
        var from = graph.Get<Node>(relationship.From);
        var phrase = RelationshipPhrases.Of(relationship.Type, type, isForward: true);
        var to = graph.Get<Node>(relationship.To);
        var beginning = $"{Sentence.Begin(Named(from, to))} {RelationshipPhrases.Agreeing(phrase, NounNumber.IsPlural(from))} {Named(to, from)}";
        var details = string.Join("; ", RelationshipPhrases.DetailsOf(relationship));
        return $"{beginning}{(details.Length == 0 ? "" : $" ({details})")}, {citations.According(relationship, from)}.";
    }

    private string Numbers(AttributedRelationship found) => $" {string.Concat(found.Evidence.Select(said => citations.Number(said.Statement.Id)))}";

    private string Named(Node node, Node other)
    {
        if (node is not Entity { IsRedacted: false } entity)
        {
            return new TermPhrases(citations).Of(node.Id);
        }

        // Because a city and its region may have one name.
        var apart = other is Entity { IsRedacted: false } second && string.Equals(entity.Name, second.Name, StringComparison.Ordinal)
            ? $" ({(entity.Type.IsDefault || entity.Type == second.Type ? entity.Id.Value : CodeWords.Of(entity.Type))})"
            : "";
        return SpeakerPhrases.Of(entity) + apart;
    }
}
