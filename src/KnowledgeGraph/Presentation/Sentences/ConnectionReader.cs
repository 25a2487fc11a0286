using System.Globalization;
using System.Text;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Presentation;

/// <summary>Reads connections out as sentences, and leaves their evidence with the citations.</summary>
internal sealed class ConnectionReader(Citations citations, EntityGraph graph)
{
    /// <summary>The sentence; where there is no connection, why.</summary>
    public string Read(Connection connection) => connection.Explanation ?? $"{Along(connection.From, connection.Steps)}.";

    /// <summary>The sentence with the cost at its end; where there is no connection, why.</summary>
    public string Read(WeightedConnection connection) => connection.Explanation
        ?? string.Create(CultureInfo.InvariantCulture, $"{Along(connection.From, connection.Steps)}; the cost is {connection.Cost}.");

    private string Along(Node from, ValueList<Step> steps)
    {
        if (steps.Count == 0)
        {
            return $"Both ends are {SpeakerPhrases.Of(from)}";
        }

        var sentence = new StringBuilder();
        StatementPassage? passage = null;
        if (from is Statement first)
        {
            passage = new StatementPassage(first, citations, graph, steps[0]) { IsSubject = true };
            sentence.Append('A').Append(passage.Noun[1..]);
        }
        else
        {
            sentence.Append(Sentence.Begin(SpeakerPhrases.Of(from)));
        }

        for (var place = 0; place < steps.Count; place++)
        {
            var step = steps[place];
            var next = place + 1 < steps.Count ? steps[place + 1] : null;
            var entered = step.To is Statement statement ? new StatementPassage(statement, citations, graph, next) : null;
            var isLast = next is null;
            if (passage is not null)
            {
                passage.AppendExit(sentence, step, entered, isLast);
            }
            else if (entered is not null)
            {
                entered.AppendEntry(sentence, step, isFirst: place == 0);
            }
            else
            {
                AppendVerb(sentence, step, isFirst: place == 0);
                sentence.Append(SpeakerPhrases.Of(step.To));
            }

            if (!StatementPassage.IsOfStatement(step))
            {
                // Because after a statement there is still to be said according to whom it was made.
                AppendSource(sentence, RelationshipPhrases.DetailsOf(step.Relationship), citations.According(step), isLast && entered is null);
            }

            if (entered is not null && isLast)
            {
                AppendSource(sentence, [], entered.According, isLast);
            }

            passage = entered;
        }

        return sentence.ToString();
    }

    /// <summary>Goes on about an entity: <c> is founder of </c> about the first one, <c>, who is founder of </c> about the others.</summary>
    public static void AppendVerb(StringBuilder sentence, Step step, bool isFirst) =>
        sentence.Append(isFirst ? " " : $", {NodeNouns.Who(step.From)} ").Append(RelationshipPhrases.Of(step)).Append(' ');

    /// <summary>Says according to whom: at the end after a comma, elsewhere in brackets, so that what goes on goes on about the node before.</summary>
    public static void AppendSource(StringBuilder sentence, IEnumerable<string> details, string according, bool isLast)
    {
        var inBrackets = string.Join("; ", isLast ? details : details.Append(according));
        if (inBrackets.Length > 0)
        {
            sentence.Append(" (").Append(inBrackets).Append(')');
        }

        if (isLast)
        {
            sentence.Append(", ").Append(according);
        }
    }
}
