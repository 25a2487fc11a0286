using System.Globalization;

namespace KnowledgeGraph.Queries;

/// <summary>Something that a conflict hangs on. It does not lower the severity: that says how far the contents clash if it holds.</summary>
public sealed record ConflictCondition
{
    private readonly string _words;
    private readonly EntityId _first;
    private readonly EntityId _second;

    // The words have a place for one id, or for two, because most sentences are never asked for.
    internal ConflictCondition(ConflictConditionKind kind, string words, ValueList<EntityId> ids, EntityId first, EntityId second = default)
    {
        Kind = kind;
        Ids = ids;
        _words = words;
        _first = first;
        _second = second;
    }

    /// <summary>What sort of condition it is.</summary>
    public ConflictConditionKind Kind { get; }

    /// <summary>The nodes, statements or relationships that are concerned, in ledger order where they are of one sort.</summary>
    public ValueList<EntityId> Ids { get; }

    /// <summary>The condition in plain words with ids, such as <c>if E1 is E9</c>.</summary>
    public string Sentence => string.Format(CultureInfo.InvariantCulture, _words, _first, _second);

    /// <summary>The sentence.</summary>
    public override string ToString() => Sentence;
}
