using System.Globalization;

namespace KnowledgeGraph.Presentation;

/// <summary>Tells what a picture does not show, so that nothing is missing without a word.</summary>
internal sealed record NetworkOmissions
{
    /// <summary>How many nodes there were to be drawn.</summary>
    public required int Connected { get; init; }

    /// <summary>How many of them are.</summary>
    public required int Drawn { get; init; }

    /// <summary>How many nodes were left out because nothing leads to them.</summary>
    public required int Unconnected { get; init; }

    /// <summary>How many lines there were.</summary>
    public required int Lines { get; init; }

    /// <summary>How many of them are drawn.</summary>
    public required int LinesKept { get; init; }

    /// <summary>For how many sources that nobody names there was no room at all.</summary>
    public required int UnnamedLeftOut { get; init; }

    /// <summary>The statements that were to be drawn.</summary>
    public required IReadOnlyCollection<Statement> Statements { get; init; }

    /// <summary>Those that are about something but who says them.</summary>
    public required IReadOnlySet<EntityId> About { get; init; }

    /// <summary>Those that have a line.</summary>
    public required IReadOnlySet<EntityId> Shown { get; init; }

    /// <summary>Those that bear out a relationship that is drawn.</summary>
    public required IReadOnlySet<EntityId> Told { get; init; }

    /// <summary>A sentence for each thing that is not shown.</summary>
    public IEnumerable<string> Sentences()
    {
        if (Drawn < Connected)
        {
            yield return Invariant($"{Connected - Drawn:N0} of {Connected:N0} nodes left out: those that least leads to.");
        }

        if (Unconnected > 0)
        {
            yield return $"{Lists.Count(Unconnected, "node")} left out that nothing drawn leads to.";
        }

        if (UnnamedLeftOut > 0)
        {
            yield return $"{Lists.Count(UnnamedLeftOut, "source")} left out that nobody names.";
        }

        if (LinesKept < Lines)
        {
            yield return Invariant($"{Lines - LinesKept:N0} of {Lines:N0} lines left out: of those that neither claim, deny nor blame, the ones that stand for least.");
        }

        var without = Statements.Where(statement => !Shown.Contains(statement.Id)).ToList();
        var redacted = without.Count(statement => statement.IsRedacted);
        var told = without.Count(statement => !statement.IsRedacted && Told.Contains(statement.Id));
        var silent = without.Count(statement => !statement.IsRedacted && !Told.Contains(statement.Id) && !About.Contains(statement.Id));
        if (told > 0)
        {
            yield return told == 1 ? "1 statement is told only by the line of a relationship." : $"{Lists.Count(told, "statement")} are told only by the lines of relationships.";
        }

        if (silent > 0)
        {
            yield return silent == 1 ? "1 statement about nobody but who says it has no line." : $"{Lists.Count(silent, "statement")} about nobody but who says them have no line.";
        }

        if (redacted > 0)
        {
            yield return $"{Lists.Count(redacted, "redacted statement")} left out.";
        }

        var elsewhere = without.Count - redacted - told - silent;
        if (elsewhere > 0)
        {
            yield return $"{Lists.Count(elsewhere, "statement")} left out, because who says {(elsewhere == 1 ? "it, or what it is" : "them, or what they are")} about, is not drawn.";
        }
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
