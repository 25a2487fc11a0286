namespace KnowledgeGraph.Queries;

/// <summary>Sets accusations and claims beside the denials that answer them.</summary>
internal sealed class AnswerSearch
{
    private readonly StandingReader _standings;
    private readonly DenialSearch _denials;
    private readonly PartyReader _parties;
    private readonly AttributionResolver _resolver;
    private readonly EntityGraph _graph;
    private readonly QuestionMeter _meter;

    public AnswerSearch(EntityGraph graph, CalendarDuration? within, QuestionMeter meter)
    {
        _graph = graph;
        _meter = meter;
        _standings = new StandingReader(graph);
        _denials = new DenialSearch(graph, _standings, within, meter);
        _parties = new PartyReader(graph);
        _resolver = new AttributionResolver(graph);
    }

    /// <summary>The answers found, what has none, and for how many accusations all denials were seen.</summary>
    public (List<AnsweredAccusation> Answers, List<Blame> Unanswered, int Looked) Accusations()
    {
        var (blames, _) = new BlameSearch(_graph, _standings).Find(_meter);
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

            if (_meter.Cut is not null)
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
        foreach (var claim in _graph.Statements)
        {
            if (!_meter.MayCompare())
            {
                break;
            }

            if (claim.IsRedacted || !_graph.Vocabulary.IsAct(claim.Act, KnownActs.ClaimResponsibility))
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
        && _graph.Vocabulary.Implies(proposition.Predicate, KnownPredicates.ResponsibleFor);

    /// <summary>Whether one of the accused denies it; false if only somebody of its party does, null if nobody of them does.</summary>
    private bool? IsByAccused(Blame blame, Statement denial)
    {
        var accused = blame.Blamed.SelectMany(agent => _graph.SameAs(agent.Id)).ToHashSet();
        var standing = denial.Origin.Principals.Where(speaker => _standings.TakenBackIn(denial, default, speaker) is null).ToList();
        if (standing.Exists(accused.Contains))
        {
            return true;
        }

        // One party: they have a body in common to which both belong, or one of them is that body.
        var said = _graph.SaidOf(denial).Time;
        var parties = blame.Blamed.SelectMany(agent => _parties.PartiesOf(agent.Id, said).All).ToHashSet();
        return standing.Exists(speaker => _parties.PartiesOf(speaker, said).All.Any(parties.Contains)) ? false : null;
    }

    private bool IsByClaimant(Statement claim, Statement denial)
    {
        var said = _graph.SaidOf(denial).Time;
        return denial.Origin.Principals.Any(speaker => claim.Origin.Principals.Any(claimant => _parties.PartiesOf(speaker, said).Contains(claimant)));
    }
}
