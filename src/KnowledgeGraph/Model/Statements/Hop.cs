namespace KnowledgeGraph;

/// <summary>
/// One hop of an attribution chain: who passes on, or originally says, what the next hop inwards says.
/// An outer hop commits its agents to one thing only: that the inner speaker said this.
/// </summary>
public sealed record Hop
{
    /// <summary>A hop with no speakers yet.</summary>
    public Hop()
    {
    }

    /// <summary>A hop of one or more speakers, who speak jointly.</summary>
    /// <param name="speakers">The speakers.</param>
    public Hop(params ReadOnlySpan<EntityId> speakers) => Speakers = [.. speakers];

    /// <summary>Who speaks; several speak jointly. Empty where nobody names the source.</summary>
    public ValueList<EntityId> Speakers { get; init => field = NotNull.Of(value); } = [];

    /// <summary>On whose behalf: the ministry of its spokesman. Empty where it is not said.</summary>
    public ValueList<EntityId> OnBehalfOf { get; init => field = NotNull.Of(value); } = [];

    /// <summary>Describes a source that nobody names, such as <c>reports</c>; null where there are speakers.</summary>
    public string? Unnamed { get; init; }

    /// <summary>What the attribution of this hop rests on.</summary>
    public Basis Basis { get; init; }

    /// <summary>The principals: those on whose behalf it is said, else the speakers themselves.</summary>
    public ValueList<EntityId> Principals => OnBehalfOf.Count > 0 ? OnBehalfOf : Speakers;

    /// <summary>The ids of the speakers and of those they speak for, or the description of a source that nobody names.</summary>
    public override string ToString()
    {
        var speakers = Unnamed is null ? string.Join(" and ", Speakers) : $"\"{Unnamed}\"";
        return OnBehalfOf.Count == 0 ? speakers : $"{speakers} for {string.Join(" and ", OnBehalfOf)}";
    }
}
