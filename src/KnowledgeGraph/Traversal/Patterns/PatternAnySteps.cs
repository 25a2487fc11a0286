using KnowledgeGraph.Traversal;

namespace KnowledgeGraph;

/// <summary>Goes on with a pattern of paths by a relationship whose type or direction does not matter.</summary>
/// <remarks>
/// <c>Step()</c> is a step along any relationship, whichever way it leads; <c>Step(type)</c> along one type either way; <c>Step(direction:
/// WalkDirection.Forward)</c> along any type the way it leads. Its node is of any kind until <c>OfKind</c> says more. A look at a node by a step of any type
/// costs all of its relationships.
/// </remarks>
public static class PatternAnySteps
{
    /// <summary>The pattern gone on with along relationships of any type, or of one that is known only when the program runs, to a node of any kind.</summary>
    /// <typeparam name="T1">The first node.</typeparam>
    /// <param name="pattern">The pattern.</param>
    /// <param name="type">The type of relationship or its code, which the graph must know when it is matched; null for any.</param>
    /// <param name="direction">Which way to go along it; both ways by default. Symmetric types are gone along both ways whatever it is.</param>
    /// <exception cref="ArgumentException">The code is the default one, which is no type; without a code, it is any.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The direction is none.</exception>
    public static PathPattern<ValueTuple<T1>, Node> Step<T1>(
        this PathPattern<ValueTuple, T1> pattern, Code? type = null, WalkDirection direction = WalkDirection.Both)
        where T1 : Node
    {
        ArgumentNullException.ThrowIfNull(pattern);
        return new(pattern.Shape.Then(type, Known(direction)));
    }

    /// <summary>The pattern gone on with along relationships of any type, or of one that is known only when the program runs, to a node of any kind.</summary>
    /// <typeparam name="T1">The first node.</typeparam>
    /// <typeparam name="T2">The second node.</typeparam>
    /// <param name="pattern">The pattern.</param>
    /// <param name="type">The type of relationship or its code, which the graph must know when it is matched; null for any.</param>
    /// <param name="direction">Which way to go along it; both ways by default. Symmetric types are gone along both ways whatever it is.</param>
    /// <exception cref="ArgumentException">The code is the default one, which is no type; without a code, it is any.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The direction is none.</exception>
    public static PathPattern<(T1, T2), Node> Step<T1, T2>(
        this PathPattern<ValueTuple<T1>, T2> pattern, Code? type = null, WalkDirection direction = WalkDirection.Both)
        where T1 : Node
        where T2 : Node
    {
        ArgumentNullException.ThrowIfNull(pattern);
        return new(pattern.Shape.Then(type, Known(direction)));
    }

    /// <summary>The pattern gone on with along relationships of any type, or of one that is known only when the program runs, to a node of any kind.</summary>
    /// <typeparam name="T1">The first node.</typeparam>
    /// <typeparam name="T2">The second node.</typeparam>
    /// <typeparam name="T3">The third node.</typeparam>
    /// <param name="pattern">The pattern.</param>
    /// <param name="type">The type of relationship or its code, which the graph must know when it is matched; null for any.</param>
    /// <param name="direction">Which way to go along it; both ways by default. Symmetric types are gone along both ways whatever it is.</param>
    /// <exception cref="ArgumentException">The code is the default one, which is no type; without a code, it is any.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The direction is none.</exception>
    public static PathPattern<(T1, T2, T3), Node> Step<T1, T2, T3>(
        this PathPattern<(T1, T2), T3> pattern, Code? type = null, WalkDirection direction = WalkDirection.Both)
        where T1 : Node
        where T2 : Node
        where T3 : Node
    {
        ArgumentNullException.ThrowIfNull(pattern);
        return new(pattern.Shape.Then(type, Known(direction)));
    }

    /// <summary>The pattern gone on with along relationships of any type, or of one that is known only when the program runs, to a node of any kind.</summary>
    /// <typeparam name="T1">The first node.</typeparam>
    /// <typeparam name="T2">The second node.</typeparam>
    /// <typeparam name="T3">The third node.</typeparam>
    /// <typeparam name="T4">The fourth node.</typeparam>
    /// <param name="pattern">The pattern.</param>
    /// <param name="type">The type of relationship or its code, which the graph must know when it is matched; null for any.</param>
    /// <param name="direction">Which way to go along it; both ways by default. Symmetric types are gone along both ways whatever it is.</param>
    /// <exception cref="ArgumentException">The code is the default one, which is no type; without a code, it is any.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The direction is none.</exception>
    public static PathPattern<(T1, T2, T3, T4), Node> Step<T1, T2, T3, T4>(
        this PathPattern<(T1, T2, T3), T4> pattern, Code? type = null, WalkDirection direction = WalkDirection.Both)
        where T1 : Node
        where T2 : Node
        where T3 : Node
        where T4 : Node
    {
        ArgumentNullException.ThrowIfNull(pattern);
        return new(pattern.Shape.Then(type, Known(direction)));
    }

    /// <summary>The pattern gone on with along relationships of any type, or of one that is known only when the program runs, to a node of any kind.</summary>
    /// <typeparam name="TLast">The last node so far.</typeparam>
    /// <param name="pattern">The pattern.</param>
    /// <param name="type">The type of relationship or its code, which the graph must know when it is matched; null for any.</param>
    /// <param name="direction">Which way to go along it; both ways by default. Symmetric types are gone along both ways whatever it is.</param>
    /// <exception cref="ArgumentException">The code is the default one, which is no type; without a code, it is any.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The direction is none.</exception>
    public static PathPattern<ValueList<Node>, Node> Step<TLast>(
        this PathPattern<ValueList<Node>, TLast> pattern, Code? type = null, WalkDirection direction = WalkDirection.Both)
        where TLast : Node
    {
        ArgumentNullException.ThrowIfNull(pattern);
        return new(pattern.Shape.Then(type, Known(direction)));
    }

    private static WalkDirection Known(WalkDirection direction) => Enum.IsDefined(direction)
        ? direction
        : throw new ArgumentOutOfRangeException(nameof(direction), direction, "A direction is Both, Forward or Backward.");
}
