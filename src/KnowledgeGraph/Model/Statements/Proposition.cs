namespace KnowledgeGraph;

/// <summary>One thing that is said: a predicate with its arguments, affirmed or negated, in a mode.</summary>
/// <remarks>Under an act of denial the proposition is what is denied, in the affirmative.</remarks>
public sealed record Proposition
{
    /// <summary>The id, in the one space of ids of the ledger.</summary>
    public required EntityId Id { get; init; }

    /// <summary>The code of the predicate.</summary>
    public required Code Predicate { get; init; }

    /// <summary>The arguments, in ordinal order of their roles, each role once.</summary>
    public ValueList<Argument> Arguments
    {
        get;

        // Because the order of roles carries no meaning, and one order makes equal contents equal.
        init => field = NotNull.Of(value).InOrderOf(argument => argument.Role);
    }

    = [];

    /// <summary>Whether it is affirmed or negated.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>In what mode it is put forward.</summary>
    public Modality Modality { get; init; }

    /// <summary>What is said, in the recorder's words, where it could not be put into a predicate; else null.</summary>
    public string? Text { get; init; }

    /// <summary>The argument of a role, or null if nothing fills it.</summary>
    /// <param name="role">The role.</param>
    public Argument? this[Code role]
    {
        get
        {
            foreach (var argument in Arguments.AsSpan())
            {
                if (argument.Role == role)
                {
                    return argument;
                }
            }

            return null;
        }
    }

    /// <summary>The proposition in one line, such as <c>not crossed-into(agent: corps, place: region)</c>.</summary>
    public override string ToString()
    {
        var mode = Modality == Modality.Fact ? "" : Modality.ToString().ToLowerInvariant() + ": ";
        var polarity = Polarity == Polarity.Negative ? "not " : "";
        return $"{mode}{polarity}{Predicate}({string.Join(", ", Arguments)}){(Text is null ? "" : $" \"{Text}\"")}";
    }
}
