namespace KnowledgeGraph;

/// <summary>A node that statements are about: a person, organization, place, event, document, position or thing.</summary>
public abstract record Entity : Node
{
    private protected Entity()
    {
    }

    /// <summary>The sub-kind, an open code such as <c>militia</c>; the default code says nothing about it.</summary>
    public Code Type { get; init; }

    /// <summary>All names, the preferred one first.</summary>
    public ValueList<EntityName> Names { get; init => field = NotNull.Of(value); } = [];

    /// <summary>
    /// The first full name, else the first name of any kind, else what describes the entity, else its id.
    /// Setting it makes it the only name.
    /// </summary>
    public string Name
    {
        get => PreferredName() ?? UnnamedText ?? Id.Value;
        init => Names = [new EntityName(value)];
    }

    /// <summary>A neutral description, where one helps.</summary>
    public string? Description { get; init; }

    /// <summary>Values of properties that the ledger declares, in ordinal order of their codes.</summary>
    public ValueList<PropertyValue> Properties
    {
        get;

        // Because the order of properties carries no meaning, and one order makes equal contents equal.
        init => field = NotNull.Of(value).InOrderOf(property => property.Property);
    }

    = [];

    /// <summary>Whether the other entity has the same id and kind, whatever it says.</summary>
    /// <param name="other">The other entity.</param>
    public virtual bool Equals(Entity? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    private protected virtual string? UnnamedText => null;

    private protected virtual string NamesField => "name";

    private protected virtual bool NeedsName => true;

    private protected bool HasEntityContentOf(Entity other) =>
        Type == other.Type && Names == other.Names && string.Equals(Description, other.Description, StringComparison.Ordinal)
        && Properties == other.Properties;

    private protected IEnumerable<Fault> EntityFaults()
    {
        if (IsRedacted)
        {
            yield break;
        }

        if (Names.Count == 0 && NeedsName)
        {
            yield return new Fault(NamesField, $"The {NodeKind.ToString().ToLowerInvariant()} '{Id}' needs a {NamesField}.");
        }

        for (var index = 0; index < Names.Count; index++)
        {
            if (UndefinedValue.FaultOf<NameKind>(Names[index].Kind) is { } fault)
            {
                yield return new Fault(NamesField, fault);
            }
        }

        for (var index = 0; index < Names.Count; index++)
        {
            var name = Names[index];
            if (WellFormedText.FaultOf(name.Text) is { } textFault)
            {
                yield return new Fault(NamesField, textFault);
            }

            if (WellFormedText.FaultOf(name.Language) is { } languageFault)
            {
                yield return new Fault(NamesField, languageFault);
            }

            if (WellFormedText.FaultOf(name.Script) is { } scriptFault)
            {
                yield return new Fault(NamesField, scriptFault);
            }
        }

        if (WellFormedText.FaultOf(Description) is { } descriptionFault)
        {
            yield return new Fault("description", descriptionFault);
        }

        for (var index = 0; index < Properties.Count; index++)
        {
            if (WellFormedText.FaultOf((Properties[index].Value as TextTerm)?.Text) is { } propertyFault)
            {
                yield return new Fault("properties", propertyFault);
            }
        }

        for (var index = 1; index < Properties.Count; index++)
        {
            if (Properties[index - 1].Property == Properties[index].Property)
            {
                yield return new Fault("properties", $"'{Properties[index].Property}' has two values; a property has one.");
            }
        }
    }

    private string? PreferredName()
    {
        foreach (var name in Names)
        {
            if (name.Kind == NameKind.Full)
            {
                return name.Text;
            }
        }

        return Names.Count > 0 ? Names[0].Text : null;
    }
}
