namespace KnowledgeGraph.Queries;

/// <summary>One name by which an entity can be found.</summary>
public sealed record MatchedName
{
    internal MatchedName(string text, MatchedNameKind kind, EntityName? name = null)
    {
        Text = text;
        Kind = kind;
        Language = name?.Language;
        Script = name?.Script;
    }

    /// <summary>The name as the ledger has it.</summary>
    public string Text { get; }

    /// <summary>What kind of name it is.</summary>
    public MatchedNameKind Kind { get; }

    /// <summary>The language that the ledger gives for it, as a BCP 47 tag; null if it gives none.</summary>
    public string? Language { get; }

    /// <summary>The script that the ledger gives for it, as an ISO 15924 code; null if it gives none.</summary>
    public string? Script { get; }

    /// <summary>The text of the name, made harmless to the line around it.</summary>
    public override string ToString() => DisplayText.Of(Text);

    /// <summary>The names of an entity in its own order, then its metonyms or what describes it; none if it is redacted.</summary>
    internal static ValueList<MatchedName> Of(Entity entity)
    {
        if (entity.IsRedacted)
        {
            return [];
        }

        var names = entity.Names.Select(name => new MatchedName(name.Text, KindOf(name.Kind), name));
        return entity switch
        {
            Organization { Metonyms.Count: > 0 } organization =>
                names.Concat(organization.Metonyms.Select(metonym => new MatchedName(metonym, MatchedNameKind.Metonym))).ToValueList(),
            Person { Descriptor: { } descriptor } => names.Append(new MatchedName(descriptor, MatchedNameKind.Descriptor)).ToValueList(),
            _ => names.ToValueList(),
        };
    }

    /// <summary>How much a name of this kind tells, from 0 to 1.</summary>
    internal double Weight => Kind switch
    {
        MatchedNameKind.Former => 0.95,
        MatchedNameKind.Metonym => 0.85,
        MatchedNameKind.Weak => 0.8,
        MatchedNameKind.Descriptor => 0.7,
        _ => 1,
    };

    private static MatchedNameKind KindOf(NameKind kind) => kind switch
    {
        NameKind.Alias => MatchedNameKind.Alias,
        NameKind.Weak => MatchedNameKind.Weak,
        NameKind.Former => MatchedNameKind.Former,
        NameKind.Transliterated => MatchedNameKind.Transliterated,
        _ => MatchedNameKind.Full,
    };
}
