namespace KnowledgeGraph.Queries;

/// <summary>One hop of a chain of attribution, with its agents looked up.</summary>
public sealed record AttributedHop
{
    internal AttributedHop()
    {
    }

    /// <summary>Who speaks, jointly if several; one unnamed source where nobody is named.</summary>
    public required ValueList<Speaker> Speakers { get; init; }

    /// <summary>On whose behalf; empty where it is not said.</summary>
    public required ValueList<Agent> OnBehalfOf { get; init; }

    /// <summary>What the attribution of this hop rests on.</summary>
    public required Basis Basis { get; init; }

    /// <summary>
    /// Whether the agents of this hop still stand by what they themselves said: the publisher of an outer hop by its report,
    /// the original speakers by their words as a whole. Only what takes them back in so many words counts. If they differ, it is what those do who went back least, because the words still stand for them.
    /// </summary>
    public required Standing Standing { get; init; }

    /// <summary>The principals: those on whose behalf it is said, else the speakers.</summary>
    public ValueList<Speaker> Principals => OnBehalfOf.Count > 0 ? OnBehalfOf.Select(agent => new Speaker(agent)).ToValueList() : Speakers;

    /// <summary>The names, such as <c>Igor Konashenkov for the Defence Ministry</c>.</summary>
    public override string ToString()
    {
        var speakers = string.Join(" and ", Speakers);
        var principals = OnBehalfOf.Count == 0 ? "" : $" for {string.Join(" and ", OnBehalfOf.Select(agent => agent.Name))}";
        return speakers + principals;
    }
}
