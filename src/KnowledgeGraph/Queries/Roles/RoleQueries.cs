using KnowledgeGraph.Queries;

namespace KnowledgeGraph;

/// <summary>Asks a graph who holds which office, who speaks for whom, who founded, belongs to or is allied with what, and according to whom.</summary>
/// <remarks>
/// <para>
/// All read the relationships of the ledger, and answer with them and the statements that they rest on, in ledger order of the
/// relationships. Nodes judged to be one are asked about together. Redacted nodes and relationships are passed over. A
/// relationship whose evidence was taken back is kept and marked (<see cref="AttributedRelationship.IsTakenBack"/>), because it was said.
/// </para>
/// <para>
/// A moment may be any <see cref="UncertainTime"/>; by default it is unknown, which means at any time. What certainly does not
/// hold at the moment is left out; the rest says whether it holds <see cref="Holding.Certainly"/> or <see cref="Holding.Possibly"/>.
/// A validity that nobody knows may hold at any moment. The questions cost what they find, with its evidence, and the
/// relationships of the nodes that they go through.
/// </para>
/// </remarks>
public static class RoleQueries
{
    /// <summary>The offices that a person holds, in ledger order; offices of nobody's jurisdiction or organization included.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="person">The person, or its id.</param>
    /// <param name="at">At which moment; unknown for any.</param>
    /// <returns>The answer; an empty one says what was looked at.</returns>
    /// <exception cref="UnknownIdException">There is no such person; the exception hands over the nearest ids of persons.</exception>
    public static Answer<PositionHolding> PositionsOf(this EntityGraph graph, EntityId person, UncertainTime at = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var search = new RoleSearch(graph, at);
        var asked = graph.Get<Person>(person);
        return new Answer<PositionHolding>(
            graph,
            search.Holdings(search.Relationships.From(asked.Id, KnownRelationships.HoldsPosition)),
            $"the offices that {asked.Name} holds{search.When}, by the relationships '{KnownRelationships.HoldsPosition.Code}'");
    }

    /// <summary>The persons who hold an office, in ledger order; several at one moment are all listed.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="position">The office, or its id.</param>
    /// <param name="at">At which moment; unknown for any.</param>
    /// <returns>The answer; an empty one says what was looked at, because "nobody is known" is not "vacant".</returns>
    /// <exception cref="UnknownIdException">There is no such office; the exception hands over the nearest ids of offices.</exception>
    public static Answer<PositionHolding> HoldersOf(this EntityGraph graph, EntityId position, UncertainTime at = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var search = new RoleSearch(graph, at);
        var asked = graph.Get<Position>(position);
        return new Answer<PositionHolding>(
            graph,
            search.Holdings(search.Relationships.To(asked.Id, KnownRelationships.HoldsPosition)),
            $"who holds the office '{asked.Title}'{search.When}, by the relationships '{KnownRelationships.HoldsPosition.Code}'");
    }

    /// <summary>
    /// Who holds an office that belongs to an organization, or that is for an organization or a place: who is governor, who is
    /// mayor. A place is asked by its id, never by its name: the offices of a region are not those of a city of the same name.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="organizationOrPlace">The organization or place, or its id.</param>
    /// <param name="at">At which moment; unknown for any.</param>
    /// <returns>The holdings in ledger order; an empty answer says how many offices were looked at.</returns>
    /// <exception cref="UnknownIdException">There is no such organization or place; the exception hands over the nearest ids.</exception>
    public static Answer<PositionHolding> WhoHolds(this EntityGraph graph, EntityId organizationOrPlace, UncertainTime at = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var search = new RoleSearch(graph, at);
        var asked = graph.Get<Entity>(organizationOrPlace);
        var offices = search.OfficesOf(asked.Id);
        return new Answer<PositionHolding>(
            graph,
            search.Holdings(search.Sorted(offices.SelectMany(office => search.Relationships.To(office, KnownRelationships.HoldsPosition)))),
            $"who holds the offices of or for {asked.Name}{search.When}, of which the graph has {RoleSearch.Count(offices)}");
    }

    /// <summary>
    /// Who speaks for an organization or a person, by the relationships that say so. Founders, members and those who hold another office are
    /// no spokesmen by that; somebody who speaks without a shown charge has a note.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="agent">The organization or person, or its id.</param>
    /// <param name="at">At which moment; unknown for any.</param>
    /// <param name="includingParts">Whether those who speak for parts of it, and parts of those, count as well.</param>
    /// <returns>The spokesmen in ledger order; one who speaks for two parts is there twice.</returns>
    /// <exception cref="UnknownIdException">There is no such agent; the exception hands over the nearest ids of agents.</exception>
    public static Answer<Spokesman> SpokesmenFor(this EntityGraph graph, EntityId agent, UncertainTime at = default, bool includingParts = false)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var search = new RoleSearch(graph, at);
        var asked = graph.Get<Agent>(agent);
        return new Answer<Spokesman>(
            graph,
            search.Spokesmen(asked, includingParts),
            $"who speaks for {asked.Name}{(includingParts ? " or a part of it" : "")}{search.When}, by the relationships '{KnownRelationships.SpeaksFor.Code}'");
    }

    /// <summary>Who founded an organization, in ledger order; a founding is not over, so there is no moment to ask for.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="organization">The organization, or its id.</param>
    /// <returns>The relationships, the founder at the end <see cref="AttributedRelationship.From"/>; an empty answer says what was looked at.</returns>
    /// <exception cref="UnknownIdException">There is no such organization; the exception hands over the nearest ids of organizations.</exception>
    public static Answer<AttributedRelationship> FoundersOf(this EntityGraph graph, EntityId organization)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var search = new RoleSearch(graph, default);
        var asked = graph.Get<Organization>(organization);
        return new Answer<AttributedRelationship>(
            graph,
            search.Holding(search.Relationships.To(asked.Id, KnownRelationships.FounderOf)),
            $"who founded {asked.Name}, by the relationships '{KnownRelationships.FounderOf.Code}'");
    }

    /// <summary>
    /// Who is a member of an organization, in ledger order. The collectives that it is said to be made up of are not listed here: follow
    /// <see cref="KnownRelationships.ComposedOf"/>; nor are members of its parts.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="organization">The organization, or its id.</param>
    /// <param name="at">At which moment; unknown for any.</param>
    /// <returns>The relationships, the member at the end <see cref="AttributedRelationship.From"/>; an empty answer says what was looked at.</returns>
    /// <exception cref="UnknownIdException">There is no such organization; the exception hands over the nearest ids of organizations.</exception>
    public static Answer<AttributedRelationship> MembersOf(this EntityGraph graph, EntityId organization, UncertainTime at = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var search = new RoleSearch(graph, at);
        var asked = graph.Get<Organization>(organization);
        return new Answer<AttributedRelationship>(
            graph,
            search.Holding(search.Relationships.To(asked.Id, KnownRelationships.MemberOf)),
            $"who is a member of {asked.Name}{search.When}, by the relationships '{KnownRelationships.MemberOf.Code}'");
    }

    /// <summary>Who is allied with an organization, in ledger order, whichever way round it was entered. An ally of an ally is none by that.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="organization">The organization, or its id.</param>
    /// <param name="at">At which moment; unknown for any.</param>
    /// <returns>The relationships; the ally is at either end. An empty answer says what was looked at.</returns>
    /// <exception cref="UnknownIdException">There is no such organization; the exception hands over the nearest ids of organizations.</exception>
    public static Answer<AttributedRelationship> AlliesOf(this EntityGraph graph, EntityId organization, UncertainTime at = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var search = new RoleSearch(graph, at);
        var asked = graph.Get<Organization>(organization);
        return new Answer<AttributedRelationship>(
            graph,
            search.Holding(search.Relationships.Either(asked.Id, KnownRelationships.AlliedWith)),
            $"who is allied with {asked.Name}{search.When}, by the relationships '{KnownRelationships.AlliedWith.Code}'");
    }

    /// <summary>
    /// The parties that an agent belongs to, each with the chain of relationships that leads there, nearest first: those it is
    /// a part of, speaks for or holds a position in, and what those belong to. Allies and organizations that it is merely a
    /// member of are other parties. Relationships whose every statement was taken back lead nowhere.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="agent">The person or organization, or its id.</param>
    /// <param name="at">At which moment; unknown for any.</param>
    /// <returns>The parties, the agent itself left out; empty if it belongs to itself alone.</returns>
    /// <exception cref="UnknownIdException">There is no such agent; the exception hands over the nearest ids of agents.</exception>
    public static Answer<PartyMembership> PartiesOf(this EntityGraph graph, EntityId agent, UncertainTime at = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var search = new RoleSearch(graph, at);
        var asked = graph.Get<Agent>(agent);
        return new Answer<PartyMembership>(
            graph,
            search.Parties(asked),
            $"to whose party {asked.Name} belongs{search.When}, by what it is a part of, speaks for or holds a position in");
    }
}
