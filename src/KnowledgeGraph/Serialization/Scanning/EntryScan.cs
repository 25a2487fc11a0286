using System.Text.Unicode;

namespace KnowledgeGraph.Serialization;

/// <summary>
/// Reads an entry from a line on which everything is usual. What <see cref="EntryReader"/> reads of that line is the same;
/// that one also says what is wrong, and keeps what only a newer version knows.
/// </summary>
internal static class EntryScan
{
    private const int ReasonOfAmendment = 4;

    private static readonly FieldNames s_fields = new("an entry", "entity", "statement", "relationship", "judgement", "amend", "recorded");
    private static readonly FieldNames s_amend = new("an amendment", "entity", "statement", "relationship", "judgement", "reason");

    private enum Field
    {
        Entity,
        Statement,
        Relationship,
        Judgement,
        Amend,
        Recorded,
    }

    /// <summary>Reads an entry; null where the line has to be read with more care.</summary>
    /// <param name="bytes">The line.</param>
    /// <param name="header">The header of the file.</param>
    /// <param name="shared">What the lines of the file share.</param>
    /// <param name="sequence">The place of the entry in the ledger, if every line before it is an entry.</param>
    public static LedgerEntry? Read(ReadOnlySpan<byte> bytes, LedgerHeader header, SharedWords shared, long sequence)
    {
        if (!Utf8.IsValid(bytes))
        {
            return null;
        }

        var line = new LineScan(bytes, shared);
        var recorded = header.Recorded;
        object? content = null;
        var fields = new FieldScan();
        while (line.NextField(s_fields, ref fields))
        {
            if (fields.Field == (int)Field.Recorded)
            {
                recorded = line.Instant();
            }
            else if (content is null)
            {
                content = fields.Field == (int)Field.Amend ? ReadAmend(ref line) : ReadContent(ref line, (Field)fields.Field);
            }
            else
            {
                line.Decline();
            }
        }

        line.End();
        return line.HasDeclined ? null : Entry(content, recorded, sequence);
    }

    private static object? ReadContent(ref LineScan line, Field kind) => kind switch
    {
        Field.Entity => EntityScan.Read(ref line),
        Field.Statement => StatementScan.Read(ref line),
        Field.Relationship => RelationshipScan.Read(ref line),
        _ => JudgementScan.Read(ref line),
    };

    private static AmendEntry? ReadAmend(ref LineScan line)
    {
        object? content = null;
        string? reason = null;
        var fields = new FieldScan();
        while (line.NextField(s_amend, ref fields))
        {
            if (fields.Field == ReasonOfAmendment)
            {
                reason = line.Text();
            }
            else if (content is null)
            {
                content = ReadContent(ref line, (Field)fields.Field);
            }
            else
            {
                line.Decline();
            }
        }

        if (!line.HasDeclined && Entry(content, recorded: default, sequence: 0) is { } entry)
        {
            return new AmendEntry(entry, reason);
        }

        line.Decline();
        return null;
    }

    private static LedgerEntry? Entry(object? content, DateTimeOffset recorded, long sequence) => content switch
    {
        Entity entity => new EntityEntry(entity) { Recorded = recorded, Sequence = sequence },
        Statement statement => new StatementEntry(statement) { Recorded = recorded, Sequence = sequence },
        Relationship relationship => new RelationshipEntry(relationship) { Recorded = recorded, Sequence = sequence },
        Judgement judgement => new JudgementEntry(judgement) { Recorded = recorded, Sequence = sequence },

        // Without its place, because whoever gives it one gives it to its content, too.
        AmendEntry amend => amend with { Recorded = recorded },
        _ => null,
    };
}
