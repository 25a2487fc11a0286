namespace KnowledgeGraph.Queries;

/// <summary>One party's version of events: what it says and stands by, and nothing that others say.</summary>
[TypeFormatterSource("KnowledgeGraph.Presentation.NotebookFormatterSource, KnowledgeGraph")]
public sealed class Account : IPresentable
{
    private readonly Lazy<EntityGraph> _graph;

    internal Account(Lazy<EntityGraph> graph) => _graph = graph;

    /// <summary>The party.</summary>
    public required Agent Party { get; init; }

    /// <summary>
    /// The statements of the party, in ledger order: made on its behalf, or by somebody who belonged to it when he said it and
    /// spoke on nobody else's behalf, as far as somebody of the party stands by them and does not deny having said so. A joint
    /// statement with others is among them.
    /// </summary>
    public required Answer<AttributedStatement> Statements { get; init; }

    /// <summary>The statements of the party of which everybody of it who made them took them back, in so many words; in ledger order.</summary>
    public required Answer<AttributedStatement> TakenBack { get; init; }

    /// <summary>
    /// What is reported of the party although those of it who are quoted, and did not take it back, deny having said so, and stand
    /// by the denial; in ledger order. It is no part of the account: the reporter stands by it, and the denial is a conflict of the
    /// two (<see cref="ConflictReasons.DeniedQuotation"/>).
    /// </summary>
    public required Answer<AttributedStatement> DeniedQuotations { get; init; }

    /// <summary>What members of the party say in their own name, in ledger order; it is no part of the account.</summary>
    public required Answer<AttributedStatement> MembersInTheirOwnName { get; init; }

    /// <summary>
    /// What the party commits itself to and did not replace by something else later, in ledger order: propositions of
    /// <see cref="Statements"/> as they are meant.
    /// </summary>
    public required ValueList<AccountProposition> Propositions { get; init; }

    /// <summary>Why the account is not whole; null if it is.</summary>
    public required AnswerCut? Cut { get; init; }

    /// <summary>
    /// The account as a graph of its own, on which every question works: the statements, the entities that they name with what
    /// those lie inside of, the relationships that one of the statements bears out, and those of the graph's author among
    /// these entities. It can be neither edited, nor written, nor cut at a moment; ask the cut graph for the account instead.
    /// Made when it is first asked for, which costs what it holds, then kept.
    /// </summary>
    public EntityGraph Graph => _graph.Value;

    /// <summary>The party, and how many statements and propositions its account has.</summary>
    public override string ToString() =>
        $"{Party.Name}: {Counting.Of(Statements.Count, "statement")}, {Counting.Of(Propositions.Count, "proposition")}{(Cut is null ? "" : ", cut")}";

    EntityGraph IPresentable.Graph => Statements.Graph;
}
