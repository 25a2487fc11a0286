namespace KnowledgeGraph.Serialization;

/// <summary>A time that stands in the ledger as EDTF with no offset beside it.</summary>
internal sealed class SharedTime(string text, UncertainTime time) : SharedText(text)
{
    public UncertainTime Time { get; } = time;

    public static SharedTime? Of(string text) => UncertainTime.TryFromEdtf(text, utcOffset: null, out var time) ? new SharedTime(text, time) : null;
}
