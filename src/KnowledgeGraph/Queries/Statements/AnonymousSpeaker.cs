namespace KnowledgeGraph.Queries;

/// <summary>A person who speaks and whom nobody names, with what he says.</summary>
[TypeFormatterSource("KnowledgeGraph.Presentation.NotebookFormatterSource, KnowledgeGraph")]
public sealed record AnonymousSpeaker : IPresentable
{
    internal AnonymousSpeaker()
    {
    }

    /// <summary>The person; if several without a name are judged to be one, the first in ledger order.</summary>
    public required Person Person { get; init; }

    /// <summary>The other ids under which the person stands, in ordinal order; all of them without a name.</summary>
    public required ValueList<Person> SamePersons { get; init; }

    /// <summary>What he originally says, in ledger order.</summary>
    public required ValueList<AttributedStatement> Statements { get; init; }

    /// <summary>What describes the person, and how many statements he makes.</summary>
    public override string ToString() => $"{Person.Name}: {Counting.Of(Statements.Count, "statement")}";

    EntityGraph IPresentable.Graph => Statements[0].Graph;
}
