namespace KnowledgeGraph.Queries;

/// <summary>Two reports that are counted as one origin, and why.</summary>
public sealed record OriginJoin
{
    internal OriginJoin()
    {
    }

    /// <summary>The one that the ledger has first.</summary>
    public required Statement Left { get; init; }

    /// <summary>The other one.</summary>
    public required Statement Right { get; init; }

    /// <summary>Why they are not shown to be independent.</summary>
    public required OriginJoinReason Reason { get; init; }

    /// <summary>
    /// What they have in common: the speaker, the party, or the document that one of them derives from, or that both stand in;
    /// null for one utterance.
    /// </summary>
    public required Node? Common { get; init; }

    /// <summary>The two and the reason, such as <c>F33, F37: same party (Russian Federation)</c>.</summary>
    public override string ToString() => $"{Left.Id}, {Right.Id}: {Words}{(Common is Entity common ? $" ({common.Name})" : "")}";

    private string Words => Reason switch
    {
        OriginJoinReason.SameUtterance => "same utterance",
        OriginJoinReason.SameSpeaker => "same speaker",
        OriginJoinReason.SharedUnnamedSource => "shared unnamed source",
        OriginJoinReason.SameParty => "same party",
        _ => "derived",
    };
}
