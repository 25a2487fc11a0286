using System.Globalization;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Makes a graph of <see cref="FullNews"/>, every statement with its fields and its own instant of recording.</summary>
internal sealed class FullNewsGraph
{
    private const string Unit = "person";

    private readonly FullNews _news;
    private readonly EntityGraphBuilder _builder = new(new EntityId("news"), new StandingClock());
    private readonly UncertainTime[] _days;

    private FullNewsGraph(FullNews news)
    {
        _news = news;
        _days = [.. Enumerable.Range(0, FullNews.DayCount).Select(day => FullNews.FirstDay.AddDays(day)).Select(day => UncertainTime.OnDay(day.Year, day.Month, day.Day))];
    }

    public static EntityId StatementId(int number) => Id("s", number);

    public static EntityId EventId(int number) => Id("event", number);

    public static EntityId SpeakerId(int number) => Id("speaker", number);

    public static EntityId PublisherId(int number) => Id("publisher", number);

    public static EntityId PlaceId(int number) => Id("place", number);

    public static EntityId DocumentId(int number) => Id("document", number);

    /// <summary>The graph of news.</summary>
    public static EntityGraph Of(FullNews news)
    {
        var graph = new FullNewsGraph(news);
        graph._builder.Declare(FullNews.ResponsibleAt);
        graph._builder.Declare(FullNews.TookPlace);
        graph.AddAgents();
        graph.AddPlaces();
        graph.AddEvents();
        graph.AddDocuments();
        graph.Relate();
        for (var number = 0; number < news.Rows.Length; number++)
        {
            graph._builder.Recorded = news.RecordedOf(number);
            graph._builder.Add(graph.StatementOf(number));
        }

        return graph._builder.Build();
    }

    private static EntityId Id(string prefix, int number) => new(string.Create(CultureInfo.InvariantCulture, $"{prefix}{number}"));

    private static string Name(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind} {number}");

    private void AddAgents()
    {
        for (var number = 0; number < FullNews.PublisherCount; number++)
        {
            _builder.Add(new Organization { Id = PublisherId(number), Name = Name("Publisher", number), Type = OrganizationKinds.Media });
        }

        for (var number = 0; number < _news.SpeakerCount; number++)
        {
            if (number % 2 == 0)
            {
                _builder.Add(new Person { Id = SpeakerId(number), Name = Name("Speaker", number) });
            }
            else
            {
                _builder.Add(new Organization { Id = SpeakerId(number), Name = Name("Organization", number) });
            }
        }
    }

    private void AddPlaces()
    {
        for (var number = 0; number < FullNews.PlaceCount; number++)
        {
            _builder.Add(new Place { Id = PlaceId(number), Name = Name("Place", number) });
        }
    }

    private void AddEvents()
    {
        for (var number = 0; number < _news.EventCount; number++)
        {
            _builder.Add(new Event { Id = EventId(number), Label = Name("Event", number), Type = EventKinds.Attack });
        }
    }

    private void AddDocuments()
    {
        for (var number = 0; number < _news.DocumentCount; number++)
        {
            _builder.Add(new Document
            {
                Id = DocumentId(number),
                Title = Name("Document", number),
                Type = DocumentKinds.Article,
                Publisher = PublisherId(_news.DocumentPublishers[number]),
                Published = _days[_news.DayOfDocument(number)],
            });
        }
    }

    private void Relate()
    {
        for (var place = 1; place < FullNews.PlaceCount; place++)
        {
            Relate(PlaceId(place), KnownRelationships.PartOf, PlaceId(FullNews.PlaceAround(place)));
        }

        for (var speaker = 0; speaker < _news.SpeakerCount; speaker++)
        {
            Relate(SpeakerId(speaker), KnownRelationships.BasedIn, PlaceId(_news.SpeakerPlaces[speaker]));
            if (_news.SpeakerMemberships[speaker] >= 0)
            {
                Relate(SpeakerId(speaker), KnownRelationships.MemberOf, SpeakerId(_news.SpeakerMemberships[speaker]));
            }
        }
    }

    private void Relate(EntityId from, RelationshipType type, EntityId to) =>
        _builder.Add(new Relationship { Id = new EntityId($"{from}.{type.Code}.{to}"), Type = type, From = from, To = to });

    private Statement StatementOf(int number)
    {
        var row = _news.Rows[number];
        var id = StatementId(number);
        return new Statement
        {
            Id = id,
            Act = FullNews.Acts[row.Act],
            Attribution = row.Publisher < 0
                ? [new Hop(SpeakerId(row.Speaker))]
                : [new Hop(PublisherId(row.Publisher)), new Hop(SpeakerId(row.Speaker))],
            Form = ReportingForm.Indirect,
            Propositions = [Content(row, new EntityId(id.Value + ".p1"))],
            Certainty = Certainty.Certain,
            Framing = row.FramedSpeaker < 0
                ? []
                : [new Framing(SpeakerId(row.FramedSpeaker), FullNews.Terms[row.FramingTerm].Term, FullNews.Terms[row.FramingTerm].Stance)],
            Targets = row.Target < 0 ? [] : [new StatementTarget(StatementId(row.Target))],
            Said = _days[row.SaidDay],
            Source = new Provenance { Document = DocumentId(row.Document), Spans = [new TextSpan(row.SpanStart, row.SpanEnd)] },
        };
    }

    private Proposition Content(FullNewsRow row, EntityId id)
    {
        var predicate = FullNews.Predicates[row.Predicate];
        return new Proposition
        {
            Id = id,
            Predicate = predicate,
            Arguments = predicate.Roles.Select(role => new Argument(role, Filler(row, role))).ToValueList(),
            Modality = FullNews.Acts[row.Act] == KnownActs.AnnounceIntention ? Modality.Intention : Modality.Fact,
        };
    }

    private Term Filler(FullNewsRow row, Code role)
    {
        if (role == KnownRoles.Event)
        {
            return EventId(row.Event);
        }

        if (role == KnownRoles.Place)
        {
            return PlaceId(row.Place);
        }

        if (role == KnownRoles.Time)
        {
            return _days[_news.DayOfEvent(row.Event)];
        }

        return role == KnownRoles.Count ? Quantity.About(row.Count, Unit) : SpeakerId(row.Agent);
    }

    private sealed class StandingClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(FullNews.FirstDay, TimeOnly.MinValue, TimeSpan.Zero);
    }
}
