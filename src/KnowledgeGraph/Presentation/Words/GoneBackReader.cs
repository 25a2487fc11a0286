using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>Finds everybody who went back on a statement, along its whole chain.</summary>
internal static class GoneBackReader
{
    /// <summary>The original speakers who went back on it, then those who passed it on and took that back, the outermost first.</summary>
    public static ValueList<GoneBack> Of(AttributedStatement said, AttributionResolver resolver) =>
        Speakers(said, resolver).Concat(Reporters(said, resolver)).ToValueList();

    /// <summary>The same of an answer about responsibility, which knows better when its speaker certainly said something else later.</summary>
    public static ValueList<GoneBack> Of(ResponsibilityStatement item, AttributionResolver resolver)
    {
        var others = Of(item.Statement, resolver).Where(back => back.IsOfReport || back.Who != item.Speaker);
        return (item.TakenBackIn is { } later ? others.Prepend(new GoneBack(item.Speaker, [later])) : others).ToValueList();
    }

    private static IEnumerable<GoneBack> Speakers(AttributedStatement said, AttributionResolver resolver)
    {
        var statement = said.Statement;
        foreach (var speaker in said.Origin.Principals)
        {
            if (speaker.Agent is not { } agent)
            {
                continue;
            }

            ValueList<EntityId> parts = statement.Propositions.Count == 0 ? [default] : statement.Propositions.Select(proposition => proposition.Id).ToValueList();
            var later = parts.Select(part => resolver.Force.TakenBackIn(statement, part, agent.Id)).ToList();
            if (later.Exists(words => words is not null))
            {
                var words = later.OfType<Statement>().Distinct().Select(resolver.Resolve);
                yield return new GoneBack(speaker, words.ToValueList()) { IsOfPart = later.Contains(null) };
            }
        }
    }

    private static IEnumerable<GoneBack> Reporters(AttributedStatement said, AttributionResolver resolver)
    {
        for (var hop = 0; hop < said.Chain.Count - 1; hop++)
        {
            foreach (var speaker in said.Chain[hop].Principals)
            {
                if (speaker.Agent is { } agent && resolver.Force.HopTakenBackIn(said.Statement, hop, agent.Id) is { } later)
                {
                    yield return new GoneBack(speaker, [resolver.Resolve(later)]) { IsOfReport = true };
                }
            }
        }
    }
}
