using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Questions.Conflicts;

/// <summary>Which statements say of others that they are wrong, or were never made.</summary>
internal sealed class ConflictOracleDisputes(EntityGraph graph, ConflictOracleForce force)
{
    private List<ConflictOracleFinding>? _all;

    public List<ConflictOracleFinding> All() => _all ??= Find().ToList();

    private List<ConflictOracleFinding> Find()
    {
        var statements = graph.Statements.ToList();
        var found = new List<ConflictOracleFinding>();
        foreach (var dispute in statements)
        {
            foreach (var disputed in statements.Where(other => other.Id != dispute.Id && !dispute.IsRedacted && !other.IsRedacted))
            {
                if (ReasonOf(dispute, disputed) is { } reason && Side(dispute, null, statements) is { } one)
                {
                    found.AddRange(from target in What(dispute, disputed)
                                   let other = Side(disputed, target, statements)
                                   where other is not null
                                   let sides = new[] { one, other }.OrderBy(side => side.Ordinal).ToArray()
                                   select new ConflictOracleFinding(reason, sides[0], sides[1], null, Severity.Contradiction) { Kind = ConflictKind.Reporting });
                }
            }
        }

        return found;
    }

    private Code? ReasonOf(Statement dispute, Statement disputed)
    {
        var targets = dispute.Targets.Where(target => graph.StatementOf(target.Id)?.Id == disputed.Id).ToList();
        if (targets.Count > 0 && graph.Vocabulary.CommitmentOf(dispute.Act) == Commitment.Opposite)
        {
            return targets.Exists(target => target.Id == disputed.Id) && Share(dispute.Origin.Principals, disputed.Origin.Principals)
                ? ConflictReasons.DeniedQuotation
                : ConflictReasons.Disputed;
        }

        var goesBack = graph.Vocabulary.CommitmentOf(dispute.Act) == Commitment.AboutStatement && !graph.Vocabulary.IsAct(dispute.Act, KnownActs.Assess);
        if (targets.Count > 0 && goesBack && !disputed.Attribution.Any(hop => Share(hop.Principals, dispute.Origin.Principals)))
        {
            return ConflictReasons.Disputed;
        }

        return Refutes(dispute, disputed) ? ConflictReasons.Disputed : null;
    }

    private bool Refutes(Statement dispute, Statement disputed) => graph.Relationships
        .Any(link => !link.IsRedacted && link.Type == KnownRelationships.Refutes.Code && link.From == dispute.Id && link.To == disputed.Id);

    // The propositions that alone are meant, or null for the whole.
    private List<Proposition?> What(Statement dispute, Statement disputed)
    {
        var isWhole = Refutes(dispute, disputed) || dispute.Targets.Any(target => target.Id == disputed.Id);
        List<Proposition?> named = [.. disputed.Propositions.Where(proposition => !isWhole && dispute.Targets.Any(target => target.Id == proposition.Id))];
        return named.Count > 0 ? named : [null];
    }

    private ConflictOracleSide? Side(Statement statement, Proposition? proposition, List<Statement> statements)
    {
        var index = proposition is null ? -1 : statement.Propositions.ToList().FindIndex(other => other.Id == proposition.Id);
        var side = new ConflictOracleSide(statement, statements.IndexOf(statement) + 1, proposition, index) { Speakers = force.StandBy(statement, proposition?.Id) };
        return side.IsUnnamed || side.Speakers.Length > 0 ? side : null;
    }

    private bool Share(ValueList<EntityId> left, ValueList<EntityId> right) => left.Any(one => right.Any(graph.SameAs(one).Contains));
}
