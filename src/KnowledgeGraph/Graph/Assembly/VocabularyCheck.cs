namespace KnowledgeGraph;

/// <summary>Checks what a ledger declares, and makes the vocabulary of its graph.</summary>
internal sealed class VocabularyCheck
{
    private readonly ProblemList _problems;
    private readonly List<Definition> _declared = [];

    private VocabularyCheck(ProblemList problems) => _problems = problems;

    /// <summary>The vocabulary of a ledger; declarations that clash or name what is not there become problems.</summary>
    public static Vocabulary Check(IEnumerable<DeclareEntry> entries, ProblemList problems)
    {
        var check = new VocabularyCheck(problems);
        var taken = new HashSet<(Type Sort, NodeKind? Of, Code Code)>();
        var kept = new List<DeclareEntry>();
        foreach (var entry in entries)
        {
            if (check.IsNew(entry, taken))
            {
                kept.Add(entry);
                check._declared.Add(entry.Definition);
            }
        }

        var vocabulary = Vocabulary.With(check._declared);
        foreach (var entry in kept)
        {
            check.CheckMentions(entry, vocabulary);
        }

        return vocabulary;
    }

    private bool IsNew(DeclareEntry entry, HashSet<(Type Sort, NodeKind? Of, Code Code)> taken)
    {
        var definition = entry.Definition;
        if (definition.Code.IsDefault)
        {
            _problems.Add(ProblemCode.MissingField, entry, "code", "A declaration needs the code that it declares.");
            return false;
        }

        if (IsKnown(definition))
        {
            _problems.Add(ProblemCode.DuplicateId, entry, "code", $"'{definition.Code}' needs no declaration: the library knows it. A different meaning needs another code, such as 'my:{definition.Code.Value}'.");
            return false;
        }

        var sort = definition is RelationshipType ? typeof(RelationshipType) : definition.GetType();
        if (!taken.Add((sort, (definition as KindDefinition)?.Of, definition.Code)))
        {
            _problems.Add(ProblemCode.DuplicateId, entry, "code", $"'{definition.Code}' is declared before in this ledger; a code has one meaning.");
            return false;
        }

        return true;
    }

    private static bool IsKnown(Definition definition) => definition switch
    {
        Act => Vocabulary.Known.TryGetAct(definition.Code, out _),
        Predicate => Vocabulary.Known.TryGetPredicate(definition.Code, out _),
        RelationshipType => Vocabulary.Known.TryGetRelationshipType(definition.Code, out _),
        KindDefinition kind => Vocabulary.Known.TryGetKind(kind.Of, definition.Code, out _),
        _ => false,
    };

    private void CheckMentions(DeclareEntry entry, Vocabulary vocabulary)
    {
        CheckForm(entry);
        switch (entry.Definition)
        {
            case Act act when !act.Parent.IsDefault && !vocabulary.TryGetAct(act.Parent, out _):
                Undeclared(entry, "parent", "act", act.Parent, vocabulary.Acts);
                break;
            case KindDefinition kind when !kind.Parent.IsDefault && !vocabulary.TryGetKind(kind.Of, kind.Parent, out _):
                Undeclared(entry, "parent", "kind", kind.Parent, vocabulary.KindsOf(kind.Of));
                break;
            case Predicate predicate:
                CheckPredicate(entry, predicate, vocabulary);
                break;
            default:
                break;
        }
    }

    private void CheckForm(DeclareEntry entry)
    {
        var definition = entry.Definition;
        foreach (var (field, text) in new[] { ("label", definition.Label), ("inverse", (definition as RelationshipType)?.InverseLabel) })
        {
            if (WellFormedText.FaultOf(text) is { } fault)
            {
                _problems.Add(ProblemCode.MalformedValue, entry, field, fault);
            }
        }

        CheckValues(entry);
        var ends = definition switch
        {
            RelationshipType type => new[] { ("from", type.From), ("to", type.To) },
            PropertyDefinition property => [("of", property.Of)],
            _ => [],
        };
        foreach (var (field, _) in ends.Where(end => end.Item2.Count == 0))
        {
            _problems.Add(ProblemCode.MalformedValue, entry, field, $"'{definition.Code}' needs at least one kind of node here.");
        }

        if (definition is KindDefinition { Of: NodeKind.Statement } || (definition is PropertyDefinition owned && owned.Of.Contains(NodeKind.Statement)))
        {
            _problems.Add(ProblemCode.MalformedValue, entry, "of", $"'{definition.Code}' is for kinds of entity; a statement has neither a type nor properties.");
        }
    }

    private void CheckValues(DeclareEntry entry)
    {
        var faults = entry.Definition switch
        {
            Act act => new[] { ("commitment", UndefinedValue.FaultOf(act.Commitment)), ("cameo", CameoFault(act.Cameo)) },
            KindDefinition kind => [("of", UndefinedValue.FaultOf(kind.Of))],
            PropertyDefinition property =>
            [
                ("value", UndefinedValue.FaultOf<TermKind>(property.Value)),
                .. property.Of.Select(kind => ("of", UndefinedValue.FaultOf<NodeKind>(kind))),
            ],
            Predicate predicate => [.. predicate.Excludes.Select(exclusion => ("excludes", UndefinedValue.FaultOf<Severity>(exclusion.Severity)))],
            _ => [],
        };
        foreach (var (field, fault) in faults)
        {
            if (fault is not null)
            {
                _problems.Add(ProblemCode.MalformedValue, entry, field, fault);
            }
        }
    }

    private static string? CameoFault(string? code) =>
        code is not null && (code.Length is < 2 or > 4 || code.AsSpan().ContainsAnyExceptInRange('0', '9'))
            ? $"A CAMEO code has two to four digits, such as '015'; this is {InputExcerpt.Of(code)}."
            : null;

    private void CheckPredicate(DeclareEntry entry, Predicate predicate, Vocabulary vocabulary)
    {
        var named = predicate.Key.Select(role => ("key", role))
            .Concat(predicate.Functional.Select(role => ("functional", role)))
            .Concat(predicate.Participants.Select(role => ("participants", role)));
        foreach (var (field, role) in named)
        {
            if (!predicate.Roles.Contains(role))
            {
                _problems.Add(ProblemCode.UndeclaredCode, entry, field, $"'{role}' is not among the roles of '{predicate.Code}': {string.Join(", ", predicate.Roles)}.");
            }
        }

        var mentioned = predicate.Implies.Select(code => ("implies", code)).Concat(predicate.Excludes.Select(exclusion => ("excludes", exclusion.Predicate)));
        foreach (var (field, code) in mentioned)
        {
            if (!vocabulary.TryGetPredicate(code, out _))
            {
                Undeclared(entry, field, "predicate", code, vocabulary.Predicates);
            }
        }
    }

    private void Undeclared(DeclareEntry entry, string field, string sort, Code code, IEnumerable<Definition> known) =>
        _problems.Add(ProblemCode.UndeclaredCode, entry, field, UndeclaredCode.Message(sort, code, known));
}
