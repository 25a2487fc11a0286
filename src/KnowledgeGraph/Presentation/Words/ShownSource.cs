using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>What may be shown of the words of a statement, and of where they stand.</summary>
/// <remarks>
/// Whoever redacts a document, or a speaker, means what was taken from the one and told of the other as well. The statement itself stands, because
/// it is another entry of the ledger, which is redacted by its own id; its quotation, hash, spans and note are not shown, since each of them may
/// tell what was redacted. That something was redacted is said where the document, or the speaker, is named.
/// </remarks>
internal static class ShownSource
{
    /// <summary>The words, where the ledger stores them and they may be shown; else null.</summary>
    public static string? Quote(AttributedStatement said) => MayBeShown(said) ? said.Source?.Quote : null;

    /// <summary>The hash of the words; null where there is none, or it may not be shown.</summary>
    public static ContentHash? Hash(AttributedStatement said) => MayBeShown(said) ? said.Source?.Hash : null;

    /// <summary>Where the words stand; empty where nobody says, or it may not be shown.</summary>
    public static ValueList<TextSpan> Spans(AttributedStatement said) => MayBeShown(said) && said.Source is { } source ? source.Spans : [];

    /// <summary>The recorder's note; null where there is none, or it may not be shown.</summary>
    public static string? Note(AttributedStatement said) => MayBeShown(said) ? said.Statement.Note : null;

    /// <summary>The recorder's note on a relationship; null where there is none, or one of its ends was redacted.</summary>
    public static string? Note(Relationship relationship, Node from, Node to) => from.IsRedacted || to.IsRedacted ? null : relationship.Note;

    private static bool MayBeShown(AttributedStatement said) =>
        said.Source is not { Document.IsRedacted: true } && !said.Chain.Any(hop => hop.Speakers.Any(speaker => speaker.Agent is { IsRedacted: true }) || hop.OnBehalfOf.Any(agent => agent.IsRedacted));
}
