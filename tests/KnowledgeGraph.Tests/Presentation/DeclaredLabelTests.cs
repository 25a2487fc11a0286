using KnowledgeGraph.Presentation;

namespace KnowledgeGraph.Tests.Presentation;

/// <summary>Labels of a ledger's own predicates that are negated, or put into a tense, already.</summary>
public sealed class DeclaredLabelTests
{
    [Theory]
    [InlineData("did not attack", "Night Watch did not attack Dockers' Union")]
    [InlineData("does not recognise", "Night Watch does not recognise Dockers' Union")]
    [InlineData("never attacked", "Night Watch never attacked Dockers' Union")]
    [InlineData("no longer controls", "Night Watch no longer controls Dockers' Union")]
    [InlineData("is not funding", "Night Watch is not funding Dockers' Union")]
    [InlineData("was not behind", "Night Watch was not behind Dockers' Union")]
    [InlineData("cannot attack", "Night Watch cannot attack Dockers' Union")]
    [InlineData("has attacked", "Night Watch has attacked Dockers' Union")]
    [InlineData("has not attacked", "Night Watch has not attacked Dockers' Union")]
    [InlineData("will attack", "Night Watch will attack Dockers' Union")]
    public void Such_a_label_stands_as_it_is_and_is_denied_as_a_whole(string label, string affirmed)
    {
        Assert.Equal(affirmed, Said(label, Polarity.Affirmative));
        Assert.Equal($"it is not so that {affirmed}", Said(label, Polarity.Negative));
    }

    [Theory]
    [InlineData("has been destroyed", "Dockers' Union has been destroyed by Night Watch")]
    [InlineData("was not destroyed", "Dockers' Union was not destroyed by Night Watch")]
    public void What_is_done_to_somebody_stays_so_if_it_is_negated_or_in_another_tense(string label, string affirmed)
    {
        Assert.Equal(affirmed, Said(label, Polarity.Affirmative));
        Assert.Equal($"it is not so that {affirmed}", Said(label, Polarity.Negative));
    }

    [Fact]
    public void In_another_mode_the_label_stands_as_well_and_the_mode_is_said() => Assert.Equal(
        "Night Watch did not attack Dockers' Union, as something still to come",
        Said("did not attack", Polarity.Affirmative, Modality.Future));

    [Theory]
    [InlineData("attacked", "Night Watch did not attack Dockers' Union")]
    [InlineData("has a grip on", "Night Watch does not have a grip on Dockers' Union")]
    [InlineData("failed to attack", "Night Watch did not fail to attack Dockers' Union")]
    public void Any_other_verb_is_negated_itself(string label, string denied) => Assert.Equal(denied, Said(label, Polarity.Negative));

    private static string Said(string label, Polarity polarity, Modality modality = Modality.Fact)
    {
        var builder = new EntityGraphBuilder();
        builder.AddOrganization("watch", "Night Watch");
        builder.AddOrganization("union", "Dockers' Union");
        builder.Declare(new Predicate { Code = new Code("own"), Label = label, Roles = [KnownRoles.Agent, KnownRoles.Target] });
        return new PropositionClause(new Citations(builder.Build())).Of(new Proposition
        {
            Id = new EntityId("p"),
            Predicate = new Code("own"),
            Arguments = [new Argument(KnownRoles.Agent, (Term)new EntityId("watch")), new Argument(KnownRoles.Target, (Term)new EntityId("union"))],
            Polarity = polarity,
            Modality = modality,
        });
    }
}
