using System.Reflection;
using KnowledgeGraph.Queries;
using KnowledgeGraph.Tests.Seed;

namespace KnowledgeGraph.Tests.Questions;

/// <summary>Every question that takes an id, asked where nothing was recorded yet.</summary>
public sealed class QuestionsOnEmptyCutTests(SeedGraph seed) : IClassFixture<SeedGraph>
{
    private static readonly Dictionary<string, MethodInfo> s_questions = typeof(TimeQueries).Assembly.GetExportedTypes()
        .Where(type => type is { IsAbstract: true, IsSealed: true } && type.Name.EndsWith("Queries", StringComparison.Ordinal))
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(method => !method.IsGenericMethodDefinition && method.GetParameters() is [var asked, ..] && asked.ParameterType == typeof(EntityGraph) && method.GetParameters().Any(IsId)
            && !method.GetParameters().Any(parameter => parameter.ParameterType.IsByRefLike))
        .ToDictionary(method => $"{method.Name}({string.Join(", ", method.GetParameters().Skip(1).Select(parameter => parameter.ParameterType.Name))})", StringComparer.Ordinal);

    private readonly EntityGraph _graph = seed.Graph;

    public static TheoryData<string> Questions() => [.. s_questions.Keys];

    [Theory]
    [MemberData(nameof(Questions))]
    public void On_a_cut_before_the_first_entry_a_question_answers_about_whatever_it_answers_about_today(string question)
    {
        var before = _graph.AsOf(KnowledgeCut.Recorded(new DateTimeOffset(1990, 1, 1, 0, 0, 0, TimeSpan.Zero)));
        var isAnswered = false;
        foreach (var node in _graph.Nodes<Node>().DistinctBy(node => node.GetType()))
        {
            var today = Ask(_graph, question, node.Id);
            var then = Ask(before, question, node.Id);

            // A statement that was recorded later is not known then, and a question about it says so.
            Assert.True(then == today || (node is Statement && then == typeof(UnknownIdException)), $"{question} of {node.Id}: {today?.Name ?? "answers"} today, {then?.Name ?? "answers"} then");
            isAnswered |= today is null;
        }

        Assert.True(isAnswered, question);
    }

    [Fact]
    public void Most_questions_take_an_id() => Assert.True(s_questions.Count > 40, $"{s_questions.Count} questions take an id");

    private static bool IsId(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(EntityId) || parameter.ParameterType == typeof(EntityId?) || parameter.ParameterType == typeof(IEnumerable<EntityId>);

    private static Type? Ask(EntityGraph graph, string question, EntityId id)
    {
        var method = s_questions[question];
        try
        {
            _ = method.Invoke(null, [.. method.GetParameters().Select(parameter => Value(parameter, graph, id))])!.ToString();
            return null;
        }
        catch (TargetInvocationException failure)
        {
            return failure.InnerException!.GetType();
        }
    }

    private static object? Value(ParameterInfo parameter, EntityGraph graph, EntityId id) => parameter.ParameterType switch
    {
        var type when type == typeof(EntityGraph) => graph,
        var type when type == typeof(EntityId) || type == typeof(EntityId?) => id,
        var type when type == typeof(IEnumerable<EntityId>) => new[] { id },
        var type when type == typeof(Quantity) => Quantity.Exactly(10, "km"),
        var type when type == typeof(double) => 10_000d,
        var type when type == typeof(Code) && parameter.Name == "act" => KnownActs.Urge.Code,
        var type when type == typeof(Code) => KnownPredicates.Injured.Code,
        var type when type == typeof(string) && !parameter.HasDefaultValue => "words",
        var type when type == typeof(QuantityPolicy) => QuantityPolicy.WidestInterval,
        var type when parameter.HasDefaultValue && parameter.DefaultValue is not null => Convert(parameter.DefaultValue, type),
        var type when type.IsValueType => Activator.CreateInstance(type),
        _ => null,
    };

    private static object Convert(object value, Type type) => type.IsEnum ? Enum.ToObject(type, value) : value;
}
