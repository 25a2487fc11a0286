namespace KnowledgeGraph.Tests.Serialization;

/// <summary>Whether two entries hold the same at the same place of a ledger.</summary>
internal static class SameContent
{
    public static bool Of(LedgerEntry left, LedgerEntry right) =>
        left.Recorded == right.Recorded && left.Sequence == right.Sequence && (left, right) switch
        {
            (EntityEntry one, EntityEntry other) => one.Entity.ContentEquals(other.Entity),
            (StatementEntry one, StatementEntry other) => one.Statement.ContentEquals(other.Statement),
            (RelationshipEntry one, RelationshipEntry other) => one.Relationship.ContentEquals(other.Relationship),
            (JudgementEntry one, JudgementEntry other) => one.Judgement.ContentEquals(other.Judgement),
            (DeclareEntry one, DeclareEntry other) => one.Definition == other.Definition,
            (AmendEntry one, AmendEntry other) => one.Reason == other.Reason && Of(one.Content, other.Content),
            (WithdrawEntry one, WithdrawEntry other) => (one.Id, one.Reason) == (other.Id, other.Reason),
            (RedactEntry one, RedactEntry other) => (one.Id, one.Reason) == (other.Id, other.Reason),
            _ => false,
        };
}
