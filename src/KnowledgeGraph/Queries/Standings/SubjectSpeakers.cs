using System.Runtime.InteropServices;

namespace KnowledgeGraph.Queries;

/// <summary>
/// Tells without reading statements whether a speaker says one thing only about an event, as most do: then he said nothing else instead.
/// </summary>
internal sealed class SubjectSpeakers(EntityGraph graph)
{
    private const int Several = -1;

    private readonly Dictionary<EntityId, Dictionary<int, int>?> _known = [];
    private readonly int _spokenBy = graph.Index.Types.IndexOf(KnownRelationships.SpokenBy.Code);
    private readonly int _onBehalfOf = graph.Index.Types.IndexOf(KnownRelationships.OnBehalfOf.Code);

    /// <summary>
    /// Whether it is certain that no other statement by a speaker is about the one event that a proposition is about, or about its parts and
    /// wholes. Where this is false it is to be looked for.
    /// </summary>
    public bool SaidNothingElse(Statement statement, EntityId proposition, EntityId speaker)
    {
        if (graph.Identity.HasOthers(speaker))
        {
            return false;
        }

        var (agent, words) = (graph.OrdinalOrThrow(speaker), graph.OrdinalOrThrow(statement.Id));
        foreach (var said in statement.Propositions.AsSpan())
        {
            if ((proposition.IsDefault || said.Id == proposition) && !IsSaidOnce(said, agent, words))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsSaidOnce(Proposition said, int speaker, int words) =>
        said[KnownRoles.Event]?.Fillers is [NodeTerm happening]
        && said[KnownRoles.Other] is null
        && SpeakersAbout(happening.Id) is { } speakers
        && (!speakers.TryGetValue(speaker, out var only) || only == words);

    /// <summary>The one statement of each speaker about an event that stands alone; null for another one.</summary>
    private Dictionary<int, int>? SpeakersAbout(EntityId happening)
    {
        if (!_known.TryGetValue(happening, out var speakers))
        {
            _known.Add(happening, speakers = FillerReader.StandsAlone(graph, happening) ? Read(happening) : null);
        }

        return speakers;
    }

    private Dictionary<int, int> Read(EntityId happening)
    {
        var said = graph.Index.To(graph.OrdinalOrThrow(happening), KnownRelationships.About);
        var speakers = new Dictionary<int, int>(said.Length);
        foreach (var about in said)
        {
            var statement = graph.Index.SourceOf(about);
            foreach (var link in graph.Index.From(statement))
            {
                var type = graph.Index.TypeNumberOf(link);
                if (type != _spokenBy && type != _onBehalfOf)
                {
                    continue;
                }

                ref var only = ref CollectionsMarshal.GetValueRefOrAddDefault(speakers, graph.Index.TargetOf(link), out var isKnown);
                only = isKnown && only != statement ? Several : statement;
            }
        }

        return speakers;
    }
}
