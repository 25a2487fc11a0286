namespace KnowledgeGraph;

/// <summary>
/// Finds what ties times to each other: relative times, <c>before</c> and <c>after</c>, <c>happened-before</c> and
/// <c>said-after</c>, as far as somebody still stands by them. Without an offset they say which came first, and not how long before.
/// </summary>
internal sealed class TimeConstraints(EntityGraph graph)
{
    private readonly EventTimes _events = new(graph);

    /// <summary>The constraints on one time, in this order: what it states of itself, what counts from it, relationships, propositions.</summary>
    public IEnumerable<TimeConstraint> On(Clocked what)
    {
        var constraints = OwnOf(what).Concat(graph.CountedFrom(what).Where(IsInForce).Select(counted => counted.Reversed));
        return what.IsOrdered(graph) ? constraints.Concat(Related(what)).Concat(Said(what)) : constraints;
    }

    /// <summary>Whether there may be a constraint on a time that states none of its own; a look at the index, without any allocation for most.</summary>
    public static bool MayBeOn(EntityGraph graph, Clocked what)
    {
        foreach (var id in graph.SameAs(what.Id))
        {
            var ordinal = graph.OrdinalOrThrow(id);
            if (!graph.Index.To(ordinal, KnownRelationships.About).IsEmpty
                || !graph.Index.From(ordinal, KnownRelationships.Before).IsEmpty || !graph.Index.To(ordinal, KnownRelationships.Before).IsEmpty
                || !graph.Index.From(ordinal, KnownRelationships.After).IsEmpty || !graph.Index.To(ordinal, KnownRelationships.After).IsEmpty)
            {
                return true;
            }
        }

        return graph.CountedFrom(what).Any();
    }

    /// <summary>Everything in the graph that states a time of its own that is counted from another: costs a look at every statement and document.</summary>
    public static ILookup<Clocked, TimeConstraint> AllCounted(EntityGraph graph) =>
        graph.Nodes<Node>().Where(node => !node.IsRedacted).SelectMany(node => OfNode(graph, node)).ToLookup(constraint => constraint.From);

    private static IEnumerable<TimeConstraint> OfNode(EntityGraph graph, Node node)
    {
        if (node is Document document)
        {
            return Counted(graph, new Clocked(document.Id, AnchorClock.Published), document.Published)
                .Concat(Counted(graph, new Clocked(document.Id, AnchorClock.Retrieved), document.Retrieved));
        }

        return node is not Statement statement
            ? []
            : Counted(graph, new Clocked(statement.Id, AnchorClock.Said), statement.Said, statement)
                .Concat(Counted(graph, new Clocked(statement.Id, AnchorClock.Holds), statement.Holds, statement))
                .Concat(Counted(graph, new Clocked(statement.Id, AnchorClock.Published), statement.Published, statement))
                .Concat(Occurrences(graph, statement));
    }

    private static IEnumerable<TimeConstraint> Occurrences(EntityGraph graph, Statement statement) =>
        from proposition in statement.Propositions
        where proposition.Predicate == KnownPredicates.Occurred.Code
        from happening in proposition[KnownRoles.Event]?.Nodes ?? []
        where graph.TryGet<Event>(happening, out _)
        from term in proposition[KnownRoles.Time]?.Fillers.OfType<TimeTerm>() ?? []
        from constraint in Counted(graph, Clocked.Of(graph, happening)!.Value, term.Time, statement, proposition)
        select constraint;

    private static IEnumerable<TimeConstraint> Counted(EntityGraph graph, Clocked what, UncertainTime time, Statement? statement = null, Proposition? proposition = null)
    {
        if (time.Relative is { } relative && Clocked.Of(graph, relative.Anchor, relative.Clock) is { } anchor && anchor != what)
        {
            yield return new TimeConstraint(anchor, what, relative.Offset, statement, proposition);
        }
    }

    private IEnumerable<TimeConstraint> OwnOf(Clocked what)
    {
        var node = graph.Get<Node>(what.Id);
        return node is Event
            ? _events.Stated(what.Id).SelectMany(stated => Counted(graph, what, stated.Time, stated.Statement, stated.Proposition))
            : OfNode(graph, node).Where(constraint => constraint.To == what);
    }

    private bool IsInForce(TimeConstraint counted) =>
        counted.Proposition is null || _events.IsFactInForce(counted.Statement!, counted.Proposition);

    private IEnumerable<TimeConstraint> Related(Clocked what)
    {
        var relationships = graph.SameAs(what.Id).SelectMany(id => graph.RelationshipsFrom(id, KnownRelationships.Before)
            .Concat(graph.RelationshipsFrom(id, KnownRelationships.After))
            .Concat(graph.RelationshipsTo(id, KnownRelationships.Before))
            .Concat(graph.RelationshipsTo(id, KnownRelationships.After)));
        foreach (var relationship in relationships.Where(_events.IsInForce))
        {
            var isBefore = relationship.Type == KnownRelationships.Before.Code;
            var (earlier, later) = isBefore ? (relationship.From, relationship.To) : (relationship.To, relationship.From);
            if (Between(what, earlier, later, relationship.Offset ?? TimeOffset.After) is { } constraint)
            {
                yield return constraint with { Relationship = relationship };
            }
        }
    }

    private IEnumerable<TimeConstraint> Said(Clocked what) =>
        from statement in _events.StatementsAbout(what.Id)
        from proposition in statement.Propositions
        let order = OrderIn(proposition)
        where order is not null && _events.IsFactInForce(statement, proposition)
        from earlier in Ids(proposition[order.Value.Earlier])
        from later in Ids(proposition[order.Value.Later])
        from offset in Offsets(proposition)
        let constraint = Between(what, earlier, later, offset)
        where constraint is not null
        select constraint with { Statement = statement, Proposition = proposition };

    private (Code Earlier, Code Later)? OrderIn(Proposition proposition)
    {
        if (graph.Vocabulary.Implies(proposition.Predicate, KnownPredicates.HappenedBefore))
        {
            return (KnownRoles.Event, KnownRoles.Other);
        }

        return graph.Vocabulary.Implies(proposition.Predicate, KnownPredicates.SaidAfter) ? (KnownRoles.Other, KnownRoles.Statement) : null;
    }

    private TimeConstraint? Between(Clocked what, EntityId earlier, EntityId later, TimeOffset offset)
    {
        if (Clocked.Of(graph, earlier) is not { } first || Clocked.Of(graph, later) is not { } second || first == second)
        {
            return null;
        }

        var constraint = new TimeConstraint(first, second, offset);
        return second == what ? constraint : first == what ? constraint.Reversed : null;
    }

    private static IEnumerable<EntityId> Ids(Argument? argument) => argument?.Fillers.SelectMany(filler => filler switch
    {
        NodeTerm node => [node.Id],
        StatementTerm statement => [statement.Id],
        _ => Array.Empty<EntityId>(),
    }) ?? [];

    private static IEnumerable<TimeOffset> Offsets(Proposition proposition) =>
        proposition[KnownRoles.Offset]?.Fillers.OfType<OffsetTerm>().Select(term => term.Offset).DefaultIfEmpty(TimeOffset.After) ?? [TimeOffset.After];
}
