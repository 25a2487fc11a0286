namespace KnowledgeGraph.Queries;

/// <summary>Says in one sentence who said what.</summary>
/// <remarks>In the past tense, which is the same for one and for many: whether a name stands for many is not known.</remarks>
internal sealed class ConflictWords(EntityGraph graph)
{
    public string Explain(FoundConflict found)
    {
        if (found.Reason == ConflictReasons.DeniedQuotation)
        {
            var (words, denial) = found.Left.Statement.Targets.Any(target => target.Id == found.Right.Statement.Id)
                ? (found.Right, found.Left)
                : (found.Left, found.Right);
            return $"{Names(words)} said that {And(denial.Statement.Origin.Principals.Select(NameOf))} said what {words.Statement.Id} tells, {Names(denial)} said that this was not said";
        }

        return $"{Side(found.Left)}, {Side(found.Right)}";
    }

    private string Side(FoundSide side)
    {
        if (side.Framing is { } framing)
        {
            return $"{Names(side)} used \"{framing.Term}\" of {NameOf(framing.Target)}";
        }

        return side.Proposition is { } proposition
            ? $"{Names(side)} said {Said(proposition, side.Held?.Polarity ?? proposition.Polarity, side.Held?.Modality ?? proposition.Modality)}"
            : $"{Names(side)} said what {side.Statement.Id} tells{Against(side)}";
    }

    private string Against(FoundSide side)
    {
        var against = side.Statement.Targets.Select(target => graph.StatementOf(target.Id)?.Id).OfType<EntityId>().Distinct().ToList();
        return against.Count == 0 ? "" : $" against {And(against.Select(id => id.Value))}";
    }

    private string Said(Proposition proposition, Polarity polarity, Modality modality)
    {
        var mode = modality switch
        {
            Modality.Future => "as still to come ",
            Modality.Intention => "as an intention ",
            Modality.Ability => "as an ability ",
            Modality.Obligation => "as an obligation ",
            Modality.Hypothetical => "as a possibility ",
            _ => "",
        };
        var label = graph.Vocabulary.TryGetPredicate(proposition.Predicate, out var predicate) && predicate.Label is { } words
            ? words
            : proposition.Predicate.Value.Replace('-', ' ');
        var roles = string.Join("; ", proposition.Arguments.Select(argument => $"{argument.Role.Value.Replace('-', ' ')}: {And(argument.Fillers.Select(NameOf))}"));
        return $"{mode}\"{(polarity == Polarity.Negative ? "not " : "")}{label}\"{(roles.Length == 0 ? "" : $" ({roles})")}";
    }

    private string Names(FoundSide side) =>
        side.Speakers.Length == 0 ? $"a source that nobody names (\"{side.Statement.Origin.Unnamed}\")" : And(side.Speakers.Select(NameOf));

    private string NameOf(Term term) => term switch
    {
        NodeTerm node => NameOf(node.Id),
        TextTerm text => $"\"{text.Text}\"",
        _ => term.ToString(),
    };

    private string NameOf(EntityId id) => graph.TryGet<Entity>(id, out var entity) && !entity.IsRedacted ? entity.Name : id.Value;

    private static string And(IEnumerable<string> parts)
    {
        var all = parts.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all.SkipLast(1))} and {all[^1]}";
    }
}
