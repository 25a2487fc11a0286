namespace KnowledgeGraph.Serialization;

/// <summary>Writes one entry of the ledger as a line.</summary>
internal static class EntryWriter
{
    /// <summary>Writes an entry.</summary>
    /// <param name="line">Where to.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="recorded">The instant at which entries were recorded that do not say otherwise.</param>
    public static void Write(LineWriter line, LedgerEntry entry, DateTimeOffset recorded)
    {
        if (((entry as UnknownEntry)?.Line ?? entry.Verbatim) is { } verbatim)
        {
            line.Line(verbatim);
            return;
        }

        line.StartObject();
        WriteContent(line, entry);
        if (entry.Recorded != recorded)
        {
            line.Text("recorded", InstantJson.Write(entry.Recorded));
        }

        line.EndObject();
        line.EndLine();
    }

    private static void WriteContent(LineWriter line, LedgerEntry entry)
    {
        switch (entry)
        {
            case EntityEntry value:
                EntityWriter.Write(line, value.Entity);
                break;
            case StatementEntry value:
                StatementWriter.Write(line, value.Statement);
                break;
            case RelationshipEntry value:
                RelationshipJson.Write(line, value.Relationship);
                break;
            case JudgementEntry value:
                JudgementJson.Write(line, value.Judgement);
                break;
            case DeclareEntry value:
                DefinitionWriter.Write(line, value.Definition);
                break;
            case AmendEntry value:
                line.StartObject("amend");
                WriteContent(line, value.Content);
                line.Text("reason", value.Reason);
                line.EndObject();
                break;
            case WithdrawEntry value:
                WriteChange(line, "withdraw", value.Id, value.Reason);
                break;
            case RedactEntry value:
                WriteChange(line, "redact", value.Id, value.Reason);
                break;
        }
    }

    private static void WriteChange(LineWriter line, string name, EntityId id, string? reason)
    {
        line.StartObject(name);
        line.Id("id", id);
        line.Text("reason", reason);
        line.EndObject();
    }
}
