namespace KnowledgeGraph.Serialization;

/// <summary>How far the fields of one object have been read. The default is: not begun.</summary>
internal struct FieldScan
{
    private uint _seen;
    private int _next;

    public bool IsOpen { get; private set; }

    /// <summary>The field that was met last; -1 before the first.</summary>
    public readonly int Field => _next - 1;

    public void Open() => IsOpen = true;

    public readonly bool Has(int field) => (_seen & (1u << field)) != 0;

    public void Take(int field)
    {
        _seen |= 1u << field;
        _next = field + 1;
    }
}
