namespace KnowledgeGraph;

/// <summary>Finds clocks of statements that do not fit each other or the office of who speaks.</summary>
internal static class OddTimes
{
    public static IEnumerable<Finding> In(EntityGraph graph)
    {
        var times = new TimeSolver(graph);
        foreach (var statement in graph.Statements.Where(statement => !statement.IsRedacted))
        {
            var said = times.Solve(statement.Said);
            if (said.Status == TimeSolutionStatus.AnchorCycle)
            {
                yield return new Finding(FindingCode.TimeCycle, $"When '{statement.Id}' was said hangs, through others, on itself.", [statement.Id]);
            }

            var published = times.Solve(statement.PublishedIn(graph));
            if (said.Time.IsCertainlyAfter(published.Time))
            {
                yield return new Finding(
                    FindingCode.DatesDoNotFit,
                    $"'{statement.Id}' was said {said.Time}, but published {published.Time}, before that.",
                    statement.Source is { } source ? [statement.Id, source.Document] : [statement.Id]);
            }

            foreach (var finding in OutsideOfOffice(graph, statement, said.Time))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> OutsideOfOffice(EntityGraph graph, Statement statement, UncertainTime said)
    {
        if (said.IsUnknown)
        {
            yield break;
        }

        foreach (var hop in statement.Attribution)
        {
            foreach (var speaker in hop.Speakers)
            {
                foreach (var office in Offices(graph, speaker, hop).Where(office => !office.Holds.MayCoincideWith(said)))
                {
                    yield return new Finding(
                        FindingCode.SpeaksOutsideOfOffice,
                        $"In '{statement.Id}' '{speaker}' speaks {said} for '{office.To}', but the relationship '{office.Id}' holds {office.Holds}.",
                        [statement.Id, office.Id]);
                }
            }
        }
    }

    private static IEnumerable<Relationship> Offices(EntityGraph graph, EntityId speaker, Hop hop) =>
        hop.OnBehalfOf.Count == 0 || !graph.Contains(speaker)
            ? []
            : graph.RelationshipsFrom(speaker, KnownRelationships.SpeaksFor)
                .Where(relationship => hop.OnBehalfOf.Contains(relationship.To) && !relationship.Holds.IsUnknown && !relationship.Holds.IsRelative);
}
