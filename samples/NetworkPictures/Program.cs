using System.CommandLine;
using KnowledgeGraph;
using KnowledgeGraph.Samples;

var folder = new Argument<DirectoryInfo>("folder") { Description = "Where the files are written.", DefaultValueFactory = _ => new DirectoryInfo("pictures") };
var file = new Option<FileInfo?>("--file") { Description = "A ledger in the native format; without one, the border incursion of 1 June 2023." };

return await new RootCommand("Draws a ledger: who says what about what, when, where and how the parties stand, each as SVG and as a page.") { folder, file }
    .RunAsync(args, async (parsed, cancellationToken) =>
    {
        var graph = await ImportProgress.ReadAsync(parsed.GetValue(file)?.FullName ?? Seeds.Border, cancellationToken);
        var target = parsed.GetRequiredValue(folder);
        target.Create();

        foreach (var (name, title, shown) in Gallery.Of(graph, cancellationToken))
        {
            await File.WriteAllTextAsync(Path.Combine(target.FullName, $"{name}.svg"), Gallery.Draw(shown), cancellationToken);
            shown.SaveHtml(Path.Combine(target.FullName, $"{name}.html"), cancellationToken);
            Console.WriteLine($"{title}: {name}.svg and {name}.html");
        }

        await File.WriteAllTextAsync(Path.Combine(target.FullName, "index.html"), Gallery.Page(graph, cancellationToken), cancellationToken);
        Console.WriteLine("All of them on one page: index.html");
    });
