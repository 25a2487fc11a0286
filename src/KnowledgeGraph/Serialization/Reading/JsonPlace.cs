namespace KnowledgeGraph.Serialization;

/// <summary>Where in a line a value stands. The path is put together only when something is wrong.</summary>
internal sealed class JsonPlace
{
    private readonly JsonPlace? _parent;
    private readonly string? _key;
    private readonly int _index;

    public JsonPlace(LineReading line) => Line = line;

    private JsonPlace(JsonPlace parent, string? key, int index)
    {
        Line = parent.Line;
        _parent = parent;
        _key = key;
        _index = index;
    }

    public LineReading Line { get; }

    /// <summary>What the value is called in a message: its key, else what the whole is.</summary>
    public string Name => _key is not null ? $"'{_key}'" : _parent is null ? "the line" : $"an item of {_parent.Name}";

    public JsonPlace At(string key) => new(this, key, 0);

    public JsonPlace At(int index) => new(this, key: null, index);

    /// <summary>The JSON path.</summary>
    public override string ToString() =>
        _parent is null ? JsonPathText.Root : _parent + (_key is null ? JsonPathText.Step(_index) : JsonPathText.Step(_key));
}
