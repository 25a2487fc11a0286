namespace KnowledgeGraph.Queries;

/// <summary>Sets accusations and claims beside the denials that answer them.</summary>
internal sealed class AnswerSearch(EntityGraph graph, CalendarDuration? within, QuestionMeter meter)
{
    private readonly DenialSearch _denials = new(graph, within, meter);
    private readonly PartyReader _parties = new(graph);
    private readonly AttributionResolver _resolver = new(graph);

    /// <summary>The answers found, what has none, and for how many accusations all denials were seen.</summary>
    public (List<AnsweredAccusation> Answers, List<Blame> Unanswered, int Looked) Accusations()
    {
        var (blames, _) = new BlameSearch(graph).Find(meter);
        var answers = new List<AnsweredAccusation>();
        var unanswered = new List<Blame>();
        var looked = 0;
        foreach (var blame in blames)
        {
            var before = answers.Count;
            foreach (var (denial, match) in _denials.AnswersTo(blame.Statement.Statement, blame.Propositions))
            {
                if (IsByAccused(blame, denial) is { } isByAccused)
                {
                    answers.Add(new AnsweredAccusation(blame, match, isByAccused));
                }
            }

            if (meter.Cut is not null)
            {
                break;
            }

            looked++;
            if (answers.Count == before)
            {
                unanswered.Add(blame);
            }
        }

        return (answers, unanswered, looked);
    }

    public (List<AnsweredClaim> Answers, int Looked) Claims()
    {
        var answers = new List<AnsweredClaim>();
        var looked = 0;
        foreach (var claim in graph.Statements)
        {
            if (!meter.MayCompare())
            {
                break;
            }

            if (claim.IsRedacted || !graph.Vocabulary.IsAct(claim.Act, KnownActs.ClaimResponsibility))
            {
                continue;
            }

            looked++;
            foreach (var proposition in claim.Propositions.Where(IsClaim))
            {
                answers.AddRange(_denials.AnswersTo(claim, [proposition])
                    .Select(answer => new AnsweredClaim(_resolver.Resolve(claim), proposition, answer.Match, IsByClaimant(claim, answer.Denial))));
            }
        }

        return (answers, looked);
    }

    private bool IsClaim(Proposition proposition) =>
        proposition is { Polarity: Polarity.Affirmative, Modality: Modality.Fact }
        && graph.Vocabulary.Implies(proposition.Predicate, KnownPredicates.ResponsibleFor);

    /// <summary>Whether one of the accused denies it; false if only somebody of its party does, null if nobody of them does.</summary>
    private bool? IsByAccused(Blame blame, Statement denial)
    {
        var accused = blame.Blamed.SelectMany(agent => graph.SameAs(agent.Id)).ToHashSet();
        var standing = denial.Origin.Principals.Where(speaker => !_resolver.IsTakenBack(denial, default, speaker)).ToList();
        if (standing.Exists(accused.Contains))
        {
            return true;
        }

        // One party: they have a body in common to which both belong, or one of them is that body.
        var said = graph.SaidOf(denial).Time;
        var parties = blame.Blamed.SelectMany(agent => _parties.PartiesOf(agent.Id, said).All).ToHashSet();
        return standing.Exists(speaker => _parties.PartiesOf(speaker, said).All.Any(parties.Contains)) ? false : null;
    }

    private bool IsByClaimant(Statement claim, Statement denial)
    {
        var said = graph.SaidOf(denial).Time;
        return denial.Origin.Principals.Any(speaker => claim.Origin.Principals.Any(claimant => _parties.PartiesOf(speaker, said).Contains(claimant)));
    }
}
