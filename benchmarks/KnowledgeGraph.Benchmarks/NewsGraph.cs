namespace KnowledgeGraph.Benchmarks;

/// <summary>
/// A generated news graph: speakers by Zipf's law, a tree of places, ten acts, three in ten statements passed on through a
/// chain of two hops or more; one in twenty assesses an earlier one. The same number of statements and seed always give the same one.
/// </summary>
/// <remarks>
/// What one event is told about does not grow with the graph: there are twenty statements to an event, whatever their number,
/// so that answers about single events have the same size in graphs of any size, and conflicts grow as statements do. A
/// thousand speakers and as many places, whatever the size; a document to ten statements. Most numbers of one event agree; some
/// do not.
/// </remarks>
internal sealed class NewsGraph
{
    private const int StatementsAnEvent = 20;
    private const int StatementsADocument = 10;
    private const int Speakers = 1_000;
    private const int Publishers = 20;
    private const int Places = 1_000;
    private const int PlacesAPlaceHolds = 8;
    private const double ZipfExponent = 1.0;
    private const double ChainShare = 0.3;
    private const double AssessmentShare = 0.05;

    private static readonly Act[] Acts =
    [
        KnownActs.Assert, KnownActs.Report, KnownActs.Confirm, KnownActs.ClaimResponsibility, KnownActs.Accuse,
        KnownActs.Deny, KnownActs.DenyResponsibility, KnownActs.AnnounceIntention, KnownActs.Praise, KnownActs.Condemn,
    ];

    private readonly Random _random;
    private readonly EntityGraphBuilder _builder = new();
    private readonly Organization[] _speakers;
    private readonly Organization[] _publishers;
    private readonly Place[] _places;
    private readonly Event[] _events;
    private readonly Document[] _documents;
    private readonly double[] _speakerShares;

    private NewsGraph(int statements, int seed)
    {
        _random = new Random(seed);
        _speakers = Many(Speakers, number => _builder.AddOrganization($"speaker{number}", $"Organization {number}"));
        _publishers = Many(Publishers, number => _builder.AddOrganization($"publisher{number}", $"Publisher {number}"));
        _places = Many(Places, number => _builder.AddPlace($"place{number}", $"Place {number}"));
        _events = Many(Math.Max(1, statements / StatementsAnEvent), number => _builder.AddEvent($"event{number}", $"Event {number}"));
        _documents = Many(Math.Max(1, statements / StatementsADocument), AddDocument);
        for (var place = 1; place < _places.Length; place++)
        {
            _builder.Relate(_places[place], KnownRelationships.PartOf, _places[(place - 1) / PlacesAPlaceHolds]);
        }

        _speakerShares = CumulativeZipf(_speakers.Length);
    }

    /// <summary>Makes a graph of so many statements.</summary>
    public static EntityGraph Of(int statements, int seed)
    {
        var news = new NewsGraph(statements, seed);
        for (var number = 0; number < statements; number++)
        {
            news.AddStatement(number);
        }

        return news._builder.Build();
    }

    private static T[] Many<T>(int count, Func<int, T> make) => Enumerable.Range(0, count).Select(make).ToArray();

    private static double[] CumulativeZipf(int count)
    {
        var shares = new double[count];
        var sum = 0.0;
        for (var rank = 0; rank < count; rank++)
        {
            sum += 1 / Math.Pow(rank + 1, ZipfExponent);
            shares[rank] = sum;
        }

        return Array.ConvertAll(shares, share => share / sum);
    }

    private Document AddDocument(int number) => _builder.Add(new Document
    {
        Id = new EntityId($"document{number}"),
        Title = $"Document {number}",
        Publisher = _publishers[_random.Next(_publishers.Length)],
        Published = DayOf(number),
    });

    private static UncertainTime DayOf(int document)
    {
        var day = new DateOnly(2023, 1, 1).AddDays(document % 365);
        return UncertainTime.OnDay(day.Year, day.Month, day.Day);
    }

    private void AddStatement(int number)
    {
        var document = _documents[number / StatementsADocument % _documents.Length];
        if (number > 0 && _random.NextDouble() < AssessmentShare)
        {
            AddAssessment(number, document);
            return;
        }

        var act = Acts[_random.Next(Acts.Length)];
        var happening = _events[_random.Next(_events.Length)];
        var speaker = Speaker();
        _builder.Add(new Statement
        {
            Id = new EntityId($"s{number}"),
            Act = act,
            Attribution = Chain(document, speaker),
            Form = ReportingForm.Indirect,
            Propositions = [Said(number, act, happening, speaker)],
            Certainty = Certainty.Certain,
            Said = document.Published,
            Source = new Provenance { Document = document, Spans = [new TextSpan(number % 1000, (number % 1000) + 80)] },
        });
    }

    private void AddAssessment(int number, Document document) => _builder.Add(new Statement
    {
        Id = new EntityId($"s{number}"),
        Act = KnownActs.Assess,
        Attribution = [new Hop(document.Publisher!.Value)],
        Targets = [new StatementTarget(new EntityId($"s{_random.Next(number)}"))],
        Verdict = _random.Next(2) == 0 ? Verdict.CouldNotVerify : Verdict.Verified,
        Said = document.Published,
        Source = new Provenance { Document = document },
    });

    private ValueList<Hop> Chain(Document document, Organization speaker)
    {
        if (_random.NextDouble() >= ChainShare)
        {
            return [new Hop(speaker)];
        }

        var publisher = new Hop(document.Publisher!.Value);
        return _random.Next(4) == 0 ? [publisher, new Hop(Speaker()), new Hop(speaker)] : [publisher, new Hop(speaker)];
    }

    private Proposition Said(int number, Act act, Event happening, Organization speaker)
    {
        var (predicate, arguments, modality) = Content(act, happening, speaker);
        return new Proposition { Id = new EntityId($"s{number}.p1"), Predicate = predicate, Arguments = arguments, Modality = modality };
    }

    private (Predicate Predicate, ValueList<Argument> Arguments, Modality Modality) Content(Act act, Event happening, Organization speaker)
    {
        var of = new Argument(KnownRoles.Event, happening);
        if (act == KnownActs.ClaimResponsibility || act == KnownActs.DenyResponsibility)
        {
            return (KnownPredicates.ResponsibleFor, [of, new Argument(KnownRoles.Agent, speaker)], Modality.Fact);
        }

        if (act == KnownActs.Accuse || act == KnownActs.Condemn)
        {
            return (KnownPredicates.ResponsibleFor, [of, new Argument(KnownRoles.Agent, Speaker())], Modality.Fact);
        }

        // The event's own numbers decide what most say of it, so that what they say mostly agrees.
        var usual = happening.Id.Value.Length + happening.Id.Value[^1];
        var injured = _random.Next(10) == 0 ? usual + 7 : usual;
        var place = _places[_random.Next(10) == 0 ? _random.Next(_places.Length) : usual % _places.Length];
        var modality = act == KnownActs.AnnounceIntention ? Modality.Intention : Modality.Fact;
        return _random.Next(2) == 0
            ? (KnownPredicates.Injured, [of, new Argument(KnownRoles.Count, Quantity.About(injured, "person"))], modality)
            : (KnownPredicates.OccurredAt, [of, new Argument(KnownRoles.Place, place)], modality);
    }

    private Organization Speaker()
    {
        var found = Array.BinarySearch(_speakerShares, _random.NextDouble());
        return _speakers[Math.Min(found < 0 ? ~found : found, _speakers.Length - 1)];
    }
}
