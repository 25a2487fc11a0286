namespace KnowledgeGraph.Queries;

/// <summary>Reads who denies having said what he is reported to have said.</summary>
internal sealed class DeniedQuotations(StatementDisputes disputes, SpeakerReader speakers)
{
    private readonly Dictionary<int, StatementDispute[]> _by = [];

    /// <summary>Whether one of two statements denies the other as such, and both are of one original speaker.</summary>
    public bool IsDenial(Utterance one, Utterance other) => Denies(one, other) || Denies(other, one);

    /// <summary>Whether a dispute is of a statement as such, by its own original speaker.</summary>
    public bool IsDenial(StatementDispute dispute) =>
        dispute is { IsDenial: true, Proposition: null }
        && speakers.Common([.. dispute.By.Origin.Principals], [.. dispute.Disputed.Origin.Principals]).Length > 0;

    private bool Denies(Utterance one, Utterance other)
    {
        foreach (var dispute in By(one))
        {
            if (dispute.Disputed.Id == other.Statement.Id && IsDenial(dispute))
            {
                return true;
            }
        }

        return false;
    }

    private StatementDispute[] By(Utterance utterance)
    {
        if (!utterance.MayDispute)
        {
            return [];
        }

        if (!_by.TryGetValue(utterance.Ordinal, out var by))
        {
            _by.Add(utterance.Ordinal, by = [.. disputes.By(utterance.Statement)]);
        }

        return by;
    }
}
