namespace KnowledgeGraph.Indexing;

/// <summary>Shapes of rows by number, from 1: which fields a row has, how many of each, and their codes.</summary>
/// <param name="shapes">The bytes of all shapes.</param>
/// <param name="starts">Where each begins, and at last where the last one ends.</param>
internal sealed class ShapeTable(byte[] shapes, int[] starts)
{
    /// <summary>Stands for a shape that has no number.</summary>
    public const int None = 0;

    public StoragePart Part => new("shapes of rows", shapes.Length + (sizeof(int) * (long)starts.Length), starts.Length - 1);

    public ReadOnlySpan<byte> At(int number) => shapes.AsSpan(starts[number - 1]..starts[number]);
}
