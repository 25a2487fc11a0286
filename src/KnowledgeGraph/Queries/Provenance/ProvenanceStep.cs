namespace KnowledgeGraph.Queries;

/// <summary>One step of where a fact comes from.</summary>
public sealed record ProvenanceStep
{
    internal ProvenanceStep()
    {
    }

    /// <summary>How many steps it is away from what was asked about, which is at 0.</summary>
    public required int Depth { get; init; }

    /// <summary>What it has to do with the last step before it that is one less deep.</summary>
    public required ProvenanceLink Link { get; init; }

    /// <summary>The statement, if it is one; for a hop, a document or a relationship, the statement of which it is one; else null.</summary>
    public AttributedStatement? Statement { get; init; }

    /// <summary>The proposition, where one was asked about; else null.</summary>
    public Proposition? Proposition { get; init; }

    /// <summary>The hop, if it is one.</summary>
    public AttributedHop? Hop { get; init; }

    /// <summary>The relationship, if it is one. Without evidence, and not derived, it is the graph author's own assertion.</summary>
    public Relationship? Relationship { get; init; }

    /// <summary>The entity, if it is one: a document, an occasion, a maker, or what was asked about.</summary>
    public Node? Node { get; init; }

    /// <summary>Where in the document it stands, for a document in which a statement stands.</summary>
    public StatementSource? Source { get; init; }

    /// <summary>The judgement, if it is one.</summary>
    public Judgement? Judgement { get; init; }

    /// <summary>The entry of the ledger, if it is one.</summary>
    public LedgerEntry? Entry { get; init; }

    /// <summary>Whether it was come to before, and is not followed again: evidence can go round in a circle.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>The step in one line, indented by its depth.</summary>
    public override string ToString() => $"{new string(' ', Depth * 2)}{LinkWords}{Words}{(IsRepeated ? " (see above)" : "")}";

    private string Words => this switch
    {
        { Entry: { } entry } => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"entry {entry.Sequence}, {entry.Recorded:yyyy-MM-dd'T'HH:mm:ss'Z'}"),
        { Hop: { } hop } => hop.ToString(),
        { Relationship: { } link } => $"{link}{(link.IsAuthorsOwn ? " (the graph author's own)" : "")}",
        { Judgement: { } judgement } => judgement.ToString(),
        { Source: { } source } => $"{source.Document.Name}{(source.Part is { } part ? $", {part.Key}" : "")}{string.Concat(source.Spans.Select(span => $" {span}"))}",
        { Node: Entity entity } => $"{entity.Id} ({entity.Name})",
        { Proposition: { } proposition } => $"{proposition.Id}: {proposition}",
        { Statement: { } statement } => statement.ToString(),
        _ => "",
    };

    private string LinkWords => Link switch
    {
        ProvenanceLink.Asked => "",
        ProvenanceLink.Recorded => "recorded: ",
        ProvenanceLink.Hop => "said by: ",
        ProvenanceLink.StandsIn => "stands in: ",
        ProvenanceLink.SaidAt => "said at: ",
        ProvenanceLink.Authority => "authority: ",
        ProvenanceLink.Evidence => "evidence: ",
        ProvenanceLink.Support => "supported by: ",
        ProvenanceLink.OtherReport => "other report: ",
        ProvenanceLink.FieldsOf => "from the fields of: ",
        ProvenanceLink.Maker => "made by: ",
        ProvenanceLink.VersionOf => "version of: ",
        ProvenanceLink.About => "about it: ",
        _ => "judged by: ",
    };
}
