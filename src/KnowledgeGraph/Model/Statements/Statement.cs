namespace KnowledgeGraph;

/// <summary>Who said what, through whom, on whose behalf, and where it stands.</summary>
/// <remarks>
/// Three of the four clocks are here (<see cref="Holds"/>, <see cref="Said"/>, <see cref="Published"/>); the fourth, when it
/// was recorded, belongs to the ledger's entry.
/// </remarks>
public sealed record Statement : Node
{
    /// <summary>The code of the act: what the original speaker does by saying this. The default only if redacted.</summary>
    public Code Act { get; init; }

    /// <summary>
    /// The chain of attribution, the outermost hop (usually the publisher) first, the original speaker last.
    /// Empty only if redacted.
    /// </summary>
    public ValueList<Hop> Attribution { get; init => field = NotNull.Of(value); } = [];

    /// <summary>Whom the original speaker addressed.</summary>
    public ValueList<EntityId> Addressees { get; init => field = NotNull.Of(value); } = [];

    /// <summary>The event or document at or in which it was said, or null.</summary>
    public EntityId? Occasion { get; init; }

    /// <summary>How the document gives the words.</summary>
    public ReportingForm Form { get; init; }

    /// <summary>What is said.</summary>
    public ValueList<Proposition> Propositions { get; init => field = NotNull.Of(value); } = [];

    /// <summary>What it is about beyond the nodes in its propositions.</summary>
    public ValueList<EntityId> About { get; init => field = NotNull.Of(value); } = [];

    /// <summary>The statements, propositions, hops or documents that this statement assesses, corrects, retracts or disputes.</summary>
    public ValueList<StatementTarget> Targets { get; init => field = NotNull.Of(value); } = [];

    /// <summary>What an assessment found; null for other acts.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>How sure the original speaker presents it.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>The original speaker's sentiment towards what it is about.</summary>
    public Sentiment Sentiment { get; init; }

    /// <summary>The terms the original speaker uses, with their stance.</summary>
    public ValueList<Framing> Framing { get; init => field = NotNull.Of(value); } = [];

    /// <summary>When what is said holds.</summary>
    public UncertainTime Holds { get; init; }

    /// <summary>When the original speaker said it.</summary>
    public UncertainTime Said { get; init; }

    /// <summary>When it was published, where that differs from the document's own time; unknown means the document's.</summary>
    public UncertainTime Published { get; init; }

    /// <summary>What the statement rests on in the words of the source.</summary>
    public Basis Basis { get; init; }

    /// <summary>Where it stands, or null if that is not known.</summary>
    public Provenance? Source { get; init; }

    /// <summary>The recorder's confidence in having read it right, 0 to 1; null if it is not given.</summary>
    public decimal? Confidence { get; init; }

    /// <summary>How a doubtful passage was read, and why; null if nothing was doubtful.</summary>
    public string? Note { get; init; }

    /// <inheritdoc/>
    public override NodeKind NodeKind => NodeKind.Statement;

    /// <summary>The innermost hop: who said it in the first place.</summary>
    /// <exception cref="InvalidOperationException">The statement is redacted, so it has no chain.</exception>
    public Hop Origin => Attribution.Count > 0
        ? Attribution[^1]
        : throw new InvalidOperationException($"The statement {Id} has no attribution: its content was redacted.");

    /// <inheritdoc/>
    public bool Equals(Statement? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    private protected override bool HasContentOf(Node other) =>
        other is Statement statement && HasSayingOf(statement) && HasReadingOf(statement) && HasClocksOf(statement);

    internal override IEnumerable<Fault> Faults() => StatementFaults.Of(this);

    private bool HasSayingOf(Statement other) =>
        Act == other.Act && Attribution == other.Attribution && Addressees == other.Addressees && Occasion == other.Occasion
        && Form == other.Form && Propositions == other.Propositions && About == other.About && Targets == other.Targets
        && Verdict == other.Verdict;

    private bool HasReadingOf(Statement other) =>
        Certainty == other.Certainty && Sentiment == other.Sentiment && Framing == other.Framing && Basis == other.Basis
        && Source == other.Source && Confidence == other.Confidence && string.Equals(Note, other.Note, StringComparison.Ordinal);

    private bool HasClocksOf(Statement other) => Holds == other.Holds && Said == other.Said && Published == other.Published;
}
