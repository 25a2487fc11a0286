using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Questions.Statements;

/// <summary>The definition of the filter, read word by word for every statement, without an index.</summary>
internal static class SlowStatements
{
    private static readonly Code[] s_party = [KnownRelationships.PartOf, KnownRelationships.SpeaksFor, KnownRelationships.HoldsPosition, KnownRelationships.OfficeOf];
    private static readonly Code[] s_people = [.. s_party, KnownRelationships.MemberOf, KnownRelationships.FounderOf];

    public static IEnumerable<Statement> Find(EntityGraph graph, StatementFilter filter) =>
        graph.Statements.Where(statement => !statement.IsRedacted
            && SaidByTheRight(graph, filter, statement)
            && AboutTheRight(graph, filter, statement)
            && InTheRightPlace(graph, filter, statement)
            && SaidInTheRightWay(graph, filter, statement)
            && AtTheRightTime(graph, filter, statement));

    /// <summary>Everything that links of some types lead to, found by going through all links again until nothing is new.</summary>
    public static HashSet<EntityId> Upwards(EntityGraph graph, EntityId from, UncertainTime at, params Code[] types)
    {
        // Because only who belongs to whose party is read from what is in force.
        var isParty = types.Contains(KnownRelationships.SpeaksFor);
        var reached = graph.SameAs(from).ToHashSet();
        int before;
        do
        {
            before = reached.Count;
            foreach (var link in graph.Relationships)
            {
                if (types.Contains(link.Type) && reached.Contains(link.From) && (at.IsUnknown || graph.Solve(link.Holds).Time.MayCoincideWith(at))
                    && (!isParty || SlowEvidence.Bears(graph, link)))
                {
                    reached.UnionWith(graph.SameAs(link.To));
                }
            }
        }
        while (reached.Count > before);
        return reached;
    }

    private static bool SaidByTheRight(EntityGraph graph, StatementFilter filter, Statement statement)
    {
        var said = SaidTimes.Of(graph, statement);
        var published = graph.Solve(Published(graph, statement)).Time;
        var last = statement.Attribution[^1];
        if (filter.Speaker is { } speaker)
        {
            var hops = filter.InAnyHop ? statement.Attribution : [last];
            var isSpeaker = hops.Any(hop => hop.Speakers.Any(id => graph.IdentityOf(id, speaker) == JudgementVerdict.Same)
                || hop.OnBehalfOf.Any(id => graph.IdentityOf(id, speaker) == JudgementVerdict.Same));
            var isSpokenFor = filter.IncludingSpokesmen && hops.Any(hop => hop.Principals.Any(id =>
                Upwards(graph, id, ReferenceEquals(hop, last) ? said : published, s_party).Contains(speaker)));
            if (!isSpeaker && !isSpokenFor)
            {
                return false;
            }
        }

        var types = filter.IncludingPeopleOfParties ? s_people : s_party;
        return (filter.OnlyFromParties.Count == 0
                || (last.Principals.Count > 0 && last.Principals.All(id => filter.OnlyFromParties.Any(party => Upwards(graph, id, said, types).Contains(party)))))
            && (filter.Addressee is not { } addressee || statement.Addressees.Any(id => graph.IdentityOf(id, addressee) == JudgementVerdict.Same))
            && (filter.Naming is not { } naming || IsNamed(graph, statement, naming));
    }

    private static bool IsNamed(EntityGraph graph, Statement statement, SourceNaming naming)
    {
        var document = statement.Source is { } source ? graph.Get<Document>(source.Document) : null;
        return naming switch
        {
            SourceNaming.Unnamed => statement.Attribution[^1].Unnamed is not null,
            SourceNaming.Anonymous => statement.Attribution[^1].Speakers.Any(id => graph.SameAs(id).All(same => graph.Get<Agent>(same) is Person { IsAnonymous: true })),
            SourceNaming.PublishersOwnVoice => statement.Attribution.Count == 1 && document is not null && statement.Attribution[0].Unnamed is null
                && statement.Attribution[0].Principals.All(id => (document.Publisher is { } publisher && graph.IdentityOf(id, publisher) == JudgementVerdict.Same)
                    || document.Authors.Any(author => graph.IdentityOf(id, author) == JudgementVerdict.Same)),
            _ => statement.Attribution.Count > 1,
        };
    }

    private static bool AboutTheRight(EntityGraph graph, StatementFilter filter, Statement statement)
    {
        if (filter.About is not { } about)
        {
            return true;
        }

        var named = statement.Propositions.SelectMany(proposition => proposition.Arguments).SelectMany(argument => argument.Fillers)
            .Select(filler => filler switch { NodeTerm node => node.Id, StatementTerm other => graph.StatementOf(other.Id)?.Id, _ => (EntityId?)null }).OfType<EntityId>()
            .Concat(statement.About)
            .Concat(statement.Framing.Select(framing => framing.Target))
            .Concat(graph.Vocabulary.CommitmentOf(statement.Act) == Commitment.AboutStatement ? [] : statement.Targets.Select(target => graph.StatementOf(target.Id)?.Id ?? target.Id));
        var holds = statement.Holds.IsUnknown ? SaidTimes.Of(graph, statement) : graph.Solve(statement.Holds).Time;
        Code[] types = [.. filter.IncludingInside ? new Code[] { KnownRelationships.PartOf, KnownRelationships.SubEventOf } : [], .. filter.IncludingMembers ? new Code[] { KnownRelationships.MemberOf } : []];
        return named.Any(id => graph.Contains(id) && Upwards(graph, id, holds, types).Contains(about));
    }

    private static bool InTheRightPlace(EntityGraph graph, StatementFilter filter, Statement statement)
    {
        if (filter.Document is { } document)
        {
            // Both ways for versions, by turning every link round until nothing is new.
            var around = graph.SameAs(document).ToHashSet();
            for (var before = 0; before < around.Count;)
            {
                before = around.Count;
                foreach (var other in graph.Nodes<Document>().Where(other => filter.IncludingVersions && other.VersionOf is { } first && (around.Contains(first) || around.Contains(other.Id))))
                {
                    around.Add(other.Id);
                    around.Add(other.VersionOf!.Value);
                }

                foreach (var link in graph.Relationships.Where(link => filter.IncludingDocumentsInside && link.Type == KnownRelationships.PartOf.Code && around.Contains(link.To)))
                {
                    around.Add(link.From);
                }
            }

            if (statement.Source is null || !around.Contains(statement.Source.Document))
            {
                return false;
            }
        }

        return (filter.DocumentPart is null || statement.Source?.Part == filter.DocumentPart)
            && (filter.Occasion is not { } occasion || (statement.Occasion is { } said && graph.IdentityOf(said, occasion) == JudgementVerdict.Same));
    }

    private static bool SaidInTheRightWay(EntityGraph graph, StatementFilter filter, Statement statement)
    {
        var isDenial = graph.Vocabulary.CommitmentOf(statement.Act) == Commitment.Opposite;
        return (filter.Act is not { } act || graph.Vocabulary.IsAct(statement.Act, act))
            && (filter.Form is null || statement.Form == filter.Form)
            && (filter.Certainty is null || statement.Certainty == filter.Certainty)
            && (filter.Basis is null || statement.Basis == filter.Basis)
            && ((filter.Predicate is null && filter.Polarity is null) || statement.Propositions.Any(proposition =>
            {
                var polarity = isDenial ? (proposition.Polarity == Polarity.Affirmative ? Polarity.Negative : Polarity.Affirmative) : proposition.Polarity;
                polarity = SlowCommitments.DenyResponsibility(graph, statement, proposition) ? Polarity.Negative : polarity;
                return (filter.Polarity is null || filter.Polarity == polarity)
                    && (filter.Predicate is not { } predicate
                        || (polarity == Polarity.Affirmative ? graph.Vocabulary.Implies(proposition.Predicate, predicate) : proposition.Predicate == predicate));
            }));
    }

    private static bool AtTheRightTime(EntityGraph graph, StatementFilter filter, Statement statement)
    {
        return IsWithin(filter.SaidWithin, SaidTimes.Of(graph, statement))
            && IsWithin(filter.PublishedWithin, Published(graph, statement))
            && IsWithin(filter.HoldsWithin, statement.Holds)
            && (!filter.StandingOnly || SlowStandings.IsStoodBy(graph, statement));

        bool IsWithin(UncertainTime within, UncertainTime time)
        {
            var solved = graph.Solve(time).Time;
            return within.IsUnknown || within.Contains(solved) || (filter.IncludingPerhapsWithin && within.MayCoincideWith(solved));
        }
    }

    private static UncertainTime Published(EntityGraph graph, Statement statement)
    {
        if (!statement.Published.IsUnknown || statement.Source is null)
        {
            return statement.Published;
        }

        var document = graph.Get<Document>(statement.Source.Document);
        return document.Parts.Where(part => part.Key == statement.Source.Part).Select(part => part.Published).Where(time => !time.IsUnknown)
            .DefaultIfEmpty(document.Published).First();
    }
}
