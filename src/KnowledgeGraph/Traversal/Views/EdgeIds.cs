using System.Globalization;

namespace KnowledgeGraph.Traversal;

/// <summary>Makes ids for relationships that come without: from both ends and the type, with a number behind where that is taken.</summary>
internal sealed class EdgeIds(IEnumerable<EntityId> taken)
{
    private readonly HashSet<string> _taken = new(taken.Select(id => id.Value), StringComparer.Ordinal);

    // Because a thousand parallel edges would otherwise try the same numbers over and over.
    private readonly Dictionary<string, int> _lastNumbers = new(StringComparer.Ordinal);

    public EntityId Next(EntityId from, Code type, EntityId to)
    {
        var stem = $"{from}-{type}-{to}";
        if (!EntityId.IsValid(stem + "-2147483647"))
        {
            stem = "edge";
        }

        var number = _lastNumbers.GetValueOrDefault(stem);
        string id;
        do
        {
            number++;
            id = number == 1 ? stem : string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}");
        }
        while (!_taken.Add(id));

        _lastNumbers[stem] = number;
        return new EntityId(id);
    }
}
