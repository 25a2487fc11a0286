namespace KnowledgeGraph.Presentation;

/// <summary>Reads what a relationship rests on: whose word it is, and with what reserve.</summary>
internal sealed class RelationshipEvidence(EntityGraph graph, VoiceReader voices)
{
    /// <summary>
    /// Whether it is the graph author's own, or what a publisher says in its own document and voice, or what somebody says who belongs to
    /// one of its ends; words that were taken back do not count.
    /// </summary>
    /// <param name="link">The relationship.</param>
    /// <param name="belongs">Whether a speaker, the second, belongs to an end, the first.</param>
    public bool IsOwnWord(Relationship link, Func<EntityId, EntityId, bool> belongs) =>
        link.Evidence.Count == 0
        || StatementsOf(link).Where(voices.Force.IsInForce).Any(evidence =>
            IsPublishers(evidence) || voices.SpeakersOf(evidence).Any(speaker => belongs(link.From, speaker) || belongs(link.To, speaker)));

    /// <summary>What keeps it from being said outright: <c>, taken back</c>, or the reserve of the best of its evidence; empty for nothing.</summary>
    public string Doubt(Relationship link) => Doubt([.. StatementsOf(link)]);

    /// <inheritdoc cref="Doubt(Relationship)"/>
    public string Doubt(IReadOnlyList<Statement> evidence)
    {
        if (evidence.Count == 0)
        {
            return "";
        }

        var standing = evidence.Where(voices.Force.IsInForce).Select(ReserveReader.Doubt).ToList();
        return standing.Count == 0 ? ", taken back" : standing.MinBy(doubt => doubt.Length)!;
    }

    private IEnumerable<Statement> StatementsOf(Relationship link) =>
        link.Evidence.Select(graph.StatementOf).OfType<Statement>().Where(evidence => !evidence.IsRedacted && evidence.Attribution.Count > 0);

    // Because what a rival puts into a document of its own is no less its word alone than what a paper quotes of it.
    private bool IsPublishers(Statement evidence) =>
        evidence.Attribution.Count == 1
        && evidence.Source is { } source
        && graph.TryGet<Document>(source.Document, out var document)
        && document.Publisher is { } publisher
        && evidence.Origin.Principals.Contains(publisher);
}
