namespace KnowledgeGraph.Tests.Seed;

/// <summary>One row of the table of facts: what the seed file must say about one fact of the article.</summary>
/// <param name="Id">The id of the fact and of its statement.</param>
/// <param name="Chain">
/// The chain of attribution, outermost first, hops divided by <c> &gt; </c>; <c>a for b</c> speaks on behalf of b,
/// <c>{a, b}</c> speak jointly, <c>?</c> is a source that nobody names.
/// </param>
/// <param name="Act">The code of the act.</param>
/// <param name="About">Ids that must stand in its propositions, its targets or what it is about, divided by blanks.</param>
/// <param name="Spans">The spans in the article's text, <c>start-end</c> in UTF-16 code units, divided by blanks.</param>
/// <param name="Basis">How the statement is known: explicit, presupposed, implied or inferred.</param>
/// <param name="Propositions">
/// In order: an optional modality with a colon, an optional <c>not</c>, the predicate, and the fillers by role.
/// <c>{a, b}</c> is a joint filler, <c>{a, ...}</c> an open list, <c>'text'</c> a text, <c>@F01</c> a statement.
/// </param>
internal sealed record SeedFact(string Id, string Chain, string Act, string About, string Spans, string Basis, params string[] Propositions);
