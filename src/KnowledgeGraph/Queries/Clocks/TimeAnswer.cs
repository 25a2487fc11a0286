namespace KnowledgeGraph.Queries;

/// <summary>When an event took place or a statement was said, and what that rests on.</summary>
public sealed class TimeAnswer : Answer<TimeBasis>
{
    internal TimeAnswer(EntityGraph graph, Node of, TimeSolution solution, ValueList<TimeBasis> basis, string explanation)
        : base(graph, basis, explanation)
    {
        Of = of;
        Solution = solution;
    }

    /// <summary>The event or statement that was asked about.</summary>
    public Node Of { get; }

    /// <summary>The time, and how it came about; its time is unknown where nobody ties it to anything known.</summary>
    public TimeSolution Solution { get; }

    /// <summary>The time itself, unknown where it is not known.</summary>
    public UncertainTime Time => Solution.Time;
}
