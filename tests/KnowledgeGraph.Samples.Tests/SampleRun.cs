namespace KnowledgeGraph.Samples.Tests;

/// <summary>How a sample ended, and what it wrote.</summary>
internal sealed record SampleRun(int ExitCode, string Output, string Error);
