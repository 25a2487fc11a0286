namespace KnowledgeGraph.Serialization;

/// <summary>Reads what a ledger declares.</summary>
internal static class DefinitionReader
{
    private static readonly FieldNames s_sorts = new("a declaration", "act", "predicate", "relationship", "kind", "property");
    private static readonly FieldNames s_act = new("an act", "code", "label", "parent", "commitment", "cameo");
    private static readonly FieldNames s_predicate = new(
        "a predicate", "code", "label", "roles", "key", "functional", "participants", "cumulative", "implies", "excludes");

    private static readonly FieldNames s_exclusion = new("an excluded predicate", "predicate", "severity");
    private static readonly FieldNames s_relationship = new(
        "a type of relationship", "code", "label", "inverse", "from", "to", "symmetric", "transitive");

    private static readonly FieldNames s_kind = new("a kind", "of", "code", "label", "parent");
    private static readonly FieldNames s_property = new("a property", "code", "of", "value", "label");

    public static Definition Read(JsonValue value)
    {
        var sorts = new JsonObject(value, s_sorts);
        if (s_sorts.Names.Count(name => sorts[name] is not null) > 1)
        {
            throw value.Fault(ProblemCode.MalformedValue, "A line declares one thing: an act, predicate, relationship, kind or property.");
        }

        return (sorts["act"], sorts["predicate"], sorts["relationship"], sorts["kind"], sorts["property"]) switch
        {
            ({ } act, _, _, _, _) => ReadAct(new JsonObject(act, s_act)),
            (_, { } predicate, _, _, _) => ReadPredicate(new JsonObject(predicate, s_predicate)),
            (_, _, { } relationship, _, _) => ReadRelationship(new JsonObject(relationship, s_relationship)),
            (_, _, _, { } kind, _) => ReadKind(new JsonObject(kind, s_kind)),
            (_, _, _, _, { } property) => ReadProperty(new JsonObject(property, s_property)),
            _ => throw value.Fault(ProblemCode.MissingField, "A declaration has one of act, predicate, relationship, kind and property; this has none."),
        };
    }

    private static Act ReadAct(JsonObject fields) => new()
    {
        Code = fields.Required("code").Code(),
        Label = fields.Text("label"),
        Parent = fields.Code("parent"),
        Commitment = fields["commitment"] is { } commitment ? Names.Commitments.Read(commitment) : null,
        Cameo = fields.Text("cameo"),
    };

    private static Predicate ReadPredicate(JsonObject fields) => new()
    {
        Code = fields.Required("code").Code(),
        Label = fields.Text("label"),
        Roles = Codes(fields, "roles"),
        Key = Codes(fields, "key"),
        Functional = Codes(fields, "functional"),
        Participants = Codes(fields, "participants"),
        IsCumulative = fields.Flag("cumulative"),
        Implies = Codes(fields, "implies"),
        Excludes = fields.List("excludes", ReadExclusion),
    };

    private static Exclusion ReadExclusion(JsonValue value)
    {
        var fields = new JsonObject(value, s_exclusion);
        return new Exclusion(fields.Required("predicate").Code(), Names.Severities.Read(fields.Required("severity")));
    }

    private static RelationshipType ReadRelationship(JsonObject fields) => new()
    {
        Code = fields.Required("code").Code(),
        Label = fields.Text("label"),
        InverseLabel = fields.Text("inverse"),
        From = fields.Required("from").List(Names.NodeKinds.Read),
        To = fields.Required("to").List(Names.NodeKinds.Read),
        IsSymmetric = fields.Flag("symmetric"),
        IsTransitive = fields.Flag("transitive"),
    };

    private static KindDefinition ReadKind(JsonObject fields) => new()
    {
        Of = fields.Required("of") is var of && of.IsText && of.Element.ValueEquals("part") ? null : Names.EntityKinds.Read(of),
        Code = fields.Required("code").Code(),
        Label = fields.Text("label"),
        Parent = fields.Code("parent"),
    };

    private static PropertyDefinition ReadProperty(JsonObject fields) => new()
    {
        Code = fields.Required("code").Code(),
        Of = fields.Required("of").List(Names.EntityKinds.Read),
        Value = Names.TermKinds.Read(fields.Required("value")),
        Label = fields.Text("label"),
    };

    private static ValueList<Code> Codes(JsonObject fields, string name) => fields.List(name, static item => item.Code());
}
