namespace KnowledgeGraph.Indexing;

/// <summary>Which relationships were derived from one node, so that none is derived twice.</summary>
internal sealed class DerivedOnce
{
    // Because most nodes have few, and going through these takes less time than a set; clearing a set costs its capacity.
    private const int Few = 32;

    private readonly List<(RelationshipType Type, int To)> _few = new(Few);
    private HashSet<(Code Type, int To)>? _many;

    /// <summary>Begins with the next node.</summary>
    public void Clear()
    {
        _few.Clear();
        _many = null;
    }

    /// <summary>Whether nothing of the type, which is always the same object, was derived to a node yet; it then was.</summary>
    public bool IsNew(RelationshipType type, int to)
    {
        if (_many is not null)
        {
            return _many.Add((type.Code, to));
        }

        foreach (var (knownType, knownTo) in _few)
        {
            if (knownTo == to && ReferenceEquals(knownType, type))
            {
                return false;
            }
        }

        _few.Add((type, to));
        if (_few.Count == Few)
        {
            _many = [.. _few.Select(known => (known.Type.Code, known.To))];
        }

        return true;
    }
}
