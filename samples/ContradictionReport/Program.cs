using System.CommandLine;
using KnowledgeGraph;
using KnowledgeGraph.Samples;

var file = new Argument<FileInfo?>("file")
{
    Description = "A ledger in the native format; without one, the border incursion of 1 June 2023.",
    Arity = ArgumentArity.ZeroOrOne,
};

return await new RootCommand("Reports all conflicts of a ledger in Markdown, by kind and severity.") { file }.RunAsync(args, async (parsed, cancellationToken) =>
{
    var path = parsed.GetValue(file)?.FullName ?? Seeds.Border;
    var graph = await ImportProgress.ReadAsync(path, cancellationToken);
    Console.WriteLine(ConflictReport.Of(graph.Conflicts(cancellationToken: cancellationToken)));
});
