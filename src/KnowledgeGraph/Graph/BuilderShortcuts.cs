namespace KnowledgeGraph;

/// <summary>The short forms for what most graphs begin with.</summary>
public static class BuilderShortcuts
{
    /// <summary>Takes in a person by id and name.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="id">The id.</param>
    /// <param name="name">The full name.</param>
    /// <exception cref="ArgumentException">The id is malformed.</exception>
    public static Person AddPerson(this EntityGraphBuilder builder, string id, string name) =>
        Checked(builder).Add(new Person { Id = new EntityId(id), Name = name });

    /// <summary>Takes in a person whom nobody names, by id and what describes them.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="id">The id.</param>
    /// <param name="descriptor">What describes the person, such as <c>fighter in the video</c>.</param>
    /// <exception cref="ArgumentException">The id is malformed.</exception>
    public static Person AddAnonymousPerson(this EntityGraphBuilder builder, string id, string descriptor) =>
        Checked(builder).Add(new Person { Id = new EntityId(id), Descriptor = descriptor });

    /// <summary>Takes in an organization by id and name.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="id">The id.</param>
    /// <param name="name">The full name.</param>
    /// <exception cref="ArgumentException">The id is malformed.</exception>
    public static Organization AddOrganization(this EntityGraphBuilder builder, string id, string name) =>
        Checked(builder).Add(new Organization { Id = new EntityId(id), Name = name });

    /// <summary>Takes in a place by id and name.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="id">The id.</param>
    /// <param name="name">The full name.</param>
    /// <exception cref="ArgumentException">The id is malformed.</exception>
    public static Place AddPlace(this EntityGraphBuilder builder, string id, string name) =>
        Checked(builder).Add(new Place { Id = new EntityId(id), Name = name });

    /// <summary>Takes in an event by id and neutral label.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="id">The id.</param>
    /// <param name="label">The label.</param>
    /// <exception cref="ArgumentException">The id is malformed.</exception>
    public static Event AddEvent(this EntityGraphBuilder builder, string id, string label) =>
        Checked(builder).Add(new Event { Id = new EntityId(id), Label = label });

    /// <summary>Takes in a document by id, title and publisher.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="id">The id.</param>
    /// <param name="title">The title.</param>
    /// <param name="publisher">Who published it.</param>
    /// <exception cref="ArgumentException">The id is malformed.</exception>
    public static Document AddDocument(this EntityGraphBuilder builder, string id, string title, Agent publisher)
    {
        ArgumentNullException.ThrowIfNull(publisher);
        return Checked(builder).Add(new Document { Id = new EntityId(id), Title = title, Publisher = publisher.Id });
    }

    /// <summary>Takes in a document by id, title, publisher and when it was published, without which no cut by publication certainly shows what stands in it.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="id">The id.</param>
    /// <param name="title">The title.</param>
    /// <param name="publisher">Who published it.</param>
    /// <param name="published">When.</param>
    /// <exception cref="ArgumentException">The id is malformed.</exception>
    public static Document AddDocument(this EntityGraphBuilder builder, string id, string title, Agent publisher, UncertainTime published)
    {
        ArgumentNullException.ThrowIfNull(publisher);
        return Checked(builder).Add(new Document { Id = new EntityId(id), Title = title, Publisher = publisher.Id, Published = published });
    }

    /// <summary>
    /// Takes in a relationship; without evidence it is the graph author's own assertion. Its id is made of the ends and the type,
    /// joined by dots.
    /// </summary>
    /// <typeparam name="TFrom">What the type leads from.</typeparam>
    /// <typeparam name="TTo">What the type leads to.</typeparam>
    /// <param name="builder">The builder.</param>
    /// <param name="from">The node that it leads from.</param>
    /// <param name="type">The type.</param>
    /// <param name="to">The node that it leads to.</param>
    /// <param name="evidence">The statements that it rests on, if any.</param>
    /// <exception cref="ArgumentException">The id would be too long.</exception>
    public static Relationship Relate<TFrom, TTo>(
        this EntityGraphBuilder builder, TFrom from, RelationshipType<TFrom, TTo> type, TTo to, params ReadOnlySpan<Statement> evidence)
        where TFrom : Node
        where TTo : Node
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(to);
        return Checked(builder).Add(new Relationship
        {
            Id = new EntityId($"{from.Id}.{type.Code}.{to.Id}"),
            Type = type,
            From = from,
            To = to,
            Evidence = evidence.ToArray().Select(statement => statement.Id).ToValueList(),
        });
    }

    private static EntityGraphBuilder Checked(EntityGraphBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder;
    }
}
