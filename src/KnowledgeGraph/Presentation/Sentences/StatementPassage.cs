using System.Text;
using KnowledgeGraph.Queries;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Presentation;

/// <summary>A statement that a connection goes through, begins or ends at, as a part of the sentence about the connection.</summary>
/// <remarks>
/// Come to from somebody who made it, it is what he did: <c>which claimed responsibility for "attack"</c>. Else it is a thing:
/// <c>the subject of a statement of the Corps (claim responsibility)</c>.
/// </remarks>
internal sealed class StatementPassage
{
    private readonly Statement _statement;
    private readonly Citations _citations;
    private readonly EntityGraph _graph;
    private readonly AttributedStatement? _said;

    // How many outer hops pass on what the sentence says; the innermost one says it.
    private int _hops;

    // Whether the sentence says what the speaker did, rather than that there is a statement.
    private bool _isDeed;

    public StatementPassage(Statement statement, Citations citations, EntityGraph graph, Step? next)
    {
        _statement = statement;
        _citations = citations;
        _graph = graph;
        _said = citations.Resolve(statement);
        _hops = _said is null ? 0 : _said.Chain.Count - 1;
        Noun = NounFor(next);
    }

    /// <summary><c>a statement of the Corps (claim responsibility)</c>; without the speaker where the sentence comes to him next.</summary>
    public string Noun { get; }

    /// <summary>Whether the whole sentence is about it, so that what comes next is its verb.</summary>
    public bool IsSubject { get; init; }

    /// <summary>According to whom it was made.</summary>
    public string According => _citations.According(_statement, _hops);

    /// <summary>Whether a relationship was derived from a statement at one of its ends, so that the statement is its evidence.</summary>
    public static bool IsOfStatement(Step step) => step.Relationship.IsDerived && (step.IsForward ? step.From : step.To) is Statement;

    /// <summary>Comes to the statement from an entity.</summary>
    public void AppendEntry(StringBuilder sentence, Step step, bool isFirst)
    {
        if (_said is null || !IsOfStatement(step))
        {
            ConnectionReader.AppendVerb(sentence, step, isFirst);
            sentence.Append(Noun);
        }
        else if (step.Type.Code == KnownRelationships.SpokenBy.Code)
        {
            var hop = HopOf(step.From, isOnBehalf: false);
            _hops = hop;
            sentence.Append(isFirst ? " " : $", {NodeNouns.Who(step.From)} ").Append(Doing(hop, step.From));
        }
        else if (step.Type.Code == KnownRelationships.OnBehalfOf.Code)
        {
            var hop = HopOf(step.From, isOnBehalf: true);
            _hops = hop;
            sentence.Append(isFirst ? " is the one" : ",").Append(" on whose behalf ").Append(SpeakerPhrases.Of(_said.Chain[hop].Speakers)).Append(' ').Append(Doing(hop, speaker: null));
        }
        else
        {
            ConnectionReader.AppendVerb(sentence, step, isFirst);
            sentence.Append(Noun);
        }
    }

    /// <summary>Goes on from the statement to the next node, and says according to whom it was made.</summary>
    public void AppendExit(StringBuilder sentence, Step step, StatementPassage? entered, bool isLast)
    {
        var isOwn = IsOfStatement(step) && step.IsForward && entered is null;
        if (!isOwn)
        {
            ConnectionReader.AppendSource(sentence, [], According, isLast: false);
        }

        var noun = entered?.Noun ?? SpeakerPhrases.Of(step.To);
        sentence.Append(' ').Append(isOwn && _said is not null ? OwnWords(step) : Words(step)).Append(' ').Append(noun);
        if (isOwn)
        {
            ConnectionReader.AppendSource(sentence, [], According, isLast);
        }
    }

    private string Doing(int hop, Node? speaker)
    {
        if (hop < _said!.Chain.Count - 1)
        {
            return $"passed on {Noun}";
        }

        var attributed = _said.Chain[hop];
        var with = speaker is null ? [] : attributed.Speakers.Where(other => other.Agent?.Id != speaker.Id).ToList();
        var words = ActPhrases.Of(_said, _graph.Vocabulary);
        _isDeed = words is not null;
        words ??= $"made a statement ({ActPhrases.Described(_said)}){ActPhrases.Standing(_said)}";
        if (with.Count > 0)
        {
            words += $" jointly with {SpeakerPhrases.Of(with)}";
        }

        return speaker is not null && attributed.OnBehalfOf.Count > 0 ? $"{words} on behalf of {Lists.And(attributed.OnBehalfOf.Select(SpeakerPhrases.Of))}" : words;
    }

    // What leads from the statement to an entity, by the statement's own fields.
    private string OwnWords(Step step)
    {
        var isToSpeaker = step.Type.Code == KnownRelationships.SpokenBy.Code;
        if (isToSpeaker || step.Type.Code == KnownRelationships.OnBehalfOf.Code)
        {
            var hop = HopOf(step.To, isOnBehalf: !isToSpeaker);
            _hops = Math.Min(_hops, hop);
            var made = hop == _said!.Chain.Count - 1 ? "made" : "passed on";
            return $"{Beginning}{(IsSubject ? "was " : "")}{made} {(isToSpeaker ? "by" : "on behalf of")}";
        }

        if (step.Type.Code == KnownRelationships.About.Code && _isDeed && ActPhrases.IsResponsibilityFor(_said!, step.To, _graph.Vocabulary))
        {
            return "for";
        }

        return Words(step);
    }

    private string Words(Step step)
    {
        var phrase = RelationshipPhrases.Of(step);
        return IsSubject ? phrase : Beginning + (RelationshipPhrases.Shortened(phrase) ?? $"that {phrase}");
    }

    private string Beginning => _isDeed ? "in a statement " : "";

    // The innermost hop, because what somebody says himself is more than what he passes on.
    private int HopOf(Node node, bool isOnBehalf)
    {
        for (var hop = _statement.Attribution.Count - 1; hop > 0; hop--)
        {
            var attributed = _statement.Attribution[hop];
            if ((isOnBehalf ? attributed.OnBehalfOf : attributed.Speakers).Contains(node.Id))
            {
                return hop;
            }
        }

        return 0;
    }

    private string NounFor(Step? next)
    {
        if (_said is null)
        {
            return "a statement that was redacted";
        }

        var isToOrigin = next is not null && IsOfStatement(next) && next.IsForward
            && ((next.Type.Code == KnownRelationships.SpokenBy.Code && HopOf(next.To, isOnBehalf: false) == _said.Chain.Count - 1)
                || (next.Type.Code == KnownRelationships.OnBehalfOf.Code && HopOf(next.To, isOnBehalf: true) == _said.Chain.Count - 1));
        var speakers = isToOrigin ? "" : $" of {SpeakerPhrases.One(_said.Origin)}";
        return $"a statement{speakers} ({ActPhrases.Described(_said)}){ActPhrases.Standing(_said)}";
    }
}
