using System.Globalization;

namespace KnowledgeGraph;

/// <summary>The short forms for what is most often said: a document's publisher passes on what somebody says.</summary>
/// <remarks>
/// Ids are made of what the statement is, of whom and where, joined by hyphens: the claim of <c>corps</c> about
/// <c>attack</c> in <c>article</c> is <c>claim-attack-corps-article</c>, and its proposition ends in <c>.p1</c>. A second one that says
/// something else, such as an accusation of another by the same accuser in the same document, has <c>-2</c> behind its id, and so on; one
/// that says the same at the same time is a duplicate, which is refused at Build.
/// </remarks>
public static class StatementShortcuts
{
    /// <summary>Takes in that the claimants, jointly if they are several, say that they are responsible for an event.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="happening">The event.</param>
    /// <param name="source">The document in which the claim stands.</param>
    /// <param name="claimants">Who claims it.</param>
    /// <exception cref="ArgumentException">There is no claimant, or the id would be too long.</exception>
    public static Statement AddClaimOfResponsibility(
        this EntityGraphBuilder builder, Event happening, Document source, params ReadOnlySpan<Agent> claimants) =>
        Add(builder, "claim", KnownActs.ClaimResponsibility, happening, source, said: default, claimants, claimants);

    /// <summary>Takes in that the claimants said at a time, jointly if they are several, that they are responsible for an event.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="happening">The event.</param>
    /// <param name="source">The document in which the claim stands.</param>
    /// <param name="said">When they said it.</param>
    /// <param name="claimants">Who claims it.</param>
    /// <exception cref="ArgumentException">There is no claimant, or the id would be too long.</exception>
    public static Statement AddClaimOfResponsibility(
        this EntityGraphBuilder builder, Event happening, Document source, UncertainTime said, params ReadOnlySpan<Agent> claimants) =>
        Add(builder, "claim", KnownActs.ClaimResponsibility, happening, source, said, claimants, claimants);

    /// <summary>Takes in that somebody says not to be responsible for an event, jointly if they are several.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="happening">The event.</param>
    /// <param name="source">The document in which the denial stands.</param>
    /// <param name="deniers">Who denies it.</param>
    /// <exception cref="ArgumentException">There is nobody who denies it, or the id would be too long.</exception>
    public static Statement AddDenialOfResponsibility(
        this EntityGraphBuilder builder, Event happening, Document source, params ReadOnlySpan<Agent> deniers) =>
        Add(builder, "denial", KnownActs.DenyResponsibility, happening, source, said: default, deniers, deniers);

    /// <summary>Takes in that somebody said at a time not to be responsible for an event, jointly if they are several.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="happening">The event.</param>
    /// <param name="source">The document in which the denial stands.</param>
    /// <param name="said">When they said it.</param>
    /// <param name="deniers">Who denies it.</param>
    /// <exception cref="ArgumentException">There is nobody who denies it, or the id would be too long.</exception>
    public static Statement AddDenialOfResponsibility(
        this EntityGraphBuilder builder, Event happening, Document source, UncertainTime said, params ReadOnlySpan<Agent> deniers) =>
        Add(builder, "denial", KnownActs.DenyResponsibility, happening, source, said, deniers, deniers);

    /// <summary>Takes in that an accuser says that others are responsible for an event.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="happening">The event.</param>
    /// <param name="source">The document in which the accusation stands.</param>
    /// <param name="accuser">Who accuses.</param>
    /// <param name="accused">Who is accused.</param>
    /// <exception cref="ArgumentException">Nobody is accused, or the id would be too long.</exception>
    public static Statement AddAccusation(
        this EntityGraphBuilder builder, Event happening, Document source, Agent accuser, params ReadOnlySpan<Agent> accused) =>
        Add(builder, "accusation", KnownActs.Accuse, happening, source, said: default, [accuser], accused);

    /// <summary>Takes in that an accuser said at a time that others are responsible for an event.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="happening">The event.</param>
    /// <param name="source">The document in which the accusation stands.</param>
    /// <param name="said">When it was said.</param>
    /// <param name="accuser">Who accuses.</param>
    /// <param name="accused">Who is accused.</param>
    /// <exception cref="ArgumentException">Nobody is accused, or the id would be too long.</exception>
    public static Statement AddAccusation(
        this EntityGraphBuilder builder, Event happening, Document source, UncertainTime said, Agent accuser, params ReadOnlySpan<Agent> accused) =>
        Add(builder, "accusation", KnownActs.Accuse, happening, source, said, [accuser], accused);

    /// <summary>
    /// Takes in that a speaker takes back a statement. It takes back the speaker's own part alone; from anyone else it is a
    /// refutation. This is not <see cref="EntityGraphBuilder.Withdraw"/>, by which the recorder takes back a record.
    /// </summary>
    /// <param name="builder">The builder.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="source">The document in which the retraction stands.</param>
    /// <param name="speaker">Who takes it back.</param>
    /// <exception cref="ArgumentException">The id would be too long.</exception>
    public static Statement AddRetraction(this EntityGraphBuilder builder, Statement statement, Document source, Agent speaker) =>
        builder.AddRetraction(statement, source, said: default, speaker);

    /// <summary>Takes in that a speaker took back a statement at a time. It takes back the speaker's own part alone.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="source">The document in which the retraction stands.</param>
    /// <param name="said">When it was taken back.</param>
    /// <param name="speaker">
    /// Who takes it back: one who speaks in its chain. Whoever speaks for somebody takes back what that one said only in a statement with
    /// <see cref="Hop.OnBehalfOf"/>; a paper takes back that it was said, not what was said.
    /// </param>
    /// <exception cref="ArgumentException">The id would be too long.</exception>
    public static Statement AddRetraction(this EntityGraphBuilder builder, Statement statement, Document source, UncertainTime said, Agent speaker)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(speaker);
        return builder.Add(new Statement
        {
            Id = new EntityId($"retraction-{statement.Id}-{speaker.Id}-{source.Id}"),
            Act = KnownActs.Retract,
            Attribution = Chain(source, [speaker.Id]),
            Targets = [new StatementTarget(statement.Id)],
            Said = said,
            Source = new Provenance { Document = source.Id },
        });
    }

    private static Statement Add(
        EntityGraphBuilder builder,
        string what,
        Act act,
        Event happening,
        Document source,
        UncertainTime said,
        ReadOnlySpan<Agent> speakers,
        ReadOnlySpan<Agent> agents)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(happening);
        ArgumentNullException.ThrowIfNull(source);
        if (agents.IsEmpty)
        {
            throw new ArgumentException("Name at least one agent of whom it is said.", nameof(agents));
        }

        var speakerIds = Ids(speakers);
        ValueList<Argument> arguments =
        [
            new Argument(KnownRoles.Agent, Ids(agents).Select(agent => (Term)agent).ToValueList()),
            new Argument(KnownRoles.Event, happening),
        ];
        var id = FreeId(builder, $"{what}-{happening.Id}-{string.Join('-', speakerIds)}-{source.Id}", arguments, said);
        return builder.AddShortForm(new Statement
        {
            Id = new EntityId(id),
            Act = act,
            Attribution = Chain(source, speakerIds),
            Propositions = [new Proposition { Id = new EntityId(id + ".p1"), Predicate = KnownPredicates.ResponsibleFor, Arguments = arguments }],
            Said = said,
            Source = new Provenance { Document = source.Id },
        });
    }

    private static string FreeId(EntityGraphBuilder builder, string id, ValueList<Argument> arguments, UncertainTime said)
    {
        var free = id;
        for (var next = 2; builder.ShortFormOf(new EntityId(free)) is { } other; next++)
        {
            // Because who enters the same twice is to hear of it.
            if (other.Said == said && other.Propositions is [var only] && only.Arguments == arguments)
            {
                break;
            }

            free = string.Create(CultureInfo.InvariantCulture, $"{id}-{next}");
        }

        return free;
    }

    private static ValueList<EntityId> Ids(ReadOnlySpan<Agent> agents)
    {
        var ids = new List<EntityId>(agents.Length);
        foreach (var agent in agents)
        {
            ArgumentNullException.ThrowIfNull(agent, nameof(agents));
            ids.Add(agent.Id);
        }

        return ids.ToValueList();
    }

    private static ValueList<Hop> Chain(Document source, ValueList<EntityId> speakers)
    {
        var origin = new Hop { Speakers = speakers };
        return source.Publisher is { } publisher && !speakers.Contains(publisher) ? [new Hop(publisher), origin] : [origin];
    }
}
