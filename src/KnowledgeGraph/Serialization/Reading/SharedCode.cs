namespace KnowledgeGraph.Serialization;

/// <summary>A code of the ledger.</summary>
internal sealed class SharedCode(Code code) : SharedText(code.ToString())
{
    public Code Code { get; } = code;

    public static SharedCode? Of(string text) => Code.TryParse(text, out var code) ? new SharedCode(code) : null;
}
