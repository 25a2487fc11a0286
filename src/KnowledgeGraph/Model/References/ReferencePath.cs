using System.Globalization;
using System.Text;

namespace KnowledgeGraph;

/// <summary>A place in a model object, kept in pieces, because hardly any is ever written out.</summary>
/// <param name="Field">The outermost field.</param>
/// <param name="Index">The place in the list that it holds, or -1.</param>
internal readonly record struct ReferencePath(string Field, int Index = -1)
{
    /// <summary>What stands within that, with its dot; null for nothing.</summary>
    public string? Inner { get; init; }

    /// <summary>The role or property within that, or the default.</summary>
    public Code Key { get; init; }

    /// <summary>Whether the list within that is an open one.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The place in the list within that, or null.</summary>
    public int? InnerIndex { get; init; }

    /// <summary>What stands innermost, with its dot; null for nothing.</summary>
    public string? End { get; init; }

    /// <summary>The JSON path within the object: <c>attribution[0].speaker</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Field);
        if (Index >= 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"[{Index}]");
        }

        text.Append(Inner);
        if (!Key.IsDefault)
        {
            text.Append('.').Append(Key.ToString());
        }

        text.Append(IsOpen ? ".open" : "");
        if (InnerIndex is { } index)
        {
            text.Append(CultureInfo.InvariantCulture, $"[{index}]");
        }

        return text.Append(End).ToString();
    }
}
