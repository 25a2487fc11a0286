namespace KnowledgeGraph.Serialization;

/// <summary>Geometries, as in GeoJSON: a point, a line, or a polygon of one ring.</summary>
internal static class GeometryJson
{
    private static readonly FieldNames s_fields = new("a geometry", "type", "coordinates");

    public static Geometry Read(JsonValue value)
    {
        var fields = new JsonObject(value, s_fields);
        var kind = Names.Geometries.Read(fields.Required("type"));
        var coordinates = fields.Required("coordinates");
        return new Geometry(kind, kind switch
        {
            GeometryKind.Point => [ReadPosition(coordinates)],
            GeometryKind.LineString => coordinates.List(ReadPosition),
            _ => ReadRing(coordinates),
        });
    }

    public static void Write(LineWriter line, Geometry geometry)
    {
        line.StartObject("geometry");
        line.Text("type", Names.Geometries.Of(geometry.Kind));
        line.Name("coordinates");
        switch (geometry.Kind)
        {
            case GeometryKind.Point:
                WritePosition(line, geometry.Positions[0]);
                break;
            case GeometryKind.LineString:
                WritePositions(line, geometry.Positions);
                break;
            default:
                line.StartList();
                WritePositions(line, geometry.Positions);
                line.EndList();
                break;
        }

        line.EndObject();
    }

    private static ValueList<GeoPosition> ReadRing(JsonValue value)
    {
        var rings = value.List(static ring => ring.List(ReadPosition));
        return rings.Count == 1
            ? rings[0]
            : throw value.Fault(ProblemCode.MalformedValue, $"A Polygon has one ring here, its outer one; this has {rings.Count}.");
    }

    private static GeoPosition ReadPosition(JsonValue value)
    {
        var numbers = value.List(static number => number.RealNumber());
        return numbers.Count == 2
            ? new GeoPosition(numbers[0], numbers[1])
            : throw value.Fault(ProblemCode.MalformedValue, $"A position is [longitude, latitude], two numbers; this has {numbers.Count}.");
    }

    private static void WritePositions(LineWriter line, ValueList<GeoPosition> positions)
    {
        line.StartList();
        foreach (var position in positions)
        {
            WritePosition(line, position);
        }

        line.EndList();
    }

    private static void WritePosition(LineWriter line, GeoPosition position)
    {
        line.StartList();
        line.RealNumber(position.Longitude);
        line.RealNumber(position.Latitude);
        line.EndList();
    }
}
