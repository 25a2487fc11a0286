using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Traversal;

/// <summary>
/// Adds up what hangs on each node for the ways from some sources: one walk there and one back for each source. After Brandes, <c>A Faster
/// Algorithm for Betweenness Centrality</c>, 2001.
/// </summary>
internal sealed class BetweennessWorker : IBlockWorker
{
    /// <summary>How many sources a block has: enough that gathering costs little beside the walks.</summary>
    public const int SourcesInBlock = 16;

    private readonly Rows _rows;
    private readonly int[] _sources;
    private readonly BetweennessTally _tally;
    private readonly Passage[] _passages;
    private readonly int[] _order;

    // The sums of the block, and the nodes that have one.
    private readonly double[] _sums;
    private readonly int[] _summed;
    private int _summedCount;
    private int _finished;

    /// <param name="rows">Each step once, without loops.</param>
    /// <param name="sources">The nodes to start at.</param>
    /// <param name="tally">Where the sums of all blocks go.</param>
    /// <param name="meter">Counts the looks on the way there.</param>
    public BetweennessWorker(Rows rows, int[] sources, BetweennessTally tally, WalkMeter meter)
    {
        _rows = rows;
        _sources = sources;
        _tally = tally;
        _passages = new Passage[rows.NodeCount];
        _order = new int[rows.NodeCount];
        _sums = new double[rows.NodeCount];
        _summed = new int[rows.NodeCount];
        Meter = meter;
    }

    public WalkMeter Meter { get; }

    public void Work(int block)
    {
        var end = Math.Min(_sources.Length, (block + 1) * SourcesInBlock);
        for (var place = block * SourcesInBlock; place < end; place++)
        {
            var reached = GoOut(_sources[place]);
            if (Meter.CutReason is null)
            {
                ComeBack(reached);
                _finished++;
            }

            for (var next = 0; next < reached; next++)
            {
                _passages[_order[next]] = default;
            }

            if (Meter.CutReason is not null)
            {
                return;
            }
        }
    }

    public void Gather(int block)
    {
        for (var place = 0; place < _summedCount; place++)
        {
            var node = _summed[place];
            _tally.Sums[node] += _sums[node];
            _sums[node] = 0;
        }

        _summedCount = 0;
        _tally.FinishedSources += _finished;
        _finished = 0;
    }

    private int GoOut(int source)
    {
        var reached = 1;
        _order[0] = source;
        _passages[source] = Passage.OfSource;
        for (var next = 0; next < reached; next++)
        {
            var row = _rows.NodesAt(_order[next]);
            if (!Meter.MayLook(row.Length))
            {
                break;
            }

            ref readonly var here = ref _passages[_order[next]];
            foreach (var other in row)
            {
                ref var there = ref _passages[other];
                if (there.Rank == 0)
                {
                    there = here.Next();
                    _order[reached++] = other;
                }
                else if (there.Rank == here.Rank + 1)
                {
                    there.Join(here);
                }
            }
        }

        return reached;
    }

    // The farthest first; the source itself, at place 0, lies between nothing.
    private void ComeBack(int reached)
    {
        for (var next = reached - 1; next > 0; next--)
        {
            var node = _order[next];
            ref var here = ref _passages[node];
            var parts = 0.0;
            foreach (var other in _rows.NodesAt(node))
            {
                ref readonly var there = ref _passages[other];
                if (there.Rank == here.Rank + 1)
                {
                    parts += here.PartOf(there);
                }
            }

            var dependency = here.Settle(parts);
            if (dependency > 0)
            {
                if (_sums[node] == 0)
                {
                    _summed[_summedCount++] = node;
                }

                _sums[node] += dependency;
            }
        }
    }
}
