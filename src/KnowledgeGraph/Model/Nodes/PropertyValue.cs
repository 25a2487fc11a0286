namespace KnowledgeGraph;

/// <summary>The value of a declared property.</summary>
/// <param name="Property">The code of the property.</param>
/// <param name="Value">The value.</param>
public sealed record PropertyValue(Code Property, Term Value)
{
    /// <summary>The value.</summary>
    public Term Value { get; init => field = NotNull.Of(value); } = NotNull.Of(Value);
}
