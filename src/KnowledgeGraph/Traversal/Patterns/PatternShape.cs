namespace KnowledgeGraph.Traversal;

/// <summary>What a pattern asks for, without the types of its nodes.</summary>
/// <param name="Nodes">The nodes, one more than there are steps.</param>
/// <param name="Steps">The steps, each from the node of the same place to the next.</param>
internal sealed record PatternShape(ValueList<PatternNode> Nodes, ValueList<PatternStep> Steps)
{
    public PatternNode Last => Nodes[^1];

    public static PatternShape Of(ValueList<NodeKind> kinds) => new([new PatternNode(kinds)], []);

    public PatternShape WithNode(PatternNode last) => this with { Nodes = [.. Nodes.SkipLast(1), last] };

    public PatternShape WithStep(PatternStep last) => this with { Steps = [.. Steps.SkipLast(1), last] };

    public PatternShape Then(Code type, bool isOut, ValueList<NodeKind> kinds) => Then(new PatternStep(Known(type), isOut), kinds);

    public PatternShape Then(Code? type, WalkDirection direction) => Then(
        new PatternStep(type is { } one ? Known(one) : default, direction != WalkDirection.Backward) { IsEitherWay = direction == WalkDirection.Both },
        EndKinds.Of<Node>());

    // Because inside, the default stands for any type, which nobody shall ask for by a variable that was never set.
    private static Code Known(Code type) =>
        type.IsDefault ? throw new ArgumentException("The default code is no type of relationship. Use Step() for a step of any type.", nameof(type)) : type;

    private PatternShape Then(PatternStep step, ValueList<NodeKind> kinds) => new([.. Nodes, new PatternNode(kinds)], [.. Steps, step]);
}
