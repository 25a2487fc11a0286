using KnowledgeGraph.Tests.Graph;

namespace KnowledgeGraph.Tests.Model;

/// <summary>What is malformed in one object by itself, as a builder reports it.</summary>
public sealed class FaultTests
{
    private static readonly EntityId X = new("x");
    private const string LoneSurrogate = "half \ud83d";
    private const string HalfPair = "half of a surrogate pair";
    private const string Empty = "leave the field out";

    // What is malformed, the JSON path at which it is reported, and a piece of what is said about it.
    private static readonly Dictionary<string, (object Malformed, string Path, string Message)> s_faults = new(StringComparer.Ordinal)
    {
        ["a person without a name"] = (new Person { Id = X }, "$.entity.name", "The person 'x' needs a name."),
        ["an event without a label"] = (new Event { Id = X }, "$.entity.label", "The event 'x' needs a label."),
        ["a document without a title"] = (new Document { Id = X }, "$.entity.title", "The document 'x' needs a title."),
        ["a position without a title"] = (new Position { Id = X }, "$.entity.title", "The position 'x' needs a title."),
        ["an empty name"] = (new Thing { Id = X, Name = "" }, "$.entity.name", Empty),
        ["a lone surrogate in a name"] = (new Thing { Id = X, Name = LoneSurrogate }, "$.entity.name", HalfPair),
        ["a lone surrogate in a name's language"] = (new Thing { Id = X, Names = [new EntityName("n") { Language = LoneSurrogate }] }, "$.entity.name", HalfPair),
        ["a lone surrogate in a name's script"] = (new Thing { Id = X, Names = [new EntityName("n") { Script = LoneSurrogate }] }, "$.entity.name", HalfPair),
        ["an empty description"] = (new Thing { Id = X, Name = "n", Description = "" }, "$.entity.description", Empty),
        ["a descriptor beside a name"] = (new Person { Id = X, Name = "n", Descriptor = "d" }, "$.entity.descriptor", "A person with a name has no descriptor"),
        ["an empty descriptor"] = (new Person { Id = X, Descriptor = "" }, "$.entity.descriptor", Empty),
        ["an empty metonym"] = (new Organization { Id = X, Name = "n", Metonyms = ["", "m"] }, "$.entity.metonyms", Empty),
        ["a position that is not on Earth"] = (Shaped(GeometryKind.Point, (50, 136)), "$.entity.geometry", "longitude comes first"),
        ["a position that is no number"] = (Shaped(GeometryKind.Point, (double.NaN, 0)), "$.entity.geometry", "is not on Earth"),
        ["a point of two positions"] = (Shaped(GeometryKind.Point, (36, 50), (37, 50)), "$.entity.geometry", "A Point has one position, not 2."),
        ["a line of one position"] = (Shaped(GeometryKind.LineString, (36, 50)), "$.entity.geometry", "A LineString has two or more positions, not 1."),
        ["a polygon of three positions"] = (Shaped(GeometryKind.Polygon, (36, 50), (37, 50), (36, 50)), "$.entity.geometry", "one closed ring"),
        ["a polygon that is open"] = (Shaped(GeometryKind.Polygon, (36, 50), (37, 50), (37, 51), (36, 51)), "$.entity.geometry", "one closed ring"),
        ["a precision below zero"] = (Shaped(GeometryKind.Point, (36, 50)) with { PrecisionMeters = -1 }, "$.entity.precisionMeters", "The precision is -1"),
        ["a precision that is no number"] = (Shaped(GeometryKind.Point, (36, 50)) with { PrecisionMeters = double.PositiveInfinity }, "$.entity.precisionMeters", "0 or more"),
        ["a precision of no geometry"] = (new Place { Id = X, Name = "n", PrecisionMeters = 10 }, "$.entity.precisionMeters", "without a geometry"),
        ["a length below zero"] = (Report() with { Length = -1 }, "$.entity.length", "The length is -1"),
        ["the default for a hash"] = (Report() with { Hash = default(ContentHash) }, "$.entity.hash", "no text's"),
        ["an empty language"] = (Report() with { Language = "" }, "$.entity.language", Empty),
        ["a lone surrogate in an address"] = (Report() with { Url = LoneSurrogate }, "$.entity.url", HalfPair),
        ["a part's key with a space"] = (Report(new DocumentPart { Key = "the body" }), "$.entity.parts", "'the body' cannot be a part's key"),
        ["two parts with one key"] = (Report(new DocumentPart { Key = "body" }, new DocumentPart { Key = "body" }), "$.entity.parts", "Two parts have the key 'body'"),
        ["a part's empty label"] = (Report(new DocumentPart { Key = "body", Label = "" }), "$.entity.parts", Empty),
        ["a part beyond the text"] = (Report(new DocumentPart { Key = "body", Spans = [new TextSpan(3, 4), new TextSpan(0, 101)] }) with { Length = 100 }, "$.entity.parts", "The part 'body' reaches to 101"),
        ["a part that is nowhere"] = (Report(new DocumentPart { Key = "body", Spans = [default] }), "$.entity.parts", "no place in a text"),
        ["a statement without an act"] = (Said() with { Act = default }, "$.statement.act", "needs an act"),
        ["a statement that nobody makes"] = (Said() with { Attribution = [] }, "$.statement.attribution", "at least one hop"),
        ["a confidence above one"] = (Said() with { Confidence = 1.1m }, "$.statement.confidence", "it is 0 to 1"),
        ["a confidence below zero"] = (Said() with { Confidence = -0.1m }, "$.statement.confidence", "it is 0 to 1"),
        ["a verdict on nothing"] = (Said() with { Verdict = Verdict.Verified }, "$.statement.targets", "what was assessed"),
        ["a hop before the first"] = (Said() with { Targets = [new StatementTarget(Scene.Claim) { Hop = -1 }] }, "$.statement.targets", "Hop -1 does not exist"),
        ["a hop of nobody"] = (Said() with { Attribution = [new Hop()] }, "$.statement.attribution", "A hop needs a speaker, or 'unnamed'"),
        ["a hop that is named and unnamed"] = (Said() with { Attribution = [new Hop(Scene.Paper) { Unnamed = "reports" }] }, "$.statement.attribution", "not both"),
        ["a speaker twice in a hop"] = (Said() with { Attribution = [new Hop(Scene.Paper, Scene.Paper)] }, "$.statement.attribution", "each speaker once"),
        ["a source that is not described"] = (Said() with { Attribution = [new Hop { Unnamed = "" }] }, "$.statement.attribution", Empty),
        ["a proposition without a predicate"] = (Said(new Proposition { Id = new("x.p"), Predicate = default }), "$.statement.propositions", "'x.p' needs a predicate"),
        ["free text without a text"] = (Said(new Proposition { Id = new("x.p"), Predicate = KnownPredicates.States }), "$.statement.propositions", "so it needs a text"),
        ["an empty text"] = (Said(new Proposition { Id = new("x.p"), Predicate = KnownPredicates.States, Text = "" }), "$.statement.propositions", Empty),
        ["a role twice"] = (Said(Occurred(new Argument(KnownRoles.Event, Scene.Attack), new Argument(KnownRoles.Event, Scene.Attack))), "$.statement.propositions", "two arguments for 'event'"),
        ["a role that nothing fills"] = (Said(Occurred(new Argument(KnownRoles.Event, ValueList.Create<Term>([])))), "$.statement.propositions", "has no filler"),
        ["a lone surrogate in a filler"] = (Said(Occurred(new Argument(KnownRoles.Time, new TextTerm(LoneSurrogate)))), "$.statement.propositions", HalfPair),
        ["an empty framing"] = (Said() with { Framing = [new Framing(Scene.Attack, "", Stance.Negative)] }, "$.statement.framing", Empty),
        ["an attribute without a name"] = (Said() with { Targets = [new StatementTarget(Scene.Article) { Attribute = "" }] }, "$.statement.targets", Empty),
        ["an empty note"] = (Said() with { Note = "" }, "$.statement.note", Empty),
        ["a lone surrogate in a quote"] = (Said() with { Source = new Provenance { Document = Scene.Article, Quote = LoneSurrogate } }, "$.statement.source", HalfPair),
        ["a span that is nowhere"] = (Said() with { Source = new Provenance { Document = Scene.Article, Spans = [default] } }, "$.statement.source", "no place in a text"),
        ["the default for a quote's hash"] = (Said() with { Source = new Provenance { Document = Scene.Article, Hash = default(ContentHash) } }, "$.statement.source", "no text's"),
        ["a relationship without a type"] = (Scene.Link("x", Scene.Corps, default, Scene.Legion), "$.relationship.type", "needs a type"),
        ["an empty note on a relationship"] = (Scene.Link("x", Scene.Corps, KnownRelationships.AlliedWith, Scene.Legion) with { Note = "" }, "$.relationship.note", Empty),
        ["a judgement about one"] = (Scene.Judge("x", JudgementVerdict.Same, Scene.Corps), "$.judgement.of", "two or more different ids"),
        ["a judgement about one, twice"] = (Scene.Judge("x", JudgementVerdict.Same, Scene.Corps, Scene.Corps), "$.judgement.of", "two or more different ids"),
        ["a conflict of one"] = (Scene.Judge("x", JudgementVerdict.Conflict, Scene.Claim, Scene.ClaimProposition, new EntityId("x.p1")), "$.judgement.of", "exactly two"),
        ["an empty reason of a judgement"] = (Scene.Judge("x", JudgementVerdict.Unsure, Scene.Corps, Scene.Legion) with { Reason = "" }, "$.judgement.reason", Empty),
        ["a kind of name that there is not"] = (new Thing { Id = X, Names = [new EntityName("n") { Kind = (NameKind)99 }] }, "$.entity.name", "99 is no NameKind; it is Full, Alias"),
        ["a shape that there is not"] = (Shaped((GeometryKind)99, (36, 50)), "$.entity.geometry", "99 is no GeometryKind"),
        ["a form that there is not"] = (Said() with { Form = (ReportingForm)99 }, "$.statement.form", "99 is no ReportingForm"),
        ["a verdict that there is not"] = (Said() with { Verdict = (Verdict)99, Targets = [new StatementTarget(Scene.Claim)] }, "$.statement.verdict", "99 is no Verdict"),
        ["a certainty that there is not"] = (Said() with { Certainty = (Certainty)99 }, "$.statement.certainty", "99 is no Certainty"),
        ["a sentiment that there is not"] = (Said() with { Sentiment = (Sentiment)99 }, "$.statement.sentiment", "99 is no Sentiment"),
        ["a basis that there is not"] = (Said() with { Basis = (Basis)99 }, "$.statement.basis", "99 is no Basis"),
        ["a hop's basis that there is not"] = (Said() with { Attribution = [new Hop(Scene.Paper) { Basis = (Basis)99 }] }, "$.statement.attribution", "99 is no Basis"),
        ["a polarity that there is not"] = (Said(Occurred() with { Polarity = (Polarity)99 }), "$.statement.propositions", "99 is no Polarity"),
        ["a modality that there is not"] = (Said(Occurred() with { Modality = (Modality)99 }), "$.statement.propositions", "99 is no Modality"),
        ["a stance that there is not"] = (Said() with { Framing = [new Framing(Scene.Attack, "t", (Stance)99)] }, "$.statement.framing", "99 is no Stance"),
        ["a judgement that there is not"] = (Scene.Judge("x", (JudgementVerdict)99, Scene.Claim, Scene.ClaimProposition), "$.judgement.verdict", "99 is no JudgementVerdict"),
    };

    public static TheoryData<string> Faults => [.. s_faults.Keys];

    [Theory]
    [MemberData(nameof(Faults))]
    public void Is_reported_with_its_entry_place_code_and_id(string what)
    {
        var (malformed, path, message) = s_faults[what];
        var problem = Scene.Problems(builder => Scene.Add(builder, malformed)).First(problem => problem.Code == ProblemCode.MalformedValue);

        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal(path, problem.JsonPath);
        Assert.Equal(X, problem.Id);
        Assert.Equal(Scene.Builder().EntryCount + 1, problem.Sequence);
    }

    [Fact]
    public void Every_fault_is_reported_at_once_in_ledger_order()
    {
        var problems = Scene.Problems(builder =>
        {
            builder.Add(new Person { Id = new EntityId("p") });
            builder.Add(new Event { Id = new EntityId("e"), Label = "", Description = "" });
            builder.Add(Said() with { Act = default, Attribution = [], Confidence = 2 });
        });

        Assert.Equal(
            ["$.entity.name", "$.entity.label", "$.entity.description", "$.statement.act", "$.statement.attribution", "$.statement.confidence"],
            problems.Select(problem => problem.JsonPath));
    }

    [Fact]
    public void A_malformed_entry_is_reported_although_a_later_one_amends_or_withdraws_it()
    {
        // Because the ledger keeps and writes every entry.
        var problems = Scene.Problems(builder =>
        {
            builder.Add(new Person { Id = new EntityId("p") });
            builder.Amend(new Person { Id = new EntityId("p"), Name = "n" });
            builder.Add(new Person { Id = new EntityId("q") });
            builder.Withdraw(new EntityId("q"));
        });

        Assert.Equal(["p", "q"], problems.Select(problem => problem.Id.Value));
    }

    [Fact]
    public void The_place_of_a_fault_in_an_amendment_is_inside_of_it() =>
        Assert.Equal("$.amend.entity.name", Scene.Problem(builder => builder.Amend(new Organization { Id = Scene.Corps })).JsonPath);

    [Fact]
    public void A_reason_that_cannot_be_written_is_a_fault()
    {
        Assert.Equal("$.amend.reason", Scene.Problem(builder => builder.Amend(new Thing { Id = Scene.Car, Name = "lorry" }, LoneSurrogate)).JsonPath);
        Assert.Equal("$.withdraw.reason", Scene.Problem(builder => builder.Withdraw(Scene.Car, LoneSurrogate)).JsonPath);
        Assert.Equal("$.redact.reason", Scene.Problem(builder => builder.Redact(Scene.Car, LoneSurrogate)).JsonPath);
        Assert.Throws<ArgumentException>(() => Scene.Builder().Redact(Scene.Car, " "));
    }

    [Fact]
    public void Properties_are_put_into_ordinal_order()
    {
        var thing = new Thing { Id = X, Name = "n", Properties = [Note("my:b"), Note("my:a")] };

        Assert.Equal(["my:a", "my:b"], thing.Properties.Select(property => property.Property.ToString()));
        Assert.True(thing.ContentEquals(thing with { Properties = [Note("my:a"), Note("my:b")] }));
    }

    [Fact]
    public void A_property_has_one_value() =>
        Assert.Equal("'my:a' has two values; a property has one.", Scene.Problem(builder =>
        {
            builder.Declare(new PropertyDefinition { Code = new Code("my:a"), Of = [NodeKind.Thing], Value = TermKind.Text });
            builder.Add(new Thing { Id = X, Name = "n", Properties = [Note("my:a"), Note("my:a")] });
        }).Message);

    [Fact]
    public void Null_is_refused_where_it_is_handed_in()
    {
        Action[] makers =
        [
            () => _ = new Thing { Id = X, Names = null! },
            () => _ = new Thing { Id = X, Name = null! },
            () => _ = new Thing { Id = X, Name = "n", Properties = null! },
            () => _ = new PropertyValue(new Code("my:a"), null!),
            () => _ = new Geometry(GeometryKind.Point, null!),
            () => _ = new Document { Id = X, Authors = null! },
            () => _ = new DocumentPart { Key = null! },
            () => _ = Said() with { Attribution = null! },
            () => _ = Said() with { Propositions = null! },
            () => _ = new Hop { Speakers = null! },
            () => _ = new Hop { OnBehalfOf = null! },
            () => _ = Occurred() with { Arguments = null! },
            () => _ = new Argument(KnownRoles.Event, (ValueList<Term>)null!),
            () => _ = new TextTerm(null!),
            () => _ = new Framing(X, null!, Stance.Neutral),
            () => _ = Scene.Judge("x", JudgementVerdict.Same) with { Of = null! },
            () => _ = Scene.Link("x", X, default, X) with { Evidence = null! },
            () => _ = new Predicate { Code = default, Roles = null! },
        ];

        Assert.All(makers, maker => Assert.Throws<ArgumentNullException>(maker));
    }

    [Fact]
    public void The_text_of_a_property_has_no_lone_surrogate() =>
        Assert.Equal("$.entity.properties", Scene.Problem(builder =>
        {
            builder.Declare(new PropertyDefinition { Code = new Code("my:a"), Of = [NodeKind.Thing], Value = TermKind.Text });
            builder.Add(new Thing { Id = X, Name = "n", Properties = [new PropertyValue(new Code("my:a"), new TextTerm(LoneSurrogate))] });
        }).JsonPath);

    private static PropertyValue Note(string code) => new(new Code(code), new TextTerm("t"));

    private static Place Shaped(GeometryKind kind, params ReadOnlySpan<(double Longitude, double Latitude)> positions) => new()
    {
        Id = X,
        Name = "n",
        Geometry = new Geometry(kind, positions.ToArray().Select(position => new GeoPosition(position.Longitude, position.Latitude)).ToValueList()),
    };

    private static Document Report(params ReadOnlySpan<DocumentPart> parts) => new() { Id = X, Title = "t", Parts = [.. parts] };

    private static Statement Said(params ReadOnlySpan<Proposition> propositions) => Scene.Said("x", KnownActs.Assert, propositions);

    private static Proposition Occurred(params ReadOnlySpan<Argument> arguments) =>
        new() { Id = new EntityId("x.p"), Predicate = KnownPredicates.Occurred, Arguments = [.. arguments] };
}
