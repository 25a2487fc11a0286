using System.CommandLine;
using System.CommandLine.Parsing;

namespace KnowledgeGraph.Samples;

/// <summary>Runs a sample: what its user got wrong is said in a sentence on the error output, and the exit code is then 1.</summary>
internal static class SampleCommand
{
    public static Task<int> RunAsync(this RootCommand command, string[] args, Func<ParseResult, CancellationToken, Task> run)
    {
        foreach (var argument in command.Arguments)
        {
            argument.Validators.Add(RefuseOptions);
        }

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

    // Otherwise an option that there is not, a misspelt one for instance, would be taken for a file or a name.
    private static void RefuseOptions(ArgumentResult result)
    {
        if (result.Tokens is [{ Value: ['-', ..] } token])
        {
            result.AddError($"There is no option '{token.Value}'; --help lists them.");
        }
    }
}
