using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>A statement as full sentences. Each of them names its speaker and its source, and none says that anything is so.</summary>
internal sealed class StatementSentence(Citations citations)
{
    private readonly TermPhrases _terms = new(citations);
    private readonly TargetPhrases _targets = new(citations);
    private readonly StatementContent _content = new(citations);
    private readonly ResponsibilityPhrases _responsibility = new(citations);

    /// <summary>The sentences: what was said, the terms that were used, who has since gone back on it and, when asked for, how it was checked.</summary>
    public ValueList<string> Of(Statement statement, bool withChecks = false)
    {
        if (!citations.Graph.TryGet<Statement>(statement.Id, out _))
        {
            return [$"Statement {statement.Id} was withdrawn{Reason(statement.Id)} {citations.Number(statement.Id)}."];
        }

        return citations.Resolve(statement) is { } said
            ? Of(said, withChecks)
            : [$"Statement {statement.Id} was redacted{Reason(statement.Id)} {citations.Number(statement.Id)}."];
    }

    /// <summary>The same for a statement that is looked up.</summary>
    public ValueList<string> Of(AttributedStatement said, bool withChecks = false)
    {
        citations.Know(said);
        var number = citations.Number(said.Statement.Id);
        var sentences = new List<string> { $"{First(said)}." };
        if (said.Statement.Framing.Count > 0)
        {
            sentences.Add($"{Sentence.Begin(SpeakerPhrases.One(said.Origin))} used {Terms(said.Statement)}{According(said)} {number}.");
        }

        if (said.Statement.Confidence is { } confidence)
        {
            sentences.Add($"That {SpeakerPhrases.One(said.Origin)} said so is read with a confidence of {DecimalText.Format(confidence)} of 1 {number}.");
        }

        sentences.AddRange(new StandingSentences(citations).Of(said));
        if (withChecks)
        {
            sentences.AddRange(new CheckSentences(citations).Of(said));
        }

        return sentences.ToValueList();
    }

    /// <summary>The first sentence, which says what was said, without its full stop.</summary>
    public string First(AttributedStatement said)
    {
        var statement = said.Statement;
        var number = citations.Number(statement.Id);
        var speaker = $"{Sentence.Begin(SpeakerPhrases.One(said.Origin))}{Inference(said.Origin)}";
        if (said.Chain.Count > 1)
        {
            return $"{speaker}{Deed(said)}{According(said)} {number}";
        }

        // Because a number at the end would look like one of the statements that it is about.
        return statement.Targets.Count > 0 ? $"{speaker} {number}{Deed(said)}" : $"{speaker}{Deed(said)} {number}";
    }

    /// <summary>The same without who passed it on and without numbers, for where there is no list of sources; null for one about other statements, which has no words of its own.</summary>
    public string? Told(AttributedStatement said) =>
        said.Statement.Targets.Count > 0 ? null : $"{SpeakerPhrases.One(said.Origin)}{Inference(said.Origin)}{Deed(said)}";

    // What the speaker did by saying it, and what he said, to be put right after his name.
    private string Deed(AttributedStatement said)
    {
        var statement = said.Statement;
        var frame = ActFrame.Of(statement.Act, citations.Graph.Vocabulary);
        var isPlural = SpeakerPhrases.IsPlural(said.Origin.Speakers);
        var basis = new BasisWords(statement.Basis, isPlural);
        var content = _content.Of(said);
        var reports = content.Length > 0 && frame.IsReported && IsOwnVoice(said);
        var when = Circumstances(said, reports);
        var isOfStatements = frame.IsAboutStatements || (content.Length == 0 && statement.Targets.Count > 0);
        var whom = isOfStatements ? "" : Whom(frame, statement);
        var toDo = frame.TakesAddressees && whom.Length > 0 ? _content.ToDo(statement) : null;
        var verb = isOfStatements ? VerdictPhrases.Verb(frame, statement)
            : reports ? isPlural ? "report" : "reports"
            : whom.Length > 0 ? $"{(toDo is null ? frame.Otherwise : frame.Verb)} {whom}"
            : content.Length > 0 && frame.OfAnother is { } ofAnother && !ActPhrases.IsOfOneself(said) ? ofAnother
            : content.Length > 0 ? frame.Alone
            : frame.Untold ?? frame.Alone;
        var addressing = Addressing(statement, whom, frame);
        var jointly = said.Origin.Speakers.Count > 1 ? "jointly " : "";
        var begun = $" {jointly}{basis.Doing(verb, frame)}{when}{addressing}";
        if (isOfStatements)
        {
            // Because a date between the verb and a long list of statements would be lost.
            begun = $"{(when.Length > 0 ? $",{when}," : "")} {jointly}{basis.Doing(verb, frame)}{addressing}";
            begun += $"{(addressing.Length > 0 ? "," : "")} {(statement.Targets.Count > 0 ? _targets.Of(statement) : "something")}{VerdictPhrases.Finding(frame, statement)}";
        }

        var doubt = statement.Certainty == Certainty.Uncertain ? ", without being certain," : "";
        var against = isOfStatements ? "" : Against(statement);
        if (toDo is not null)
        {
            return $"{begun}{doubt} {toDo}{Holding(statement)}{against}";
        }

        if (content.Length == 0)
        {
            var about = statement.About.Count == 0 || isOfStatements ? "" : $", speaking of {Lists.And(statement.About.Select(_terms.Of))}";
            return begun + doubt.TrimEnd(',') + about + Holding(statement);
        }

        if (_responsibility.OfOneself(said) is { } own)
        {
            return $" {jointly}{(verb == "denied" ? "denied responsibility" : verb)} for {own}{when}{addressing}{Reserve(statement)}{Holding(statement)}{Against(statement)}";
        }

        if (whom.Length > 0 && _responsibility.OfOthers(said) is { } blamedFor)
        {
            return $" {jointly}{verb} of responsibility for {blamedFor}{when}{addressing}{Reserve(statement)}{Holding(statement)}{Against(statement)}";
        }

        var leads = frame.Telling.Length > 0 ? $", {basis.Telling(frame.Telling)}" : "";
        var pause = leads.Length == 0 && doubt.Length == 0 && addressing.Length > 0 ? "," : "";
        var leading = frame.Telling == "to the effect" && doubt.Length > 0 ? doubt + leads.TrimStart(',') : leads + doubt;
        return $"{begun}{leading}{pause} {content}{Holding(statement)}{against}";
    }

    private static string Reserve(Statement statement) => statement.Certainty == Certainty.Uncertain ? ", without being certain" : "";

    private string Against(Statement statement) => statement.Targets.Count == 0 ? "" : $", against {_targets.Of(statement)}";

    /// <summary><c>, according to The Paper</c>; empty where the original speaker is the only one.</summary>
    public static string According(AttributedStatement said) =>
        said.Chain.Count > 1 ? $", according to {SpeakerPhrases.InwardsOut(said.Chain.Take(said.Chain.Count - 1))}" : "";

    private static bool IsOwnVoice(AttributedStatement said) =>
        said.Statement.Basis == Basis.Explicit && said.Chain.Count == 1 && said.Origin.Speakers is [{ Agent: { } speaker }] && said.Source?.Document.Publisher == speaker.Id;

    // Those whom a verb takes as its object; empty where it takes none, or there is nobody.
    private string Whom(ActFrame frame, Statement statement)
    {
        if (frame.TakesAddressees)
        {
            return Lists.And(statement.Addressees.Select(_terms.Of));
        }

        return frame.TakesWhom ? _content.Whom(statement, frame.TakesAgents) : "";
    }

    private string Addressing(Statement statement, string whom, ActFrame frame) =>
        statement.Addressees.Count == 0 || (frame.TakesAddressees && whom.Length > 0) ? "" : $", addressing {Lists.And(statement.Addressees.Select(_terms.Of))}";

    private string Circumstances(AttributedStatement said, bool reports)
    {
        var statement = said.Statement;
        // Because what a publisher reports is as of its publication, which the evidence tells.
        var when = reports || (said.Said.Time.IsUnknown && statement.Said.IsUnknown) ? "" : $" {new TimePhrases(citations).When(said.Said, statement.Said)}";
        return statement.Occasion is { } occasion ? $"{when} {(citations.Graph.TryGet<Event>(occasion, out _) ? "at" : "in")} {_terms.Of(occasion)}" : when;
    }

    /// <summary><c> (time: August 2024)</c>, when what is said holds; empty where nobody says, or it is when it was said.</summary>
    public string Holding(Statement statement)
    {
        var holds = statement.Holds;
        return holds.IsUnknown || holds == statement.Said ? "" : $" (time: {(holds.IsRelative ? new TimePhrases(citations).When(holds) : DateWords.Of(holds))})";
    }

    private string Terms(Statement statement) =>
        Lists.And(statement.Framing.Select(framing => $"the term \"{CitationMarks.Without(framing.Term)}\" ({StanceWords.Of(framing.Stance)}) for {_terms.Of(framing.Target)}"));

    private static string Inference(AttributedHop hop) => hop.Basis == Basis.Explicit ? "" : $" (an attribution that is {EnumWords.Of(hop.Basis)})";

    private string Reason(EntityId id) => citations.Graph.ReasonFor(id) is { } reason ? $" ({CitationMarks.Without(reason)})" : "";
}
