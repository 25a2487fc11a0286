namespace KnowledgeGraph;

/// <summary>Finds clocks that do not fit each other or that hang on themselves.</summary>
internal static class OddTimes
{
    public static IEnumerable<Finding> In(EntityGraph graph)
    {
        var solver = new TimeSolver(graph);
        foreach (var node in graph.Nodes<Node>().Where(node => !node.IsRedacted))
        {
            foreach (var (clock, _) in ClocksOf(node).Where(clock => solver.Solve(clock.Time).Status == TimeSolutionStatus.AnchorCycle))
            {
                yield return new Finding(FindingCode.TimeCycle, $"The time '{clock}' of '{node.Id}' cannot be told: its anchors lead in a circle.", [node.Id]);
            }

            if (node is Statement statement)
            {
                foreach (var finding in OfStatement(graph, solver, statement))
                {
                    yield return finding;
                }
            }
        }
    }

    private static IEnumerable<Finding> OfStatement(EntityGraph graph, TimeSolver solver, Statement statement)
    {
        var said = graph.SaidOf(statement).Time;
        var published = solver.Solve(statement.PublishedIn(graph)).Time;
        if (said.IsCertainlyAfter(published))
        {
            yield return new Finding(
                FindingCode.DatesDoNotFit,
                $"'{statement.Id}' was said {said}, but published {published}, before that.",
                statement.Source is { } source ? [statement.Id, source.Document] : [statement.Id]);
        }

        foreach (var finding in Offices.SpokenForOutOfTime(graph, solver, statement, said))
        {
            yield return finding;
        }
    }

    private static IEnumerable<(string Clock, UncertainTime Time)> ClocksOf(Node node) => node switch
    {
        Statement statement =>
        [
            ("holds", statement.Holds),
            ("said", statement.Said),
            ("published", statement.Published),
            .. statement.Propositions.SelectMany(proposition => proposition.Arguments)
                .SelectMany(argument => argument.Fillers.OfType<TimeTerm>().Select(term => (argument.Role.ToString(), term.Time))),
        ],
        Document document =>
        [
            ("published", document.Published),
            ("retrieved", document.Retrieved),
            .. document.Parts.Select(part => ("published", part.Published)),
        ],
        _ => [],
    };
}
