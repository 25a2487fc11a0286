using System.Globalization;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>Lays out where a fact comes from, hop by hop.</summary>
internal sealed class ProvenanceItems(PageComposer page)
{
    /// <summary>A step; its depth is in front of it.</summary>
    public PageItem Of(ProvenanceStep step) => page.Item(
        () => [$"{new string('·', step.Depth)}{(step.Depth > 0 ? " " : "")}{Link(step.Link)}{What(step)}{(step.IsRepeated ? " (see above)" : "")}"],
        () => [new("Depth", Lists.Number(step.Depth)), new("How", Link(step.Link).TrimEnd(' ', ':')), new("What", What(step)), new("Evidence", step is { Statement: { } said, Source: null, Hop: null, Relationship: null } ? page.Number(said) : "")]);

    private static string Link(ProvenanceLink link) => link switch
    {
        ProvenanceLink.Asked => "Asked about: ",
        ProvenanceLink.Recorded => "Recorded: ",
        ProvenanceLink.Hop => "Said by: ",
        ProvenanceLink.StandsIn => "Stands in: ",
        ProvenanceLink.SaidAt => "Said at: ",
        ProvenanceLink.Authority => "Authority: ",
        ProvenanceLink.Evidence => "Rests on: ",
        ProvenanceLink.Support => "Supported by: ",
        ProvenanceLink.OtherReport => "Another report: ",
        ProvenanceLink.FieldsOf => "From the fields of: ",
        ProvenanceLink.Maker => "Made by: ",
        ProvenanceLink.VersionOf => "A version of: ",
        ProvenanceLink.About => "About it: ",
        _ => "Judged by: ",
    };

    private string What(ProvenanceStep step) => step switch
    {
        { Entry: { } entry } => string.Create(CultureInfo.InvariantCulture, $"entry {entry.Sequence} of the ledger, {entry.Recorded:yyyy-MM-dd'T'HH:mm:ss'Z'}."),
        { Hop: { } hop } => $"{SpeakerWords.One(hop)}.",
        { Relationship: { } relationship } => page.Relationships.Of(relationship),
        { Judgement: { } judgement } => $"{judgement}.",
        { Source: { } source } => $"{NodeWords.Quoted(source.Document)}{(source.Part is { } part ? $", {part.Label ?? part.Key}" : "")}{(source.Document.IsRedacted ? "" : string.Concat(source.Spans.Select(span => $", characters {span}")))}.",
        { Node: Entity entity } => $"{NodeWords.Of(entity)} ({entity.Id}).",
        { Proposition: { } proposition, Statement: { } said } => $"{page.Says(said, proposition)}.{page.GoneBack(said)}",
        { Statement: { } statement } => page.First(statement),
        _ => "",
    };
}
