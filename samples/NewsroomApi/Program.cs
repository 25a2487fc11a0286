using System.CommandLine;
using KnowledgeGraph.Samples;
using KnowledgeGraph.Samples.Newsroom;

var file = new Option<FileInfo?>("--file") { Description = "A ledger in the native format; without one, the border incursion of 1 June 2023." };
var port = new Option<ushort>("--port") { Description = "The port of 127.0.0.1 to listen on; 0 for any that is free.", DefaultValueFactory = _ => 5080 };

return await new RootCommand("Answers questions about a ledger as JSON, and shows the answers as pages, to this machine alone.") { file, port }
    .RunAsync(args, async (parsed, cancellationToken) =>
    {
        var graph = await ImportProgress.ReadAsync(parsed.GetValue(file)?.FullName ?? Seeds.Border, cancellationToken);
        await using var app = NewsroomApp.Create(graph, parsed.GetValue(port));
        app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine($"Ask at {app.Urls.Single()}/events, until Ctrl+C."));
        await app.RunAsync(cancellationToken);
    });
