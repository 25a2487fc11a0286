namespace KnowledgeGraph;

/// <summary>Hides what was not published by a moment, and keeps what only may have been.</summary>
/// <param name="known">The graph of what was recorded, through which times are solved, so that a later moment hides no more.</param>
/// <param name="cut">The cut.</param>
internal sealed class PublishedRecords(EntityGraph known, KnowledgeCut cut)
{
    private readonly TimeSolver _solver = new(known);
    private readonly List<Statement> _possibleStatements = [];
    private readonly List<Judgement> _possibleJudgements = [];

    public ValueList<Statement> PossibleStatements => _possibleStatements.ToValueList();

    public ValueList<Judgement> PossibleJudgements => _possibleJudgements.ToValueList();

    /// <summary>When the first statement that is too late was published, as far as that is known.</summary>
    public TimeMoment? FirstTooLate { get; private set; }

    /// <summary>Hides statements, then the judgements, then the relationships of which no evidence is left.</summary>
    public void Hide(LedgerFold fold)
    {
        foreach (var record in fold.InOrder)
        {
            switch (record.Content.Effective())
            {
                case StatementEntry { Statement: var statement } when record.Kind == ReferenceKinds.Statement:
                    HideUnlessWithin(fold, record, statement.PublishedIn(known), () => _possibleStatements.Add(statement));
                    break;
                case JudgementEntry { Judgement: var judgement }:
                    HideUnlessWithin(fold, record, judgement.Made, () => _possibleJudgements.Add(judgement));
                    break;
                default:
                    break;
            }
        }

        foreach (var record in fold.InOrder)
        {
            if (record.Content.Effective() is RelationshipEntry { Relationship.Evidence: { Count: > 0 } evidence }
                && evidence.All(id => fold.Records.GetValueOrDefault(id) is { IsHidden: true }))
            {
                fold.Hide(record);
            }
        }
    }

    private void HideUnlessWithin(LedgerFold fold, LedgerRecord record, UncertainTime time, Action addPossible)
    {
        var solved = _solver.Solve(time).Time;
        if (cut.IsCertainlyWithin(solved))
        {
            return;
        }

        var isPossible = cut.MayBeWithin(solved);
        if (isPossible && record.IsInForce)
        {
            addPossible();
        }
        else if (!isPossible && record.Kind == ReferenceKinds.Statement && (FirstTooLate is not { } first || solved.Earliest < first))
        {
            FirstTooLate = solved.Earliest;
        }

        if (!isPossible || !cut.IncludesPossible)
        {
            fold.Hide(record);
        }
    }
}
