using KnowledgeGraph.Traversal;

namespace KnowledgeGraph;

/// <summary>Goes on with a pattern of paths, by one relationship to one more node.</summary>
/// <remarks>
/// A symmetric type is gone along both ways, whether by <c>Out</c> or by <c>In</c>. A statement is a node: from an event through a statement to
/// who said it are two steps, <c>In(KnownRelationships.About).Out(KnownRelationships.SpokenBy)</c>.
/// </remarks>
public static class PatternSteps
{
    /// <summary>The pattern gone on with along relationships of a type that lead from the last node.</summary>
    /// <typeparam name="T1">The first node.</typeparam>
    /// <typeparam name="TFrom">What the type leads from.</typeparam>
    /// <typeparam name="TTo">What the type leads to.</typeparam>
    /// <param name="pattern">The pattern.</param>
    /// <param name="type">The type of relationship.</param>
    public static PathPattern<ValueTuple<T1>, TTo> Out<T1, TFrom, TTo>(this PathPattern<ValueTuple, T1> pattern, RelationshipType<TFrom, TTo> type)
        where T1 : Node, TFrom
        where TFrom : Node
        where TTo : Node
    {
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(type);
        return new(pattern.Shape.Then(type.Code, isOut: true, EndKinds.Of<TTo>()));
    }

    /// <summary>The pattern gone on with along relationships of a type that lead from the last node.</summary>
    /// <typeparam name="T1">The first node.</typeparam>
    /// <typeparam name="T2">The second node.</typeparam>
    /// <typeparam name="TFrom">What the type leads from.</typeparam>
    /// <typeparam name="TTo">What the type leads to.</typeparam>
    /// <param name="pattern">The pattern.</param>
    /// <param name="type">The type of relationship.</param>
    public static PathPattern<(T1, T2), TTo> Out<T1, T2, TFrom, TTo>(this PathPattern<ValueTuple<T1>, T2> pattern, RelationshipType<TFrom, TTo> type)
        where T1 : Node
        where T2 : Node, TFrom
        where TFrom : Node
        where TTo : Node
    {
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(type);
        return new(pattern.Shape.Then(type.Code, isOut: true, EndKinds.Of<TTo>()));
    }

    /// <summary>The pattern gone on with along relationships of a type that lead from the last node.</summary>
    /// <typeparam name="T1">The first node.</typeparam>
    /// <typeparam name="T2">The second node.</typeparam>
    /// <typeparam name="T3">The third node.</typeparam>
    /// <typeparam name="TFrom">What the type leads from.</typeparam>
    /// <typeparam name="TTo">What the type leads to.</typeparam>
    /// <param name="pattern">The pattern.</param>
    /// <param name="type">The type of relationship.</param>
    public static PathPattern<(T1, T2, T3), TTo> Out<T1, T2, T3, TFrom, TTo>(this PathPattern<(T1, T2), T3> pattern, RelationshipType<TFrom, TTo> type)
        where T1 : Node
        where T2 : Node
        where T3 : Node, TFrom
        where TFrom : Node
        where TTo : Node
    {
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(type);
        return new(pattern.Shape.Then(type.Code, isOut: true, EndKinds.Of<TTo>()));
    }

    /// <summary>The pattern gone on with along relationships of a type that lead from the last node.</summary>
    /// <typeparam name="T1">The first node.</typeparam>
    /// <typeparam name="T2">The second node.</typeparam>
    /// <typeparam name="T3">The third node.</typeparam>
    /// <typeparam name="T4">The fourth node.</typeparam>
    /// <typeparam name="TFrom">What the type leads from.</typeparam>
    /// <typeparam name="TTo">What the type leads to.</typeparam>
    /// <param name="pattern">The pattern.</param>
    /// <param name="type">The type of relationship.</param>
    public static PathPattern<(T1, T2, T3, T4), TTo> Out<T1, T2, T3, T4, TFrom, TTo>(this PathPattern<(T1, T2, T3), T4> pattern, RelationshipType<TFrom, TTo> type)
        where T1 : Node
        where T2 : Node
        where T3 : Node
        where T4 : Node, TFrom
        where TFrom : Node
        where TTo : Node
    {
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(type);
        return new(pattern.Shape.Then(type.Code, isOut: true, EndKinds.Of<TTo>()));
    }

    /// <summary>The pattern gone on with along relationships of a type that lead to the last node.</summary>
    /// <typeparam name="T1">The first node.</typeparam>
    /// <typeparam name="TFrom">What the type leads from.</typeparam>
    /// <typeparam name="TTo">What the type leads to.</typeparam>
    /// <param name="pattern">The pattern.</param>
    /// <param name="type">The type of relationship.</param>
    public static PathPattern<ValueTuple<T1>, TFrom> In<T1, TFrom, TTo>(this PathPattern<ValueTuple, T1> pattern, RelationshipType<TFrom, TTo> type)
        where T1 : Node, TTo
        where TFrom : Node
        where TTo : Node
    {
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(type);
        return new(pattern.Shape.Then(type.Code, isOut: false, EndKinds.Of<TFrom>()));
    }

    /// <summary>The pattern gone on with along relationships of a type that lead to the last node.</summary>
    /// <typeparam name="T1">The first node.</typeparam>
    /// <typeparam name="T2">The second node.</typeparam>
    /// <typeparam name="TFrom">What the type leads from.</typeparam>
    /// <typeparam name="TTo">What the type leads to.</typeparam>
    /// <param name="pattern">The pattern.</param>
    /// <param name="type">The type of relationship.</param>
    public static PathPattern<(T1, T2), TFrom> In<T1, T2, TFrom, TTo>(this PathPattern<ValueTuple<T1>, T2> pattern, RelationshipType<TFrom, TTo> type)
        where T1 : Node
        where T2 : Node, TTo
        where TFrom : Node
        where TTo : Node
    {
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(type);
        return new(pattern.Shape.Then(type.Code, isOut: false, EndKinds.Of<TFrom>()));
    }

    /// <summary>The pattern gone on with along relationships of a type that lead to the last node.</summary>
    /// <typeparam name="T1">The first node.</typeparam>
    /// <typeparam name="T2">The second node.</typeparam>
    /// <typeparam name="T3">The third node.</typeparam>
    /// <typeparam name="TFrom">What the type leads from.</typeparam>
    /// <typeparam name="TTo">What the type leads to.</typeparam>
    /// <param name="pattern">The pattern.</param>
    /// <param name="type">The type of relationship.</param>
    public static PathPattern<(T1, T2, T3), TFrom> In<T1, T2, T3, TFrom, TTo>(this PathPattern<(T1, T2), T3> pattern, RelationshipType<TFrom, TTo> type)
        where T1 : Node
        where T2 : Node
        where T3 : Node, TTo
        where TFrom : Node
        where TTo : Node
    {
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(type);
        return new(pattern.Shape.Then(type.Code, isOut: false, EndKinds.Of<TFrom>()));
    }

    /// <summary>The pattern gone on with along relationships of a type that lead to the last node.</summary>
    /// <typeparam name="T1">The first node.</typeparam>
    /// <typeparam name="T2">The second node.</typeparam>
    /// <typeparam name="T3">The third node.</typeparam>
    /// <typeparam name="T4">The fourth node.</typeparam>
    /// <typeparam name="TFrom">What the type leads from.</typeparam>
    /// <typeparam name="TTo">What the type leads to.</typeparam>
    /// <param name="pattern">The pattern.</param>
    /// <param name="type">The type of relationship.</param>
    public static PathPattern<(T1, T2, T3, T4), TFrom> In<T1, T2, T3, T4, TFrom, TTo>(this PathPattern<(T1, T2, T3), T4> pattern, RelationshipType<TFrom, TTo> type)
        where T1 : Node
        where T2 : Node
        where T3 : Node
        where T4 : Node, TTo
        where TFrom : Node
        where TTo : Node
    {
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(type);
        return new(pattern.Shape.Then(type.Code, isOut: false, EndKinds.Of<TFrom>()));
    }

    /// <summary>The pattern of any length gone on with along relationships of a type that lead from the last node, to a node of any kind.</summary>
    /// <typeparam name="TLast">The last node so far.</typeparam>
    /// <param name="pattern">The pattern.</param>
    /// <param name="type">The type of relationship or its code, which the graph must know when it is matched.</param>
    public static PathPattern<ValueList<Node>, Node> Out<TLast>(this PathPattern<ValueList<Node>, TLast> pattern, Code type)
        where TLast : Node
    {
        ArgumentNullException.ThrowIfNull(pattern);
        return new(pattern.Shape.Then(type, isOut: true, EndKinds.Of<Node>()));
    }

    /// <summary>The pattern of any length gone on with along relationships of a type that lead to the last node, to a node of any kind.</summary>
    /// <typeparam name="TLast">The last node so far.</typeparam>
    /// <param name="pattern">The pattern.</param>
    /// <param name="type">The type of relationship or its code, which the graph must know when it is matched.</param>
    public static PathPattern<ValueList<Node>, Node> In<TLast>(this PathPattern<ValueList<Node>, TLast> pattern, Code type)
        where TLast : Node
    {
        ArgumentNullException.ThrowIfNull(pattern);
        return new(pattern.Shape.Then(type, isOut: false, EndKinds.Of<Node>()));
    }

    /// <summary>
    /// The same pattern, its last node being a statement of an act or of a more special one. Statements about a node that have an act are found at no
    /// cost for those of other acts, which <see cref="PathPattern{TBefore, TLast}.Where"/> cannot do.
    /// </summary>
    /// <typeparam name="TBefore">The nodes before the last one.</typeparam>
    /// <param name="pattern">The pattern.</param>
    /// <param name="act">The act or its code, which the graph must know when it is matched; <c>assert</c> includes <c>report</c>.</param>
    public static PathPattern<TBefore, Statement> WithAct<TBefore>(this PathPattern<TBefore, Statement> pattern, Code act)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        var last = pattern.Shape.Last;
        return new(pattern.Shape.WithNode(last with { Acts = [.. last.Acts, act] }));
    }
}
