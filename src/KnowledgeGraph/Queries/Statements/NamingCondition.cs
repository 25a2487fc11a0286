namespace KnowledgeGraph.Queries;

/// <summary>How the original source of a statement is named.</summary>
internal sealed class NamingCondition(EntityGraph graph)
{
    public bool Holds(Statement statement, SourceNaming naming) => naming switch
    {
        SourceNaming.Unnamed => statement.Origin.Unnamed is not null,
        SourceNaming.Anonymous => statement.Origin.Speakers.Any(IsAnonymous),
        SourceNaming.PublishersOwnVoice => IsOwnVoice(statement),
        SourceNaming.PassedOn => statement.Attribution.Count > 1,
        _ => throw new ArgumentOutOfRangeException(nameof(naming), naming, "There is no such naming of a source."),
    };

    /// <summary>Whether an agent is a person without a name, under none of the ids judged to be theirs.</summary>
    public bool IsAnonymous(EntityId agent) =>
        graph.SameAs(agent).All(same => graph.TryGet<Person>(same, out var person) && person.IsAnonymous);

    private bool IsOwnVoice(Statement statement)
    {
        if (statement.Attribution.Count != 1 || statement.Source is not { } source || !graph.TryGet<Document>(source.Document, out var document))
        {
            return false;
        }

        var makers = document.Publisher is { } publisher ? document.Authors.Prepend(publisher) : document.Authors;
        var own = makers.SelectMany(graph.SameAs).ToHashSet();
        return statement.Origin.Principals.Count > 0 && statement.Origin.Principals.All(own.Contains);
    }
}
