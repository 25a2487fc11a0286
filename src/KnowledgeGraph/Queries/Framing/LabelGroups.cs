namespace KnowledgeGraph.Queries;

/// <summary>Gathers the uses of terms, one label per term and stance, in the order in which they come.</summary>
internal sealed class LabelGroups(EntityGraph graph)
{
    private readonly AttributionResolver _resolver = new(graph);
    private readonly Dictionary<(string Term, Stance Stance), List<LabelUse>> _uses = [];

    public void Add(Statement statement, Func<Framing, bool> isWanted, Func<Framing, EntityId?> onlyIfSameAs)
    {
        AttributedStatement? attributed = null;
        foreach (var framing in statement.Framing.Where(isWanted))
        {
            // Because a word at the beginning of a sentence is still the same word.
            var key = (framing.Term.Trim().ToUpperInvariant(), framing.Stance);
            if (!_uses.TryGetValue(key, out var uses))
            {
                _uses.Add(key, uses = []);
            }

            uses.Add(new LabelUse
            {
                Framing = framing,
                Target = graph.Get<Node>(framing.Target),
                OnlyIfSameAs = onlyIfSameAs(framing) is { } asked ? graph.Get<Node>(asked) : null,
                Statement = attributed ??= _resolver.Resolve(statement),
            });
        }
    }

    public ValueList<FramingLabel> Labels() => _uses.Values
        .Select(uses => new FramingLabel { Term = uses[0].Framing.Term.Trim(), Stance = uses[0].Framing.Stance, Uses = uses.ToValueList() })
        .ToValueList();
}
