namespace KnowledgeGraph.Samples.Newsroom;

/// <summary>Who or what may be meant, by which of its names, how well that fits from 0 to 1, and why.</summary>
internal sealed record Found(string Id, string Name, string Kind, string By, double Score, IReadOnlyList<string> Reasons);
