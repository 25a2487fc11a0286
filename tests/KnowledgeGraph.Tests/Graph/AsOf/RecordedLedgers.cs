using CsCheck;

namespace KnowledgeGraph.Tests.Graph.AsOf;

/// <summary>Ledgers whose entries are recorded in any order, so that every part of one may lack what another part needs.</summary>
internal static class RecordedLedgers
{
    public const int Days = 6;

    public static readonly DateTimeOffset FirstDay = new(2023, 6, 1, 0, 0, 0, TimeSpan.Zero);

    private const int Documents = 3;
    private const int Statements = 14;

    private static readonly Gen<UncertainTime> s_time = Gen.OneOf(
        Gen.Const(default(UncertainTime)),
        Gen.Int[1, Days].Select(day => UncertainTime.OnDay(2023, 6, day)),
        Gen.Select(Gen.Int[1, Days], Gen.Int[0, 2]).Select((day, more) => UncertainTime.Between(UncertainTime.OnDay(2023, 6, day), UncertainTime.OnDay(2023, 6, day + more))),
        Gen.Int[1, Days].Select(day => UncertainTime.NotBefore(UncertainTime.OnDay(2023, 6, day))),
        Gen.Int[1, Days].Select(day => UncertainTime.NotAfter(UncertainTime.OnDay(2023, 6, day))));

    private static readonly Gen<UncertainTime> s_published = Gen.OneOf(
        Gen.Const(default(UncertainTime)),
        s_time,
        Gen.Select(Gen.Int[0, Documents - 1], Gen.Int[0, 2]).Select((document, days) => UncertainTime.RelativeTo(Id("d", document), TimeOffset.Days(days))));

    private static readonly Gen<Change> s_change = Gen.Select(Gen.Int[0, 6], Gen.Int[0, Statements - 1], Gen.Int[0, Statements - 1], s_published, s_time, Gen.Int[0, Days])
        .Select((sort, first, second, published, made, day) => new Change(sort, first, second, published, made, day));

    public static Gen<EntityGraph> Graph { get; } = Gen.Select(s_time.Array[Documents], Gen.Int[0, Days].Array[Documents + 3], s_change.Array[0, 40])
        .Select((published, days, changes) => Build(published, days, changes));

    private sealed record Change(int Sort, int First, int Second, UncertainTime Published, UncertainTime Made, int Day);

    private static EntityGraph Build(UncertainTime[] published, int[] days, Change[] changes)
    {
        var builder = new EntityGraphBuilder(new EntityId("recorded"));
        for (var index = 0; index < 3; index++)
        {
            On(builder, days[index]).Add(new Organization { Id = Id("o", index), Name = "Organization" });
        }

        for (var index = 0; index < Documents; index++)
        {
            On(builder, days[3 + index]).Add(new Document { Id = Id("d", index), Title = "Document", Publisher = Id("o", index), Published = published[index] });
        }

        var ids = new HashSet<EntityId>();
        var gone = new HashSet<EntityId>();
        var redacted = new HashSet<EntityId>();
        for (var index = 0; index < changes.Length; index++)
        {
            Apply(On(builder, changes[index].Day), changes[index], index, ids, gone, redacted);
        }

        return builder.Build();
    }

    private static void Apply(EntityGraphBuilder builder, Change change, int index, HashSet<EntityId> ids, HashSet<EntityId> gone, HashSet<EntityId> redacted)
    {
        var id = Id("s", change.First);
        var other = Id("s", change.Second);
        switch (change.Sort)
        {
            case 0 or 1 when ids.Add(id):
                builder.Add(Statement(change, ids.Contains(other) ? other : null));
                break;
            case 0 or 1 or 2 when ids.Contains(id) && !redacted.Contains(id):
                builder.Amend(Statement(change, ids.Contains(other) ? other : null));
                gone.Remove(id);
                break;
            case 3 when ids.Contains(id) && gone.Add(id):
                builder.Withdraw(id);
                break;
            case 4 when ids.Contains(id):
                builder.Add(new Relationship
                {
                    Id = Id("r", index),
                    Type = KnownRelationships.AlliedWith,
                    From = Id("o", change.First % 3),
                    To = Id("o", change.Second % 3),
                    Evidence = ids.Contains(other) && other != id ? [id, other] : [id],
                });
                break;
            case 5 when ids.Contains(id) && ids.Contains(other) && id != other:
                builder.Add(new Judgement { Id = Id("j", index), Verdict = JudgementVerdict.Conflict, Of = [id, other], Made = change.Made });
                break;
            case 6 when ids.Contains(id) && change.Second == 0:
                redacted.Add(id);
                builder.Redact(id, "a court order");
                break;
            default:
                break;
        }
    }

    private static Statement Statement(Change change, EntityId? target) => new()
    {
        Id = Id("s", change.First),
        Act = KnownActs.Retract,
        Attribution = [new Hop(Id("o", change.Second % 3))],
        Targets = target is { } named ? [new StatementTarget(named)] : [],
        Published = change.Published,
        Source = new Provenance { Document = Id("d", change.First % Documents) },
    };

    private static EntityGraphBuilder On(EntityGraphBuilder builder, int day)
    {
        builder.Recorded = FirstDay.AddDays(day);
        return builder;
    }

    private static EntityId Id(string kind, int number) => new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{kind}{number}"));
}
