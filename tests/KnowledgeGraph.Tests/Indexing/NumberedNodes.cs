using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Tests.Indexing;

/// <summary>Nodes of which nothing is known but kind and act.</summary>
internal sealed class NumberedNodes(Code[] acts) : NodeStore
{
    public override int Count => acts.Length;

    public override int OrdinalCount => acts.Length;

    public override IEnumerable<StoragePart> Parts => [];

    public override Node At(int ordinal) => throw new NotSupportedException("There is no object.");

    public override Node Read(int ordinal) => At(ordinal);

    public override EntityId IdAt(int ordinal) => new($"n{ordinal}");

    public override NodeKind KindOf(int ordinal) => acts[ordinal].IsDefault ? NodeKind.Event : NodeKind.Statement;

    public override Code ActOf(int ordinal) => acts[ordinal];

    public override int OrdinalOf(EntityId id) => int.Parse(id.Value[1..], System.Globalization.CultureInfo.InvariantCulture);
}
