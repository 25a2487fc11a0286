namespace KnowledgeGraph.Queries;

/// <summary>One side of a conflict before its statement is looked up.</summary>
/// <param name="Utterance">The statement.</param>
/// <param name="Held">The commitment; null where it is about a term or the statement as such.</param>
/// <param name="Proposition">The proposition; null where it is about a term or the statement as a whole.</param>
/// <param name="Framing">The term; null where it is not about one.</param>
/// <param name="Speakers">Those who stand by it; empty for a source that nobody names.</param>
internal sealed record FoundSide(Utterance Utterance, HeldProposition? Held, Proposition? Proposition, Framing? Framing, EntityId[] Speakers)
{
    public Statement Statement => Utterance.Statement;

    public static FoundSide Of(HeldProposition held, EntityId[] speakers) => new(held.Utterance, held, held.Proposition, null, speakers);

    /// <summary>The place within the statement, what is about the whole of it first.</summary>
    public int Place
    {
        get
        {
            if (Held is not null)
            {
                return Held.Index;
            }

            for (var index = 0; Proposition is not null && index < Statement.Propositions.Count; index++)
            {
                if (Statement.Propositions[index].Id == Proposition.Id)
                {
                    return index;
                }
            }

            return -1;
        }
    }

    /// <summary>The place of the statement in the ledger, and the place within it, as one number.</summary>
    public long PlaceInLedger => ((long)Utterance.Ordinal << 32) + Place;

    /// <summary>Whether a judgement on this id is about this side.</summary>
    public bool IsNamed(EntityId id) =>
        Statement.Id == id || Proposition?.Id == id

        // Because who disputes a whole statement disputes what it says, but not the terms it uses.
        || (Proposition is null && Framing is null && Statement.Propositions.Any(proposition => proposition.Id == id));
}
