namespace KnowledgeGraph.Indexing;

/// <summary>Which fields the row of a statement has.</summary>
[Flags]
internal enum StatementFields
{
    None = 0,
    Recorded = 1,
    Said = 1 << 1,
    Source = 1 << 2,
    Propositions = 1 << 3,
    Framing = 1 << 4,
    About = 1 << 5,
    Targets = 1 << 6,
    Verdict = 1 << 7,
    Holds = 1 << 8,
    Published = 1 << 9,
    Confidence = 1 << 10,
    Note = 1 << 11,
    Addressees = 1 << 12,
    Occasion = 1 << 13,
    Redacted = 1 << 14,
    Act = 1 << 15,
}
