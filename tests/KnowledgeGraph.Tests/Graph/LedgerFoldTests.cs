using CsCheck;

namespace KnowledgeGraph.Tests.Graph;

/// <summary>Random ledgers against a fold that keeps everything in plain lists.</summary>
public sealed class LedgerFoldTests
{
    private const int Ids = 4;

    private static readonly Gen<List<Change>> Ledgers =
        Gen.Select(Gen.Enum<Kind>(), Gen.Int[0, Ids - 1], Gen.Int[0, Ids - 1], Gen.Int[0, 99], (kind, id, other, content) => new Change(kind, id, other, content))
            .List[0, 24];

    private enum Kind
    {
        AddPlace,
        AddStatement,
        AmendPlace,
        AmendStatement,
        WithdrawPlace,
        WithdrawStatement,
        RedactStatement,
    }

    [Fact]
    public void A_graph_is_what_a_plain_fold_of_its_entries_says() => Ledgers.Sample(changes =>
    {
        var fold = new PlainFold();
        var builder = new EntityGraphBuilder();
        foreach (var change in changes.Where(fold.Take))
        {
            Apply(change, builder);
        }

        if (fold.UsesWhatIsWithdrawn || fold.EverNamedWhatIsNotThere)
        {
            Assert.All(Assert.Throws<InvalidLedgerException>(builder.Build).Problems, problem => Assert.True(problem.Code is ProblemCode.BadChange or ProblemCode.DanglingReference));
            return;
        }

        var graph = builder.Build();
        Assert.Equal(fold.InForce(), graph.Nodes<Node>().Select(Content));
        foreach (var id in fold.Names)
        {
            Assert.Equal(fold.Status(id), graph.StatusOf(new EntityId(id)));
            Assert.Equal(fold.History(id), graph.HistoryOf(new EntityId(id)).Select(entry => entry.Sequence));
            Assert.Equal(fold.Mentions(id), graph.Contains(new EntityId(id)) && graph.Get<Node>(new EntityId(id)) is Place place ? graph.StatementsAbout(place).Select(statement => statement.Id.Value) : []);
        }
    });

    [Fact]
    public void A_change_that_does_not_fit_is_refused_and_the_rest_is_not() => Ledgers.Sample(changes =>
    {
        var fold = new PlainFold();
        var builder = new EntityGraphBuilder();
        var refused = new List<long>();
        foreach (var change in changes)
        {
            if (!fold.Take(change))
            {
                refused.Add(builder.EntryCount + 1);
                fold.Skip();
            }

            Apply(change, builder);
        }

        if (refused.Count > 0)
        {
            var problems = Assert.Throws<InvalidLedgerException>(builder.Build).Problems;
            Assert.Equal(refused, problems.Where(problem => IsAboutTheFold(problem)).Select(problem => problem.Sequence!.Value).Distinct());
        }
    });

    [Fact]
    public void Step_by_step_or_at_once_comes_to_the_same() => Ledgers.Sample(changes =>
    {
        var builder = new EntityGraphBuilder { Recorded = Scene.Recorded };
        var graph = builder.Build();
        foreach (var change in changes)
        {
            try
            {
                graph = graph.Edit(edit =>
                {
                    edit.Recorded = Scene.Recorded;
                    Apply(change, edit);
                });
            }
            catch (InvalidLedgerException)
            {
                continue;
            }

            Apply(change, builder);
        }

        var atOnce = builder.Build();
        Assert.Equal(DigestWithoutDrops(atOnce), DigestWithoutDrops(graph));
    });

    private static bool IsAboutTheFold(Problem problem) =>
        problem.Code is ProblemCode.DuplicateId || (problem.Code == ProblemCode.BadChange && problem.JsonPath!.EndsWith(".id", StringComparison.Ordinal));

    // Because what is dropped is told by the graph that drops it, and no longer by those that come after.
    private static string DigestWithoutDrops(EntityGraph graph) =>
        string.Join('\n', Digest.Of(graph).Split('\n').Where(line => line.Length > 0 && !line.Contains("it is dropped", StringComparison.Ordinal)));

    private static void Apply(Change change, EntityGraphBuilder builder)
    {
        switch (change.Kind)
        {
            case Kind.AddPlace:
                builder.Add(change.Place);
                break;
            case Kind.AddStatement:
                builder.Add(change.Statement);
                break;
            case Kind.AmendPlace:
                builder.Amend(change.Place);
                break;
            case Kind.AmendStatement:
                builder.Amend(change.Statement);
                break;
            case Kind.WithdrawPlace:
                builder.Withdraw(change.Place);
                break;
            case Kind.WithdrawStatement:
                builder.Withdraw(change.Statement);
                break;
            default:
                builder.Redact(change.Statement, "reason");
                break;
        }
    }

    private static string Content(Node node) => node switch
    {
        Place place => $"{place.Id} {place.Name}",
        Statement { IsRedacted: true } statement => $"{statement.Id} redacted",
        Statement statement => $"{statement.Id} {statement.Note} {statement.About[0]}",
        _ => "",
    };

    private sealed record Change(Kind Kind, int Number, int Other, int Content)
    {
        public bool IsAboutPlace => Kind is Kind.AddPlace or Kind.AmendPlace or Kind.WithdrawPlace;

        public string Id => (IsAboutPlace ? "place" : "statement") + Number;

        public Place Place => new() { Id = new EntityId("place" + Number), Name = "name " + Content };

        public Statement Statement => new()
        {
            Id = new EntityId("statement" + Number),
            Act = KnownActs.Assert,
            Attribution = [new Hop { Unnamed = "reports" }],
            About = [new EntityId("place" + Other)],
            Note = "note " + Content,
        };
    }

    private sealed class PlainFold
    {
        private readonly List<Change?> _taken = [];

        public IEnumerable<string> Names => _taken.OfType<Change>().Select(change => change.Id).Distinct();

        public bool UsesWhatIsWithdrawn => Names.Where(id => IsThere(id) && !IsRedacted(id) && !Last(id).IsAboutPlace).Any(id => !IsThere("place" + Last(id).Other));

        public bool EverNamedWhatIsNotThere =>
            _taken.OfType<Change>().Any(change => change.Kind is Kind.AddStatement or Kind.AmendStatement && !IsRedacted(change.Id) && !Of("place" + change.Other).Any());

        public bool Take(Change change)
        {
            var isKnown = Names.Contains(change.Id);
            var fits = change.Kind switch
            {
                Kind.AddPlace or Kind.AddStatement => !isKnown,
                Kind.WithdrawPlace or Kind.WithdrawStatement => isKnown && IsThere(change.Id),
                _ => isKnown,
            };
            if (fits)
            {
                _taken.Add(change);
            }

            return fits;
        }

        public void Skip() => _taken.Add(item: null);

        public IEnumerable<string> InForce() => Names.Where(IsThere).Select(id => Last(id) switch
        {
            { IsAboutPlace: true } place => $"{id} {place.Place.Name}",
            _ when IsRedacted(id) => $"{id} redacted",
            var statement => $"{id} {statement.Statement.Note} {statement.Statement.About[0]}",
        });

        public IdStatus Status(string id) =>
            IsRedacted(id) ? IdStatus.Redacted
            : !IsThere(id) ? IdStatus.Withdrawn
            : Last(id).Kind is Kind.AmendPlace or Kind.AmendStatement ? IdStatus.Amended
            : IdStatus.InForce;

        public IEnumerable<long> History(string id) =>
            _taken.Select((change, index) => (change, Sequence: index + 1L)).Where(entry => entry.change?.Id == id).Select(entry => entry.Sequence);

        public IEnumerable<string> Mentions(string id) =>
            IsThere(id) ? Names.Where(other => IsThere(other) && !IsRedacted(other) && !Last(other).IsAboutPlace && "place" + Last(other).Other == id) : [];

        private IEnumerable<Change> Of(string id) => _taken.OfType<Change>().Where(change => change.Id == id);

        private bool IsRedacted(string id) => Of(id).Any(change => change.Kind == Kind.RedactStatement);

        private bool IsThere(string id) => Of(id).LastOrDefault(change => change.Kind != Kind.RedactStatement) is { Kind: not (Kind.WithdrawPlace or Kind.WithdrawStatement) };

        private Change Last(string id) => Of(id).Last(change => change.Kind is Kind.AddPlace or Kind.AddStatement or Kind.AmendPlace or Kind.AmendStatement);
    }
}
