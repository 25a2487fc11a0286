namespace KnowledgeGraph.Tests.Questions.Clocks;

/// <summary>What later versions of documents lack, by comparing every statement with every statement of every version.</summary>
internal sealed class SlowVersions(EntityGraph graph, UncertainTime by = default)
{
    private readonly List<Document> _documents = graph.Nodes<Document>().ToList();
    private readonly List<Statement> _statements = graph.Statements.Where(statement => !statement.IsRedacted).ToList();

    /// <summary>Each statement with the version that lacks it, in ledger order of the documents, of the statements and of the versions.</summary>
    public IEnumerable<string> Dropped(Document? of = null) =>
        from document in _documents
        where document.FullyExtracted && (of is null || First(of) == First(document))
        from statement in In(document)
        from next in _documents
        where IsNext(document, next) && !Carries(next, statement)
        where !_documents.Exists(later => Before(later).Contains(next) && Counts(later) && Carries(later, statement))
        select $"{statement.Id} {next.Id}";

    private IEnumerable<Statement> In(Document document) => _statements.Where(statement => statement.Source?.Document == document.Id);

    private Document First(Document document) => Before(document).Append(document).First(version => version.VersionOf is null);

    /// <summary>The versions before one, the nearest first.</summary>
    private IEnumerable<Document> Before(Document document)
    {
        for (var version = document; version.VersionOf is { } id;)
        {
            version = _documents.Find(other => other.Id == id)!;
            yield return version;
        }
    }

    private bool IsNext(Document document, Document later) =>
        Counts(later) && Before(later).Contains(document) && !Before(later).TakeWhile(between => between != document).Any(Counts);

    // Published for certain by the moment at which the graph is cut, if it is cut.
    private bool Counts(Document document) => document.FullyExtracted && (by.IsUnknown || graph.Whole.Solve(document.Published).Time.Latest <= by.Latest);

    private bool Carries(Document version, Statement statement)
    {
        var claims = SlowReports.Of(graph, statement.Id);

        if (In(version).Any(other => claims.Contains(other.Id)))
        {
            return true;
        }

        return statement.Propositions.Count == 0
            ? In(version).Any(other => other.Propositions.Count == 0 && other.Act == statement.Act && SameSpeakers(statement, other)
                && other.Targets.ToHashSet().SetEquals(statement.Targets) && other.About.ToHashSet().SetEquals(statement.About))
            : statement.Propositions.All(said => In(version).Any(other => SameSpeakers(statement, other)
                && SlowCommitments.Of(graph, statement) == SlowCommitments.Of(graph, other)
                && other.Propositions.Any(again => SaysTheSame(said, again))));
    }

    private bool SameSpeakers(Statement left, Statement right) =>
        left.Origin.Unnamed == right.Origin.Unnamed
        && left.Origin.Principals.All(one => right.Origin.Principals.Any(other => IsOne(one, other)))
        && right.Origin.Principals.All(one => left.Origin.Principals.Any(other => IsOne(one, other)));

    private bool SaysTheSame(Proposition left, Proposition right) =>
        left.Predicate == right.Predicate && left.Polarity == right.Polarity && left.Modality == right.Modality && left.Text == right.Text
        && left.Arguments.Count == right.Arguments.Count
        && left.Arguments.All(argument => right[argument.Role] is { } other && argument.IsOpen == other.IsOpen
            && argument.Fillers.All(filler => other.Fillers.Any(same => IsOne(filler, same)))
            && other.Fillers.All(filler => argument.Fillers.Any(same => IsOne(filler, same))));

    private bool IsOne(Term left, Term right) => left is NodeTerm one && right is NodeTerm other ? IsOne(one.Id, other.Id) : left.Equals(right);

    private bool IsOne(EntityId left, EntityId right) => graph.IdentityOf(left, right) == JudgementVerdict.Same;
}
