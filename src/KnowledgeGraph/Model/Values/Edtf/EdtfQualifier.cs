namespace KnowledgeGraph;

/// <summary>The doubt that a whole date carries in EDTF level 1.</summary>
[Flags]
internal enum EdtfQualifier
{
    None = 0,

    /// <summary>Written <c>?</c>: the source may be wrong.</summary>
    Uncertain = 1,

    /// <summary>Written <c>~</c>: the source is rough.</summary>
    Approximate = 2,

    /// <summary>Written <c>%</c>.</summary>
    Both = Uncertain | Approximate,
}
