using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>Somebody who went back on what he said, or on having passed on what another said.</summary>
/// <param name="Who">Who did.</param>
/// <param name="In">The statements in force in which he did, in the order of what they are about; never empty.</param>
internal sealed record GoneBack(Speaker Who, ValueList<AttributedStatement> In)
{
    /// <summary>Whether it is the report that another said so which is taken back; the other still stands by his words.</summary>
    public bool IsOfReport { get; init; }

    /// <summary>Whether he went back on some of the propositions only.</summary>
    public bool IsOfPart { get; init; }
}
