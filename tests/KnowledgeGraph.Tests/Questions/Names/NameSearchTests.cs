using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Questions.Names;

public sealed class NameSearchTests
{
    [Theory]
    [InlineData("Ines Varga", "Ines Varga", 1, NameMatchReason.Exact)]
    [InlineData("  Ines   Varga ", "Ines Varga", 1, NameMatchReason.Exact)]
    [InlineData("ines VARGA", "Ines Varga", 0.99, NameMatchReason.CaseOrPunctuation)]
    [InlineData("Dockers Union", "Dockers' Union", 0.99, NameMatchReason.CaseOrPunctuation)]
    [InlineData("ＲＶＣ", "RVC", 0.99, NameMatchReason.CaseOrPunctuation)]
    [InlineData("Lodz", "Łódź", 0.97, NameMatchReason.Diacritics)]
    [InlineData("Strasse", "Straße", 0.97, NameMatchReason.Diacritics)]
    [InlineData("Αθηνα", "Αθήνα", 0.97, NameMatchReason.Diacritics)]
    [InlineData("Андреи", "АНДРЕЙ", 0.97, NameMatchReason.Diacritics)]
    [InlineData("ти", "ТЙ", 0.97, NameMatchReason.Diacritics)]
    [InlineData("محمد", "مُحَمَّد", 0.97, NameMatchReason.Diacritics)]
    [InlineData("Athina", "Αθήνα", 0.93, NameMatchReason.Transliteration)]
    [InlineData("Капустин", "Kapustin", 0.93, NameMatchReason.Transliteration)]
    [InlineData("mhmd", "محمد", 0.93, NameMatchReason.Transliteration)]
    [InlineData("dongjing", "東京", 0.93, NameMatchReason.Transliteration)]
    [InlineData("东京", "東京", 0.93, NameMatchReason.Transliteration)]
    [InlineData("Seoul", "서울", 0.93, NameMatchReason.Transliteration)]
    [InlineData("Varga, Ines", "Ines Varga", 0.96, NameMatchReason.TokenOrder)]
    public void A_name_is_found_in_spite_of_what_differs_and_the_hit_says_what_did(string asked, string name, double score, NameMatchReason reason)
    {
        var hit = Assert.Single(GraphOf(name).FindByName(asked));

        Assert.Equal((name, score), (hit.Name.Text, hit.Score));
        Assert.Equal([reason], hit.Reasons);
        Assert.False(hit.MayBeHomoglyph);
    }

    [Fact]
    public void An_initial_stands_for_a_first_name_whichever_side_has_it_and_in_whatever_script()
    {
        Assert.Equal([NameMatchReason.Initial], Assert.Single(GraphOf("Denis Kapustin").FindByName("D. Kapustin")).Reasons);
        Assert.Equal([NameMatchReason.Initial], Assert.Single(GraphOf("D. Kapustin").FindByName("Denis Kapustin")).Reasons);
        Assert.Equal([NameMatchReason.Transliteration, NameMatchReason.Initial], Assert.Single(GraphOf("Щ. Kapustin").FindByName("Shchek Kapustin")).Reasons);
        Assert.Equal(
            [NameMatchReason.TokenOrder, NameMatchReason.Initial],
            Assert.Single(GraphOf("Denis Kapustin").FindByName("Kapustin, D.")).Reasons);
    }

    [Fact]
    public void Initials_alone_find_nobody() => Assert.Empty(GraphOf("Denis Kapustin").FindByName("D. K."));

    [Theory]
    [InlineData("Kaputsin", 1)]
    [InlineData("Kapustn", 1)]
    [InlineData("Kappustin", 1)]
    [InlineData("Kabustin", 1)]
    [InlineData("Kaputsni", 2)]
    public void A_misspelt_name_is_found_and_the_hit_tells_how_many_letters_are_wrong(string asked, int typos)
    {
        var hit = Assert.Single(GraphOf("Kapustin").FindByName(asked));

        Assert.Equal([NameMatchReason.Typo], hit.Reasons);
        Assert.Equal(typos, hit.Typos);
        Assert.InRange(hit.Score, 0.7, 0.9);
    }

    [Theory]
    [InlineData("RVS", "RVC")]
    [InlineData("Anxx", "Anna")]
    [InlineData("Kxpxstxn", "Kapustin")]
    [InlineData("2022", "2023")]
    [InlineData("Denis Peskov", "Denis Kapustin")]
    public void What_differs_too_much_is_not_found(string asked, string name) => Assert.Empty(GraphOf(name).FindByName(asked));

    [Fact]
    public void The_better_a_name_fits_the_earlier_it_comes_and_equal_ones_come_in_ledger_order()
    {
        var graph = GraphOf("Moscow Times", "MOSCOW", "Moskow", "Moscow", "moscow");

        Assert.Equal(["n3", "n1", "n4", "n0", "n2"], graph.FindByName("Moscow").Select(hit => hit.Entity.Id.Value));
    }

    [Fact]
    public void A_part_of_a_name_finds_it_by_whole_words_or_by_the_beginning_of_one()
    {
        var graph = GraphOf("Freedom of Russia Legion");

        Assert.Equal([NameMatchReason.Part], Assert.Single(graph.FindByName("Russia Legion")).Reasons);
        Assert.Equal([NameMatchReason.Part, NameMatchReason.Prefix], Assert.Single(graph.FindByName("Freed")).Reasons);
        Assert.Equal([NameMatchReason.Part], Assert.Single(graph.FindByName("the Freedom of Russia Legion of today")).Reasons);
        Assert.Empty(graph.FindByName("Le"));
    }

    [Fact]
    public void Every_kind_of_name_is_found_and_told_and_counts_for_what_it_is()
    {
        var builder = new EntityGraphBuilder();
        builder.Add(new Organization
        {
            Id = new EntityId("state"),
            Names =
            [
                new EntityName("Arcadia"),
                new EntityName("Alpha") { Kind = NameKind.Alias },
                new EntityName("Wide") { Kind = NameKind.Weak },
                new EntityName("Formerly") { Kind = NameKind.Former },
                new EntityName("Аркадия") { Kind = NameKind.Transliterated, Language = "ru", Script = "Cyrl" },
            ],
            Metonyms = ["Whitestone"],
        });
        builder.AddAnonymousPerson("fighter", "masked man");
        var graph = builder.Build();

        Assert.Equal(
            [
                (MatchedNameKind.Full, 1.0),
                (MatchedNameKind.Alias, 1.0),
                (MatchedNameKind.Weak, 0.8),
                (MatchedNameKind.Former, 0.95),
                (MatchedNameKind.Transliterated, 1.0),
                (MatchedNameKind.Metonym, 0.85),
                (MatchedNameKind.Descriptor, 0.7),
            ],
            new[] { "Arcadia", "Alpha", "Wide", "Formerly", "Аркадия", "Whitestone", "masked man" }
                .Select(asked => Assert.Single(graph.FindByName(asked))).Select(hit => (hit.Name.Kind, hit.Score)));
        Assert.Equal([NameMatchReason.Exact, NameMatchReason.Metonym], graph.FindByName("Whitestone")[0].Reasons);
        Assert.Equal([NameMatchReason.Exact, NameMatchReason.Descriptor], graph.FindByName("masked man")[0].Reasons);
        Assert.Equal(("ru", "Cyrl"), (graph.FindByName("Аркадия")[0].Name.Language, graph.FindByName("Аркадия")[0].Name.Script));
    }

    [Fact]
    public void Two_people_of_one_name_are_two_hits()
    {
        var answer = GraphOf("Ivan Petrov", "Ivan Petrov").FindByName("Ivan Petrov");

        Assert.Equal(["n0", "n1"], answer.Select(hit => hit.Entity.Id.Value));
        Assert.All(answer, hit => Assert.Empty(hit.SameAs));
    }

    [Fact]
    public void A_hit_tells_who_is_judged_to_be_one_with_it_and_of_whom_that_is_unsure()
    {
        var graph = GraphOf("Ivan Petrov", "Ivan Petrov", "Ivan Petrov").Edit(edit =>
        {
            edit.Add(Judge("same", JudgementVerdict.Same, "n0", "n1"));
            edit.Add(Judge("unsure", JudgementVerdict.Unsure, "n1", "n2"));
        });

        var hit = graph.FindByName("Ivan Petrov")[0];

        Assert.Equal(["n1"], hit.SameAs.Select(other => other.Id.Value));
        Assert.Equal(["n2"], hit.UnsureWhetherSameAs.Select(other => other.Id.Value));
        Assert.Equal(3, graph.FindByName("Ivan Petrov").Count);
    }

    [Fact]
    public void Kinds_the_least_score_and_the_budget_narrow_what_is_found_and_a_cut_shows()
    {
        var builder = new EntityGraphBuilder();
        builder.AddPlace("city", "Rivermouth");
        builder.AddOrganization("council", "Rivermouth Council");
        builder.AddEvent("flood", "flood in Rivermouth");
        var graph = builder.Build();

        Assert.Equal(["council"], Ids(graph.FindByName("Rivermouth", new NameSearchOptions { Kinds = [NodeKind.Organization] })));
        Assert.Equal(["city"], Ids(graph.FindByName("Rivermouth", new NameSearchOptions { MinimumScore = 0.95 })));
        var cut = graph.FindByName("Rivermouth", new NameSearchOptions { Budget = new QuestionBudget { MaxResults = 2 } });
        Assert.Equal((2, AnswerCut.Results), (cut.Count, cut.Cut));
        Assert.Equal(AnswerCut.Comparisons, graph.FindByName("Rivermouth", new NameSearchOptions { Budget = new QuestionBudget { MaxComparisons = 1 } }).Cut);
        Assert.Null(graph.FindByName("Rivermouth").Cut);
    }

    [Fact]
    public void What_is_redacted_withdrawn_or_unknown_is_not_found_and_the_answer_says_where_it_looked()
    {
        var graph = GraphOf("Ines Varga", "Ines Varga").Edit(edit =>
        {
            edit.Withdraw(new EntityId("n0"));
            edit.Redact(new EntityId("n1"), "a court order");
        });

        var answer = graph.FindByName("Ines Varga");

        Assert.Empty(answer);
        Assert.Equal("looked for 'Ines Varga' among 0 names, metonyms and descriptions of entities, with a score of 0.4 or more", answer.Explanation);
    }

    [Fact]
    public void White_space_finds_nothing_signs_find_themselves_and_half_a_letter_is_refused()
    {
        var graph = GraphOf("+++", "Ines");

        Assert.Empty(graph.FindByName("  "));
        Assert.Equal(["n0"], Ids(graph.FindByName("+++")));
        Assert.Throws<ArgumentException>(() => graph.FindByName("a\uD800"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new NameSearchOptions { MinimumScore = double.NaN });
    }

    [Fact]
    public void Names_are_found_as_they_are_after_an_edit_and_as_they_were_before()
    {
        var before = GraphOf("Ines Varga");
        Assert.Single(before.FindByName("Varga"));
        var after = before.Edit(edit => edit.Amend(new Person { Id = new EntityId("n0"), Name = "Ines Moreau" }));

        Assert.Equal((1, 0), (before.FindByName("Varga").Count, before.FindByName("Moreau").Count));
        Assert.Equal((0, 1), (after.FindByName("Varga").Count, after.FindByName("Moreau").Count));
    }

    [Fact]
    public void Many_threads_may_ask_first_and_all_get_the_same()
    {
        var graph = GraphOf([.. Enumerable.Range(0, 500).Select(number => $"Person {number} Varga")]);
        var answers = new Answer<NameHit>[8];

        Parallel.For(0, answers.Length, index => answers[index] = graph.FindByName("Person 77 Varga"));

        Assert.All(answers, answer => Assert.Equal(answers[0].Select(hit => hit.ToString()), answer.Select(hit => hit.ToString())));
        Assert.Equal("n77", answers[0][0].Entity.Id.Value);
    }

    [Fact]
    public void A_cancelled_search_throws() =>
        Assert.Throws<OperationCanceledException>(() => GraphOf("Ines").FindByName("Ines", cancellationToken: new CancellationToken(canceled: true)));

    internal static EntityGraph GraphOf(params string[] names)
    {
        var builder = new EntityGraphBuilder();
        foreach (var (number, name) in names.Index())
        {
            builder.AddPerson($"n{number}", name);
        }

        return builder.Build();
    }

    internal static Judgement Judge(string id, JudgementVerdict verdict, params string[] of) =>
        new() { Id = new EntityId(id), Verdict = verdict, Of = of.Select(member => new EntityId(member)).ToValueList() };

    private static IEnumerable<string> Ids(Answer<NameHit> answer) => answer.Select(hit => hit.Entity.Id.Value);
}
