namespace KnowledgeGraph.Queries;

/// <summary>That somebody speaks for another, and who says so.</summary>
[TypeFormatterSource("KnowledgeGraph.Presentation.NotebookFormatterSource, KnowledgeGraph")]
public sealed record Spokesman : IPresentable
{
    internal Spokesman()
    {
    }

    /// <summary>Who speaks: a person, who may be anonymous, or an organization.</summary>
    public required Agent Agent { get; init; }

    /// <summary>For whom: the one that was asked about, what is judged to be one with it, or a part of it.</summary>
    public required Agent SpeaksFor { get; init; }

    /// <summary>The relationship between the two, with its evidence, its note, and whether it holds at the moment that was asked about.</summary>
    public required AttributedRelationship Relationship { get; init; }

    /// <summary>How the one that is spoken for is a part of the one that was asked about, the nearest step first; empty if it is no part but that one.</summary>
    public required ValueList<AttributedRelationship> Through { get; init; }

    /// <summary>Whether all of it holds at the moment that was asked about.</summary>
    public Holding Holding => Through.Append(Relationship).Max(step => step.Holding);

    /// <summary>Why it was entered so, where that is doubtful; else null.</summary>
    public string? Note => Relationship.Relationship.Note;

    /// <summary>The two names, such as <c>Ines Varga for Port Authority</c>.</summary>
    public override string ToString() => $"{Agent.Name} for {SpeaksFor.Name}";

    EntityGraph IPresentable.Graph => Relationship.Graph;
}
