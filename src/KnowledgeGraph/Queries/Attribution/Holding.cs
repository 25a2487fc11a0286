namespace KnowledgeGraph.Queries;

/// <summary>Whether something holds at the moment that was asked about.</summary>
public enum Holding
{
    /// <summary>It holds at every second that the moment may mean; or no moment was asked about.</summary>
    Certainly,

    /// <summary>It may hold: one of the two times is not known, or known too coarsely to tell.</summary>
    Possibly,
}
