namespace KnowledgeGraph.Tests.Presentation.Exports;

/// <summary>A small graph that has one text wherever there can be a text: in names, ids, notes, titles, and for a source that nobody names.</summary>
internal sealed class HostileGraph
{
    public HostileGraph(string text)
    {
        var builder = new EntityGraphBuilder();
        Person = HostileTexts.Id("p", text);
        Group = HostileTexts.Id("g", text);
        var paper = builder.AddOrganization(HostileTexts.Id("o", text).Value, text);
        var person = builder.AddPerson(Person.Value, text);
        var group = builder.AddOrganization(Group.Value, text);
        var happening = builder.AddEvent(HostileTexts.Id("e", text).Value, text);
        var article = builder.AddDocument(HostileTexts.Id("d", text).Value, text, paper);
        var claim = builder.Add(new Statement
        {
            Id = HostileTexts.Id("s", text),
            Act = KnownActs.ClaimResponsibility,
            Attribution = [new(paper), new Hop { Unnamed = text }],
            Propositions =
            [
                new Proposition
                {
                    Id = HostileTexts.Id("q", text),
                    Predicate = KnownPredicates.ResponsibleFor,
                    Arguments = [new Argument(KnownRoles.Agent, (Term)group.Id), new Argument(KnownRoles.Event, (Term)happening.Id)],
                    Text = text,
                },
            ],
            Source = new Provenance { Document = article.Id },
            Note = text,
        });
        Relationship = HostileTexts.Id("r", text);
        Claim = claim.Id;
        builder.Add(new Relationship { Id = Relationship, Type = KnownRelationships.MemberOf, From = person.Id, To = group.Id, Evidence = [claim.Id], Note = text });
        Graph = builder.Build();
    }

    public EntityGraph Graph { get; }

    public EntityId Person { get; }

    public EntityId Group { get; }

    public EntityId Claim { get; }

    public EntityId Relationship { get; }
}
