using System.Globalization;

namespace KnowledgeGraph.Queries;

/// <summary>One entity that a name may mean, with the name that says so and why.</summary>
public sealed record NameHit
{
    internal NameHit()
    {
    }

    /// <summary>The entity.</summary>
    public required Entity Entity { get; init; }

    /// <summary>The name of the entity that fits best; of equally good ones, the first in the entity's order.</summary>
    public required MatchedName Name { get; init; }

    /// <summary>
    /// How well the name fits, from 0 to 1 with three decimals; 1 is the same name letter by letter. It ranks hits of one
    /// question, and is no probability that the entity is meant.
    /// </summary>
    public required double Score { get; init; }

    /// <summary>Why it fits, in the order of the enumeration; at least one.</summary>
    public required ValueList<NameMatchReason> Reasons { get; init; }

    /// <summary>
    /// How many letters were added, left out, changed or swapped with their neighbour, over all words; 0 unless the reasons
    /// have <see cref="NameMatchReason.Typo"/>.
    /// </summary>
    public required int Typos { get; init; }

    /// <summary>Whether letters of the name, or of what was asked for, may pass for letters of another script.</summary>
    public bool MayBeHomoglyph => HomoglyphsInName.Count > 0 || HomoglyphsInQuery.Count > 0;

    /// <summary>Where those letters stand in the text of <see cref="Name"/>, in UTF-16 code units, ascending; empty if there are none.</summary>
    public required ValueList<int> HomoglyphsInName { get; init; }

    /// <summary>Where those letters stand in what was asked for, in UTF-16 code units, ascending; empty if there are none.</summary>
    public required ValueList<int> HomoglyphsInQuery { get; init; }

    /// <summary>The other entities that are judged to be one with this one, in ordinal order of their ids; empty if nobody judged so.</summary>
    public required ValueList<Entity> SameAs { get; init; }

    /// <summary>The entities of which it is judged unsure whether they are one with this one, in ordinal order of their ids.</summary>
    public required ValueList<Entity> UnsureWhetherSameAs { get; init; }

    /// <summary>The entity, the name, the score and the reasons in one line.</summary>
    public override string ToString()
    {
        var typos = Typos == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({Typos})");
        return string.Create(CultureInfo.InvariantCulture, $"{Entity} '{Name}' {Score:0.000}: {string.Join(", ", Reasons)}{typos}{(MayBeHomoglyph ? ", may be a homoglyph" : "")}");
    }
}
