namespace KnowledgeGraph;

/// <summary>Finds who speaks for an organization at a time at which they neither spoke for it nor held an office in it.</summary>
internal static class Offices
{
    /// <summary>
    /// One finding per speaker and principal whose known offices all leave out the moment; who has no office on record, or
    /// one of unknown time, may well speak.
    /// </summary>
    public static IEnumerable<Finding> SpokenForOutOfTime(EntityGraph graph, TimeSolver solver, Statement statement, UncertainTime said)
    {
        if (said.IsUnknown)
        {
            yield break;
        }

        foreach (var hop in statement.Attribution)
        {
            foreach (var (speaker, principal) in hop.Speakers.SelectMany(_ => hop.OnBehalfOf, (speaker, principal) => (speaker, principal)))
            {
                var offices = In(graph, speaker, principal).ToList();
                if (offices.Count > 0 && !offices.Exists(office => solver.Solve(office.Holds).Time.MayCoincideWith(said)))
                {
                    var known = string.Join(" and ", offices.Select(office => $"'{office.Id}' holds {solver.Solve(office.Holds).Time}"));
                    yield return new Finding(
                        FindingCode.SpeaksOutsideOfOffice,
                        $"In '{statement.Id}' '{speaker}' speaks {said} for '{principal}', but {known}.",
                        [statement.Id, .. offices.Select(office => office.Id)]);
                }
            }
        }
    }

    private static IEnumerable<Relationship> In(EntityGraph graph, EntityId speaker, EntityId principal) =>
        graph.Contains(speaker)
            ? graph.RelationshipsFrom(speaker, KnownRelationships.SpeaksFor).Where(relationship => relationship.To == principal)
                .Concat(graph.RelationshipsFrom(speaker, KnownRelationships.HoldsPosition)
                    .Where(relationship => graph.TryGet<Position>(relationship.To, out var position) && position.Organization == principal))
            : [];
}
