namespace KnowledgeGraph.Tests.Questions.Corroborating;

/// <summary>The origins of a proposition by comparing every statement with every other, as the page on corroboration defines them.</summary>
internal sealed class OriginScan
{
    private readonly EntityGraph _graph;
    private readonly List<(Statement Statement, List<EntityId> Voices)> _reports = [];

    public OriginScan(EntityGraph graph, Statement asked, params IReadOnlyList<Proposition> propositions)
    {
        _graph = graph;
        var contents = propositions.Where(proposition => Content(asked, proposition) is not null).ToList();
        var saying = graph.Statements.Where(statement => !statement.IsRedacted)
            .Select(statement => (Statement: statement, Says: contents.ConvertAll(content =>
                statement.Propositions.Where(said => said.Id == content.Id || Says(statement, said, asked, content)).ToList())))
            .Where(found => found.Statement.Id == asked.Id || (contents.Count > 0 && found.Says.TrueForAll(alternatives => alternatives.Count > 0)))
            .ToList();
        foreach (var statement in graph.Statements.Where(statement => !statement.IsRedacted))
        {
            var says = saying.Find(found => found.Statement.Id == statement.Id);
            if (says.Statement is null && !saying.Exists(found => Utterance(found.Statement).Contains(statement.Id)))
            {
                continue;
            }

            var voices = statement.Origin.Principals.Where(speaker => says.Says is { Count: > 0 } said
                ? said.TrueForAll(alternatives => alternatives.Exists(one => SlowStandings.Stands(graph, statement, one.Id, speaker)))
                : SlowStandings.Stands(graph, statement, default, speaker)).ToList();
            if (voices.Count > 0 || statement.Origin.Principals.Count == 0)
            {
                _reports.Add((statement, voices));
            }
        }
    }

    public IEnumerable<EntityId> Reports => _reports.Select(report => report.Statement.Id);

    public (int Min, int Max) Interval()
    {
        var certain = Components(_reports.Count, (left, right) => AreJoined(left, right));
        var groups = certain.Distinct().ToList();
        var named = groups.Where(group => Members(group).Any(report => _reports[report].Voices.Exists(IsNamed))).ToHashSet();
        var possible = Components(groups.Count, (left, right) => MayBeOne(Members(groups[left]), Members(groups[right])));
        var least = groups.Index().Where(group => named.Contains(group.Item)).Select(group => possible[group.Index]).Distinct().Count();
        return (groups.Count == 0 ? 0 : Math.Max(1, least), groups.Count);

        List<int> Members(int group) => Enumerable.Range(0, _reports.Count).Where(report => certain[report] == group).ToList();
    }

    private bool IsNamed(EntityId agent) =>
        _graph.Nodes<Agent>().Any(one => _graph.IdentityOf(agent, one.Id) == JudgementVerdict.Same && one is not Person { IsAnonymous: true });

    private bool MayBeOne(List<int> left, List<int> right) =>
        left.SelectMany(report => _reports[report].Voices).Any(one => right.SelectMany(report => _reports[report].Voices)
            .Any(other => _graph.IdentityOf(one, other) == JudgementVerdict.Unsure))
        || left.Exists(one => right.Exists(other => Suppliers(one).Any(supplier => Suppliers(other).Any(same => _graph.IdentityOf(supplier, same) == JudgementVerdict.Same))));

    private List<EntityId> Suppliers(int report)
    {
        var (statement, voices) = _reports[report];
        var document = Voice(statement) is { } voice ? _graph.Nodes<Document>().SingleOrDefault(document => document.Id == voice) : null;
        return [.. voices, .. _graph.Nodes<Organization>().Select(organization => organization.Id)
            .Where(id => document is not null && (document.Authors.Contains(id) || document.Contributors.Contains(id)))];
    }

    private bool AreJoined(int left, int right)
    {
        var (one, ones) = _reports[left];
        var (other, others) = _reports[right];
        return Utterance(one).Contains(other.Id)
            || ones.Exists(voice => others.Exists(otherVoice => _graph.IdentityOf(voice, otherVoice) == JudgementVerdict.Same))
            || Parties(one, ones).Overlaps(Parties(other, others))
            || IsSharedUnnamed(one, other)
            || RestsOn(one, other)
            || RestsOn(other, one)
            || IsByPublisherOf(one, ones, other)
            || IsByPublisherOf(other, others, one);
    }

    private static bool IsSharedUnnamed(Statement one, Statement other) =>
        one.Origin is { Unnamed: { } description, OnBehalfOf.Count: 0 } && other.Origin is { Unnamed: { } otherDescription, OnBehalfOf.Count: 0 }
        && one.Source is { } source && source.Document == other.Source?.Document
        && string.Equals(description.Trim(), otherDescription.Trim(), StringComparison.OrdinalIgnoreCase);

    private bool IsByPublisherOf(Statement one, List<EntityId> voices, Statement other) =>
        other.Source is { } source && _graph.Get<Document>(source.Document).Publisher is { } publisher
        && voices.Exists(voice => _graph.IdentityOf(voice, publisher) == JudgementVerdict.Same)
        && (Voice(other) is not { } voice || Voice(one) != voice);

    private HashSet<EntityId> Utterance(Statement statement)
    {
        var all = new HashSet<EntityId> { statement.Id };
        var links = _graph.Relationships.Where(link => link.Type == KnownRelationships.SameClaimAs.Code
            && _graph.TryGet<Statement>(link.From, out var from) && !from.IsRedacted && _graph.TryGet<Statement>(link.To, out var to) && !to.IsRedacted).ToList();
        while (links.Exists(link => all.Contains(link.From) != all.Contains(link.To)))
        {
            foreach (var link in links.Where(link => all.Contains(link.From) || all.Contains(link.To)))
            {
                all.Add(link.From);
                all.Add(link.To);
            }
        }

        return all;
    }

    private HashSet<EntityId> Parties(Statement statement, List<EntityId> voices)
    {
        var said = SaidTimes.Of(_graph, statement);
        Code[] types = [KnownRelationships.PartOf.Code, KnownRelationships.SpeaksFor.Code, KnownRelationships.HoldsPosition.Code, KnownRelationships.OfficeOf.Code];
        var all = voices.SelectMany(_graph.SameAs).ToHashSet();
        var links = _graph.Relationships.Where(link => types.Contains(link.Type) && (said.IsUnknown || _graph.Solve(link.Holds).Time.MayCoincideWith(said)) && SlowEvidence.Bears(_graph, link)).ToList();
        for (var before = -1; before != all.Count;)
        {
            before = all.Count;
            all.UnionWith(links.Where(link => all.Contains(link.From)).SelectMany(link => _graph.SameAs(link.To)).ToList());
        }

        return all;
    }

    private EntityId? Voice(Statement statement) => statement.Occasion is { } occasion
        ? _graph.TryGet<Document>(occasion, out _) ? occasion : null
        : statement.Attribution.Count == 1 ? statement.Source?.Document : null;

    private bool RestsOn(Statement one, Statement other)
    {
        if (Voice(one) is not { } voice || !_graph.Contains(voice) || Voice(other) == voice)
        {
            return false;
        }

        var documents = new HashSet<EntityId> { voice };
        for (var before = -1; before != documents.Count;)
        {
            before = documents.Count;
            documents.UnionWith(_graph.Nodes<Document>().Where(document => documents.Contains(document.Id)).Select(document => document.VersionOf).OfType<EntityId>().ToList());
            documents.UnionWith(_graph.Statements.Where(statement => statement.Source is { } source && documents.Contains(source.Document))
                .Select(statement => statement.Occasion).OfType<EntityId>().Where(id => _graph.TryGet<Document>(id, out _)).ToList());
        }

        return (other.Source is { } at && documents.Contains(at.Document)) || (other.Occasion is { } occasion && documents.Contains(occasion));
    }

    private (Polarity Polarity, Modality Modality)? Content(Statement statement, Proposition proposition)
    {
        var commitment = SlowCommitments.Of(_graph, statement);
        return commitment switch
        {
            Commitment.Opposite when SlowCommitments.DenyResponsibility(_graph, statement, proposition) => (Polarity.Negative, proposition.Modality),
            Commitment.Opposite => (1 - proposition.Polarity, proposition.Modality),
            Commitment.Intention when proposition.Modality == Modality.Fact => (proposition.Polarity, Modality.Intention),
            Commitment.Proposition or Commitment.Accusation or Commitment.Intention => (proposition.Polarity, proposition.Modality),
            _ => null,
        };
    }

    private bool Says(Statement statement, Proposition said, Statement askedIn, Proposition asked)
    {
        if (Content(statement, said) is not { } content || Content(askedIn, asked) is not { } wanted || content != wanted || (asked.Text is null && asked.Arguments.Count == 0))
        {
            return false;
        }

        var roles = Roles(asked);
        var mine = Roles(said);
        return content.Polarity == Polarity.Affirmative
            ? Implied(said.Predicate).Contains(asked.Predicate) && roles.All(mine.Contains)
            : said.Predicate == asked.Predicate && roles.SetEquals(mine);
    }

    private HashSet<Code> Implied(Code predicate)
    {
        var all = new HashSet<Code> { predicate };
        for (var before = -1; before != all.Count;)
        {
            before = all.Count;
            all.UnionWith(_graph.Vocabulary.Predicates.Where(known => all.Contains(known.Code)).SelectMany(known => known.Implies).ToList());
        }

        return all;
    }

    // Each role with its fillers as one text, so that equal texts are equal fillers.
    private HashSet<string> Roles(Proposition proposition) => proposition.Arguments
        .Select(argument => $"{argument.Role}: {string.Join(" + ", argument.Fillers.Select(Filler).Distinct().Order(StringComparer.Ordinal))}")
        .Concat(proposition.Text is null ? [] : ["text: " + proposition.Text.Trim().ToUpperInvariant()])
        .ToHashSet(StringComparer.Ordinal);

    private string Filler(Term term) => term switch
    {
        NodeTerm node => $"node {_graph.SameAs(node.Id)[0]}",
        TextTerm text => $"text {text.Text.Trim().ToUpperInvariant()}",
        QuantityTerm quantity => $"quantity {quantity.Quantity with { AsOf = default }}",
        TimeTerm time when _graph.Solve(time.Time).Time is { IsUnknown: false } solved => $"time {solved}",
        _ => $"{term.Kind} {term}",
    };

    private static int[] Components(int count, Func<int, int, bool> areJoined)
    {
        var component = Enumerable.Range(0, count).ToArray();
        for (var left = 0; left < count; left++)
        {
            for (var right = left + 1; right < count; right++)
            {
                if (component[left] != component[right] && areJoined(left, right))
                {
                    var (keep, drop) = (component[left], component[right]);
                    component = Array.ConvertAll(component, one => one == drop ? keep : one);
                }
            }
        }

        return component;
    }
}
