namespace KnowledgeGraph.Serialization;

/// <summary>Reads a span.</summary>
internal static class SpanScan
{
    public static TextSpan Read(ref LineScan line)
    {
        var start = 0;
        var end = 0;
        var count = 0;
        var isOpen = false;
        while (line.NextItem(ref isOpen))
        {
            start = end;
            end = line.Integer();
            count++;
        }

        if (count == 2 && start >= 0 && end > start)
        {
            return new TextSpan(start, end);
        }

        line.Decline();
        return default;
    }
}
