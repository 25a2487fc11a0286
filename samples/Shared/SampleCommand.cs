using System.CommandLine;

namespace KnowledgeGraph.Samples;

/// <summary>Runs a sample: what its user got wrong is said in a sentence on the error output, and the exit code is then 1.</summary>
internal static class SampleCommand
{
    public static Task<int> RunAsync(this RootCommand command, string[] args, Func<ParseResult, CancellationToken, Task> run)
    {
        command.SetAction(async (parsed, cancellationToken) =>
        {
            try
            {
                await run(parsed, cancellationToken);
                return 0;
            }
            catch (Exception exception) when (exception is InvalidLedgerException or UnknownIdException or FormatException or IOException or UnauthorizedAccessException)
            {
                await Console.Error.WriteLineAsync(exception.Message);
                return 1;
            }
        });
        return command.Parse(args).InvokeAsync();
    }
}
