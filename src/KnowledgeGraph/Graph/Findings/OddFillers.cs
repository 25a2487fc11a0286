namespace KnowledgeGraph;

/// <summary>
/// Finds the library's own roles filled with what they are not for: a count that is no quantity or is below zero, an event that is a person.
/// What fills a role that a ledger names itself is the ledger's affair.
/// </summary>
internal static class OddFillers
{
    private static readonly Dictionary<Code, TermKind> s_terms = new()
    {
        [KnownRoles.Event] = TermKind.Node,
        [KnownRoles.Place] = TermKind.Node,
        [KnownRoles.Time] = TermKind.Time,
        [KnownRoles.Count] = TermKind.Quantity,
        [KnownRoles.Distance] = TermKind.Quantity,
        [KnownRoles.Offset] = TermKind.Offset,
    };

    private static readonly Dictionary<Code, NodeKind[]> s_nodes = new()
    {
        [KnownRoles.Event] = [NodeKind.Event],
        [KnownRoles.Place] = [NodeKind.Place],
        [KnownRoles.Organization] = [NodeKind.Organization],
        [KnownRoles.Agent] = [NodeKind.Person, NodeKind.Organization, NodeKind.Thing],
    };

    /// <summary>One finding per filler that does not fit its role, in ledger order.</summary>
    public static IEnumerable<Finding> In(EntityGraph graph) =>
        from statement in graph.Statements
        where !statement.IsRedacted
        from proposition in statement.Propositions
        from argument in proposition.Arguments
        from filler in argument.Fillers
        let wanted = Wanted(graph, argument.Role, filler)
        where wanted is not null
        select new Finding(
            FindingCode.OddFiller,
            $"In '{proposition.Id}' the role '{argument.Role}' is filled with {filler}; it is for {wanted}.",
            filler is NodeTerm node ? [statement.Id, node.Id] : [statement.Id]);

    private static string? Wanted(EntityGraph graph, Code role, Term filler)
    {
        if (s_terms.TryGetValue(role, out var term) && filler.Kind != term && filler.Kind != TermKind.Text)
        {
            return term == TermKind.Node ? $"one of the kind {Names(s_nodes[role])}" : $"one of the kind {term.ToString().ToLowerInvariant()}";
        }

        // Because a balance or a temperature may be below zero, and a number of those who were hurt may not.
        if (role == KnownRoles.Count && filler is QuantityTerm { Quantity: { Qualifier: not QuantityQualifier.Unknown, Value: < 0 } })
        {
            return "a number from zero on";
        }

        return s_nodes.TryGetValue(role, out var kinds) && filler is NodeTerm node
            && graph.TryGet<Node>(node.Id, out var found) && !kinds.Contains(found.NodeKind)
                ? $"one of the kind {Names(kinds)}"
                : null;
    }

    private static string Names(IEnumerable<NodeKind> kinds) => string.Join(" or ", kinds.Select(kind => kind.ToString().ToLowerInvariant()));
}
