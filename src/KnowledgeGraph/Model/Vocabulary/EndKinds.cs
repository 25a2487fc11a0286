namespace KnowledgeGraph;

/// <summary>The kinds of node that a type of node stands for.</summary>
internal static class EndKinds
{
    /// <summary>The kinds, in the order of <see cref="NodeKind"/>.</summary>
    public static ValueList<NodeKind> Of<T>()
        where T : Node => KindsOf<T>.All;

    private static class KindsOf<T>
        where T : Node
    {
        private static readonly (Type Type, NodeKind Kind)[] s_table =
        [
            (typeof(Person), NodeKind.Person),
            (typeof(Organization), NodeKind.Organization),
            (typeof(Place), NodeKind.Place),
            (typeof(Event), NodeKind.Event),
            (typeof(Document), NodeKind.Document),
            (typeof(Position), NodeKind.Position),
            (typeof(Thing), NodeKind.Thing),
            (typeof(Statement), NodeKind.Statement),
        ];

        public static ValueList<NodeKind> All { get; } =
            s_table.Where(row => typeof(T).IsAssignableFrom(row.Type)).Select(row => row.Kind).ToValueList();
    }
}
