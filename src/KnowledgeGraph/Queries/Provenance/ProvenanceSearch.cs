namespace KnowledgeGraph.Queries;

/// <summary>Follows a fact to where it comes from, with a stack of its own, because evidence can chain longer than the thread's.</summary>
internal sealed class ProvenanceSearch(EntityGraph graph, QuestionMeter meter)
{
    private readonly AttributionResolver _resolver = new(graph);
    private readonly HashSet<EntityId> _seen = [];
    private readonly Stack<(int Depth, ProvenanceLink Link, object What)> _open = [];

    public ValueList<ProvenanceStep> Follow(EntityId fact)
    {
        if (graph.StatementOf(fact) is { } statement && statement.Id != fact && statement.Propositions.FirstOrDefault(one => one.Id == fact) is { } proposition)
        {
            return Follow(statement, proposition);
        }

        return graph.EntryInForce(fact)?.Effective() switch
        {
            RelationshipEntry entry => Follow(entry.Relationship),
            JudgementEntry entry => Follow(entry.Judgement),
            _ => Follow((object)graph.Get<Node>(fact)),
        };
    }

    public ValueList<ProvenanceStep> Follow(object fact) => meter.Counted(Run((0, ProvenanceLink.Asked, fact))).ToValueList();

    private ValueList<ProvenanceStep> Follow(Statement statement, Proposition proposition) =>
        meter.Counted(Run((1, ProvenanceLink.FieldsOf, statement)))
            .Prepend(new ProvenanceStep { Depth = 0, Link = ProvenanceLink.Asked, Proposition = proposition, Statement = _resolver.Resolve(statement) })
            .ToValueList();

    private IEnumerable<ProvenanceStep> Run((int Depth, ProvenanceLink Link, object What) first)
    {
        _open.Push(first);
        while (_open.TryPop(out var next))
        {
            var step = new ProvenanceStep { Depth = next.Depth, Link = next.Link };
            switch (next.What)
            {
                case Statement statement:
                    var isNew = _seen.Add(statement.Id);
                    yield return step with { Statement = _resolver.Resolve(statement), IsRepeated = !isNew };
                    if (isNew && next.Link != ProvenanceLink.About)
                    {
                        Push(next.Depth + 1, Under(statement, next.Link));
                    }

                    break;
                case Relationship link:
                    // Because a derived relationship has no id of its own, it is named by its ends.
                    var isNewLink = link.Id.IsDefault || _seen.Add(link.Id);
                    yield return step with { Relationship = link, IsRepeated = !isNewLink };
                    if (isNewLink)
                    {
                        Push(next.Depth + 1, Under(link));
                    }

                    break;
                case StatementSource source:
                    var isNewSource = _seen.Add(source.Document.Id);
                    yield return step with { Node = source.Document, Source = source };
                    if (isNewSource)
                    {
                        Push(next.Depth + 1, Under(source.Document));
                    }

                    break;
                case Judgement judgement:
                    yield return step with { Judgement = judgement };
                    Push(next.Depth + 1, Entries(judgement.Id)
                        .Concat(judgement.By is { } by ? [(ProvenanceLink.JudgedBy, (object)graph.Get<Node>(by))] : []));
                    break;
                case Node node:
                    var isFollowed = next.Link is ProvenanceLink.Asked or ProvenanceLink.SaidAt or ProvenanceLink.VersionOf or ProvenanceLink.FieldsOf;
                    var isNewNode = !isFollowed || _seen.Add(node.Id);
                    yield return step with { Node = node, IsRepeated = !isNewNode };
                    if (isFollowed && isNewNode)
                    {
                        Push(next.Depth + 1, next.Link == ProvenanceLink.Asked ? UnderAsked(node) : node is Document document ? Under(document) : []);
                    }

                    break;
                case AttributedHop hop:
                    yield return step with { Hop = hop };
                    break;
                case LedgerEntry entry:
                    yield return step with { Entry = entry };
                    break;
                default:
                    throw new InvalidOperationException($"A {next.What.GetType().Name} is no step of a trail.");
            }
        }
    }

    private void Push(int depth, IEnumerable<(ProvenanceLink Link, object What)> under)
    {
        foreach (var (link, what) in under.Reverse())
        {
            _open.Push((depth, link, what));
        }
    }

    private IEnumerable<(ProvenanceLink Link, object What)> Under(Statement statement, ProvenanceLink link)
    {
        foreach (var entry in Entries(statement.Id))
        {
            yield return entry;
        }

        if (statement.IsRedacted)
        {
            yield break;
        }

        var resolved = _resolver.Resolve(statement);
        foreach (var hop in resolved.Chain)
        {
            yield return (ProvenanceLink.Hop, hop);
        }

        foreach (var authority in AuthorityOf(statement))
        {
            yield return (ProvenanceLink.Authority, authority);
        }

        if (resolved.Source is { } source)
        {
            yield return (ProvenanceLink.StandsIn, source);
        }

        if (statement.Occasion is { } occasion && graph.TryGet<Node>(occasion, out var place))
        {
            yield return (ProvenanceLink.SaidAt, place);
        }

        foreach (var support in graph.In(statement.Id, KnownRelationships.Supports).Where(support => !support.IsRedacted))
        {
            yield return (ProvenanceLink.Support, support);
        }

        // Because all reports of one utterance are listed under the first of them.
        var reports = link == ProvenanceLink.OtherReport ? [] : _resolver.ReportsOf(statement);
        foreach (var report in reports.Where(report => report.Id != statement.Id))
        {
            yield return (ProvenanceLink.OtherReport, report);
        }
    }

    // The relationships at the time by which a speaker of any hop speaks for those on whose behalf he does, or for their office.
    private IEnumerable<Relationship> AuthorityOf(Statement statement)
    {
        var said = graph.SaidOf(statement).Time;
        var parties = new PartyReader(graph);
        return statement.Attribution.Where(hop => hop.OnBehalfOf.Count > 0)
            .SelectMany(hop => hop.Speakers.SelectMany(speaker => hop.OnBehalfOf.SelectMany(principal => parties.PartiesOf(speaker, said).PathTo(principal))))
            .Distinct()
            .Where(link => !link.IsDerived);
    }

    private IEnumerable<(ProvenanceLink Link, object What)> Under(Relationship link)
    {
        foreach (var entry in link.Id.IsDefault ? [] : Entries(link.Id))
        {
            yield return entry;
        }

        foreach (var evidence in link.Evidence)
        {
            if (graph.TryGet<Statement>(evidence, out var statement))
            {
                yield return (ProvenanceLink.Evidence, statement);
            }
        }

        if (link.IsDerived && link.Evidence.Count == 0)
        {
            yield return (ProvenanceLink.FieldsOf, graph.Get<Node>(link.From));
        }
    }

    private IEnumerable<(ProvenanceLink Link, object What)> Under(Document document)
    {
        foreach (var entry in Entries(document.Id))
        {
            yield return entry;
        }

        var makers = new[] { document.Publisher }.OfType<EntityId>().Concat(document.Authors).Concat(document.Contributors).Distinct();
        foreach (var maker in makers)
        {
            if (graph.TryGet<Node>(maker, out var node))
            {
                yield return (ProvenanceLink.Maker, node);
            }
        }

        if (document.VersionOf is { } earlier && graph.TryGet<Document>(earlier, out var version))
        {
            yield return (ProvenanceLink.VersionOf, version);
        }
    }

    private IEnumerable<(ProvenanceLink Link, object What)> UnderAsked(Node node) =>
        (node is Document document ? Under(document) : Entries(node.Id))
            .Concat(graph.StatementsAbout(node.Id).Select(statement => (ProvenanceLink.About, (object)statement)));

    private IEnumerable<(ProvenanceLink Link, object What)> Entries(EntityId id) =>
        graph.HistoryOf(id).Select(entry => (ProvenanceLink.Recorded, (object)entry));
}
