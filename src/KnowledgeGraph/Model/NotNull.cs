using System.Runtime.CompilerServices;

namespace KnowledgeGraph;

/// <summary>Refuses null where a caller whose compiler does not check for it hands it in.</summary>
internal static class NotNull
{
    public static T Of<T>(T value, [CallerArgumentExpression(nameof(value))] string? parameter = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, parameter);
        return value;
    }
}
