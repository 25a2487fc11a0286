using System.CommandLine;
using KnowledgeGraph;
using KnowledgeGraph.Queries;
using KnowledgeGraph.Samples;

var earlier = new Argument<string>("earlier") { Description = "A moment in EDTF, such as 2024-09-09.", DefaultValueFactory = _ => "2024-09-09" };
var later = new Argument<string>("later") { Description = "A later moment.", DefaultValueFactory = _ => "2024-09-12" };
var happening = new Option<string>("--event") { Description = "The id of an event.", DefaultValueFactory = _ => "blockade" };
var file = new Option<FileInfo?>("--file") { Description = "A ledger in the native format; without one, the dispute at the enamel works." };

return await new RootCommand("Says what was known at two moments, by what had been published, and what had changed between them.") { earlier, later, happening, file }
    .RunAsync(args, async (parsed, cancellationToken) =>
    {
        var graph = await ImportProgress.ReadAsync(parsed.GetValue(file)?.FullName ?? Seeds.Enamel, cancellationToken);
        var asked = graph.Get<Event>(EntityId.Parse(parsed.GetRequiredValue(happening)));
        var before = KnowledgeCut.Published(UncertainTime.FromEdtf(parsed.GetRequiredValue(earlier)));
        var after = KnowledgeCut.Published(UncertainTime.FromEdtf(parsed.GetRequiredValue(later)));

        foreach (var known in new[] { graph.AsOf(before), graph.AsOf(after) })
        {
            Console.WriteLine($"== {known.CutExplanation}\n");
            Console.WriteLine($"{known.WhoClaimedResponsibilityFor(asked, cancellationToken).ToText(cancellationToken)}\n");
        }

        var changes = graph.AsOf(after).ChangesSince(before, cancellationToken: cancellationToken);
        Console.WriteLine($"== {changes.Count} changes in between\n");
        foreach (var kind in changes.GroupBy(change => change.Kind))
        {
            Console.WriteLine($"{kind.Key}: {string.Join(", ", kind.Select(change => change.Id))}");
        }

        foreach (var change in changes.Where(change => change is { Kind: not ChangeKind.New, Statement: not null }))
        {
            Console.WriteLine($"\n{change.Kind}: {change.Statement!.ToSentences()}");
        }
    });
