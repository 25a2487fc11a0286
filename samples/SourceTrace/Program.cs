using System.CommandLine;
using KnowledgeGraph;
using KnowledgeGraph.Samples;

var claim = new Argument<string>("statement") { Description = "The id of a statement.", DefaultValueFactory = _ => "S08" };
var file = new Option<FileInfo?>("--file") { Description = "A ledger in the native format; without one, the dispute at the enamel works." };
var text = new Option<FileInfo?>("--text") { Description = "The text of the document in which the statement stands; some of the enamel works lie beside the program." };

return await new RootCommand("Traces a statement to its independent origins, to its sources and to the words behind it.") { claim, file, text }
    .RunAsync(args, async (parsed, cancellationToken) =>
    {
        var graph = await ImportProgress.ReadAsync(parsed.GetValue(file)?.FullName ?? Seeds.Enamel, cancellationToken);
        var statement = graph.Get<Statement>(EntityId.Parse(parsed.GetRequiredValue(claim)));
        Console.WriteLine($"{statement.ToSentences(graph)}\n");

        Console.WriteLine($"== The independent origins behind it\n\n{graph.OriginsOf(statement.Id, cancellationToken: cancellationToken).ToText(cancellationToken)}\n");
        Console.WriteLine($"== Where it comes from\n\n{graph.ProvenanceOf(statement.Id, cancellationToken: cancellationToken).ToText(cancellationToken)}\n");

        Console.WriteLine("== The words behind it\n");
        var words = parsed.GetValue(text)?.FullName ?? Beside(statement);
        Console.WriteLine(words is null
            ? $"They stand at {string.Join(' ', statement.Source?.Spans ?? [])} of {statement.Source?.Document}, whose text is not here; name it with --text."
            : graph.WordsOf(statement.Id, await File.ReadAllTextAsync(words, cancellationToken)).ToText(cancellationToken));
    });

// The texts that lie beside the seed are called like their documents, with '-' for what no file is called.
static string? Beside(Statement statement)
{
    var path = Seeds.Named($"enamel-works/{statement.Source?.Document.Value.Replace('.', '-')}.txt");
    return File.Exists(path) ? path : null;
}
