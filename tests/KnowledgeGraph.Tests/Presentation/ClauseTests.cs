using KnowledgeGraph.Presentation;

namespace KnowledgeGraph.Tests.Presentation;

public sealed class ClauseTests
{
    private static readonly EntityGraph s_graph = Build();

    private static readonly Dictionary<Code, Argument> s_fillers = new[]
    {
        new Argument(KnownRoles.Agent, [Id("union"), Id("crew")]),
        new Argument(KnownRoles.Event, (Term)Id("strike")),
        new Argument(KnownRoles.Place, (Term)Id("quay")),
        new Argument(KnownRoles.Time, new TimeTerm(UncertainTime.OnDay(2024, 3, 9))),
        new Argument(KnownRoles.Target, [Id("crane"), Id("gate")]) { IsOpen = true },
        new Argument(KnownRoles.Instrument, (Term)Id("crane")),
        new Argument(KnownRoles.Patient, (Term)Id("workers")),
        new Argument(KnownRoles.Object, (Term)Id("gate")),
        new Argument(KnownRoles.Count, new QuantityTerm(Quantity.AtLeast(12, "person") with { AsOf = UncertainTime.OnDay(2024, 5, 31) })),
        new Argument(KnownRoles.Cause, new TextTerm("a torn cable")),
        new Argument(KnownRoles.Subject, (Term)Id("lena")),
        new Argument(KnownRoles.Distance, new QuantityTerm(Quantity.About(300, "m"))),
        new Argument(KnownRoles.Role, new TextTerm("chair")),
        new Argument(KnownRoles.Organization, (Term)Id("union")),
        new Argument(KnownRoles.Attribute, new TextTerm("weary")),
        new Argument(KnownRoles.Member, (Term)Id("workers")),
        new Argument(KnownRoles.Side, (Term)Id("crew")),
        new Argument(KnownRoles.Other, (Term)Id("walkout")),
        new Argument(KnownRoles.Offset, new OffsetTerm(TimeOffset.Days(9))),
        new Argument(KnownRoles.Statement, new StatementTerm(Id("says"))),
    }.ToDictionary(argument => argument.Role);

    [Fact]
    public void Every_predicate_of_the_library_is_a_clause_in_every_mode()
    {
        var lines = new List<string>();
        foreach (var predicate in KnownPredicates.All.Where(predicate => predicate != KnownPredicates.States))
        {
            var full = Said(predicate, predicate.Roles);
            lines.Add(predicate.Code.ToString());
            lines.Add($"  {Of(full)}");
            lines.Add($"  {Of(full with { Polarity = Polarity.Negative })}");
            lines.AddRange(Enum.GetValues<Modality>().Skip(1).Select(modality => $"  {Of(full with { Modality = modality })}"));
            lines.Add($"  {Of(full with { Modality = Modality.Future, Polarity = Polarity.Negative })}");
            foreach (var role in predicate.Roles)
            {
                lines.Add($"  without {role}: {Of(Said(predicate, predicate.Roles.Where(other => other != role)))}");
                lines.Add($"  nor: {Of(Said(predicate, predicate.Roles.Where(other => other != role)) with { Polarity = Polarity.Negative })}");
            }

            lines.Add($"  with nothing: {Of(Said(predicate, []))}");
        }

        Expectation.Meets("every-predicate.txt", string.Join('\n', lines));
    }

    [Fact]
    public void A_predicate_that_nobody_gave_a_label_is_read_by_its_code_and_its_roles()
    {
        var proposition = new Proposition
        {
            Id = Id("p"),
            Predicate = new Code("hands-over"),
            Arguments = [s_fillers[KnownRoles.Object], s_fillers[KnownRoles.Side], new Argument(KnownRoles.Addressee, (Term)Id("crew")), new Argument(new Code("paid-in"), new TextTerm("rice"))],
        };
        var graph = s_graph.Edit(edit => edit.Declare(new Predicate { Code = new Code("hands-over") }));

        Assert.Equal(
            "somebody who is not named hands over gate four to Crane Crew (paid in: \"rice\") on the side of Crane Crew",
            new PropositionClause(new Citations(graph)).Of(proposition));
    }

    [Fact]
    public void What_could_not_be_put_into_a_predicate_is_given_as_the_recorders_words()
    {
        var proposition = new Proposition { Id = Id("p"), Predicate = KnownPredicates.States, Text = "The mood is bad." };

        Assert.Equal("this is so, in the recorder's words: \"The mood is bad.\"", Of(proposition));
        Assert.Equal("the contrary of this is so, in the recorder's words: \"The mood is bad.\"", Of(proposition with { Polarity = Polarity.Negative }));
    }

    [Fact]
    public void Nobody_was_hurt_is_not_that_twelve_were_not_hurt()
    {
        var counted = Said(KnownPredicates.Killed, [KnownRoles.Event, KnownRoles.Count]) with { Polarity = Polarity.Negative };

        Assert.Equal("nobody was killed in \"strike at the quay\"", Of(Said(KnownPredicates.Killed, [KnownRoles.Event]) with { Polarity = Polarity.Negative }));
        Assert.Equal("it is not so that at least 12 people were killed in \"strike at the quay\" by 31 May 2024", Of(counted));
    }

    [Fact]
    public void Of_two_counts_and_of_a_count_in_words_nothing_is_lost()
    {
        var two = new Argument(KnownRoles.Count, [new QuantityTerm(Quantity.AtLeast(12, "person")), new QuantityTerm(Quantity.Exactly(3, "child") with { AsOf = UncertainTime.OnDay(2024, 5, 31) })]);
        var words = new Argument(KnownRoles.Count, new TextTerm("dozens"));

        Assert.Equal("at least 12 people and three children by 31 May 2024 were injured in \"strike at the quay\"", Of(Counted(KnownPredicates.Injured, two)));
        Assert.Equal("\"dozens\" were injured in \"strike at the quay\"", Of(Counted(KnownPredicates.Injured, words)));
        Assert.Equal("\"dozens\" were damaged in \"strike at the quay\"", Of(Counted(KnownPredicates.Damaged, words)));
        Assert.Equal("it is not so that \"dozens\" were killed in \"strike at the quay\"", Of(Counted(KnownPredicates.Killed, words) with { Polarity = Polarity.Negative }));
        Assert.Equal(
            "at least 12 people and others were injured in \"strike at the quay\"",
            Of(Counted(KnownPredicates.Injured, new Argument(KnownRoles.Count, new QuantityTerm(Quantity.AtLeast(12, "person"))) { IsOpen = true })));
    }

    [Fact]
    public void Of_two_distances_in_time_and_of_one_in_words_nothing_is_lost()
    {
        var before = Said(KnownPredicates.HappenedBefore, [KnownRoles.Event, KnownRoles.Other]);
        var two = new Argument(KnownRoles.Offset, [new OffsetTerm(TimeOffset.Days(9)), new OffsetTerm(TimeOffset.Days(10))]);
        var words = new Argument(KnownRoles.Offset, new TextTerm("shortly"));

        Assert.Equal("\"strike at the quay\" took place nine days before and ten days before \"walkout of 9 March\"", Of(before with { Arguments = [.. before.Arguments, two] }));
        Assert.Equal("\"strike at the quay\" took place \"shortly\" before \"walkout of 9 March\"", Of(before with { Arguments = [.. before.Arguments, words] }));
    }

    private static Proposition Counted(Predicate predicate, Argument count) => new()
    {
        Id = Id("p"),
        Predicate = predicate,
        Arguments = [s_fillers[KnownRoles.Event], count],
    };

    private static string Of(Proposition proposition) => new PropositionClause(new Citations(s_graph)).Of(proposition);

    private static Proposition Said(Predicate predicate, IEnumerable<Code> roles) => new()
    {
        Id = Id("p"),
        Predicate = predicate,
        Arguments = roles.Select(role => s_fillers[role]).ToValueList(),
    };

    private static EntityGraph Build()
    {
        var builder = new EntityGraphBuilder();
        builder.AddOrganization("union", "Dockers' Union");
        builder.AddOrganization("crew", "Crane Crew");
        builder.AddOrganization("workers", "workers of the night shift");
        builder.AddPerson("lena", "Lena Hart");
        builder.AddPlace("quay", "North Quay");
        builder.AddEvent("strike", "strike at the quay");
        builder.AddEvent("walkout", "walkout of 9 March");
        builder.Add(new Thing { Id = Id("crane"), Name = "crane on the quay" });
        builder.Add(new Thing { Id = Id("gate"), Name = "gate four" });
        builder.Add(new Statement { Id = Id("says"), Act = KnownActs.Assert, Attribution = [new(Id("lena"))] });
        return builder.Build();
    }

    private static EntityId Id(string text) => new(text);
}
