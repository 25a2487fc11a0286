using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>What differs between the answers about who is responsible: the words and the items.</summary>
internal sealed record AnswerKind
{
    private AnswerKind(IReadOnlyList<ResponsibilityStatement> items) => Items = items;

    /// <summary>The items of the answer.</summary>
    public IReadOnlyList<ResponsibilityStatement> Items { get; }

    /// <summary>The question, to be followed by the event.</summary>
    public required string Question { get; init; }

    /// <summary>What nobody does where there is no item, to be followed by the event.</summary>
    public required string Does { get; init; }

    /// <summary>One item.</summary>
    public required string Noun { get; init; }

    /// <summary>The property that holds the items in JSON.</summary>
    public required string Property { get; init; }

    /// <summary>What lies, or does not lie, with somebody.</summary>
    public required string What { get; init; }

    /// <summary>How it does so, to be followed by whom.</summary>
    public string Lies { get; init; } = "lies with";

    /// <summary>With whom, where the proposition names nobody.</summary>
    public string NobodyNamed { get; init; } = "its speaker, without naming anybody";

    /// <summary>How it is said of those whom the speaker may have no authority for, to be followed by their names.</summary>
    public string SpokenFor { get; init; } = "in the name of";

    /// <summary>The words and items of an answer.</summary>
    /// <exception cref="NotSupportedException">Nobody has given the answer its words yet.</exception>
    public static AnswerKind Of(EventAnswer answer) => answer switch
    {
        ResponsibilityClaims claims => new AnswerKind(claims.Claims)
        {
            Question = "Who claimed responsibility for",
            Does = "claims responsibility for",
            Noun = "claim",
            Property = "claims",
            What = "the responsibility for",
        },
        ResponsibilityDenials denials => new AnswerKind(denials.Denials)
        {
            Question = "Who denied responsibility for",
            Does = "denies responsibility for",
            Noun = "denial",
            Property = "denials",
            What = "the responsibility for",
            Lies = "does not lie with",
            NobodyNamed = "its speaker, or with anybody: nobody is named",
            SpokenFor = "of",
        },
        GuiltAdmissions admissions => new AnswerKind(admissions.Admissions)
        {
            Question = "Who admitted guilt of",
            Does = "admits guilt of",
            Noun = "admission",
            Property = "admissions",
            What = "the guilt of",
        },
        Accusations accusations => new AnswerKind(accusations.All)
        {
            Question = "Who is blamed for",
            Does = "blames anybody for",
            Noun = "accusation",
            Property = "accusations",
            What = "the blame for",
            NobodyNamed = "somebody who is not named",
        },
        _ => throw new NotSupportedException($"There are no words for a {answer.GetType().Name} yet."),
    };
}
