using System.CommandLine;
using KnowledgeGraph;
using KnowledgeGraph.Samples;

var file = new Argument<string?>("file")
{
    Description = "A ledger in the native format; without one, the border incursion of 1 June 2023, and the first word is an event.",
    Arity = ArgumentArity.ZeroOrOne,
};
var happening = new Argument<string?>("event")
{
    Description = "The id of an event in it; without one, the events are listed.",
    Arity = ArgumentArity.ZeroOrOne,
};
var connect = new Option<string[]>("--connect")
{
    Description = "The ids of two nodes whose shortest connection is shown.",
    Arity = new ArgumentArity(2, 2),
    AllowMultipleArgumentsPerToken = true,
    HelpName = "from> <to",
};
var json = new Option<bool>("--json") { Description = "Print the answer as JSON." };
var root = new RootCommand("Says who claimed, denied and admitted responsibility for an event, and who is blamed for it.")
{
    file,
    happening,
    connect,
    json,
};

file.Validators.Add(result =>
{
    if (result.Tokens is [{ Value: ['-', ..] } token])
    {
        result.AddError($"There is no option '{token.Value}'; --help lists them.");
    }
});

root.SetAction(async (parsed, cancellationToken) =>
{
    var question = Question.From(parsed.GetValue(file), parsed.GetValue(happening), parsed.GetValue(connect));
    try
    {
        var graph = await LedgerFile.ReadAsync(question.File, cancellationToken: cancellationToken);
        var answer = Answer.To(question, graph);
        Console.WriteLine(parsed.GetValue(json) ? answer.ToJson() : answer.ToText());
        return 0;
    }
    catch (Exception exception) when (exception is InvalidLedgerException or UnknownIdException or NoEventException or FormatException or IOException or UnauthorizedAccessException)
    {
        await Console.Error.WriteLineAsync(exception.Message);
        return 1;
    }
});

return await root.Parse(args).InvokeAsync();
