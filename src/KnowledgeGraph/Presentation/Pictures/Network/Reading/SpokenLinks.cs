namespace KnowledgeGraph.Presentation;

/// <summary>Reads statements as edges from who says something to what it is about.</summary>
internal sealed class SpokenLinks(EntityGraph graph, VoiceReader voices)
{
    private readonly SayingReader _sayings = new(graph, voices);
    private readonly StatementAims _aims = new(graph, voices);

    /// <summary>
    /// An edge for each who may be said to say it, each thing that the statement is about, and each thing done; none for what is redacted
    /// or about nobody else.
    /// </summary>
    public IEnumerable<SpokenLink> Of(Statement statement)
    {
        if (statement.IsRedacted || statement.Attribution.Count == 0)
        {
            yield break;
        }

        foreach (var aim in _aims.Of(statement))
        {
            foreach (var voice in voices.Of(statement).Where(voice => voice.Speaker != aim))
            {
                foreach (var saying in _sayings.Of(statement, voice, aim))
                {
                    yield return new SpokenLink(voice, aim, saying, statement);
                }
            }
        }
    }
}
