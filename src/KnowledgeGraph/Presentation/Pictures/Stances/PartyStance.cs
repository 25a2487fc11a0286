using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>One stance of a party to an event, with the words that it rests on.</summary>
public sealed record PartyStance
{
    internal PartyStance(StanceKind kind, ResponsibilityStatement item, ValueList<GoneBack> goneBack)
    {
        Kind = kind;
        Item = item;
        GoneBack = goneBack;
    }

    /// <summary>What stance it is.</summary>
    public StanceKind Kind { get; }

    /// <summary>Who says it of whom, whether he stands by it, and with what authority.</summary>
    public ResponsibilityStatement Item { get; }

    /// <summary>The statement with its chain, clocks and checks.</summary>
    public AttributedStatement Statement => Item.Statement;

    /// <summary>Whether the speaker still stands by it; who passed it on may have taken that back all the same.</summary>
    public bool Stands => Item.Standing == Standing.Stands;

    /// <summary>Everybody who went back on it, or on having passed it on.</summary>
    internal ValueList<GoneBack> GoneBack { get; }

    /// <summary>The kind and the statement, such as <c>Claims: F50</c>.</summary>
    public override string ToString() => $"{Kind}: {Statement.Statement.Id}";
}
