namespace KnowledgeGraph;

/// <summary>Finds values of closed lists that no list has, which a cast can make.</summary>
internal static class UndefinedValue
{
    /// <summary>What is wrong with a value, or null if it is one of its list; an absent one is.</summary>
    public static string? FaultOf<T>(T? value)
        where T : struct, Enum =>
        value is { } given && !Enum.IsDefined(given)
            ? $"{given} is no {typeof(T).Name}; it is {string.Join(", ", Enum.GetNames<T>())}."
            : null;
}
