namespace KnowledgeGraph;

/// <summary>A node that statements are about: a person, organization, place, event, document, position or thing.</summary>
public abstract record Entity : Node
{
    // Which object it was whose name was given: in an initializer that is this one, in a copy it is the one copied from.
    private Entity? _named;

    private protected Entity()
    {
    }

    /// <summary>The sub-kind, an open code such as <c>militia</c>; the default code says nothing about it.</summary>
    public Code Type { get; init; }

    /// <summary>All names, the preferred one first. Beside <see cref="Name"/> in the same initializer, they are its other names.</summary>
    public ValueList<EntityName> Names
    {
        get;
        init
        {
            var isBeside = ReferenceEquals(_named, this);
            field = isBeside ? Together(field[0], NotNull.Of(value)) : NotNull.Of(value);
            _named = this;
        }
    }

    = [];

    /// <summary>
    /// The first full name, else the first name of any kind, else what describes the entity, else its id.
    /// Setting it makes it the preferred name: the first of the <see cref="Names"/> that the same initializer gives, whichever stands
    /// first there; without them, and so where it is all that a copy changes, the only name.
    /// </summary>
    public string Name
    {
        get => PreferredName() ?? UnnamedText ?? Id.Value;
        init
        {
            var others = ReferenceEquals(_named, this) ? Names : [];
            _named = null;
            Names = Together(new EntityName(value), others);
        }
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

    // Because the list may have the preferred name with its language or script, which is to be kept.
    private static ValueList<EntityName> Together(EntityName preferred, ValueList<EntityName> names)
    {
        var known = names.FirstOrDefault(name => name.Kind == NameKind.Full && string.Equals(name.Text, preferred.Text, StringComparison.Ordinal)) ?? preferred;
        return [known, .. names.Where(name => name != known)];
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
