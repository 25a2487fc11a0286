namespace KnowledgeGraph.Queries;

/// <summary>
/// Which statements are asked for. Every property narrows; one that is not set lets everything through, so that the default
/// asks for all statements.
/// </summary>
public sealed record StatementFilter
{
    /// <summary>
    /// Who says it: a speaker of the last hop, or the one on whose behalf it is said there. Those judged to be the same count as
    /// well.
    /// </summary>
    public EntityId? Speaker { get; init; }

    /// <summary>
    /// Whether what the <see cref="Speaker"/>'s party says counts: that of its parts, of those who hold a position in it, and of
    /// those who speak for it, as it was when they said it. Allies, members and founders do not count.
    /// </summary>
    public bool IncludingSpokesmen { get; init; }

    /// <summary>Whether the <see cref="Speaker"/> may also be one who only passes it on: a speaker of any hop.</summary>
    public bool InAnyHop { get; init; }

    /// <summary>Whom it addresses.</summary>
    public EntityId? Addressee { get; init; }

    /// <summary>The event or document at or in which it was said.</summary>
    public EntityId? Occasion { get; init; }

    /// <summary>
    /// What it is about: a node that its propositions, its subject, its framing or its dispute names. What is only assessed or taken
    /// back is not among them.
    /// </summary>
    public EntityId? About { get; init; }

    /// <summary>
    /// Whether it may be about what lies inside <see cref="About"/>: parts of it, places in it, its sub-events. It is read for the
    /// time at which the statement holds, else for the time at which it was said.
    /// </summary>
    public bool IncludingInside { get; init; }

    /// <summary>Whether it may be about members of <see cref="About"/>, read for the same time.</summary>
    public bool IncludingMembers { get; init; }

    /// <summary>The document in which it stands.</summary>
    public EntityId? Document { get; init; }

    /// <summary>The key of the part of the document in which it stands, such as <c>headline</c>.</summary>
    public string? DocumentPart { get; init; }

    /// <summary>Whether it may stand in an earlier or later version of the <see cref="Document"/>.</summary>
    public bool IncludingVersions { get; init; }

    /// <summary>Whether it may stand in a document that is a part of the <see cref="Document"/>.</summary>
    public bool IncludingDocumentsInside { get; init; }

    /// <summary>Its act, or one that its act is a special case of: <c>assert</c> includes <c>report</c>.</summary>
    public Code? Act { get; init; }

    /// <summary>The predicate of one of its propositions; an affirmed one may also imply it.</summary>
    public Code? Predicate { get; init; }

    /// <summary>
    /// Whether a proposition, the one with the <see cref="Predicate"/> if that is set, is affirmed or negated. Under a denial it
    /// is turned round: who denies that they entered says that they did not. Who denies responsibility denies it whichever way round it is put.
    /// </summary>
    public Polarity? Polarity { get; init; }

    /// <summary>How its document gives the words.</summary>
    public ReportingForm? Form { get; init; }

    /// <summary>How sure the original speaker presents it; <see cref="KnowledgeGraph.Certainty.Uncertain"/> for what is hedged.</summary>
    public Certainty? Certainty { get; init; }

    /// <summary>What it rests on in the words of the source.</summary>
    public Basis? Basis { get; init; }

    /// <summary>How its original source is named.</summary>
    public SourceNaming? Naming { get; init; }

    /// <summary>
    /// The parties of which every original speaker belongs to one or another, as it was when they said it. A source that nobody
    /// names belongs to none.
    /// </summary>
    public ValueList<EntityId> OnlyFromParties { get; init => field = NotNull.Of(value); } = [];

    /// <summary>
    /// Whether members and founders of <see cref="OnlyFromParties"/> count, who speak in their own name; like all who belong to a
    /// party, not where it rests on words that were taken back.
    /// </summary>
    public bool IncludingPeopleOfParties { get; init; }

    /// <summary>The time within which the original speaker certainly said it.</summary>
    public UncertainTime SaidWithin { get; init; }

    /// <summary>The time within which it was certainly published.</summary>
    public UncertainTime PublishedWithin { get; init; }

    /// <summary>The time within which what it says certainly holds.</summary>
    public UncertainTime HoldsWithin { get; init; }

    /// <summary>Whether for the three times it is enough that they may be within; one that is not known may be at any time.</summary>
    public bool IncludingPerhapsWithin { get; init; }

    /// <summary>
    /// Whether statements are left out that every original speaker retracted, corrected or revised as a whole, or instead of whose every
    /// proposition he certainly later said something else; without it they are there, and <see cref="AttributedStatement.Origin"/> tells
    /// of those that were taken back in so many words. It costs what their speakers said about the same.
    /// </summary>
    public bool StandingOnly { get; init; }
}
