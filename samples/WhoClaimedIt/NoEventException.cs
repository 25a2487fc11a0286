namespace KnowledgeGraph.Samples;

/// <summary>A file was named without an event; the message lists those it has.</summary>
internal sealed class NoEventException(string message) : Exception(message);
