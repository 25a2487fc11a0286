namespace KnowledgeGraph.Tests.Questions;

/// <summary>Takes drafts into a ledger, and leaves out what would not be allowed there.</summary>
internal sealed class RandomNewsLedger(EntityGraphBuilder builder, Statement[] statements)
{
    private readonly List<Relationship> _relationships = [];
    private readonly List<Judgement> _judgements = [];
    private readonly HashSet<EntityId> _withdrawn = [];
    private readonly HashSet<EntityId> _redacted = [];
    private readonly HashSet<EntityId> _propositions = statements.SelectMany(statement => statement.Propositions).Select(proposition => proposition.Id).ToHashSet();
    private int _hours = 72;

    public void Add(StatementDraft draft)
    {
        Record(draft.Hours);
        builder.Add(Fitting(draft.IsOfOwnWords ? OfOwnWords(draft.Statement) : draft.Statement));
    }

    public void Add(LinkDraft draft)
    {
        Record(draft.Hours);
        if (draft.Relationship is { } relationship)
        {
            relationship = relationship with { Id = RandomNewsIds.Relationship(_relationships.Count) };
            _relationships.Add(builder.Add(relationship));
        }
        else if (draft.Judgement is { } judgement && AreDifferent(judgement.Of))
        {
            judgement = judgement with { Id = RandomNewsIds.Judgement(_judgements.Count), Of = judgement.Of.Select(Existing).ToValueList() };
            _judgements.Add(builder.Add(judgement));
        }
    }

    public void Add(EditDraft draft, NewsSize size)
    {
        // What is done later is recorded later.
        _hours += draft.Hours;
        Record(_hours);
        switch (draft.Kind)
        {
            case EditKind.AmendStatement:
                Amend(statements[draft.Choice % statements.Length], draft.NewStatement);
                break;
            case EditKind.AmendRelationship:
                Amend(draft);
                break;
            case EditKind.WithdrawStatement:
                Withdraw(statements[draft.Choice % statements.Length].Id);
                break;
            case EditKind.WithdrawRelationship or EditKind.RedactRelationship when _relationships.Count > 0:
                WithdrawOrRedact(draft.Kind == EditKind.RedactRelationship, _relationships[draft.Choice % _relationships.Count].Id);
                break;
            case EditKind.WithdrawJudgement or EditKind.RedactJudgement when _judgements.Count > 0:
                WithdrawOrRedact(draft.Kind == EditKind.RedactJudgement, _judgements[draft.Choice % _judgements.Count].Id);
                break;
            case EditKind.RedactStatement:
                Redact(statements[draft.Choice % statements.Length].Id);
                break;
            case EditKind.RedactPerson:
                Redact(RandomNewsIds.Person(draft.Choice % size.Persons));
                break;
            default:
                break;
        }
    }

    private void Record(int hours) => builder.Recorded = RandomNews.FirstRecorded.AddHours(hours);

    private void Amend(Statement old, Statement draft)
    {
        if (_redacted.Contains(old.Id))
        {
            return;
        }

        // The chain keeps its length, because others are about its hops.
        var amended = RandomNewsStatements.Named(draft, old.Id);
        amended = amended with { Attribution = amended.Attribution.Count == old.Attribution.Count ? amended.Attribution : old.Attribution };
        builder.Amend(Fitting(amended), "misread");
        _withdrawn.Remove(old.Id);
    }

    private void Amend(EditDraft draft)
    {
        if (_relationships.Count == 0 || _redacted.Contains(_relationships[draft.Choice % _relationships.Count].Id))
        {
            return;
        }

        var relationship = _relationships[draft.Choice % _relationships.Count];
        builder.Amend(relationship with { Holds = draft.NewTime }, "another time");
        _withdrawn.Remove(relationship.Id);
    }

    private void WithdrawOrRedact(bool isRedacted, EntityId id)
    {
        if (isRedacted)
        {
            Redact(id);
        }
        else
        {
            Withdraw(id);
        }
    }

    private void Withdraw(EntityId id)
    {
        if (!_redacted.Contains(id) && _withdrawn.Add(id))
        {
            builder.Withdraw(id, "entered by mistake");
        }
    }

    private void Redact(EntityId id)
    {
        if (_redacted.Add(id))
        {
            builder.Redact(id, "a court order");
        }
    }

    private Statement Fitting(Statement statement) => statement with { Targets = statement.Targets.Select(target => Fitting(target, statement.Id)).Distinct().ToValueList() };

    // Because only the own speaker of words can go back on them.
    private Statement OfOwnWords(Statement statement)
    {
        var target = statement.Targets.Select(target => Fitting(target, statement.Id)).Select(target => StatementOf(target.Id)).FirstOrDefault();
        return target is null ? statement : statement with { Attribution = [.. statement.Attribution.SkipLast(1), target.Origin] };
    }

    private StatementTarget Fitting(StatementTarget target, EntityId by)
    {
        var own = Array.FindIndex(statements, statement => statement.Id == by);
        if (StatementOf(target.Id) is { } of && Array.IndexOf(statements, of) is var index && index >= own)
        {
            // Nobody speaks about what is said only later, and nobody takes back that he takes something back with the same words.
            return new StatementTarget(own == 0 ? RandomNewsIds.Document(0) : RandomNewsIds.Statement(index % own));
        }

        var id = Existing(target.Id);
        return target with { Id = id, Hop = target.Hop < StatementOf(id)?.Attribution.Count ? target.Hop : null };
    }

    private Statement? StatementOf(EntityId id) => Array.Find(statements, statement => statement.Id.Value == id.Value.Split('.')[0]);

    private static bool AreDifferent(ValueList<EntityId> ids) => ids.Select(id => id.Value.Split('.')[0]).Distinct().Count() == ids.Count;

    private EntityId Existing(EntityId id)
    {
        var dot = id.Value.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 || _propositions.Contains(id) ? id : new EntityId(id.Value[..dot]);
    }
}
