namespace KnowledgeGraph.Presentation;

/// <summary>What fills a role, as it stands in a sentence.</summary>
internal sealed class TermPhrases(Citations citations)
{
    private readonly EntityGraph _graph = citations.Graph;

    /// <summary>All fillers: <c>A and B</c>; of a list that is left open, <c>A, B and others</c>.</summary>
    public string Of(Argument argument)
    {
        var fillers = argument.Fillers.Select(Of);
        return Lists.And(argument.IsOpen ? fillers.Append("others") : fillers);
    }

    /// <summary>One filler: a name, a quantity, a time, a quoted text, a statement with its speaker.</summary>
    public string Of(Term term) => term switch
    {
        NodeTerm node => Of(node.Id),
        StatementTerm statement => Of(statement.Id),
        QuantityTerm quantity => QuantityWords.WithMoment(quantity.Quantity),
        TimeTerm time => new TimePhrases(citations).When(time.Time),
        OffsetTerm offset => OffsetWords.Length(offset.Offset),
        TextTerm text => $"\"{CitationMarks.Without(text.Text)}\"",
        _ => $"something of a kind that has no words here ({term.Kind})",
    };

    /// <summary>A node by its name; a statement, or what a proposition says, by its speaker.</summary>
    public string Of(EntityId id)
    {
        if (_graph.TryGet<Entity>(id, out var entity))
        {
            return SpeakerPhrases.Of(entity);
        }

        if (_graph.StatementOf(id) is not { } statement)
        {
            return $"statement {id}, which is not in this graph";
        }

        var part = statement.Id == id ? "" : $"part {id} of ";
        return citations.Resolve(statement) is { } said
            ? $"{part}statement {statement.Id} of {SpeakerPhrases.One(said.Origin)}"
            : $"{part}statement {statement.Id}, which was redacted";
    }

    /// <summary>Whether the verb after the fillers is that of many.</summary>
    public bool IsPlural(Argument argument) => argument.IsOpen || argument.Fillers.Count > 1 || argument.Fillers switch
    {
        [NodeTerm { Id: var id }] => _graph.TryGet<Node>(id, out var node) && NounNumber.IsPlural(node),
        [QuantityTerm { Quantity: var quantity }] => QuantityWords.IsPlural(quantity),
        _ => false,
    };

    /// <summary><c>at</c> a building, a site, a road or a border, else <c>in</c> a place, with its name.</summary>
    public string Located(Argument argument)
    {
        var isPoint = argument.Fillers.All(filler => filler is NodeTerm { Id: var id } && _graph.TryGet<Place>(id, out var place)
            && (place.Type == PlaceKinds.Building || place.Type == PlaceKinds.Site || place.Type == PlaceKinds.Road || place.Type == PlaceKinds.Border));
        return $"{(isPoint ? "at" : "in")} {Of(argument)}";
    }
}
