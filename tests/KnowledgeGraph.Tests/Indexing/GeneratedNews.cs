namespace KnowledgeGraph.Tests.Indexing;

/// <summary>News of any size: twenty statements to an event, ten to a document, a chain of two for three in ten, few speakers who say most.</summary>
internal static class GeneratedNews
{
    private const int StatementsAnEvent = 20;
    private const int StatementsADocument = 10;
    private const int StatementsASpeaker = 100;

    private static readonly Act[] s_acts = [KnownActs.Assert, KnownActs.Report, KnownActs.ClaimResponsibility, KnownActs.Accuse, KnownActs.Deny];

    public static EntityGraph Of(int statements)
    {
        var random = new Random(2023);
        var builder = new EntityGraphBuilder();
        var speakers = Many(statements / StatementsASpeaker, number => builder.AddOrganization($"speaker{number}", $"Speaker {number}"));
        var places = Many(statements / StatementsASpeaker, number => builder.AddPlace($"place{number}", $"Place {number}"));
        var events = Many(statements / StatementsAnEvent, number => builder.AddEvent($"event{number}", $"Event {number}"));
        var documents = Many(statements / StatementsADocument, number => builder.AddDocument($"document{number}", $"Document {number}", Speaker()));
        for (var place = 1; place < places.Length; place++)
        {
            builder.Relate(places[place], KnownRelationships.PartOf, places[place / 8]);
        }

        for (var number = 0; number < statements; number++)
        {
            var happening = events[random.Next(events.Length)];
            var (predicate, other) = random.Next(2) == 0
                ? (KnownPredicates.OccurredAt, new Argument(KnownRoles.Place, places[(happening.Id.Value.Length + random.Next(3)) % places.Length]))
                : (KnownPredicates.ResponsibleFor, new Argument(KnownRoles.Agent, Speaker()));
            builder.Add(new Statement
            {
                Id = new EntityId($"s{number}"),
                Act = s_acts[random.Next(s_acts.Length)],
                Attribution = random.Next(10) < 3 ? [new Hop(Speaker()), new Hop(Speaker())] : [new Hop(Speaker())],
                Propositions =
                [
                    new Proposition { Id = new EntityId($"s{number}.p"), Predicate = predicate, Arguments = [new Argument(KnownRoles.Event, happening), other] },
                ],
                Source = new Provenance { Document = documents[number / StatementsADocument] },
            });
        }

        return builder.Build();

        Organization Speaker() => speakers[(int)(speakers.Length * Math.Pow(random.NextDouble(), 3))];
    }

    private static T[] Many<T>(int count, Func<int, T> make) => Enumerable.Range(0, count).Select(make).ToArray();
}
