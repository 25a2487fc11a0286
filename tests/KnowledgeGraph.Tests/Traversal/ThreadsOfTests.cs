using System.Globalization;
using System.Runtime.CompilerServices;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Tests.Traversal;

/// <summary>
/// On how many threads the walks of the tests work whose options do not say: one, or as many as the environment variable
/// <c>KNOWLEDGEGRAPH_THREADS</c> has. With more than one even the smallest work is shared.
/// </summary>
internal static class ThreadsOfTests
{
    public static int Count { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("KNOWLEDGEGRAPH_THREADS"), NumberStyles.None, CultureInfo.InvariantCulture, out var threads) && threads > 0
            ? threads
            : 1;

    [ModuleInitializer]
    internal static void Set()
    {
        Sharing.UsualThreads = Count;
        if (Count > 1)
        {
            Sharing.LeastWork = 1;
        }
    }
}
