namespace KnowledgeGraph.Queries;

/// <summary>Rule (e): one says as a fact what the other, speaking no earlier, says is still to come.</summary>
internal sealed class FutureRule(PredicateReader predicates, FillerReader fillers, SpeechOrder order)
{
    public void Find(in HeldPair pair, List<PairFinding> findings)
    {
        var (fact, future) = pair.Left.IsToCome ? (pair.Right, pair.Left) : (pair.Left, pair.Right);
        if (!fact.IsAffirmedFact || !future.IsToCome || future.Polarity != Polarity.Affirmative || pair.Link == SubjectLink.Part)
        {
            return;
        }

        foreach (var predicate in predicates.MostSpecialShared(fact.Predicate, future.Predicate))
        {
            var conditions = pair.NewConditions();
            if (SaysMore(fact, future, predicate) && RolesMatch(fact, future, predicate, conditions) && !order.IsBefore(future.Utterance, fact.Utterance))
            {
                findings.Add(new PairFinding
                {
                    Rule = RuleOrder.FactAgainstFuture,
                    Reason = ConflictReasons.FactAgainstFuture,
                    Severity = Severity.Tension,
                    Predicate = predicate.Code,
                    Role = null,
                    Conditions = conditions,
                });
                return;
            }
        }
    }

    // Because "it injured two" and "it will kill five" have in common that it took place, and an event that took place may go on to do more.
    private static bool SaysMore(HeldProposition fact, HeldProposition future, Predicate predicate) =>
        fact.Predicate == predicate.Code || future.Predicate == predicate.Code
        || fact.Proposition.Arguments.Any(said => said.Role != KnownRoles.Event && predicate.Roles.Contains(said.Role) && future.ArgumentOf(predicate, said.Role) is not null);

    private bool RolesMatch(HeldProposition fact, HeldProposition future, Predicate predicate, Conditions conditions)
    {
        var at = fillers.TimeOf(fact.Subjects);
        foreach (var said in fact.Proposition.Arguments.AsSpan())
        {
            if (fact.ArgumentOf(predicate, said.Role) is null || future.ArgumentOf(predicate, said.Role) is not { } announced)
            {
                continue;
            }

            if (said.Role == KnownRoles.Event)
            {
                // Because what is about two events is compared through either; and a part of an event is another event.
                if (!fillers.HasAny(said, announced, conditions))
                {
                    return false;
                }

                continue;
            }

            // Because a sure match hangs on nothing, it is looked for first.
            if (!fillers.AnyOverlap(said, announced, at) && !fillers.AnyMatch(said, announced, at, conditions))
            {
                return false;
            }
        }

        return true;
    }
}
