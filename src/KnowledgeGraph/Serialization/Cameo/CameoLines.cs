namespace KnowledgeGraph.Serialization;

/// <summary>Reads the lines of a CAMEO code list, and makes acts of them.</summary>
internal static class CameoLines
{
    private const string Scheme = "cameo:";
    private const string Header = "CAMEOEVENTCODE\tEVENTDESCRIPTION";
    private const char NotUtf8 = '\uFFFD';

    public static async Task<ValueList<Act>> ReadAsync(TextReader reader, string? file, CancellationToken cancellationToken)
    {
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        var codes = new List<string>();
        var problems = new List<Problem>();
        for (var number = 1L; await reader.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line) || (number == 1 && line == Header))
            {
                continue;
            }

            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var code = tab < 0 ? line : line[..tab];
            var label = tab < 0 ? "" : line[(tab + 1)..].Trim();
            if ((FaultOf(code, label) ?? (labels.TryAdd(code, label) ? null : $"The code '{code}' stands here a second time; a code has one line.")) is { } fault)
            {
                problems.Add(new Problem(ProblemCode.MalformedValue, fault) { File = file, Line = number });
            }
            else
            {
                codes.Add(code);
            }
        }

        return problems.Count == 0 ? codes.Select(code => ActOf(code, labels)).ToValueList() : throw new InvalidLedgerException(problems);
    }

    private static string? FaultOf(string code, string label)
    {
        if (label.Contains(NotUtf8, StringComparison.Ordinal))
        {
            return "The line is not UTF-8; the file has to be saved as UTF-8.";
        }

        if (code.Length is < 2 or > 4 || code.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            return $"A line is a code of two to four digits, a tab and a label, like '015', tab, 'Claims responsibility'; this code is {InputExcerpt.Of(code)}.";
        }

        return label.Length == 0 ? $"The code '{code}' has no label; it stands behind a tab." : WellFormedText.FaultOf(label);
    }

    private static Act ActOf(string code, Dictionary<string, string> labels) => new()
    {
        Code = new Code(Scheme + code),
        Label = labels[code],
        Parent = Prefixes(code).FirstOrDefault(labels.ContainsKey) is { } parent ? new Code(Scheme + parent) : default,
        Commitment = CommitmentOf(code),
        Cameo = code,
    };

    private static Commitment CommitmentOf(string code)
    {
        foreach (var prefix in Prefixes(code).Prepend(code))
        {
            var commitments = KnownActs.All.Where(act => act.Cameo == prefix)
                .Select(act => Vocabulary.Known.CommitmentOf(act.Code))
                .Distinct()
                .ToList();
            if (commitments.Count > 0)
            {
                return commitments.Count == 1 ? commitments[0] : Commitment.None;
            }
        }

        return Commitment.None;
    }

    /// <summary>The shorter codes that a code begins with, the longest first.</summary>
    private static IEnumerable<string> Prefixes(string code)
    {
        for (var length = code.Length - 1; length >= 2; length--)
        {
            yield return code[..length];
        }
    }
}
