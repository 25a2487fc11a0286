using System.Text.Json;

namespace KnowledgeGraph.Serialization;

/// <summary>
/// What is at hand while lines are read. One serves for many lines of a file, so that a line needs hardly any memory but
/// for what is made of it; it belongs to one thread at a time.
/// </summary>
internal sealed class LineReading(bool isOfNewerVersion, SharedWords shared)
{
    private readonly List<PlaceStep> _places = [];
    private JsonElement[] _fields = new JsonElement[64];
    private int _fieldCount;

    /// <summary>Whether the file is of a newer minor version, so that what is not known is kept and no error.</summary>
    public bool IsOfNewerVersion { get; } = isOfNewerVersion;

    /// <summary>Whether a field was met in this line that is not known; the line is then kept word for word.</summary>
    public bool HasUnknownFields { get; set; }

    public SharedWords Shared { get; } = shared;

    /// <summary>Begins with another line, and answers the place of its outermost value.</summary>
    public JsonPlace Begin()
    {
        HasUnknownFields = false;
        _places.Clear();

        // Because an element holds on to its document.
        _fields.AsSpan(0, _fieldCount).Clear();
        _fieldCount = 0;
        return AddPlace(new PlaceStep(Parent: -1, Key: null, Index: 0));
    }

    public JsonPlace AddPlace(PlaceStep step)
    {
        _places.Add(step);
        return new JsonPlace(this, _places.Count - 1);
    }

    public PlaceStep StepTo(int place) => _places[place];

    /// <summary>Room for the fields of one more object of the line; answers where it begins.</summary>
    public int AddFields(int count)
    {
        var first = _fieldCount;
        _fieldCount += count;
        if (_fieldCount > _fields.Length)
        {
            Array.Resize(ref _fields, Math.Max(_fieldCount, _fields.Length * 2));
        }

        return first;
    }

    /// <summary>The room for one field, valid until there is room for more.</summary>
    public ref JsonElement Field(int index) => ref _fields[index];
}
