namespace KnowledgeGraph;

/// <summary>Reads what original speakers took back themselves; a retraction can be retracted, too.</summary>
internal sealed class Retractions(EntityGraph graph)
{
    /// <summary>
    /// Whether every original speaker took back a statement, or one proposition of it. What one of several took back still
    /// stands for the others, and a source that nobody names takes nothing back.
    /// </summary>
    public bool TookBack(Statement statement, EntityId proposition)
    {
        var speakers = statement.Origin.Principals;
        return speakers.Count > 0
            && speakers.All(speaker => Of(statement, speaker, proposition).Any(words => !IsTakenBack(words, speaker)));
    }

    // With a stack of its own, because a chain of retractions can be longer than the thread's stack. Of two that name each
    // other, the one that is asked about is taken back.
    private bool IsTakenBack(Statement statement, EntityId speaker)
    {
        var known = new Dictionary<EntityId, bool>();
        var seen = new HashSet<EntityId>();
        var open = new Stack<(Statement Statement, bool LaterAreKnown)>([(statement, false)]);
        while (open.TryPop(out var step))
        {
            var later = Of(step.Statement, speaker, proposition: default);
            if (step.LaterAreKnown)
            {
                known[step.Statement.Id] = later.Any(words => !known.GetValueOrDefault(words.Id));
            }
            else if (seen.Add(step.Statement.Id))
            {
                open.Push((step.Statement, true));
                foreach (var words in later)
                {
                    open.Push((words, false));
                }
            }
        }

        return known[statement.Id];
    }

    private IEnumerable<Statement> Of(Statement statement, EntityId speaker, EntityId proposition) =>
        graph.In(statement.Id, KnownRelationships.Supersedes).Where(words =>
            graph.Vocabulary.IsAct(words.Act, KnownActs.Retract)
            && words.Origin.Principals.Contains(speaker)
            && words.Targets.Any(target => (!proposition.IsDefault && target.Id == proposition)
                || (target.Id == statement.Id && (target.Hop is null || target.Hop == statement.Attribution.Count - 1))));
}
