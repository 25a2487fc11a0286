using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>Reads what keeps a statement from being said outright: what it rests on, how sure it is, in whose name, what became of it.</summary>
internal sealed class ReserveReader(VoiceReader voices)
{
    /// <summary>From a comma on; empty where it is said outright, and stands.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="voice">Who says it.</param>
    /// <param name="contents">What of it is told.</param>
    public string Of(Statement statement, Voice voice, IReadOnlyList<CommittedContent> contents) =>
        Doubt(statement) + (IsAttributionExplicit(statement) ? "" : ", by an attribution that is not explicit") + TakenBack(statement, voice, contents) + ReportTakenBack(statement);

    /// <summary>What the words rest on and how sure the speaker is: <c>, implied, uncertain</c>.</summary>
    public static string Doubt(Statement statement) =>
        (statement.Basis == Basis.Explicit ? "" : $", {EnumWords.Of(statement.Basis)}") + (statement.Certainty == Certainty.Uncertain ? ", uncertain" : "");

    /// <summary>What is put forward otherwise than as a fact: <c>, as a possibility</c>.</summary>
    public static string Mode(Modality modality) => modality switch
    {
        Modality.Future => ", as still to come",
        Modality.Intention => ", as an intention",
        Modality.Ability => ", as an ability",
        Modality.Obligation => ", as a duty",
        Modality.Hypothetical => ", as a possibility",
        _ => "",
    };

    /// <summary>In whose name it is said without shown authority: <c>, in the name of the Ministry, authority not shown</c>.</summary>
    public static string InTheNameOf(IReadOnlyCollection<EntityId> agents, EntityGraph graph) =>
        agents.Count == 0 ? "" : $" in the name of {Lists.And(agents.Select(agent => NodeWords.Of(graph.Get<Agent>(agent))))}, authority not shown";

    private static bool IsAttributionExplicit(Statement statement) => statement.Attribution.All(hop => hop.Basis == Basis.Explicit);

    private string TakenBack(Statement statement, Voice voice, IReadOnlyList<CommittedContent> contents)
    {
        if (voice.Principals.Count == 0)
        {
            return "";
        }

        var back = contents.Count(content => voice.Principals.All(principal => voices.Force.TakenBackIn(statement, content.Proposition.Id, principal) is not null));
        return back == 0 ? "" : back < contents.Count ? ", partly taken back" : ", taken back";
    }

    // Because a paper that takes back its report says nothing of whether its source stands by it.
    private string ReportTakenBack(Statement statement) =>
        Enumerable.Range(0, statement.Attribution.Count - 1).Any(hop => voices.Force.StandingOf(statement, hop) != Standing.Stands) ? ", report taken back" : "";
}
