using System.Globalization;

namespace KnowledgeGraph.Queries;

/// <summary>Looks for pairs of nodes that may be one by their names.</summary>
internal sealed class NameCandidates
{
    private const double DefaultMinimum = 0.6;

    // A part of a name is borne by many; a third party that both know makes it as good as its score.
    private const double PartAlone = 0.6;
    private const double KindsDiffer = 0.8;
    private const double SharedThird = 0.4;
    private const double FurtherName = 0.2;
    private const double GoodFurtherName = 0.9;

    private readonly EntityGraph _graph;
    private readonly double _minimum;
    private readonly QuestionMeter _meter;
    private readonly NameIndex _index;
    private readonly CandidateJudgements _judgements;
    private readonly SharedRelationships _shared;
    private readonly Dictionary<EntityId, List<(MatchedName Name, FoldedName Folded)>> _folded = [];
    private readonly Dictionary<(int Left, int Right), Pair> _found = [];

    public NameCandidates(EntityGraph graph, CandidateOptions options, CancellationToken cancellationToken)
    {
        _graph = graph;
        _minimum = options.MinimumScore ?? DefaultMinimum;
        _meter = new QuestionMeter(options.Budget, cancellationToken);
        _index = NameIndex.Of(graph, _meter);
        _judgements = new CandidateJudgements(graph, options);
        _shared = new SharedRelationships(graph);
    }

    public Answer<IdentityCandidate> All()
    {
        var lookup = _index.Lookup(_meter);
        foreach (var entity in _graph.Nodes<Entity>())
        {
            if (entity is not Event && !Meet(entity, name => _index.MayHoldAllOf(name, lookup)))
            {
                break;
            }
        }

        return Answer("the graph");
    }

    public Answer<IdentityCandidate> For(Entity entity)
    {
        if (entity is not Event)
        {
            Meet(entity, name => _index.MayFit(name, NameLooseness.Identity));
        }

        return Answer($"the node '{entity.Id}'");
    }

    private bool Meet(Entity entity, Func<FoldedName, IEnumerable<int>> find)
    {
        foreach (var (_, folded) in NamesOf(entity))
        {
            foreach (var place in find(folded))
            {
                if (!_meter.MayCompare())
                {
                    return false;
                }

                var other = _index[place].Entity;
                if (other.NodeKind == entity.NodeKind && other.Id != entity.Id)
                {
                    Compare(entity, other);
                }
            }
        }

        return _meter.Cut is null;
    }

    private void Compare(Entity one, Entity other)
    {
        var (first, second) = (_graph.OrdinalOrThrow(one.Id), _graph.OrdinalOrThrow(other.Id));
        var (left, right, key) = first < second ? (one, other, (first, second)) : (other, one, (second, first));
        if (!_found.ContainsKey(key) && _judgements.Allow(left.Id, right.Id) && PairOf(left, right) is { } pair && pair.Score >= _minimum)
        {
            _found.Add(key, pair);
        }
    }

    private Pair? PairOf(Entity left, Entity right)
    {
        var fits = Fits(left, right);
        if (fits.Count == 0 || _shared.AreRelated(left, right))
        {
            return null;
        }

        var best = fits[0];
        var further = fits.Find(fit => fit.Left != best.Left && fit.Right != best.Right && fit.Score >= GoodFurtherName);
        var thirds = _shared.Between(left, right).ToList();
        var score = best.Score;
        if (thirds.Count > 0)
        {
            score += (1 - score) * SharedThird;
        }
        else if (best.Match.Reasons.Contains(NameMatchReason.Part))
        {
            score *= PartAlone;
        }

        if (further is not null)
        {
            score += (1 - score) * FurtherName;
        }

        if (!_judgements.AreKindsCompatible(left, right))
        {
            score *= KindsDiffer;
        }

        return new Pair(left, right, Math.Round(score, 3), best, further, thirds);
    }

    /// <summary>The names of the two that fit, the best first, equally good ones in the order of the left's names and then of the right's.</summary>
    private List<Fit> Fits(Entity left, Entity right)
    {
        var fits = new List<Fit>();
        foreach (var (leftName, leftFolded) in NamesOf(left))
        {
            foreach (var (rightName, rightFolded) in NamesOf(right))
            {
                if (NameMatcher.Match(leftFolded, rightFolded, NameLooseness.Identity) is { } match)
                {
                    fits.Add(new Fit(leftName, rightName, match, match.Score * leftName.Weight * rightName.Weight));
                }
            }
        }

        return [.. fits.OrderByDescending(fit => fit.Score)];
    }

    private List<(MatchedName Name, FoldedName Folded)> NamesOf(Entity entity)
    {
        if (!_folded.TryGetValue(entity.Id, out var names))
        {
            names = [.. MatchedName.Of(entity).Where(name => name.Kind != MatchedNameKind.Descriptor).Select(name => (name, NameFolding.Fold(name.Text)))];
            _folded.Add(entity.Id, names);
        }

        return names;
    }

    private Answer<IdentityCandidate> Answer(string where)
    {
        var resolver = new AttributionResolver(_graph);
        var ranked = _found.OrderByDescending(pair => pair.Value.Score).ThenBy(pair => pair.Key).Select(pair => pair.Value).ToList();
        return new Answer<IdentityCandidate>(
            _graph,
            _meter.Keep(ranked).Select(pair => Candidate(pair, resolver)).ToValueList(),
            string.Create(CultureInfo.InvariantCulture, $"looked for nodes that may be one by their {Counting.Of(_index.Count, "name")}, for {where}, with a score of {_minimum} or more"),
            _meter.Cut);
    }

    private IdentityCandidate Candidate(Pair pair, AttributionResolver resolver) => new()
    {
        Left = pair.Left,
        Right = pair.Right,
        Score = pair.Score,
        Reasons = Reasons(pair, resolver).ToValueList(),
        Verdict = _graph.IdentityOf(pair.Left.Id, pair.Right.Id),
        Judgements = _judgements.About(pair.Left.Id, pair.Right.Id),
    };

    private IEnumerable<CandidateReason> Reasons(Pair pair, AttributionResolver resolver)
    {
        var isHomoglyph = pair.Best.Match is { HomoglyphsInName.Count: > 0 } or { HomoglyphsInQuery.Count: > 0 };
        yield return Reason(isHomoglyph ? CandidateReasonKind.Homoglyph : CandidateReasonKind.Name, pair.Best);
        if (pair.Further is { } further)
        {
            yield return Reason(CandidateReasonKind.FurtherName, further);
        }

        foreach (var (third, relationships) in pair.Thirds)
        {
            yield return new CandidateReason
            {
                Kind = CandidateReasonKind.SharedRelationship,
                Shared = [third],
                Relationships = relationships,
                Statements = relationships.SelectMany(relationship => relationship.Evidence).Distinct()
                    .Select(_graph.StatementOf).OfType<Statement>().Where(statement => !statement.IsRedacted)
                    .InLedgerOrder(_graph).Select(resolver.Resolve).ToValueList(),
            };
        }

        if (_judgements.AreKindsRelated(pair.Left, pair.Right))
        {
            yield return new CandidateReason { Kind = CandidateReasonKind.Kind };
        }
    }

    private static CandidateReason Reason(CandidateReasonKind kind, Fit fit) =>
        new() { Kind = kind, Names = [fit.Left, fit.Right], NameReasons = fit.Match.Reasons };

    private sealed record Fit(MatchedName Left, MatchedName Right, NameMatch Match, double Score);

    private sealed record Pair(
        Entity Left, Entity Right, double Score, Fit Best, Fit? Further, List<(Entity Third, ValueList<Relationship> Relationships)> Thirds);
}
