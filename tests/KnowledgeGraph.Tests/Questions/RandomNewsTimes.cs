using CsCheck;

namespace KnowledgeGraph.Tests.Questions;

/// <summary>Times in one week, with bounds that overlap, and times that hang on others.</summary>
internal static class RandomNewsTimes
{
    public static Gen<UncertainTime> Day { get; } = Gen.Int[1, 7].Select(day => UncertainTime.OnDay(2023, 6, day));

    public static Gen<UncertainTime> Absolute { get; } = Gen.Frequency(
        (6, Day),
        (3, Gen.OneOf(
            "2023-06", "2023-06-03/2023-06-05", "2023-06-01/2023-06-02", "../2023-06-03", "2023-06-04/..", "2023-06-02~", "2023-06-03?",
            "2023-06-02T09:00:00Z", "2023-06-02T23:30:00+03:00", "2023").Select(text => UncertainTime.FromEdtf(text))));

    /// <summary>Often not known.</summary>
    public static Gen<UncertainTime> Any(NewsSize size, int statements) => Gen.Frequency(
        (4, Gen.Const(default(UncertainTime))),
        (6, Absolute),
        (2, Relative(size, statements)));

    public static Gen<UncertainTime> Known(NewsSize size, int statements) => Gen.Frequency((6, Absolute), (1, Relative(size, statements)));

    public static Gen<UncertainTime> Interval { get; } = Gen.Frequency(
        (3, Gen.Const(default(UncertainTime))),
        (2, Gen.Select(Gen.Int[1, 7], Gen.Int[0, 4]).Select((from, days) => UncertainTime.Between(UncertainTime.OnDay(2023, 6, from), UncertainTime.OnDay(2023, 6, from + days)))),
        (1, Day.Select(UncertainTime.NotBefore)),
        (1, Day.Select(UncertainTime.NotAfter)));

    public static Gen<TimeOffset> Offset { get; } =
        Gen.OneOf("P1D", "-P1D", "P2D", "PT0S/..", "../PT0S", "PT1H/PT12H", "P1D/P3D").Select(text => TimeOffset.Parse(text));

    private static Gen<UncertainTime> Relative(NewsSize size, int statements)
    {
        var anchor = Gen.OneOf(
            RandomNewsIds.One(RandomNewsIds.Event, size.Events).Select(id => (Id: id, Clock: AnchorClock.Default)),
            RandomNewsIds.One(RandomNewsIds.Document, size.Documents).Select(id => (id, AnchorClock.Published)),
            Gen.Select(RandomNewsIds.One(RandomNewsIds.Statement, statements), Gen.OneOf(AnchorClock.Default, AnchorClock.Said, AnchorClock.Holds, AnchorClock.Published)));
        return Gen.Select(anchor, Offset).Select((from, offset) => UncertainTime.RelativeTo(from.Item1, offset, from.Item2));
    }
}
