using KnowledgeGraph.Queries;

namespace KnowledgeGraph;

/// <summary>
/// Offers pairs of nodes that somebody may want to judge about, with the reasons. It judges nothing: two people of one name stay
/// two until somebody says otherwise, and withdrawing what was said brings everything back.
/// </summary>
public static class IdentityQueries
{
    /// <summary>Pairs of persons, organizations, places, documents, positions and things that may be one, by their names.</summary>
    /// <remarks>
    /// <para>
    /// A pair is of one kind of node. A name of the one fits a name of the other as in
    /// <see cref="NameQueries.FindByName"/>, with one slip in a word at most and without beginnings of words; what describes an
    /// anonymous person is not compared. Where the one name is a part of the other, a relationship that both have to one third has to
    /// help. Further names that fit and such relationships add to the score, different sub-kinds take from it.
    /// Left out are pairs judged the same or not the same, nodes of which one lies inside the other, and nodes of which one is
    /// in a relationship to the other, because nobody is a member of himself.
    /// </para>
    /// <para>
    /// Pairs are met by their rarest word, not each with each: it costs the names that share it, or one spelt alike. What shares a
    /// frequent word alone is cut by the budget, visibly.
    /// </para>
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Which pairs; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    /// <returns>The pairs, the best first, equally good ones in ledger order of the left node and then of the right one; empty if there are none.</returns>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static Answer<IdentityCandidate> SameAsCandidates(
        this EntityGraph graph, CandidateOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return new NameCandidates(graph, options ?? CandidateOptions.Default, cancellationToken).All();
    }

    /// <summary>The pairs of <see cref="SameAsCandidates"/> that one node is in. Costs the names that share a word, or one spelt alike, with its own.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="id">The node, or its id; for an event, see <see cref="EventCandidatesFor"/>.</param>
    /// <param name="options">Which pairs; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    /// <returns>The pairs, in the order of <see cref="SameAsCandidates"/>; empty if there are none, as for an event.</returns>
    /// <exception cref="UnknownIdException">There is no such entity; the exception hands over the nearest ids.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static Answer<IdentityCandidate> SameAsCandidatesFor(
        this EntityGraph graph, EntityId id, CandidateOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return new NameCandidates(graph, options ?? CandidateOptions.Default, cancellationToken).For(graph.Get<Entity>(id));
    }

    /// <summary>Pairs of events that may be one: of one kind, within a period, in one place, with the same actors.</summary>
    /// <remarks>
    /// <para>
    /// Their sub-kinds are the same, one is more general than the other, or one is not known. Of time, place and actors at least two
    /// speak for it, and times that are certainly further apart than <see cref="CandidateOptions.Within"/> forbid it. A time without
    /// a first or a last moment speaks for nothing.
    /// </para>
    /// <para>
    /// When an event happened is what statements say as a fact; where none does, when statements of it hold, else when they
    /// were said (<see cref="CandidateReasonKind.ToldTime"/>). Places and agents are those in affirmed propositions about the event,
    /// announced and accusing ones included, because a candidate is no claim: what is said of it stands with the reason. Redacted
    /// statements, and those that all their speakers took back, do not count. Left out are pairs judged the same or not the same, and
    /// events of which one is a part of the other.
    /// </para>
    /// <para>
    /// Events are met in the places that they lie in and by their actors, in the order of their times, not each with each. The first
    /// question of a graph reads every statement about an event once.
    /// </para>
    /// </remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Which pairs; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    /// <returns>The pairs, the best first, equally good ones in ledger order of the left event and then of the right one; empty if there are none.</returns>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static Answer<IdentityCandidate> EventCandidates(
        this EntityGraph graph, CandidateOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return new EventCandidateSearch(graph, options ?? CandidateOptions.Default, cancellationToken).All();
    }

    /// <summary>The pairs of <see cref="EventCandidates"/> that one event is in. Costs the events of its period in its places, in those around and inside them, and of its actors.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="happening">The event, or its id.</param>
    /// <param name="options">Which pairs; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    /// <returns>The pairs, in the order of <see cref="EventCandidates"/>; empty if there are none.</returns>
    /// <exception cref="UnknownIdException">There is no such event; the exception hands over the nearest ids of events.</exception>
    /// <exception cref="OperationCanceledException">The question was cancelled.</exception>
    public static Answer<IdentityCandidate> EventCandidatesFor(
        this EntityGraph graph, EntityId happening, CandidateOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return new EventCandidateSearch(graph, options ?? CandidateOptions.Default, cancellationToken).For(graph.Get<Event>(happening));
    }
}
