using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Questions.Quantities;

/// <summary>Counts and their totals as the page on quantities defines them, from a look at every statement and every pair of counts and events.</summary>
internal sealed class SlowTotals
{
    private readonly EntityGraph _graph;
    private readonly Code _predicate;
    private readonly List<Count> _counts;

    public SlowTotals(EntityGraph graph, Code predicate)
    {
        _graph = graph;
        _predicate = predicate;
        _counts = Counts().ToList();
    }

    /// <summary>The counts about an event, each with what its speaker made of it and the statement that replaced it.</summary>
    public IEnumerable<string> Of(Event asked) => _counts.Where(count => IsOne(count.Event, asked.Id)).Select(count => $"{Name(count)} {count.Standing} {ReplacedBy(count)}");

    public Total Add(List<Event> asked, string policy, EntityId? source = null)
    {
        var events = asked.Where((happening, index) => !asked.Take(index).Any(other => IsOne(other.Id, happening.Id))).ToList();
        var leftOut = new List<string>();
        var chosen = new Dictionary<Event, List<Count>>();
        foreach (var happening in events)
        {
            var ofIt = _counts.Where(count => IsOne(count.Event, happening.Id)).ToList();
            var stands = ofIt.Where(count => count.Standing == Standing.Stands && (policy == "widest" || ReplacedBy(count) is null) && (source is null || count.Speaker == source)).ToList();
            leftOut.AddRange(ofIt.Except(stands).Select(count => $"{happening.Id} {QuantityLeftOutReason.NotChosen} {Name(count)}"));
            leftOut.AddRange(stands.Where(count => count.Quantity.Qualifier == QuantityQualifier.Unknown).Select(count => $"{happening.Id} {QuantityLeftOutReason.NoCount} {Name(count)}"));
            chosen[happening] = stands.Where(count => count.Quantity.Qualifier != QuantityQualifier.Unknown).ToList();
        }

        // The unit of the total is the first that anybody gives; a denial is a zero of any unit.
        var unit = events.SelectMany(happening => chosen[happening]).Select(count => count.Quantity.Unit).FirstOrDefault(one => one is not null);
        foreach (var happening in events)
        {
            var ofUnit = chosen[happening].Where(count => count.IsDenial || count.Quantity.Unit == unit).ToList();
            var wholes = ofUnit.Where(IsWhole).ToList();
            var kept = wholes.Count > 0 ? wholes : ofUnit;
            leftOut.AddRange(chosen[happening].Except(ofUnit).Select(count => $"{happening.Id} {QuantityLeftOutReason.OtherUnit} {Name(count)}"));
            leftOut.AddRange(ofUnit.Except(kept).Select(count => $"{happening.Id} {QuantityLeftOutReason.PartOfAnotherCount} {Name(count)}"));
            chosen[happening] = kept;
        }

        var counted = events.Where(happening => chosen[happening].Count > 0).ToList();
        var added = counted.Where(happening => !counted.Exists(other => IsPartOf(happening, other, events))).ToList();
        var unknown = events.Except(counted).Where(happening => !added.Exists(other => IsPartOf(happening, other, events))).ToList();

        // Each event in one way: added, as a part of another, as one that nobody counts, or by its reports, none of which counts.
        foreach (var happening in events.Except(added))
        {
            var isPart = !unknown.Contains(happening);
            var lines = leftOut.FindAll(line => line.StartsWith($"{happening.Id} ", StringComparison.Ordinal));
            leftOut = isPart ? [.. leftOut.Except(lines), $"{happening.Id} {QuantityLeftOutReason.PartOfAnotherEvent} "]
                : lines.Count == 0 ? [.. leftOut, $"{happening.Id} {QuantityLeftOutReason.NoCount} "]
                : leftOut;
        }


        // Counts of one kind of part in all events, such as men, are what the total is of.
        var kinds = added.SelectMany(happening => chosen[happening]).Select(count => count.Kind).Distinct().Count();
        var addends = added.ConvertAll(happening => new Addend(
            happening,
            chosen[happening].Select(count => Low(count.Quantity)).MinBy(end => end.Place)!,
            kinds > 1 && !chosen[happening].Exists(IsWhole) ? End.None : chosen[happening].Select(count => High(count.Quantity)).MaxBy(end => end.Place)!,
            chosen[happening].ConvertAll(Name)));
        return new Total(Lower(addends), unknown.Count > 0 ? End.None : Upper(addends), unit, addends, leftOut);
    }

    // Of those that may be one, directly or through others, the smallest counts.
    private End Lower(List<Addend> addends)
    {
        var open = addends.ToList();
        var sum = new End(0, 0);
        while (open.Count > 0)
        {
            var chain = new HashSet<Addend> { open[0] };
            while (open.Exists(one => chain.Any(other => _graph.IdentityOf(one.Event.Id, other.Event.Id) == JudgementVerdict.Unsure) && chain.Add(one)))
            {
                // Because each that joins may bring others in.
            }

            sum = sum.Plus(chain.Select(one => one.Low).MinBy(end => end.Place)!);
            open.RemoveAll(chain.Contains);
        }

        return sum;
    }

    private static End Upper(List<Addend> addends) => addends.Aggregate(new End(0, 0), (sum, one) => sum.Plus(one.High));

    // Of two that are parts of each other, the one that was asked about first has the other as its part.
    private bool IsPartOf(Event part, Event whole, List<Event> asked) =>
        part != whole && Lies(part, whole) && (!Lies(whole, part) || asked.IndexOf(whole) < asked.IndexOf(part));

    private bool Lies(Event part, Event whole) =>
        Statements.SlowStatements.Upwards(_graph, part.Id, default, KnownRelationships.SubEventOf, KnownRelationships.PartOf).Contains(whole.Id);

    private static End Low(Quantity quantity) => quantity.Interval is { Lower: >= 0 } interval ? new End(interval.Lower, interval.LowerIsOpen ? 1 : 0) : new End(0, 0);

    private static End High(Quantity quantity) => quantity.Interval switch
    {
        { Upper: null } => End.None,
        { Upper: <= 0 } => new End(0, 0),
        var interval => new End(interval.Upper, interval.UpperIsOpen ? -1 : 0),
    };

    private IEnumerable<Count> Counts()
    {
        var force = new ForceReader(_graph);
        foreach (var statement in _graph.Statements.Where(statement => !statement.IsRedacted))
        {
            var commitment = SlowCommitments.Of(_graph, statement);
            if (commitment is not (Commitment.Proposition or Commitment.Accusation or Commitment.Opposite))
            {
                continue;
            }

            foreach (var proposition in statement.Propositions.Where(one => one.Modality == Modality.Fact && _graph.Vocabulary.Implies(one.Predicate, _predicate)))
            {
                var isSo = (proposition.Polarity == Polarity.Affirmative) == (commitment != Commitment.Opposite);
                var said = proposition[KnownRoles.Count]?.Fillers.OfType<QuantityTerm>().Select(term => term.Quantity).ToList() ?? [];
                var isDenial = !isSo && said.All(quantity => quantity.Qualifier == QuantityQualifier.Unknown) && proposition.Predicate == _predicate;
                var quantities = isSo ? said.DefaultIfEmpty() : isDenial ? [Quantity.Exactly(0)] : [];
                var others = proposition.Arguments.Where(argument => argument.Role != KnownRoles.Event && argument.Role != KnownRoles.Count).ToList();
                foreach (var quantity in quantities)
                {
                    foreach (var happening in proposition[KnownRoles.Event]!.Nodes.Distinct())
                    {
                        foreach (var speaker in statement.Origin.Principals.Select(id => (EntityId?)id).DefaultIfEmpty())
                        {
                            var standing = speaker is { } agent ? force.StandingAfter(force.TakenBackIn(statement, proposition.Id, agent)) : Standing.Stands;
                            var holds = !quantity.AsOf.IsUnknown ? _graph.Solve(quantity.AsOf).Time : !statement.Holds.IsUnknown ? _graph.Solve(statement.Holds).Time : SaidTimes.Of(_graph, statement);
                            yield return new Count(statement, proposition, happening, speaker, quantity, isDenial, others, standing, SaidTimes.Of(_graph, statement), holds);
                        }
                    }
                }
            }
        }
    }

    // The first in the ledger that the same speaker certainly said later of the same thing, and not of an earlier moment.
    private EntityId? ReplacedBy(Count count) => _counts.Find(later =>
        count.Speaker is { } speaker && later.Speaker is { } same && IsOne(speaker, same)
        && later.Standing != Standing.Retracted
        && IsOne(count.Event, later.Event)
        && count.Proposition.Predicate == later.Proposition.Predicate
        && IsOfTheSame(count, later)
        && count.Said.IsCertainlyBefore(later.Said)
        && !later.Holds.IsCertainlyBefore(count.Holds)
        && !AreOneUtterance(count.Statement, later.Statement))?.Statement.Id;

    // What counts nothing in particular, a denial or "some", may be of any unit and of any kind.
    private bool IsOfTheSame(Count left, Count right) =>
        (left.IsDenial || right.IsDenial || left.Quantity == default || right.Quantity == default || (left.Quantity.Unit == right.Quantity.Unit && left.Quantity.Of == right.Quantity.Of))
        && left.Others.Count == right.Others.Count
        && left.Others.TrueForAll(argument => right.Others.Exists(other => other.Role == argument.Role
            && argument.Fillers.All(filler => other.Fillers.Any(one => IsOne(filler, one)))
            && other.Fillers.All(filler => argument.Fillers.Any(one => IsOne(filler, one)))));

    private bool AreOneUtterance(Statement left, Statement right)
    {
        var reports = SlowReports.Of(_graph, left.Id);

        return reports.Contains(right.Id);
    }

    private static bool IsWhole(Count count) => count.Quantity.Of is null && count.Others.Count == 0;

    private bool IsOne(Term left, Term right) => left is NodeTerm one && right is NodeTerm other ? IsOne(one.Id, other.Id) : left.Equals(right);

    private bool IsOne(EntityId left, EntityId right) => _graph.IdentityOf(left, right) == JudgementVerdict.Same;

    private static string Name(Count count) => $"{count.Proposition.Id} {count.Event} {count.Speaker} {count.Quantity}";

    /// <summary>One count of one event by one speaker.</summary>
    internal sealed record Count(
        Statement Statement, Proposition Proposition, EntityId Event, EntityId? Speaker, Quantity Quantity, bool IsDenial, List<Argument> Others, Standing Standing, UncertainTime Said, UncertainTime Holds)
    {
        /// <summary>What it is a count of, such as men, and of whom.</summary>
        public string Kind => $"{Quantity.Of} {string.Join(' ', Others.Select(argument => $"{argument.Role}={string.Join('+', argument.Fillers.Select(filler => filler.ToString()).Order(StringComparer.Ordinal))}"))}";
    }

    /// <summary>One end of an interval: a number and whether it is just above (1), just below (-1) or the number itself; above all without a number.</summary>
    internal sealed record End(decimal? Number, int Side)
    {
        public static End None { get; } = new(null, 0);

        public End Plus(End other) => Number is null || other.Number is null ? None : new End(Number + other.Number, Side != 0 ? Side : other.Side);

        public (decimal Number, int Side) Place => (Number ?? decimal.MaxValue, Side);
    }

    internal sealed record Addend(Event Event, End Low, End High, List<string> Counts);

    internal sealed record Total(End Low, End High, string? Unit, List<Addend> Added, List<string> LeftOut);
}
