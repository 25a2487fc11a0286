using System.Globalization;
using System.Text;

namespace KnowledgeGraph;

/// <summary>One thing that makes a ledger unusable: what was found, where, and what would be right.</summary>
/// <param name="Code">What sort of problem it is.</param>
/// <param name="Message">What was found, and what would be right.</param>
public sealed record Problem(ProblemCode Code, string Message)
{
    /// <summary>The file, or null where there is none.</summary>
    public string? File { get; init; }

    /// <summary>The line of the file, counted from 1; null where there is no file.</summary>
    public long? Line { get; init; }

    /// <summary>The byte of the file, counted from 0; null where there is no file.</summary>
    public long? ByteOffset { get; init; }

    /// <summary>The place within the line as a JSON path, such as <c>$.statement.act</c>; null where no line is at fault.</summary>
    public string? JsonPath { get; init; }

    /// <summary>The entry of the ledger, counted from 1; null where the problem is not in an entry.</summary>
    public long? Sequence { get; init; }

    /// <summary>The id that it is about; the default where there is none.</summary>
    public EntityId Id { get; init; }

    /// <summary>Where, then the message.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        if (File is not null || Line is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"{File ?? "(stream)"}:{Line}");
            if (ByteOffset is not null)
            {
                text.Append(CultureInfo.InvariantCulture, $", byte {ByteOffset}");
            }

            if (JsonPath is not null)
            {
                text.Append(CultureInfo.InvariantCulture, $", {JsonPath}");
            }

            text.Append(": ");
        }
        else if (Sequence is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"entry {Sequence}");
            if (!Id.IsDefault)
            {
                text.Append(CultureInfo.InvariantCulture, $" ('{Id}')");
            }

            if (JsonPath is not null)
            {
                text.Append(CultureInfo.InvariantCulture, $", {JsonPath}");
            }

            text.Append(": ");
        }

        return text.Append(Message).ToString();
    }
}
