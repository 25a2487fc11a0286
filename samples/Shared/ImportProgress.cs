using KnowledgeGraph.Serialization;
using Spectre.Console;

namespace KnowledgeGraph.Samples;

/// <summary>Reads a ledger, and shows on the error output how far it has come: a bar on a terminal, a plain line at the end elsewhere.</summary>
internal static class ImportProgress
{
    public static async Task<EntityGraph> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(path);

        // Asked here, because Spectre.Console also colours what is no terminal where it believes that a build server shows it.
        if (!Console.IsErrorRedirected)
        {
            return await ReadWithBarAsync(path, name, cancellationToken);
        }

        var last = new LastProgress();
        var graph = await LedgerFile.ReadAsync(path, progress: last, cancellationToken: cancellationToken);
        await Console.Error.WriteLineAsync(FormattableString.Invariant($"Read {name}: {last.Value.Lines} lines, {last.Value.Bytes} bytes."));
        return graph;
    }

    private static Task<EntityGraph> ReadWithBarAsync(string path, string name, CancellationToken cancellationToken)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress().AutoClear(true).StartAsync(context =>
        {
            var bar = context.AddTask(Markup.Escape($"Reading {name}"));
            return LedgerFile.ReadAsync(path, progress: new BarProgress(bar), cancellationToken: cancellationToken);
        });
    }

    /// <summary>Told at once and not by way of a queue, as <see cref="Progress{T}"/> would, so that the last word is there when the reading ends.</summary>
    private sealed class LastProgress : IProgress<LedgerProgress>
    {
        public LedgerProgress Value { get; private set; }

        public void Report(LedgerProgress value) => Value = value;
    }

    private sealed class BarProgress(ProgressTask bar) : IProgress<LedgerProgress>
    {
        public void Report(LedgerProgress value)
        {
            bar.MaxValue = value.TotalBytes ?? double.MaxValue;
            bar.Value = value.Bytes;
        }
    }
}
