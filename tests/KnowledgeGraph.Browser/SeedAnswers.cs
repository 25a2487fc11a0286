using System.Collections.Concurrent;

namespace KnowledgeGraph.Browser;

/// <summary>Answers of the seeds, of every shape that a document has: with and without rows, each kind of picture, short and long.</summary>
internal static class SeedAnswers
{
    private static readonly Lazy<EntityGraph> s_border = new(() => Read("border-incursion.jsonl"));
    private static readonly Lazy<EntityGraph> s_enamel = new(() => Read("enamel-works.jsonl"));

    private static readonly ConcurrentDictionary<string, Lazy<string>> s_documents = new(StringComparer.Ordinal);

    private static readonly Dictionary<string, Func<IPresentable>> s_all = new(StringComparer.Ordinal)
    {
        ["claims"] = () => Border.WhoClaimedResponsibilityFor(Id("E11")),
        ["nobody"] = () => Border.WhoClaimedResponsibilityFor(Id("E3")),
        ["blame"] = () => Border.WhoBlamesWhom(),
        ["conflicts"] = () => Border.Conflicts(),
        ["conflicts-enamel"] = () => Enamel.Conflicts(),
        ["timeline"] = () => Border.Timeline([Id("E3"), Id("E6"), Id("E11"), Id("E12")]),
        ["timeline-enamel"] = () => Enamel.Timeline(),
        ["places"] = () => Border.EventsIn(Id("belgorod-region")),
        ["stances"] = () => Border.StanceMatrix(),
        ["account"] = () => Border.AccountOf(Id("rvc")),
        ["connection"] = () => Border.ShortestConnection(Id("kapustin"), Id("legion")),
        ["neighborhood"] = () => Border.Neighborhood(Id("rvc")),
        ["graph"] = () => Border,
        ["graph-enamel"] = () => Enamel,
    };

    public static IEnumerable<string> Names => s_all.Keys;

    /// <summary>The answer of a name as a document, made once, because many tests look at each.</summary>
    public static string Document(string name) => s_documents.GetOrAdd(name, name => new Lazy<string>(() => s_all[name]().ToHtmlDocument())).Value;

    private static EntityGraph Border => s_border.Value;

    private static EntityGraph Enamel => s_enamel.Value;

    private static EntityGraph Read(string seed) => LedgerFile.ReadAsync(Repository.PathOf("seeds", seed)).GetAwaiter().GetResult();

    private static EntityId Id(string text) => new(text);
}
