using System.Globalization;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>Lays out whom a name may mean, and which nodes may be one.</summary>
internal sealed class NameItems(PageComposer page)
{
    /// <summary>An entity that a name may mean.</summary>
    public PageItem Of(NameHit hit) => page.Item(
        () =>
        [
            $"{NodeWords.Of(hit.Entity)} ({hit.Entity.Id}), by the name \"{hit.Name.Text}\": {Lists.And(hit.Reasons.Select(EnumWords.Of))}; score {Score(hit.Score)}.",
            .. NodeWords.Others(hit.Entity) is { Length: > 0 } others ? [$"Other names: {others}."] : Array.Empty<string>(),
            .. hit.MayBeHomoglyph ? ["Some of its letters may pass for those of another script."] : Array.Empty<string>(),
            .. Others(hit.SameAs, "Judged to be one with"),
            .. Others(hit.UnsureWhetherSameAs, "It is judged unsure whether it is one with"),
        ],
        () =>
        [
            new("Entity", NodeWords.Of(hit.Entity)),
            new("Id", hit.Entity.Id.Value),
            new("Kind", EnumWords.Of(hit.Entity.NodeKind)),
            new("Other names", NodeWords.Others(hit.Entity)),
            new("Name", hit.Name.Text),
            new("Score", Score(hit.Score)),
            new("Why", Lists.And(hit.Reasons.Select(EnumWords.Of))),
        ]);

    /// <summary>Two nodes that may be one.</summary>
    public PageItem Of(IdentityCandidate candidate) => page.Item(
        () =>
        [
            $"{NodeWords.Of(candidate.Left)} ({candidate.Left.Id}) and {NodeWords.Of(candidate.Right)} ({candidate.Right.Id}) may be one: {string.Join("; ", candidate.Reasons.Select(Reason))}; score {Score(candidate.Score)}.",
            Judged(candidate),
        ],
        () =>
        [
            new("One", NodeWords.Of(candidate.Left)),
            new("Other", NodeWords.Of(candidate.Right)),
            new("Score", Score(candidate.Score)),
            new("Why", string.Join("; ", candidate.Reasons.Select(Reason))),
            new("Judged", candidate.Verdict is { } verdict ? EnumWords.Of(verdict) : "by nobody"),
            new("Evidence", page.Numbers(candidate.Reasons.SelectMany(reason => reason.Statements).Distinct())),
        ]);

    private static string Judged(IdentityCandidate candidate) => candidate.Verdict is { } verdict
        ? $"It is judged: {EnumWords.Of(verdict)} ({Lists.And(candidate.Judgements.Select(judgement => judgement.Id.Value))})."
        : "Nobody judged whether they are.";

    private static string Score(double score) => score.ToString("0.###", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Others(ValueList<Entity> others, string words) => others.Count == 0 ? [] : [$"{words} {Lists.And(others.Select(NodeWords.Of))}."];

    private string Reason(CandidateReason reason)
    {
        var words = reason.Kind switch
        {
            CandidateReasonKind.Name => "their names",
            CandidateReasonKind.Homoglyph => "their names look alike and are not",
            CandidateReasonKind.FurtherName => "a further name",
            CandidateReasonKind.SharedRelationship => "the same relationship",
            CandidateReasonKind.Kind => "the same kind",
            CandidateReasonKind.Time => "the time",
            CandidateReasonKind.ToldTime => "the time at which they were told of",
            CandidateReasonKind.Place => "the place",
            CandidateReasonKind.PlaceInside => "a place inside the other",
            _ => "who takes part",
        };
        var with = reason.Shared.Select(NodeWords.Of).Concat(reason.Names.Select(name => $"\"{name.Text}\"")).Concat(reason.Times.Distinct().Select(TimeWords.Of)).ToList();
        return $"{words}{(with.Count > 0 ? $" ({Lists.And(with)})" : "")}{(reason.Statements.Count > 0 ? $" {page.Numbers(reason.Statements)}" : "")}";
    }
}
