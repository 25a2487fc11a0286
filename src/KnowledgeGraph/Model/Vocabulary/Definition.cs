namespace KnowledgeGraph;

/// <summary>Something a ledger can declare: an act, predicate, relationship type, kind or property.</summary>
public abstract record Definition
{
    private protected Definition()
    {
    }

    /// <summary>The code; unique among the definitions of one sort.</summary>
    public required Code Code { get; init; }

    /// <summary>How it reads, or null where the code says it.</summary>
    public string? Label { get; init; }

    /// <summary>The code of a definition, so that either can stand in a statement.</summary>
    /// <param name="definition">The definition.</param>
    public static implicit operator Code(Definition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return definition.Code;
    }

    /// <summary>The label, else the code.</summary>
    public sealed override string ToString() => Label ?? Code.ToString();
}
