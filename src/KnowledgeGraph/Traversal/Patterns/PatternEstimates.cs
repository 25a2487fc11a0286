using System.Runtime.CompilerServices;
using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Traversal;

/// <summary>How many nodes and relationships of each sort a graph has, by samples, and so where a search had best begin.</summary>
internal sealed class PatternEstimates
{
    private const int Samples = 4096;
    private const int PinsLookedAt = 16;
    private const int RepetitionsCounted = 8;

    // Because nobody knows how much a predicate leaves: enough to prefer what has one.
    private const double KeptByPredicate = 0.5;

    // Because the kinds of all nodes lie side by side, a byte each.
    private const double CostOfLookingAtKind = 0.02;

    private static readonly ConditionalWeakTable<EntityGraph, PatternEstimates> s_kept = [];

    private readonly IGraphIndex _index;
    private readonly double[] _ofKind = new double[8];
    private readonly Dictionary<Code, double> _ofAct = [];
    private readonly Dictionary<Code, KindsAtEnds> _ofType = [];
    private readonly KindsAtEnds _ofAnyType;
    private readonly double _leastOfType;

    private PatternEstimates(IGraphIndex index)
    {
        _index = index;
        var stride = Math.Max(1, (index.NodeCount + Samples - 1) / Samples);
        for (var node = 0; node < index.NodeCount; node += stride)
        {
            _ofKind[(int)index.KindOf(node)] += stride;
            if (index.KindOf(node) == NodeKind.Statement)
            {
                var act = index.ActOf(node);
                _ofAct[act] = _ofAct.GetValueOrDefault(act) + stride;
            }
        }

        stride = Math.Max(1, (index.RelationshipCount + Samples - 1) / Samples);
        _leastOfType = stride / 2.0;
        _ofAnyType = new KindsAtEnds(new double[_ofKind.Length], new double[_ofKind.Length]);
        for (var relationship = 0; relationship < index.RelationshipCount; relationship += stride)
        {
            var type = index.Types[index.TypeNumberOf(relationship)];
            if (!_ofType.TryGetValue(type, out var ends))
            {
                _ofType.Add(type, ends = new KindsAtEnds(new double[_ofKind.Length], new double[_ofKind.Length]));
            }

            var (from, to) = ((int)index.KindOf(index.SourceOf(relationship)), (int)index.KindOf(index.TargetOf(relationship)));
            ends.From[from] += stride;
            ends.To[to] += stride;
            _ofAnyType.From[from] += stride;
            _ofAnyType.To[to] += stride;
        }
    }

    /// <summary>The estimates for a graph, made once and kept with it.</summary>
    public static PatternEstimates Of(EntityGraph graph) => s_kept.GetValue(graph, known => new PatternEstimates(known.Index));

    /// <summary>The place of the node from which the least has to be looked at; the first of equals.</summary>
    public int PivotOf(PlannedNode[] nodes, PlannedStep[] steps)
    {
        var best = 0;
        var least = double.PositiveInfinity;
        for (var place = 0; place < nodes.Length; place++)
        {
            var cost = CostFrom(place, nodes, steps);
            if (cost < least)
            {
                least = cost;
                best = place;
            }
        }

        return best;
    }

    private double CostFrom(int pivot, PlannedNode[] nodes, PlannedStep[] steps)
    {
        var pins = nodes[pivot].Pins;
        var candidates = pins?.Length ?? CountOf(_ofKind, nodes[pivot].PossibleKinds);
        var paths = pins is null ? candidates * ShareOf(nodes[pivot], NodeChecks.Act) : candidates;
        var cost = pins is null ? candidates + (_index.NodeCount * CostOfLookingAtKind) : candidates;
        for (var place = pivot - 1; place >= 0; place--)
        {
            var looks = paths * Fan(steps[place].Back, steps[place].Most, nodes[place + 1], place + 1 == pivot ? pins : null);

            // Twice, because what is found on the left is kept and sorted.
            cost += 2 * looks;
            paths = looks * ShareOf(nodes[place], nodes[place].FromRight) * ShareOfKinds(steps[place].Back, nodes[place]);
        }

        for (var place = pivot; place < steps.Length; place++)
        {
            var looks = paths * Fan(steps[place].Onward, steps[place].Most, nodes[place], place == pivot ? pins : null);
            cost += looks;
            paths = looks * ShareOf(nodes[place + 1], nodes[place + 1].FromLeft) * ShareOfKinds(steps[place].Onward, nodes[place + 1]);
        }

        return cost;
    }

    // How many relationships of a row there are at a node, on average.
    private double Fan(PlannedRow row, int most, PlannedNode at, int[]? pins)
    {
        var fan = pins is { Length: > 0 } ? Counted(row, pins) : Expected(row, at);
        var total = 0.0;
        var reached = 1.0;
        for (var times = 0; times < Math.Min(most, RepetitionsCounted); times++)
        {
            reached *= fan;
            total += reached;
        }

        return total;
    }

    private double Counted(PlannedRow row, int[] pins)
    {
        var count = 0.0;
        var looked = Math.Min(pins.Length, PinsLookedAt);
        for (var pin = 0; pin < looked; pin++)
        {
            count += row.LeadsAway || row.IsSymmetric ? FromOf(row, pins[pin]) : 0;
            if (row.Acts is not null)
            {
                foreach (var act in row.Acts)
                {
                    count += _index.About(pins[pin], act).Length;
                }
            }
            else
            {
                count += !row.LeadsAway || row.IsSymmetric ? ToOf(row, pins[pin]) : 0;
            }
        }

        return count / looked;
    }

    private int FromOf(PlannedRow row, int node) => row.IsOfAnyType ? _index.From(node).Length : _index.From(node, row.Type).Length;

    private int ToOf(PlannedRow row, int node) => row.IsOfAnyType ? _index.To(node).Length : _index.To(node, row.Type).Length;

    private double Expected(PlannedRow row, PlannedNode at)
    {
        var relationships = Math.Max(_leastOfType, AtEnds(row, at.PossibleKinds, isNear: true));
        return relationships * (row.Acts is null ? 1 : ShareOfActs(row.Acts)) / Math.Max(1, CountOf(_ofKind, at.PossibleKinds));
    }

    // How many relationships of a row have a node of some kinds at the end where the row is, or at the other one.
    private double AtEnds(PlannedRow row, int kinds, bool isNear)
    {
        var ends = row.IsOfAnyType ? _ofAnyType : _ofType.GetValueOrDefault(row.Type);
        if (ends is null)
        {
            return 0;
        }

        return row.IsSymmetric
            ? CountOf(ends.From, kinds) + CountOf(ends.To, kinds)
            : CountOf(row.LeadsAway == isNear ? ends.From : ends.To, kinds);
    }

    private static double CountOf(double[] counts, int kinds)
    {
        var count = 0.0;
        for (var kind = 0; kind < counts.Length; kind++)
        {
            count += (kinds & (1 << kind)) != 0 ? counts[kind] : 0;
        }

        return count;
    }

    private double ShareOfKinds(PlannedRow row, PlannedNode far)
    {
        var all = AtEnds(row, ~0, isNear: false);
        return all == 0 ? 1 : AtEnds(row, far.PossibleKinds, isNear: false) / all;
    }

    // What part of the nodes that are reached fits.
    private double ShareOf(PlannedNode node, NodeChecks unknown)
    {
        var share = node.Where is null ? 1 : KeptByPredicate;
        share *= node.Pins is null ? 1 : Math.Min(1, node.Pins.Length / Math.Max(1, CountOf(_ofKind, node.PossibleKinds)));
        return node.Acts is not null && unknown.HasFlag(NodeChecks.Act) ? share * ShareOfActs(node.Acts) : share;
    }

    private double ShareOfActs(Code[] acts)
    {
        var count = 0.0;
        foreach (var act in acts)
        {
            count += _ofAct.GetValueOrDefault(act);
        }

        var statements = Math.Max(1, _ofKind[(int)NodeKind.Statement]);
        return Math.Clamp(count / statements, 0.5 / statements, 1);
    }

    /// <summary>How many relationships of a type have nodes of each kind at either end.</summary>
    private sealed record KindsAtEnds(double[] From, double[] To);
}
