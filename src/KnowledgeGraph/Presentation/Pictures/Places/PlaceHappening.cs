namespace KnowledgeGraph.Presentation;

/// <summary>An event that is said to have happened at a place.</summary>
/// <param name="Label">What it is called, and its id.</param>
/// <param name="SaidBy">By whom, and by whom it is denied.</param>
/// <param name="Words">The same with the chains of speakers, for those who look closer.</param>
internal sealed record PlaceHappening(string Label, string SaidBy, string Words);
