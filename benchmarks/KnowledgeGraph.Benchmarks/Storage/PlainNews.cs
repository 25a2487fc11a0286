using System.Globalization;

namespace KnowledgeGraph.Benchmarks.Storage;

/// <summary>News of statements that have nothing but an act, a speaker, an event, a document, a span and a day on which it was said.</summary>
internal static class PlainNews
{
    private const int StatementsAnEvent = 20;
    private const int StatementsADocument = 10;
    private const int Speakers = 1_000;
    private const int Days = 1_000;
    private const int Seed = 2023;

    private static readonly Act[] Acts = [KnownActs.Assert, KnownActs.Report, KnownActs.ClaimResponsibility, KnownActs.DenyResponsibility, KnownActs.Accuse];

    public static EntityGraph Of(int statements)
    {
        var random = new Random(Seed);
        var builder = new EntityGraphBuilder();
        var publisher = builder.AddOrganization("publisher", "Publisher");
        var speakers = Many(Speakers, number => builder.AddOrganization(Name("speaker", number), Name("Organization ", number)).Id);
        var events = Many(Math.Max(1, statements / StatementsAnEvent), number => builder.AddEvent(Name("event", number), Name("Event ", number)).Id);
        var documents = Many(Math.Max(1, statements / StatementsADocument), number => builder.AddDocument(Name("document", number), Name("Document ", number), publisher).Id);
        var first = new DateOnly(2021, 1, 1);
        for (var number = 0; number < statements; number++)
        {
            var day = first.AddDays(random.Next(Days));
            var start = random.Next(5_000);
            builder.Add(new Statement
            {
                Id = new EntityId(Name("s", number)),
                Act = Acts[random.Next(Acts.Length)],
                Attribution = [new Hop(speakers[random.Next(Speakers)])],
                About = [events[random.Next(events.Length)]],
                Said = UncertainTime.OnDay(day.Year, day.Month, day.Day),
                Source = new Provenance { Document = documents[number / StatementsADocument % documents.Length], Spans = [new TextSpan(start, start + 80)] },
            });
        }

        return builder.Build();
    }

    private static EntityId[] Many(int count, Func<int, EntityId> make) => [.. Enumerable.Range(0, count).Select(make)];

    private static string Name(string prefix, int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{number}");
}
