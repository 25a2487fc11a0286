namespace KnowledgeGraph.Queries;

/// <summary>
/// Reads whether original speakers still stand by what they said: they did not go back on it in so many words, and did not certainly
/// later say something else instead, which the search for conflicts finds to be a revision.
/// </summary>
internal sealed class StandingReader(EntityGraph graph, ForceReader force)
{
    private readonly SubjectSpeakers _speakers = new(graph);

    public StandingReader(EntityGraph graph)
        : this(graph, new ForceReader(graph))
    {
    }

    // Because it is seldom needed: few say two things about one.
    private ConflictFinder Finder => field ??= new ConflictFinder(graph, [], readsFewest: true);

    /// <summary>
    /// The statement in which an original speaker went back on a proposition of a statement, or first said something else instead; null
    /// if he stands by it. With the default id, on the whole of it, which is what he says something else than all of. What he says in so
    /// many words comes first. Costs what the speaker said about the same.
    /// </summary>
    public Statement? TakenBackIn(Statement statement, EntityId proposition, EntityId speaker) =>
        force.TakenBackIn(statement, proposition, speaker) ?? SaidInstead(statement, proposition, speaker);

    /// <summary>Whether a speaker still stands by a proposition, and the statement that says otherwise.</summary>
    public (Standing Standing, Statement? TakenBackIn) StandingOf(Statement statement, EntityId proposition, EntityId speaker)
    {
        var words = force.TakenBackIn(statement, proposition, speaker);
        return words is not null ? (force.StandingAfter(words), words)
            : SaidInstead(statement, proposition, speaker) is { } instead ? (Standing.Revised, instead)
            : (Standing.Stands, null);
    }

    /// <summary>Whether an original speaker, or a source that nobody names, still stands by a proposition; with the default id, by any of it.</summary>
    public bool IsStoodBy(Statement statement, EntityId proposition = default)
    {
        var speakers = statement.Origin.Principals;
        return speakers.Count == 0 || speakers.Any(speaker => TakenBackIn(statement, proposition, speaker) is null);
    }

    private Statement? SaidInstead(Statement statement, EntityId proposition, EntityId speaker) =>
        _speakers.SaidNothingElse(statement, proposition, speaker) ? null : FindSaidInstead(statement, proposition, speaker);

    private Statement? FindSaidInstead(Statement statement, EntityId proposition, EntityId speaker)
    {
        Statement? instead = null;
        foreach (var held in Finder.Utterances.Of(statement)?.Held ?? [])
        {
            if (proposition.IsDefault || held.Proposition.Id == proposition)
            {
                instead = SaidInstead(held, speaker);
                if (instead is null)
                {
                    return null;
                }
            }
        }

        return instead;
    }

    private Statement? SaidInstead(HeldProposition held, EntityId speaker) =>
        Finder.RevisionsOf(held).Where(revision => revision.Speaker == speaker).Select(revision => revision.By.Utterance).MinBy(words => words.Ordinal)?.Statement;
}
