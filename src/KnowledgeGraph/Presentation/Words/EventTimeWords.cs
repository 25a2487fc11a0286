using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>When something took place, as far as that can be said in a few words: known, disputed, or only tied to something else.</summary>
internal static class EventTimeWords
{
    /// <summary><c>10 March 2025</c>, <c>disputed: 10 March 2025 (The Herald); 9 March 2025 (Ana Ruiz)</c>, <c>not stated</c>.</summary>
    public static string Of(TimelineEvent placed)
    {
        if (!placed.When.Time.IsUnknown)
        {
            return placed.When.Solution.Status == TimeSolutionStatus.Absolute ? DateWords.Of(placed.Time) : $"{DateWords.Of(placed.Time)}, derived";
        }

        return placed.Holds.IsUnknown ? Unknown(placed.When) : $"not stated; what is said of it holds {DateWords.When(placed.Holds)}";
    }

    /// <summary>What there is to say of a time that is not known: that it is disputed, by whom, or to what it is tied.</summary>
    public static string Unknown(TimeAnswer answer)
    {
        if (answer.Count == 0)
        {
            return "not stated";
        }

        var isDisputed = answer.Solution.Status == TimeSolutionStatus.Contradictory;
        return $"{(isDisputed ? "disputed" : "not known")}: {string.Join("; ", Stated(answer))}";
    }

    /// <summary>A time as its source gives it: <c>10 March 2025</c>, <c>nine days before statement F43</c>.</summary>
    public static string Of(TimeBasis basis) =>
        basis is { From: { } from, Offset: { } offset } ? $"{OffsetWords.Of(offset, spelled: true)} {Named(from)}" : TimeWords.Of(basis.Stated);

    /// <summary>Who says so: the original speakers, or the graph's author.</summary>
    public static string According(TimeBasis basis)
    {
        var speakers = Statements(basis).Select(said => SpeakerWords.Of(said.Origin.Principals)).Distinct(StringComparer.Ordinal).ToList();
        return speakers.Count > 0 ? Lists.And(speakers) : "the graph author";
    }

    /// <summary>The statements that a time rests on.</summary>
    public static IEnumerable<AttributedStatement> Statements(TimeBasis basis) => basis.Statement is { } said ? basis.Evidence.Prepend(said) : basis.Evidence;

    // Because what follows after it tells the times of what it is counted from.
    private static IEnumerable<string> Stated(TimeAnswer answer) =>
        from basis in answer
        where basis.Of.Id == answer[0].Of.Id
        group According(basis) by Of(basis) into stated
        select $"{stated.Key} ({Lists.And(stated.Distinct(StringComparer.Ordinal))})";

    private static string Named(Node node) => node is Entity entity ? NodeWords.Quoted(entity) : NodeWords.Of(node);
}
