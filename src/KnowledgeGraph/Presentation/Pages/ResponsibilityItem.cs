using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>Lays out what one speaker says about who is responsible: "A says that ...", never more.</summary>
internal static class ResponsibilityItem
{
    /// <summary>The item.</summary>
    /// <param name="item">What the speaker says.</param>
    /// <param name="kind">The words of the answer.</param>
    /// <param name="answer">The answer, which knows the event and those judged to be the same.</param>
    /// <param name="composer">The page, which numbers the statement.</param>
    public static PageItem Of(ResponsibilityStatement item, AnswerKind kind, EventAnswer answer, PageComposer composer)
    {
        var back = composer.GoneBackOn(item);
        var laidOut = composer.Item(() => [Words(item, kind, answer, back, _ => "")], () => Cells(item, kind, composer), () => Rows(item, kind, back));
        return laidOut with { Numbered = Words(item, kind, answer, back, id => " " + composer.Number(id)) };
    }

    private static IEnumerable<PageRow> Cells(ResponsibilityStatement item, AnswerKind kind, PageComposer composer)
    {
        var whom = Lists.And(WhomOf(item));
        var number = composer.Number(item.Statement);
        yield return new PageRow("Who says so", SpeakerWords.Of(item.Speaker));
        yield return new PageRow("Of whom", whom.Length > 0 ? whom : kind.NobodyNamed);
        yield return new PageRow("Said", TimeWords.Of(item.Said, item.Statement.Statement.Said));
        yield return new PageRow("Put as", HedgeWords.Of(item.Statement.Statement, item.Proposition));
        yield return new PageRow("Standing", composer.Standing(item));
        yield return new PageRow("Evidence", number);
    }

    // Who went back on his own words does so in the sentence that has them, and anybody else in one of his own.
    private static string Words(ResponsibilityStatement item, AnswerKind kind, EventAnswer answer, ValueList<GoneBack> back, Func<EntityId, string> number)
    {
        // Because who reads from the first must find the words before what takes them back.
        var said = number(item.Statement.Statement.Id);
        var own = back.FirstOrDefault(one => !one.IsOfReport && one.Who == item.Speaker);
        var others = back.Where(one => one != own).Select(one => " " + StandingSentences.Of(one, item.Statement, number));
        return $"{Says(item, kind, answer, own, number)}{StatementSentence.According(item.Statement)}{said}.{string.Concat(others)}";
    }

    private static string Says(ResponsibilityStatement item, AnswerKind kind, EventAnswer answer, GoneBack? own, Func<EntityId, string> number)
    {
        var asides = new List<string>();
        if (item.Statement.Statement.Certainty == Certainty.Uncertain)
        {
            asides.Add("without being certain");
        }

        if (item.Speaker.Agent is { } agent && item.InTheNameOf.Contains(agent))
        {
            asides.Add($"in the name of {SpeakerWords.Of(item.Speaker)}");
        }

        if (item.JointlyWith.Count > 0)
        {
            asides.Add($"jointly with {SpeakerWords.Of(item.JointlyWith)}");
        }

        if (own is not null)
        {
            asides.Add($"and {(SpeakerPhrases.IsPlural([own.Who]) ? "have" : "has")} since {StandingWords.Did(own)} it in {StandingSentences.Words(own, number)}");
        }

        var says = Says(item) + (asides.Count > 0 ? $", {string.Join(", ", asides)}," : "");
        var happening = Lists.And(EventsOf(item, answer).Select(NodeWords.Quoted));
        var whom = Lists.And(WhomOf(item));
        return $"{says} that {kind.What} {happening} {kind.Lies} {(whom.Length > 0 ? whom : kind.NobodyNamed)}";
    }

    // Because the words of somebody who is not shown to speak for another are not put into the other's mouth, nor is what is
    // only implied said.
    private static string Says(ResponsibilityStatement item)
    {
        var verb = PropositionSentence.Says(item.Statement.Statement.Basis, SpeakerPhrases.IsPlural([item.Speaker]));
        if (item.Speaker.Agent is not { } agent)
        {
            return $"A{SpeakerWords.Of(item.Speaker)[1..]} {verb}";
        }

        return item.InTheNameOf.Contains(agent)
            ? $"{SpeakerWords.Of(item.Statement.Origin.Speakers)} {verb}"
            : $"{Called(item.Speaker)} {verb}";
    }

    // A description begins the sentence; a name and an id stay as they are written.
    private static string Called(Speaker speaker) =>
        speaker.Agent is Person { IsAnonymous: true, IsRedacted: false } person ? Presentation.Sentence.Begin(SpeakerPhrases.Of(person)) : SpeakerWords.Of(speaker);

    private static IEnumerable<PageRow> Rows(ResponsibilityStatement item, AnswerKind kind, ValueList<GoneBack> back)
    {
        var statement = item.Statement.Statement;
        yield return new PageRow("Statement", $"{statement.Id} ({CodeWords.Of(statement.Act)}), proposition {item.Proposition.Id} ({CodeWords.Of(item.Proposition.Predicate)})");
        yield return new PageRow("Said", TimeWords.Of(item.Said, statement.Said));
        yield return new PageRow("Chain", SpeakerWords.Chain(item.Statement.Chain));
        yield return new PageRow("Source", SourceWords.Of(item.Statement));
        if (ShownSource.Quote(item.Statement) is { } quote)
        {
            yield return new PageRow("Quote", $"\"{CitationMarks.Without(quote)}\"");
        }

        if (statement.Basis != Basis.Explicit)
        {
            yield return new PageRow("Basis", EnumWords.Of(statement.Basis));
        }

        if (statement.Certainty == Certainty.Uncertain)
        {
            yield return new PageRow("Certainty", EnumWords.Of(statement.Certainty));
        }

        yield return new PageRow("Verification", VerificationWords.Of(item.Statement));
        if (back.Count > 0)
        {
            yield return new PageRow("Standing", StandingWords.Beside(item.Standing, back) + StandingWords.Of(back));
        }

        if (item.Authority != Authority.Own)
        {
            yield return new PageRow("Authority", AuthorityWords(item, kind.SpokenFor));
        }

        if (ShownSource.Note(item.Statement) is { } note)
        {
            yield return new PageRow("Note", CitationMarks.Without(note));
        }
    }

    private static string AuthorityWords(ResponsibilityStatement item, string spokenFor)
    {
        if (item.Speaker.Agent is null)
        {
            return "nobody names the source, so nothing shows for whom it speaks";
        }

        var origin = item.Statement.Origin;
        var spokesmen = SpeakerWords.Of(origin.Speakers);
        var spokenForAsShown = origin.OnBehalfOf.Count > 0 ? origin.OnBehalfOf : item.Agents.Where(agent => agent != item.Speaker.Agent);
        return item.Authority == Authority.Shown
            ? $"the graph shows that {spokesmen} speaks for {Lists.And(spokenForAsShown.Select(NodeWords.Of))}"
            : $"said {spokenFor} {Lists.And(item.InTheNameOf.Select(NodeWords.Of))}; nothing in the graph shows that {spokesmen} speaks for them";
    }

    private static IEnumerable<Event> EventsOf(ResponsibilityStatement item, EventAnswer answer)
    {
        var named = item.Proposition[KnownRoles.Event]?.Nodes.ToHashSet() ?? [];
        return answer.SameEvents.Prepend(answer.Event).Where(candidate => named.Contains(candidate.Id));
    }

    /// <summary>Those it is said of, also where they are not agents of the graph but other nodes or words.</summary>
    private static IEnumerable<string> WhomOf(ResponsibilityStatement item)
    {
        var fillers = item.Proposition[KnownRoles.Agent]?.Fillers ?? [];
        return fillers.Select(filler => filler is NodeTerm { Id: var id }
            ? item.Agents.Where(agent => agent.Id == id).Select(NodeWords.Of).FirstOrDefault(id.Value)
            : $"\"{filler}\"");
    }
}
