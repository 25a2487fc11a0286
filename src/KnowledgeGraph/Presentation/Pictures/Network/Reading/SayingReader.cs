using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>Reads what a statement says of one thing as what its speaker does: claims, denies, blames, or says something else.</summary>
/// <remarks>
/// By what the speaker is committed to, and not by the act alone, because who accuses somebody of nothing clears him, and who claims a
/// thing for another has not claimed it for himself.
/// </remarks>
internal sealed class SayingReader(EntityGraph graph, VoiceReader voices)
{
    private readonly ReserveReader _reserves = new(voices);
    private readonly ResponsibilitySayings _responsibility = new(graph, voices);
    private readonly ReportSayings _reports = new(graph);

    /// <summary>What a voice does; once for each thing of its own kind that it says.</summary>
    /// <param name="statement">A statement that is not redacted.</param>
    /// <param name="voice">Who says it.</param>
    /// <param name="aim">What the line leads to; what is said of it counts, and all that is said where nothing is said of it.</param>
    public IEnumerable<Saying> Of(Statement statement, Voice voice, EntityId? aim)
    {
        var contents = CommitmentReader.ContentsOf(graph, statement).ToList();
        var near = contents.Where(content => aim is { } wanted && content.Proposition.Arguments.Any(argument => argument.Nodes.Contains(wanted))).ToList();
        var told = near.Count > 0 ? near : contents;
        var takenBack = _reserves.Of(statement, voice, told);
        return Plain(statement, voice, told).Distinct().Select(saying => saying with { Reserve = saying.Reserve + takenBack });
    }

    /// <summary>What a statement that is itself a node does, in a few words.</summary>
    public string Of(Statement statement) => voices.Of(statement) is [var voice, ..] ? string.Join("; ", Of(statement, voice, null).Select(Words)) : ActVerbs.Of(statement.Act, graph.Vocabulary);

    private static string Words(Saying saying) => $"{saying.Verb}{(saying.Amount.Length > 0 ? ": " : "")}{saying.Amount}{saying.Reserve}";

    private IEnumerable<Saying> Plain(Statement statement, Voice voice, List<CommittedContent> contents)
    {
        var ofName = _responsibility.OfName(voice);
        if (HopSayings.Of(statement, graph) is { } aboutAHop)
        {
            return [aboutAHop with { Reserve = ofName }];
        }

        var verb = statement.Verdict is { } verdict ? CodeWords.Spaced(EnumWords.Of(verdict)) : ActVerbs.Of(statement.Act, graph.Vocabulary);
        if (ResponsibilitySayings.IsClaim(statement.Act, graph.Vocabulary))
        {
            return _responsibility.Claims(statement, voice, contents, verb);
        }

        return CommitmentReader.CommitmentOf(graph, statement.Act) switch
        {
            Commitment.Accusation => _responsibility.Accusations(statement, voice, contents, verb),
            Commitment.Proposition or Commitment.Opposite when graph.Vocabulary.CommitmentOf(statement.Act) != Commitment.AboutStatement =>
                _responsibility.Told(statement, voice, contents, verb)
                    .Concat(_reports.Of(statement, contents, verb).Select(saying => saying with { Reserve = saying.Reserve + ofName })),
            _ => [new Saying(NetworkLineStyle.Says, verb, "", ofName)],
        };
    }
}
