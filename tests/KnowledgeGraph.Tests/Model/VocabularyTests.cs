using KnowledgeGraph.Tests.Graph;

namespace KnowledgeGraph.Tests.Model;

public sealed class VocabularyTests
{
    private static readonly Vocabulary Known = Vocabulary.Known;

    [Fact]
    public void An_act_is_itself_and_what_its_ancestors_are()
    {
        Assert.True(Known.IsAct(KnownActs.Report, KnownActs.Report));
        Assert.True(Known.IsAct(KnownActs.Report, KnownActs.Assert));
        Assert.True(Known.IsAct(KnownActs.Dispute, KnownActs.Deny));
        Assert.False(Known.IsAct(KnownActs.Assert, KnownActs.Report));
    }

    [Fact]
    public void An_act_that_nobody_knows_is_none_not_even_itself()
    {
        Assert.False(Known.IsAct(new Code("my:recall"), new Code("my:recall")));
        Assert.False(Known.IsAct(default, default));
    }

    [Fact]
    public void Denying_that_it_happened_is_not_denying_responsibility()
    {
        Assert.False(Known.IsAct(KnownActs.Deny, KnownActs.DenyResponsibility));
        Assert.False(Known.IsAct(KnownActs.DenyResponsibility, KnownActs.Deny));
    }

    [Fact]
    public void Saying_that_one_is_doing_it_is_not_claiming_responsibility()
    {
        Assert.False(Known.IsAct(KnownActs.ClaimAction, KnownActs.ClaimResponsibility));
        Assert.False(Known.IsAct(KnownActs.ClaimResponsibility, KnownActs.ClaimAction));
    }

    [Fact]
    public void Claiming_an_attack_is_not_admitting_guilt()
    {
        Assert.False(Known.IsAct(KnownActs.ClaimResponsibility, KnownActs.AdmitGuilt));
        Assert.False(Known.IsAct(KnownActs.AdmitGuilt, KnownActs.ClaimResponsibility));
    }

    [Fact]
    public void A_commitment_comes_from_the_nearest_ancestor_that_has_one()
    {
        var vocabulary = Declared(Act("my:swear", "my:vow"), Act("my:vow", "promise"), Act("my:joke", "promise", Commitment.None));

        Assert.Equal(Commitment.Intention, vocabulary.CommitmentOf(new Code("my:swear")));
        Assert.Equal(Commitment.None, vocabulary.CommitmentOf(new Code("my:joke")));
        Assert.True(vocabulary.IsAct(new Code("my:swear"), KnownActs.AnnounceIntention));
    }

    [Fact]
    public void An_act_without_commitment_anywhere_commits_to_nothing()
    {
        Assert.Equal(Commitment.None, Declared(Act("my:mumble")).CommitmentOf(new Code("my:mumble")));
        Assert.Equal(Commitment.None, Known.CommitmentOf(new Code("my:mumble")));
    }

    [Fact]
    public void Acts_that_are_each_others_parents_do_not_hang_the_climb()
    {
        var vocabulary = Declared(Act("my:a", "my:b"), Act("my:b", "my:c"), Act("my:c", "my:a"));

        Assert.True(vocabulary.IsAct(new Code("my:a"), new Code("my:c")));
        Assert.False(vocabulary.IsAct(new Code("my:a"), KnownActs.Assert));
        Assert.Equal(Commitment.None, vocabulary.CommitmentOf(new Code("my:b")));
    }

    [Fact]
    public void A_predicate_implies_itself_and_what_follows_through_others()
    {
        var vocabulary = Declared(Predicate("my:masterminded", "carried-out"));

        Assert.True(vocabulary.Implies(new Code("my:masterminded"), KnownPredicates.ResponsibleFor));
        Assert.True(vocabulary.Implies(KnownPredicates.ResponsibleFor, KnownPredicates.ResponsibleFor));
        Assert.False(vocabulary.Implies(KnownPredicates.ResponsibleFor, KnownPredicates.CarriedOut));
        Assert.False(vocabulary.Implies(KnownPredicates.OccurredNear, KnownPredicates.OccurredAt));
    }

    [Fact]
    public void Predicates_that_imply_each_other_do_not_hang_the_search()
    {
        var vocabulary = Declared(Predicate("my:a", "my:b"), Predicate("my:b", "my:a"));

        Assert.True(vocabulary.Implies(new Code("my:b"), new Code("my:a")));
        Assert.False(vocabulary.Implies(new Code("my:b"), KnownPredicates.Killed));
    }

    [Fact]
    public void Declared_definitions_follow_the_librarys_in_ordinal_order()
    {
        var acts = Declared(Act("my:b"), Act("my:a")).Acts.ToList();

        Assert.Equal(KnownActs.All, acts[..KnownActs.All.Count]);
        Assert.Equal(["my:a", "my:b"], acts[KnownActs.All.Count..].Select(act => act.Code.ToString()));
    }

    [Fact]
    public void Sub_kinds_belong_to_one_kind_of_node()
    {
        Assert.True(Known.TryGetKind(NodeKind.Organization, new Code("militia"), out _));
        Assert.False(Known.TryGetKind(NodeKind.Person, new Code("militia"), out _));
        Assert.True(Known.TryGetKind(of: null, new Code("headline"), out _));
        Assert.Equal(["body", "boilerplate", "caption", "headline", "note", "section"], Known.KindsOf(of: null).Select(kind => kind.Code.ToString()));
    }

    [Fact]
    public void A_definition_reads_as_its_label_else_its_code()
    {
        Assert.Equal("founder of", KnownRelationships.FounderOf.ToString());
        Assert.Equal("claim-responsibility", KnownActs.ClaimResponsibility.ToString());
    }

    private static Vocabulary Declared(params Definition[] definitions) => Scene.Graph(builder =>
    {
        foreach (var definition in definitions)
        {
            builder.Declare(definition);
        }
    }).Vocabulary;

    private static Act Act(string code, string? parent = null, Commitment? commitment = null) =>
        new() { Code = new Code(code), Parent = parent is null ? default : new Code(parent), Commitment = commitment };

    private static Predicate Predicate(string code, string implied) => new() { Code = new Code(code), Implies = [new Code(implied)] };
}
