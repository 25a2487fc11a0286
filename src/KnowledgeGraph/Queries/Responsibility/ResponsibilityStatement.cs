namespace KnowledgeGraph.Queries;

/// <summary>What one original speaker says about who is responsible for an event.</summary>
[TypeFormatterSource("KnowledgeGraph.Presentation.NotebookFormatterSource, KnowledgeGraph")]
public abstract record ResponsibilityStatement : IPresentable
{
    private protected ResponsibilityStatement(ResponsibilityFinding finding)
    {
        Speaker = finding.Speaker;
        Agents = finding.Agents;
        InTheNameOf = finding.InTheNameOf;
        Authority = finding.Authority;
        Standing = finding.Standing;
        TakenBackIn = finding.TakenBackIn;
        Statement = finding.Statement;
        Proposition = finding.Proposition;
    }

    /// <summary>The original speaker: the principal on whose behalf it was said, else who said it.</summary>
    public Speaker Speaker { get; }

    /// <summary>Those who say it jointly with the speaker, in the order of the statement; empty if it is the speaker's alone. Each reading makes the list anew.</summary>
    public ValueList<Speaker> JointlyWith => Statement.Origin.Principals.Where(other => other != Speaker).ToValueList();

    /// <summary>The agents that it is said of, in the order of the statement: those said to be, or not to be, responsible.</summary>
    public ValueList<Agent> Agents { get; }

    /// <summary>
    /// Those in whose name it is said although nothing shows that the speaker speaks for them, the speaker itself included where
    /// somebody else spoke on its behalf.
    /// </summary>
    public ValueList<Agent> InTheNameOf { get; }

    /// <summary>With what authority it is said; <see cref="Authority.NotShown"/> if it is in the name of somebody, or the source has no name.</summary>
    public Authority Authority { get; }

    /// <summary>Whether the speaker still stands by it, the proposition included.</summary>
    public Standing Standing { get; }

    /// <summary>
    /// The statement in force in which the speaker retracted, corrected or revised it, else the first in which he certainly later said
    /// something else instead, with its evidence; null if it stands.
    /// </summary>
    public AttributedStatement? TakenBackIn { get; }

    /// <summary>The statement with its chain, clocks and checks.</summary>
    public AttributedStatement Statement { get; }

    /// <summary>The proposition that says it.</summary>
    public Proposition Proposition { get; }

    /// <summary>When it was said, solved through its anchors where it is relative.</summary>
    public TimeSolution Said => Statement.Said;

    /// <summary>Where it stands, or null if the statement does not say.</summary>
    public StatementSource? Source => Statement.Source;

    /// <summary>How it was checked.</summary>
    public Verification Verification => Statement.Verification;

    /// <summary>Who says what in which statement, and whether he stands by it.</summary>
    public sealed override string ToString() => $"{Speaker} in {Statement.Statement.Id}: {Proposition}, {Standing.ToString().ToLowerInvariant()}";

    EntityGraph IPresentable.Graph => Statement.Graph;
}
