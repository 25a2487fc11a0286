namespace KnowledgeGraph;

/// <summary>How the document gives the words of the original speaker.</summary>
public enum ReportingForm
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>In quotation marks.</summary>
    Direct,

    /// <summary>In the reporter's own words.</summary>
    Indirect,

    /// <summary>In the reporter's words with quoted pieces.</summary>
    Mixed,

    /// <summary>In a headline, where grammar and attribution are cut short.</summary>
    Headline,
}
