namespace KnowledgeGraph.Indexing;

/// <summary>The act of the statement that each relationship <c>about</c> leads from, as a byte; needed only while rows are laid out.</summary>
internal sealed class AboutKeys
{
    /// <summary>How many keys there are for acts; if there are more acts, several have the same key.</summary>
    public const int Count = byte.MaxValue;

    // Of what leads from no statement.
    private const byte NoAct = byte.MaxValue;

    /// <param name="typeNumbers">The type of each relationship.</param>
    /// <param name="about">The number of the type <c>about</c>.</param>
    /// <param name="sources">From which nodes relationships lead.</param>
    /// <param name="nodes">The nodes.</param>
    public AboutKeys(byte[] typeNumbers, byte about, SourceColumn sources, NodeStore nodes)
    {
        ByRelationship = new byte[typeNumbers.Length];
        var last = -1;
        var key = NoAct;
        for (var relationship = 0; relationship < typeNumbers.Length; relationship++)
        {
            if (typeNumbers[relationship] != about)
            {
                continue;
            }

            var source = sources.Of(relationship);
            if (source != last)
            {
                key = nodes.KindOf(source) == NodeKind.Statement ? Of(Acts.Of(nodes.ActOf(source))) : NoAct;
                last = source;
            }

            ByRelationship[relationship] = key;
        }
    }

    public CodeNumbers Acts { get; } = new();

    /// <summary>The key of each relationship; those of other types have one that means nothing.</summary>
    public byte[] ByRelationship { get; }

    /// <summary>The key of the act of a number.</summary>
    public static byte Of(int act) => (byte)(act % Count);
}
