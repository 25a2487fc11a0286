using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>One stance of a party to an event, with the words that it rests on.</summary>
public sealed record PartyStance
{
    internal PartyStance(StanceKind kind, ResponsibilityStatement item)
    {
        Kind = kind;
        Item = item;
    }

    /// <summary>What stance it is.</summary>
    public StanceKind Kind { get; }

    /// <summary>Who says it of whom, whether he stands by it, and with what authority.</summary>
    public ResponsibilityStatement Item { get; }

    /// <summary>The statement with its chain, clocks and checks.</summary>
    public AttributedStatement Statement => Item.Statement;

    /// <summary>Whether the speaker still stands by it.</summary>
    public bool Stands => Item.Standing == Standing.Stands;

    /// <summary>The kind and the statement, such as <c>Claims: F50</c>.</summary>
    public override string ToString() => $"{Kind}: {Statement.Statement.Id}";
}
