namespace KnowledgeGraph.Serialization;

/// <summary>Writes what a ledger declares.</summary>
internal static class DefinitionWriter
{
    public static void Write(LineWriter line, Definition definition)
    {
        line.StartObject("declare");
        switch (definition)
        {
            case Act act:
                WriteAct(line, act);
                break;
            case Predicate predicate:
                WritePredicate(line, predicate);
                break;
            case RelationshipType relationship:
                WriteRelationship(line, relationship);
                break;
            case KindDefinition kind:
                WriteKind(line, kind);
                break;
            case PropertyDefinition property:
                WriteProperty(line, property);
                break;
        }

        line.EndObject();
        line.EndObject();
    }

    private static void WriteAct(LineWriter line, Act act)
    {
        line.StartObject("act");
        line.Code("code", act.Code);
        line.Text("label", act.Label);
        line.Code("parent", act.Parent);
        line.Text("commitment", act.Commitment is { } commitment ? Names.Commitments.Of(commitment) : null);
        line.Text("cameo", act.Cameo);
    }

    private static void WritePredicate(LineWriter line, Predicate predicate)
    {
        line.StartObject("predicate");
        line.Code("code", predicate.Code);
        line.Text("label", predicate.Label);
        line.List("roles", predicate.Roles, WriteCode);
        line.List("key", predicate.Key, WriteCode);
        line.List("functional", predicate.Functional, WriteCode);
        line.List("participants", predicate.Participants, WriteCode);
        line.Flag("cumulative", predicate.IsCumulative);
        line.List("implies", predicate.Implies, WriteCode);
        line.List("excludes", predicate.Excludes, WriteExclusion);
    }

    private static void WriteExclusion(LineWriter line, Exclusion exclusion)
    {
        line.StartObject();
        line.Code("predicate", exclusion.Predicate);
        line.Text("severity", Names.Severities.Of(exclusion.Severity));
        line.EndObject();
    }

    private static void WriteRelationship(LineWriter line, RelationshipType relationship)
    {
        line.StartObject("relationship");
        line.Code("code", relationship.Code);
        line.Text("label", relationship.Label);
        line.Text("inverse", relationship.InverseLabel);
        WriteKinds(line, "from", relationship.From);
        WriteKinds(line, "to", relationship.To);
        line.Flag("symmetric", relationship.IsSymmetric);
        line.Flag("transitive", relationship.IsTransitive);
    }

    private static void WriteKind(LineWriter line, KindDefinition kind)
    {
        line.StartObject("kind");
        line.Text("of", kind.Of is { } of ? Names.EntityKinds.Of(of) : "part");
        line.Code("code", kind.Code);
        line.Text("label", kind.Label);
        line.Code("parent", kind.Parent);
    }

    private static void WriteProperty(LineWriter line, PropertyDefinition property)
    {
        line.StartObject("property");
        line.Code("code", property.Code);
        WriteKinds(line, "of", property.Of);
        line.Text("value", Names.TermKinds.Of(property.Value));
        line.Text("label", property.Label);
    }

    /// <summary>Writes the kinds also if there are none, because their field is required.</summary>
    private static void WriteKinds(LineWriter line, string name, ValueList<NodeKind> kinds)
    {
        line.StartList(name);
        foreach (var kind in kinds)
        {
            line.Text(Names.NodeKinds.Of(kind));
        }

        line.EndList();
    }

    private static void WriteCode(LineWriter line, Code code) => line.Text(code.ToString());
}
