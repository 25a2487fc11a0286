using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>Reads who claims, denies or admits to have done something, and who blames whom.</summary>
internal sealed class ResponsibilitySayings(EntityGraph graph, VoiceReader voices)
{
    private const string Denies = "denies responsibility";

    private static readonly Code[] s_claims = [KnownActs.ClaimResponsibility, KnownActs.AdmitGuilt, KnownActs.ClaimAction, KnownActs.ClaimSuccess];

    /// <summary>Whether it is an act by which a speaker says of himself to have done something, or to be doing it.</summary>
    public static bool IsClaim(Code act, Vocabulary vocabulary) => s_claims.Any(claim => vocabulary.IsAct(act, claim));

    /// <summary>Under an act of claiming: only what the speaker says of himself, as a fact, is a claim.</summary>
    public IEnumerable<Saying> Claims(Statement statement, Voice voice, List<CommittedContent> contents, string verb)
    {
        var isGuilt = graph.Vocabulary.IsAct(statement.Act, KnownActs.AdmitGuilt);
        if (contents.Count == 0 || !(isGuilt || graph.Vocabulary.IsAct(statement.Act, KnownActs.ClaimResponsibility)))
        {
            yield return Act(statement, voice, contents, verb);
            yield break;
        }

        foreach (var alike in contents.GroupBy(content => (content.Polarity, content.Modality)))
        {
            var agents = AgentsIn(alike);
            var mode = ReserveReader.Mode(alike.Key.Modality);
            if (alike.Key.Polarity == Polarity.Negative)
            {
                yield return Denial(voice, agents, mode, isGuilt ? "denies guilt" : Denies);
                continue;
            }

            var unshown = voices.NotShown(statement, agents).Concat(voice.InTheNameOf).Distinct().ToList();
            var isOwn = agents.Count == 0 ? voice.InTheNameOf.Count == 0 : agents.Exists(agent => IsOwn(agent, voice));
            var claimed = (isOwn, isGuilt, unshown.Count) switch
            {
                (true, _, 0) => verb,
                (true, _, _) => $"{verb}, also{ReserveReader.InTheNameOf(unshown, graph)}",
                (false, true, 0) => $"admits the guilt of {Names(agents)}",
                (false, _, 0) => $"{verb} for {Names(agents)}",
                _ => verb + ReserveReader.InTheNameOf(unshown, graph),
            };
            var isClaim = (isOwn || unshown.Count == 0) && alike.Key.Modality == Modality.Fact;
            yield return new Saying(isClaim ? NetworkLineStyle.Claims : NetworkLineStyle.Says, claimed, "", mode);
        }
    }

    /// <summary>Under an act of accusing: only who is said to have done something is blamed.</summary>
    public IEnumerable<Saying> Accusations(Statement statement, Voice voice, List<CommittedContent> contents, string verb)
    {
        var ofName = OfName(voice);
        if (contents.Count == 0)
        {
            yield return new Saying(NetworkLineStyle.Blames, verb, "", ofName);
            yield break;
        }

        foreach (var alike in contents.Where(content => content.Polarity == Polarity.Affirmative).GroupBy(content => content.Modality))
        {
            var blamed = alike.Where(IsResponsibility).ToList();
            var named = (blamed.Count > 0 ? blamed : [.. alike]).SelectMany(content => AgentsOf(content.Proposition)).Distinct()
                .Where(agent => !statement.Origin.Principals.Contains(agent)).ToList();
            var isOfAnEvent = alike.Any(content => content.Proposition[KnownRoles.Event] is not null && content.Proposition[KnownRoles.Agent] is not null);
            var accuses = graph.Vocabulary.IsAct(statement.Act, KnownActs.Accuse) && isOfAnEvent ? "blames" : verb;
            yield return new Saying(
                alike.Key == Modality.Fact ? NetworkLineStyle.Blames : NetworkLineStyle.Says,
                named.Count > 0 ? $"{accuses} {Names(named)}" : verb,
                "",
                ReserveReader.Mode(alike.Key) + ofName);
        }

        foreach (var alike in contents.Where(content => content.Polarity == Polarity.Negative).GroupBy(content => (IsOfResponsibility: IsResponsibility(content), content.Modality)))
        {
            var agents = AgentsIn(alike);
            var mode = ReserveReader.Mode(alike.Key.Modality);
            yield return alike.Key.IsOfResponsibility
                ? Denial(voice, agents, mode, Denies)
                : new Saying(NetworkLineStyle.Says, agents.Count > 0 ? $"speaks of what {Names(agents)} did not do" : "speaks of what is not so", "", mode + ofName);
        }
    }

    /// <summary>Under an act of reporting or denying: who is said to be responsible or not, and nothing of the rest.</summary>
    public IEnumerable<Saying> Told(Statement statement, Voice voice, List<CommittedContent> contents, string verb)
    {
        if (contents.Count == 0 && graph.Vocabulary.IsAct(statement.Act, KnownActs.DenyResponsibility))
        {
            yield return new Saying(NetworkLineStyle.Denies, verb, "", OfName(voice));
        }

        foreach (var alike in contents.Where(ReportSayings.IsOfResponsibility).GroupBy(content => (content.Polarity, content.Modality)))
        {
            var agents = AgentsIn(alike);
            var mode = ReserveReader.Mode(alike.Key.Modality);
            yield return alike.Key.Polarity == Polarity.Negative
                ? Denial(voice, agents, mode, Denies)
                : new Saying(
                    NetworkLineStyle.Says,
                    agents.TrueForAll(agent => IsOwn(agent, voice)) ? "says that it is responsible" : $"says that {Names(agents)} {(agents.Count > 1 ? "are" : "is")} responsible",
                    "",
                    mode + OfName(voice));
        }
    }

    /// <summary><c>, in the name of the Ministry, authority not shown</c>; empty where everybody speaks for himself.</summary>
    public string OfName(Voice voice) => voice.InTheNameOf.Count == 0 ? "" : $",{ReserveReader.InTheNameOf(voice.InTheNameOf, graph)}";

    private Saying Act(Statement statement, Voice voice, List<CommittedContent> contents, string verb)
    {
        // Because it is a success as well that something did not happen, but nobody is doing what he says he is not doing.
        var isDenied = contents.Count > 0 && graph.Vocabulary.IsAct(statement.Act, KnownActs.ClaimAction) && contents.TrueForAll(content => content.Polarity == Polarity.Negative);
        var isFact = contents.Count == 0 || contents.Exists(content => content.Modality == Modality.Fact);
        return isDenied
            ? new Saying(NetworkLineStyle.Denies, "says not to be acting", "", OfName(voice))
            : new Saying(isFact && voice.InTheNameOf.Count == 0 ? NetworkLineStyle.Claims : NetworkLineStyle.Says, verb, "", (isFact ? "" : ReserveReader.Mode(contents[0].Modality)) + OfName(voice));
    }

    private Saying Denial(Voice voice, List<EntityId> agents, string mode, string own)
    {
        var isOwn = agents.Count == 0 || agents.Exists(agent => IsOwn(agent, voice)) || agents.TrueForAll(voice.InTheNameOf.Contains);
        var denied = isOwn ? own : $"denies the {(own == Denies ? "responsibility" : "guilt")} of {Names(agents)}";
        return new Saying(NetworkLineStyle.Denies, denied, "", mode + OfName(voice));
    }

    private static bool IsOwn(EntityId agent, Voice voice) => voice.IsOf(agent);

    private bool IsResponsibility(CommittedContent content) => graph.Vocabulary.Implies(content.Proposition.Predicate, KnownPredicates.ResponsibleFor);

    private static List<EntityId> AgentsIn(IEnumerable<CommittedContent> contents) => [.. contents.SelectMany(content => AgentsOf(content.Proposition)).Distinct()];

    private static ValueList<EntityId> AgentsOf(Proposition proposition) => proposition[KnownRoles.Agent]?.Nodes.ToValueList() ?? [];

    private string Names(IEnumerable<EntityId> agents) => Lists.And(agents.Select(agent => graph.TryGet<Entity>(agent, out var entity) ? NodeWords.Of(entity) : agent.Value));
}
