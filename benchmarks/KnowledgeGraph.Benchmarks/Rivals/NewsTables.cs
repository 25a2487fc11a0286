namespace KnowledgeGraph.Benchmarks.Rivals;

/// <summary><see cref="FullNews"/> as the rows of tables, for the databases beside the graph.</summary>
/// <remarks>
/// The keys of entities are numbers one after the other: publishers, speakers, places, events, documents. The key of a statement is its number.
/// </remarks>
internal sealed class NewsTables(FullNews news)
{
    public const int BasedIn = 1;

    private const int PartOf = 0;
    private const int MemberOf = 2;
    private const int AgentRole = 0;
    private const int PlaceRole = 1;
    private const int CountRole = 2;
    private const int TimeRole = 3;
    private const int About = 3;

    public static int FirstSpeaker => FullNews.PublisherCount;

    /// <summary>Of each event the places in which it took place, by what committed its speaker to it; a place may come several times.</summary>
    public static string OccurrencesIn { get; } = $"""
        SELECT a.node AS place, s.event AS event FROM statements s JOIN arguments a ON a.statement = s.key AND a.role = {PlaceRole}
        WHERE s.act IN ({ActNumber(KnownActs.Assert)}, {ActNumber(KnownActs.Report)}, {ActNumber(KnownActs.Confirm)})
        AND s.predicate = {Array.IndexOf(FullNews.Predicates, FullNews.TookPlace)}
        """;

    public int FirstPlace => FirstSpeaker + news.SpeakerCount;

    public int FirstEvent => FirstPlace + FullNews.PlaceCount;

    public int FirstDocument => FirstEvent + news.EventCount;

    /// <summary>The tables in the order in which they are filled, each with its rows.</summary>
    public IEnumerable<(string Table, IEnumerable<object?[]> Rows)> All =>
    [
        ("entities", Entities()),
        ("relationships", Relationships()),
        ("statements", Statements()),
        ("hops", Hops()),
        ("arguments", Arguments()),
        ("framing", Framing()),
        ("targets", Targets()),
    ];

    public static int ActNumber(Act act) => Array.IndexOf(FullNews.Acts, act);

    private IEnumerable<object?[]> Entities()
    {
        for (var number = 0; number < FullNews.PublisherCount; number++)
        {
            yield return [number, FullNewsGraph.PublisherId(number).Value, "organization", "media", $"Publisher {number}", null, null];
        }

        for (var number = 0; number < news.SpeakerCount; number++)
        {
            var isPerson = number % 2 == 0;
            yield return [FirstSpeaker + number, FullNewsGraph.SpeakerId(number).Value, isPerson ? "person" : "organization", null, $"{(isPerson ? "Speaker" : "Organization")} {number}", null, null];
        }

        for (var number = 0; number < FullNews.PlaceCount; number++)
        {
            yield return [FirstPlace + number, FullNewsGraph.PlaceId(number).Value, "place", null, $"Place {number}", null, null];
        }

        for (var number = 0; number < news.EventCount; number++)
        {
            yield return [FirstEvent + number, FullNewsGraph.EventId(number).Value, "event", "attack", $"Event {number}", null, null];
        }

        for (var number = 0; number < news.DocumentCount; number++)
        {
            yield return [FirstDocument + number, FullNewsGraph.DocumentId(number).Value, "document", "article", $"Document {number}", news.DocumentPublishers[number], news.DayOfDocument(number)];
        }
    }

    private IEnumerable<object?[]> Relationships()
    {
        for (var place = 1; place < FullNews.PlaceCount; place++)
        {
            yield return Relationship(FullNewsGraph.PlaceId(place), PartOf, KnownRelationships.PartOf, FullNewsGraph.PlaceId(FullNews.PlaceAround(place)), FirstPlace + place, FirstPlace + FullNews.PlaceAround(place));
        }

        for (var speaker = 0; speaker < news.SpeakerCount; speaker++)
        {
            var place = news.SpeakerPlaces[speaker];
            yield return Relationship(FullNewsGraph.SpeakerId(speaker), BasedIn, KnownRelationships.BasedIn, FullNewsGraph.PlaceId(place), FirstSpeaker + speaker, FirstPlace + place);
            if (news.SpeakerMemberships[speaker] is var organization and >= 0)
            {
                yield return Relationship(FullNewsGraph.SpeakerId(speaker), MemberOf, KnownRelationships.MemberOf, FullNewsGraph.SpeakerId(organization), FirstSpeaker + speaker, FirstSpeaker + organization);
            }
        }
    }

    private static object?[] Relationship(EntityId from, int typeNumber, RelationshipType type, EntityId to, int source, int target) =>
        [$"{from}.{type.Code}.{to}", typeNumber, source, target];

    private IEnumerable<object?[]> Statements()
    {
        for (var number = 0; number < news.Rows.Length; number++)
        {
            var row = news.Rows[number];
            var id = FullNewsGraph.StatementId(number).Value;
            yield return
            [
                number,
                id,
                id + ".p1",
                row.Act,
                row.Predicate,
                (int)(FullNews.Acts[row.Act] == KnownActs.AnnounceIntention ? Modality.Intention : Modality.Fact),
                (int)ReportingForm.Indirect,
                (int)Certainty.Certain,
                FirstEvent + row.Event,
                FirstSpeaker + row.Speaker,
                FirstDocument + row.Document,
                row.SpanStart,
                row.SpanEnd,
                row.SaidDay,
                news.RecordedOf(number).ToUnixTimeSeconds(),
            ];
        }
    }

    private IEnumerable<object?[]> Hops()
    {
        for (var number = 0; number < news.Rows.Length; number++)
        {
            var row = news.Rows[number];
            if (row.Publisher >= 0)
            {
                yield return [number, 0, row.Publisher];
            }

            yield return [number, row.Publisher < 0 ? 0 : 1, FirstSpeaker + row.Speaker];
        }
    }

    private IEnumerable<object?[]> Arguments()
    {
        for (var number = 0; number < news.Rows.Length; number++)
        {
            var row = news.Rows[number];
            if (row.Agent >= 0)
            {
                yield return [number, AgentRole, FirstSpeaker + row.Agent, null, null, null, null];
            }

            if (row.Place >= 0)
            {
                yield return [number, PlaceRole, FirstPlace + row.Place, null, null, null, null];
            }

            if (row.Count >= 0)
            {
                yield return [number, CountRole, null, row.Count, About, "person", null];
            }

            if (FullNews.Predicates[row.Predicate] == FullNews.TookPlace)
            {
                yield return [number, TimeRole, null, null, null, null, news.DayOfEvent(row.Event)];
            }
        }
    }

    private IEnumerable<object?[]> Framing()
    {
        for (var number = 0; number < news.Rows.Length; number++)
        {
            if (news.Rows[number] is { FramedSpeaker: >= 0 } row)
            {
                var (term, stance) = FullNews.Terms[row.FramingTerm];
                yield return [number, FirstSpeaker + row.FramedSpeaker, term, (int)stance];
            }
        }
    }

    private IEnumerable<object?[]> Targets()
    {
        for (var number = 0; number < news.Rows.Length; number++)
        {
            if (news.Rows[number] is { Target: >= 0 } row)
            {
                yield return [number, row.Target];
            }
        }
    }
}
