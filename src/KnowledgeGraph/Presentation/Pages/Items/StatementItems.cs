using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>Lays out statements and what they say.</summary>
internal sealed class StatementItems(PageComposer page)
{
    /// <summary>A statement, with who still stands by it and how it was checked.</summary>
    public PageItem Of(AttributedStatement said) => page.Item(
        () => page.Statements.Of(said, withChecks: true),
        () => Cells(said));

    /// <summary>A statement that is addressed to somebody.</summary>
    public PageItem Of(DirectedStatement directed) => page.Item(
        () => page.Statements.Of(directed.Statement, withChecks: true),
        () =>
        [
            new("Who", SpeakerWords.Of(directed.Speakers)),
            new("Does", CodeWords.Of(directed.Act.Code)),
            new("To whom", Lists.And(directed.Addressees.Select(NodeWords.Of))),
            new("About", Lists.And(directed.About.Select(NodeWords.Of))),
            .. Source(directed.Statement),
        ]);

    /// <summary>One proposition, as its speakers are committed to it.</summary>
    public PageItem Of(AttributedProposition found) => page.Item(
        () => found.Commitment is Commitment.Proposition or Commitment.Opposite
            ? [$"{page.Says(found.Statement, found.Statement.Origin.Principals, found.Proposition, found.CommittedPolarity ?? found.Proposition.Polarity, found.Proposition.Modality)}.{page.GoneBack(found.Statement)}"]
            : page.Statements.Of(found.Statement),
        () =>
        [
            new("Who", SpeakerWords.Of(found.Statement.Origin.Principals)),
            new("Act", ActPhrases.Described(found.Statement)),
            new("Of what", CodeWords.Of(found.Proposition.Predicate)),
            .. found.Arguments.Select(argument => new PageRow(Capital(CodeWords.Of(argument.Role)), Words(argument))),
            .. Source(found.Statement),
        ]);

    /// <summary>A proposition of one party's account.</summary>
    public PageItem Of(AccountProposition found) => page.Item(
        () => [$"{Sentence(found)}.{page.GoneBack(found.Statement)}"],
        () => [new("Who", SpeakerWords.Of(found.Speakers)), new("Of what", CodeWords.Of(found.Proposition.Predicate)), .. Source(found.Statement)]);

    /// <summary>What two parties both say.</summary>
    public PageItem Of(AgreedProposition agreed) => page.Item(
        () =>
        [
            $"{Sentence(agreed.Left)}; {Sentence(agreed.Right)}.{page.GoneBack(agreed.Left.Statement)}{page.GoneBack(agreed.Right.Statement)}",
            .. agreed.Conditions.Select(condition => $"That they agree hangs on this: {condition.Sentence}."),
        ],
        () =>
        [
            new("One", SpeakerWords.Of(agreed.Left.Speakers)),
            new("The other", SpeakerWords.Of(agreed.Right.Speakers)),
            new("On what", CodeWords.Of(agreed.Predicate)),
            new("If", string.Join("; ", agreed.Conditions.Select(condition => condition.Sentence))),
            new("Evidence", page.Numbers([agreed.Left.Statement, agreed.Right.Statement])),
        ]);

    /// <summary>What is only announced.</summary>
    public PageItem Of(OpenAnnouncement open) => page.Item(
        () => open.AnnouncedBy.SelectMany(announced => page.Statements.Of(announced.Statement)),
        () =>
        [
            new("What", open.Event is { } happening ? NodeWords.Of(happening) : "no event of its own"),
            new("Announced by", Lists.And(open.AnnouncedBy.Select(announced => SpeakerWords.Of(announced.Statement.Origin.Principals)).Distinct(StringComparer.Ordinal))),
            new("Evidence", page.Numbers(open.AnnouncedBy.Select(announced => announced.Statement))),
        ]);

    /// <summary>Somebody without a name, and what he says.</summary>
    public PageItem Of(AnonymousSpeaker speaker) => page.Item(
        () => speaker.Statements.Select(page.First).Prepend($"{Presentation.Sentence.Begin(SpeakerPhrases.Of(speaker.Person))}: {Lists.Count(speaker.Statements.Count, "statement")}."),
        () => [new("Who", NodeWords.Of(speaker.Person)), new("Statements", page.Numbers(speaker.Statements))]);

    /// <summary>A term, whom it is used for and by whom.</summary>
    public PageItem Of(FramingLabel label) => page.Item(
        () => [$"The term \"{CitationMarks.Without(label.Term)}\" ({StanceWords.Of(label.Stance)}) is used for {Lists.And(label.Targets.Select(target => page.Terms.Of(target.Id)))} by {SpeakerWords.Of(label.Speakers)} {page.Numbers(label.Uses.Select(use => use.Statement).Distinct())}."],
        () =>
        [
            new("Term", CitationMarks.Without(label.Term)),
            new("Stance", StanceWords.Of(label.Stance)),
            new("For", Lists.And(label.Targets.Select(NodeWords.Of))),
            new("By", SpeakerWords.Of(label.Speakers)),
            new("Evidence", page.Numbers(label.Uses.Select(use => use.Statement).Distinct())),
        ]);

    /// <summary>One use of a term.</summary>
    public PageItem Of(LabelUse use) => page.Item(
        () => [$"{SpeakerPhrases.Of(use.Speakers)} {(SpeakerPhrases.IsPlural(use.Speakers) ? "use" : "uses")} the term \"{CitationMarks.Without(use.Framing.Term)}\" ({StanceWords.Of(use.Framing.Stance)}) for {page.Terms.Of(use.Target.Id)}{StatementSentence.According(use.Statement)} {page.Number(use.Statement)}.{page.GoneBack(use.Statement)}"],
        () => [new("Term", CitationMarks.Without(use.Framing.Term)), new("For", NodeWords.Of(use.Target)), new("By", SpeakerWords.Of(use.Speakers)), .. Source(use.Statement)]);

    /// <summary>A claim that a later version of its document does not carry.</summary>
    public PageItem Of(DroppedClaim dropped) => page.Item(
        () => page.Statements.Of(dropped.Statement).Append($"{NodeWords.Quoted(dropped.MissingFrom)} no longer carries it; that does not take it back."),
        () => [.. Cells(dropped.Statement), new("Missing from", NodeWords.Of(dropped.MissingFrom))]);

    /// <summary>Who said it, what the act is, when, and the number.</summary>
    public IEnumerable<PageRow> Cells(AttributedStatement said) =>
        [new("Who", SpeakerWords.Of(said.Origin.Principals)), new("Act", ActPhrases.Described(said)), .. Source(said)];

    /// <summary>With what reserve it was said, who went back on it, when it was said, and the number.</summary>
    public IEnumerable<PageRow> Source(AttributedStatement said) =>
        [new("Put as", HedgeWords.Of(said.Statement)), new("Standing", page.Standing(said)), .. Where(said)];

    /// <summary>When it was said, and the number, for who tells the rest himself.</summary>
    public IEnumerable<PageRow> Where(AttributedStatement said) =>
        [new("Said", TimeWords.Of(said.Said, said.Statement.Said)), new("Evidence", page.Number(said))];

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    private string Sentence(AccountProposition found) =>
        page.Says(found.Statement, found.Speakers, found.Proposition, found.Polarity, found.Modality);

    private string Words(ResolvedArgument argument)
    {
        var words = Lists.And(argument.Nodes.Select(NodeWords.Of).Concat(argument.Values.Select(page.Terms.Of)));
        return argument.IsOpen ? $"{words} and others" : words;
    }
}
