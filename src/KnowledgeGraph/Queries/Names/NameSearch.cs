using System.Globalization;

namespace KnowledgeGraph.Queries;

/// <summary>Goes through the names that may fit, for one search.</summary>
internal sealed class NameSearch(EntityGraph graph, NameSearchOptions options, CancellationToken cancellationToken)
{
    private readonly QuestionMeter _meter = new(options.Budget, cancellationToken);

    public Answer<NameHit> Find(string text)
    {
        var query = NameFolding.Fold(text);
        var index = NameIndex.Of(graph, _meter);
        var best = new Dictionary<EntityId, NameHit>();
        foreach (var place in index.MayFit(query, NameLooseness.Search))
        {
            var found = index[place];
            if (options.Kinds.Count > 0 && !options.Kinds.Contains(found.Entity.NodeKind))
            {
                continue;
            }

            if (!_meter.MayCompare())
            {
                break;
            }

            var name = MatchedName.Of(found.Entity)[found.Place];
            if (Hit(query, found.Entity, name) is { } hit && hit.Score > (best.GetValueOrDefault(found.Entity.Id)?.Score ?? double.MinValue))
            {
                best[found.Entity.Id] = hit;
            }
        }

        var ranked = best.Values
            .OrderByDescending(hit => hit.Score)
            .ThenBy(hit => graph.OrdinalOrThrow(hit.Entity.Id))
            .ToList();
        var kept = _meter.Keep(ranked).Select(WithIdentity).ToValueList();
        var kinds = options.Kinds.Count == 0 ? "entities" : $"entities of the kinds {string.Join(", ", options.Kinds)}";
        return new Answer<NameHit>(
            graph,
            kept,
            string.Create(CultureInfo.InvariantCulture, $"looked for '{DisplayText.Of(text)}' among {Counting.Of(index.Count, "name")}, metonyms and descriptions of {kinds}, with a score of {options.MinimumScore} or more"),
            _meter.Cut);
    }

    private NameHit? Hit(FoldedName query, Entity entity, MatchedName name)
    {
        if (NameMatcher.Match(query, NameFolding.Fold(name.Text), NameLooseness.Search) is not { } match)
        {
            return null;
        }

        var score = Math.Round(match.Score * name.Weight, 3);
        return score < options.MinimumScore
            ? null
            : new NameHit
            {
                Entity = entity,
                Name = name,
                Score = score,
                Reasons = ReasonsOf(match, name),
                Typos = match.Typos,
                HomoglyphsInName = match.HomoglyphsInName,
                HomoglyphsInQuery = match.HomoglyphsInQuery,
                SameAs = [],
                UnsureWhetherSameAs = [],
            };
    }

    private static ValueList<NameMatchReason> ReasonsOf(NameMatch match, MatchedName name) => name.Kind switch
    {
        MatchedNameKind.Metonym => match.Reasons.Append(NameMatchReason.Metonym).ToValueList(),
        MatchedNameKind.Descriptor => match.Reasons.Append(NameMatchReason.Descriptor).ToValueList(),
        _ => match.Reasons,
    };

    private NameHit WithIdentity(NameHit hit) => hit with
    {
        SameAs = graph.SameAs(hit.Entity.Id).Where(id => id != hit.Entity.Id).Select(graph.Get<Entity>).ToValueList(),
        UnsureWhetherSameAs = graph.Identity.UnsureAbout(hit.Entity.Id).Select(graph.Get<Entity>).ToValueList(),
    };
}
