using System.CommandLine;
using KnowledgeGraph;
using KnowledgeGraph.Queries;
using KnowledgeGraph.Samples;

var name = new Argument<string>("name")
{
    Description = "A person or a party, in any script and nearly rightly spelt.",
    DefaultValueFactory = _ => "Гладков",
};
var file = new Option<FileInfo?>("--file") { Description = "A ledger in the native format; without one, the border incursion of 1 June 2023." };
var spokesmen = new Option<bool>("--spokesmen") { Description = "Add what is said by those who speak for a party or hold a position in it." };

return await new RootCommand("Says what a person or a party says.") { name, file, spokesmen }.RunAsync(args, async (parsed, cancellationToken) =>
{
    var graph = await ImportProgress.ReadAsync(parsed.GetValue(file)?.FullName ?? Seeds.Border, cancellationToken);
    var asked = parsed.GetRequiredValue(name);
    var hits = graph.FindByName(asked, new NameSearchOptions { Kinds = [NodeKind.Person, NodeKind.Organization] }, cancellationToken);
    if (hits.Count == 0)
    {
        throw new FormatException($"Nobody is called '{asked}': {hits.Explanation}.");
    }

    var best = hits[0];
    Console.WriteLine($"'{asked}' is taken for {best.Entity.Name} ({best.Entity.Id}): {string.Join(", ", best.Reasons)}.");
    foreach (var other in hits.Skip(1))
    {
        Console.WriteLine($"  It could also be {other.Entity.Name} ({other.Entity.Id}).");
    }

    var said = graph.StatementsBy(best.Entity.Id, parsed.GetValue(spokesmen), cancellationToken: cancellationToken);

    // The evidence stands below an empty line, and the table repeats it.
    Console.WriteLine($"\n{said.ToSentences().Split("\n\n")[0]}\n\n{said.ToTable()}");
});
