using System.Globalization;

namespace KnowledgeGraph.Traversal;

/// <summary>A cost function gave a relationship a cost that is none: a negative number, or not a number.</summary>
/// <remarks>
/// Negative costs are refused, because with one of them the cheapest way may be to go round in circles for ever. Only relationships
/// that a search comes to are asked for their cost, so one that it never needs is not found out.
/// </remarks>
public sealed class InvalidCostException : Exception
{
    internal InvalidCostException(Relationship relationship, double cost)
        : base(Describe(relationship, cost))
    {
        Relationship = relationship;
        Cost = cost;
    }

    /// <summary>The relationship that was to be walked.</summary>
    public Relationship Relationship { get; }

    /// <summary>What the function gave for it.</summary>
    public double Cost { get; }

    private static string Describe(Relationship relationship, double cost)
    {
        var name = relationship.Id.IsDefault ? $"'{relationship}'" : $"'{relationship.Id}' ({relationship})";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"The cost of the relationship {name} is {cost}. A cost is zero or more, or positive infinity where the relationship is not to be walked.");
    }
}
