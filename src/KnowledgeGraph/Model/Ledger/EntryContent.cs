namespace KnowledgeGraph;

/// <summary>What an entry holds, whichever kind of entry it is.</summary>
internal static class EntryContent
{
    /// <summary>The entry that an amendment puts in force, else the entry itself.</summary>
    public static LedgerEntry Effective(this LedgerEntry entry) => entry is AmendEntry amend ? amend.Content : entry;

    /// <summary>The entry at a position in the ledger; what an amendment puts in force is recorded there and then, too.</summary>
    public static LedgerEntry At(this LedgerEntry entry, long sequence) => entry is AmendEntry amend
        ? amend with { Sequence = sequence, Content = amend.Content with { Sequence = sequence, Recorded = amend.Recorded } }
        : entry with { Sequence = sequence };

    /// <summary>The node that an entry holds, or null.</summary>
    public static Node? Node(this LedgerEntry entry) => entry.Effective() switch
    {
        EntityEntry value => value.Entity,
        StatementEntry value => value.Statement,
        _ => null,
    };

    /// <summary>The id that an entry is about, or the default: declarations have none, unknown kinds where none can be read.</summary>
    public static EntityId Id(this LedgerEntry entry) => entry.Effective() switch
    {
        EntityEntry value => value.Entity.Id,
        StatementEntry value => value.Statement.Id,
        RelationshipEntry value => value.Relationship.Id,
        JudgementEntry value => value.Judgement.Id,
        WithdrawEntry value => value.Id,
        RedactEntry value => value.Id,
        UnknownEntry { Ids.Count: > 0 } value => value.Ids[0],
        _ => default,
    };

    /// <summary>What the id of an entry with content stands for.</summary>
    public static ReferenceKinds Kind(this LedgerEntry entry) => entry.Effective() switch
    {
        EntityEntry value => (ReferenceKinds)(1 << (int)value.Entity.NodeKind),
        StatementEntry => ReferenceKinds.Statement,
        RelationshipEntry => ReferenceKinds.Relationship,
        JudgementEntry => ReferenceKinds.Judgement,
        UnknownEntry { Kind: "statement" } => ReferenceKinds.Statement,
        UnknownEntry { Kind: "relationship" } => ReferenceKinds.Relationship,
        UnknownEntry { Kind: "judgement" } => ReferenceKinds.Judgement,
        UnknownEntry => ReferenceKinds.NotUnderstood,
        _ => ReferenceKinds.None,
    };

    /// <summary>Why an entry changes what it changes, or null.</summary>
    public static string? Reason(this LedgerEntry entry) => entry switch
    {
        AmendEntry value => value.Reason,
        WithdrawEntry value => value.Reason,
        RedactEntry value => value.Reason,
        _ => null,
    };

    /// <summary>The JSON path of the reason of an entry that has one.</summary>
    public static string ReasonPath(this LedgerEntry entry) => entry is AmendEntry ? "$.amend.reason" : entry.Path() + "reason";

    /// <summary>Whether the content of an entry is marked as redacted.</summary>
    public static bool IsRedacted(this LedgerEntry entry) => entry.Effective() switch
    {
        RelationshipEntry value => value.Relationship.IsRedacted,
        JudgementEntry value => value.Judgement.IsRedacted,
        UnknownEntry value => string.Equals(value.Line, value.Tombstone, StringComparison.Ordinal),
        _ => entry.Node()?.IsRedacted ?? false,
    };

    /// <summary>What is malformed in the content by itself.</summary>
    public static IEnumerable<Fault> Faults(this LedgerEntry entry) => entry.Effective() switch
    {
        RelationshipEntry value => value.Relationship.Faults(),
        JudgementEntry value => value.Judgement.Faults(),
        _ => entry.Node()?.Faults() ?? [],
    };

    /// <summary>Whether nothing is malformed in the content by itself.</summary>
    public static bool IsWellFormed(this LedgerEntry entry)
    {
        foreach (var _ in entry.Faults())
        {
            return false;
        }

        return true;
    }

    /// <summary>The ids that the content names.</summary>
    public static List<Reference> References(this LedgerEntry entry)
    {
        var references = new List<Reference>();
        entry.CollectReferences(references);
        return references;
    }

    /// <summary>Adds the ids that the content names to a list.</summary>
    public static void CollectReferences(this LedgerEntry entry, List<Reference> into)
    {
        switch (entry.Effective())
        {
            case RelationshipEntry value:
                KnowledgeGraph.References.Collect(value.Relationship, into);
                break;
            case JudgementEntry value:
                KnowledgeGraph.References.Collect(value.Judgement, into);
                break;
            case EntityEntry value:
                KnowledgeGraph.References.Collect(value.Entity, into);
                break;
            case StatementEntry value:
                KnowledgeGraph.References.Collect(value.Statement, into);
                break;
            default:
                break;
        }
    }

    /// <summary>The JSON path of the content of an entry, with a dot at its end.</summary>
    public static string Path(this LedgerEntry entry) => entry switch
    {
        AmendEntry amend => "$.amend." + amend.Content.Path()[2..],
        EntityEntry => "$.entity.",
        StatementEntry => "$.statement.",
        RelationshipEntry => "$.relationship.",
        JudgementEntry => "$.judgement.",
        WithdrawEntry => "$.withdraw.",
        RedactEntry => "$.redact.",
        DeclareEntry declare => "$.declare." + DeclaredAs(declare.Definition) + ".",
        _ => "$.",
    };

    private static string DeclaredAs(Definition definition) => definition switch
    {
        Act => "act",
        Predicate => "predicate",
        RelationshipType => "relationship",
        KindDefinition => "kind",
        _ => "property",
    };
}
