namespace KnowledgeGraph.Indexing;

/// <summary>A geometry in a row: its kind, how many positions, and 16 bytes for each.</summary>
internal static class GeometryPack
{
    public static void Write(PackWriter writer, Geometry geometry)
    {
        writer.Mark((int)geometry.Kind);
        writer.Mark(geometry.Positions.Count);
        foreach (var position in geometry.Positions.AsSpan())
        {
            writer.Double(position.Longitude);
            writer.Double(position.Latitude);
        }
    }

    public static Geometry Read(ref PackReader reader)
    {
        var kind = (GeometryKind)reader.Mark();
        var positions = new GeoPosition[reader.Mark()];
        for (var index = 0; index < positions.Length; index++)
        {
            positions[index] = new GeoPosition(reader.Double(), reader.Double());
        }

        return new Geometry(kind, new ValueList<GeoPosition>(positions));
    }
}
