using System.Globalization;

namespace KnowledgeGraph.Traversal;

/// <summary>A cost function gave a relationship a cost that is none: not a number, or a negative one where a way is searched.</summary>
/// <remarks>
/// Ways refuse negative costs, because with one of them the cheapest may be to go round in circles for ever; a spanning forest refuses none but
/// negative infinity. Only relationships
/// that a search comes to are asked for their cost, so one that it never needs is not found out.
/// </remarks>
public sealed class InvalidCostException : Exception
{
    internal InvalidCostException(
        Relationship relationship, double cost, string rule = "A cost is zero or more, or positive infinity where the relationship is not to be walked.")
        : base(Describe(relationship, cost, rule))
    {
        Relationship = relationship;
        Cost = cost;
    }

    /// <summary>The relationship that was to be walked.</summary>
    public Relationship Relationship { get; }

    /// <summary>What the function gave for it.</summary>
    public double Cost { get; }

    private static string Describe(Relationship relationship, double cost, string rule)
    {
        var name = relationship.Id.IsDefault ? $"'{relationship}'" : $"'{relationship.Id}' ({relationship})";
        return string.Create(CultureInfo.InvariantCulture, $"The cost of the relationship {name} is {cost}. {rule}");
    }
}
