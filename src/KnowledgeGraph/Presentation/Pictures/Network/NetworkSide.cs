namespace KnowledgeGraph.Presentation;

/// <summary>Agents that belong together: parts of one organization, and those who speak for it or hold an office in it.</summary>
/// <param name="Name">The one to which most of the others belong.</param>
/// <param name="Members">How many of them are drawn.</param>
internal sealed record NetworkSide(string Name, int Members);
