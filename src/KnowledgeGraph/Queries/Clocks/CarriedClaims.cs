namespace KnowledgeGraph.Queries;

/// <summary>
/// Compares the versions of documents: what a fully extracted version says, and the next fully extracted one after it does not.
/// </summary>
/// <remarks>
/// A version carries a statement if one of its own is the same claim (by <c>same-claim-as</c>, in any number of steps), or
/// if each of its propositions is said there by the same original speakers, in the same polarity and modality and under an act of the same commitment; without propositions,
/// if the same speakers do the same to the same targets.
/// </remarks>
internal sealed class CarriedClaims(EntityGraph graph, QuestionMeter meter)
{
    private readonly Dictionary<EntityId, List<Statement>> _statements = [];
    private readonly Dictionary<EntityId, HashSet<string>> _sayings = [];

    /// <summary>
    /// Each statement with the version from which it is missing, in ledger order of the documents, of the statements and of the versions; those for
    /// which not everything was seen before the question was cut are left out.
    /// </summary>
    public IEnumerable<(Statement Statement, Document MissingFrom)> Dropped(IReadOnlySet<EntityId>? documents)
    {
        foreach (var document in meter.Counted(graph.Nodes<Document>()).Where(document => document.FullyExtracted && documents?.Contains(document.Id) != false))
        {
            var versions = Next(document).OrderBy(next => graph.OrdinalOrThrow(next.Id)).Select(next => (Next: next, Later: Later(next))).ToList();
            foreach (var statement in StatementsIn(document.Id))
            {
                foreach (var (next, later) in versions)
                {
                    var isDropped = !IsCarried(statement, next) && !later.Exists(version => IsCarried(statement, version));
                    if (meter.Cut is not null)
                    {
                        yield break;
                    }

                    if (isDropped)
                    {
                        yield return (statement, next);
                    }
                }
            }
        }
    }

    /// <summary>All versions of a document, itself included.</summary>
    public HashSet<EntityId> VersionsOf(EntityId document)
    {
        var versions = new HashSet<EntityId> { document };
        var open = new Stack<EntityId>([document]);
        while (open.TryPop(out var id))
        {
            foreach (var other in graph.Out(id, KnownRelationships.VersionOf).Concat(graph.In(id, KnownRelationships.VersionOf)).Where(other => versions.Add(other.Id)))
            {
                open.Push(other.Id);
            }
        }

        return versions;
    }

    /// <summary>The nearest later versions that are fully extracted, one on each line of versions.</summary>
    private List<Document> Next(Document document) => Walk(document, stopsAtExtracted: true);

    private List<Document> Later(Document document) => Walk(document, stopsAtExtracted: false);

    private List<Document> Walk(Document document, bool stopsAtExtracted)
    {
        var seen = new HashSet<EntityId> { document.Id };
        var found = new List<Document>();
        var ahead = new Queue<Document>([document]);
        while (ahead.TryDequeue(out var version))
        {
            foreach (var next in graph.In(version.Id, KnownRelationships.VersionOf).OfType<Document>().Where(next => seen.Add(next.Id)))
            {
                if (next.FullyExtracted && IsKnown(next))
                {
                    found.Add(next);
                }

                if (!next.FullyExtracted || !IsKnown(next) || !stopsAtExtracted)
                {
                    ahead.Enqueue(next);
                }
            }
        }

        return found;
    }

    // Because documents stay in a graph that was cut before they were published, without what they say.
    private bool IsKnown(Document version) => graph.Cut is not { } cut || cut.Shows(graph.Whole.Solve(version.Published).Time);

    private List<Statement> StatementsIn(EntityId document)
    {
        if (!_statements.TryGetValue(document, out var statements))
        {
            _statements[document] = statements = graph.In(document, KnownRelationships.ReportedIn).Where(statement => !statement.IsRedacted).ToList();
        }

        return statements;
    }

    private bool IsCarried(Statement statement, Document version)
    {
        if (!_sayings.TryGetValue(version.Id, out var sayings))
        {
            _sayings[version.Id] = sayings = meter.Counted(StatementsIn(version.Id)).SelectMany(Sayings).ToHashSet(StringComparer.Ordinal);
        }

        return !meter.MayCompare() || Sayings(statement).All(sayings.Contains) || SameClaims(statement).Any(other => other.Source?.Document == version.Id);
    }

    private IEnumerable<Statement> SameClaims(Statement statement)
    {
        var seen = new HashSet<EntityId> { statement.Id };
        var open = new Stack<Statement>([statement]);
        while (open.TryPop(out var one))
        {
            foreach (var other in graph.Out(one.Id, KnownRelationships.SameClaimAs).Where(other => seen.Add(other.Id)))
            {
                open.Push(other);
                yield return other;
            }
        }
    }

    private IEnumerable<string> Sayings(Statement statement)
    {
        var speakers = statement.Origin.Unnamed is { } unnamed
            ? "\"" + unnamed
            : string.Join('\n', Sorted(statement.Origin.Principals.Select(FirstOf)));
        var commitment = CommitmentReader.CommitmentOf(graph, statement.Act);
        return statement.Propositions.Count > 0
            ? statement.Propositions.Select(proposition => $"{speakers}\n\n{commitment}\n{Content(proposition)}")
            : [$"{speakers}\n\n{statement.Act}\n{string.Join('\n', Sorted(statement.Targets.Select(target => target.ToString())))}\n\n{string.Join('\n', Sorted(statement.About.Select(id => id.Value)))}"];
    }

    // As a text, because a proposition differs from another in nothing else once its id is left out, and the order of its fillers.
    private string Content(Proposition proposition)
    {
        var arguments = proposition.Arguments.Select(argument => argument with
        {
            Fillers = argument.Fillers.Select(Named).Distinct().OrderBy(filler => filler.ToString(), StringComparer.Ordinal).ToValueList(),
        });
        return (proposition with { Arguments = arguments.ToValueList() }).ToString();
    }

    // What is judged to be one is one.
    private Term Named(Term filler) => filler is NodeTerm node ? graph.SameAs(node.Id)[0] : filler;

    private string FirstOf(EntityId id) => graph.SameAs(id)[0].Value;

    private static IEnumerable<string> Sorted(IEnumerable<string> texts) => texts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
}
