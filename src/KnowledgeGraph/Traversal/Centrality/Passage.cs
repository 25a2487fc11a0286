using System.Runtime.InteropServices;

namespace KnowledgeGraph.Traversal;

/// <summary>What a walk from one source knows of a node: how far it is, in how many shortest ways, and what hangs on it.</summary>
/// <remarks>
/// Ways are a number times a power of 2^512, because their count doubles with every diamond of a chain: after a thousand of them it is more
/// than a double holds, while all that is asked for is a ratio of two.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
internal struct Passage
{
    private const double Unit = 1.3407807929942597E+154; // 2^512

    /// <summary>One more than the distance from the source; 0 where the node was not reached.</summary>
    public int Rank;

    private int _scale;
    private double _ways;
    private double _perWay;

    public static Passage OfSource => new() { Rank = 1, _ways = 1 };

    /// <summary>The passage of a node that this one leads to.</summary>
    public readonly Passage Next() => this with { Rank = Rank + 1 };

    /// <summary>Adds the ways of another passage that leads here.</summary>
    public void Join(in Passage previous)
    {
        if (previous._scale == _scale)
        {
            _ways += previous._ways;
        }
        else if (previous._scale > _scale)
        {
            _ways = previous._ways + (previous._scale == _scale + 1 ? _ways / Unit : 0);
            _scale = previous._scale;
        }
        else if (previous._scale == _scale - 1)
        {
            _ways += previous._ways / Unit;
        }

        if (_ways > Unit)
        {
            _ways /= Unit;
            _scale++;
        }
    }

    /// <summary>What part of a passage that comes after hangs on one way through this one.</summary>
    public readonly double PartOf(in Passage next)
    {
        // It has as many ways at least, so its scale is no smaller.
        if (next._scale == _scale)
        {
            return next._perWay;
        }

        return next._scale == _scale + 1 ? next._perWay / Unit : 0;
    }

    /// <summary>Takes the sum of the parts of all passages that come after; how much hangs on this one.</summary>
    public double Settle(double parts)
    {
        var dependency = _ways * parts;
        _perWay = (1 + dependency) / _ways;
        return dependency;
    }
}
