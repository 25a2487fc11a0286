namespace KnowledgeGraph.Presentation;

/// <summary>What somebody does by a statement, short enough to stand at a line.</summary>
/// <param name="Style">What the line shows.</param>
/// <param name="Verb">What is done: <c>claims responsibility</c>, <c>reports killed</c>.</param>
/// <param name="Amount">What is counted: <c>at least seven people</c>; empty for nothing.</param>
/// <param name="Reserve">What keeps it from being said outright, from a comma on: <c>, implied, uncertain</c>; empty for nothing.</param>
internal sealed record Saying(NetworkLineStyle Style, string Verb, string Amount, string Reserve);
