using CsCheck;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Questions.Names;

public sealed class NameOracleTests
{
    private static readonly string[] s_words =
    [
        "Denis", "Kapustin", "Капустин", "K\u0430pustin", "Kaputsin", "D.", "Д.", "Щ", "Shchek", "Щек", "Moscow", "Москва", "MOCKBA", "Times", "The",
        "Андрей", "Андреи", "Andrey", "Łódź", "Lodz", "東京", "东京", "Tokyo", "محمد", "Anna", "Anne", "An", "Anastasia", "Anastasja", "2023", "2022",
        "+", "Coco", "\u0421\u043E\u0441\u043E", "K", "Straße", "Strasse", "strase", "O'Brien", "Obrien", "ΤΟΜ", "Tom", "ТЙ", "ти",
    ];

    private static readonly Gen<string> s_name =
        Gen.Select(Gen.Int[0, s_words.Length - 1].Select(word => s_words[word]), Gen.Int[0, 20], Gen.Char["aeiknрсаst"], (word, change, letter) => Changed(word, change, letter))
            .Array[1, 4].Select(words => string.Join(' ', words));

    private static readonly Gen<string[]> s_names = s_name.Array[1, 40];

    [Fact]
    public void The_index_finds_what_a_look_at_every_name_finds() =>
        Gen.Select(s_names, s_name).Sample((names, asked) =>
        {
            var graph = Graph(names);
            var everything = new NameSearchOptions { MinimumScore = 0, Budget = QuestionBudget.Unlimited };

            var found = graph.FindByName(asked, everything).Select(hit => hit.ToString());

            return found.SequenceEqual(Scan(graph, asked));
        }, iter: 3000);

    [Fact]
    public void The_pairs_that_meet_by_their_rarest_word_are_those_that_each_held_against_each_gives() =>
        s_names.Sample(names =>
        {
            var graph = Graph(names);
            var everything = new CandidateOptions { MinimumScore = 0, Budget = QuestionBudget.Unlimited };

            var all = graph.SameAsCandidates(everything).Select(candidate => $"{candidate.Left.Id} {candidate.Right.Id}").ToHashSet();
            var scanned = (
                from left in graph.Nodes<Person>()
                from right in graph.Nodes<Person>()
                where graph.OrdinalOrThrow(left) < graph.OrdinalOrThrow(right) && DoFit(left, right)
                select $"{left.Id} {right.Id}").ToHashSet();
            var byNode = graph.Nodes<Person>().SelectMany(person => graph.SameAsCandidatesFor(person, everything))
                .Select(candidate => $"{candidate.Left.Id} {candidate.Right.Id}").ToHashSet();

            return all.SetEquals(scanned) && byNode.SetEquals(scanned);
        }, iter: 1000);

    [Fact]
    public void A_name_finds_itself_with_a_score_of_one() =>
        s_names.Sample(names =>
        {
            var graph = Graph(names);
            return graph.Nodes<Person>().All(person => graph.FindByName(person.Name, new NameSearchOptions { Budget = QuestionBudget.Unlimited })
                .Any(hit => hit.Entity == person && hit.Score == 1) || NameFolding.Fold(person.Name).Tokens.Count == 0);
        }, iter: 300);

    private static bool DoFit(Person left, Person right) => left.Names.Any(one => right.Names.Any(other =>
        NameMatcher.Match(NameFolding.Fold(one.Text), NameFolding.Fold(other.Text), NameLooseness.Identity) is not null));

    // The definition: every name of every entity is compared, and the best of each entity counts.
    private static IEnumerable<string> Scan(EntityGraph graph, string asked)
    {
        var hits = new List<(Person Person, string Told, double Score)>();
        foreach (var person in graph.Nodes<Person>())
        {
            (string Told, double Score)? best = null;
            foreach (var name in person.Names)
            {
                if (NameMatcher.Match(NameFolding.Fold(asked), NameFolding.Fold(name.Text), NameLooseness.Search) is { } match)
                {
                    var score = Math.Round(match.Score * (name.Kind == NameKind.Weak ? 0.8 : 1), 3);
                    if (best is null || score > best.Value.Score)
                    {
                        var typos = match.Typos == 0 ? "" : $" ({match.Typos})";
                        var warning = match.HomoglyphsInName.Count + match.HomoglyphsInQuery.Count > 0 ? ", may be a homoglyph" : "";
                        best = (FormattableString.Invariant($"person {person.Id} '{name.Text}' {score:0.000}: {string.Join(", ", match.Reasons)}{typos}{warning}"), score);
                    }
                }
            }

            if (best is { } found)
            {
                hits.Add((person, found.Told, found.Score));
            }
        }

        return hits.OrderByDescending(hit => hit.Score).Select(hit => hit.Told);
    }

    private static EntityGraph Graph(string[] names)
    {
        var builder = new EntityGraphBuilder();
        foreach (var (number, pair) in names.Chunk(2).Index())
        {
            builder.Add(new Person
            {
                Id = new EntityId($"p{number}"),
                Names = [new EntityName(pair[0]), .. pair.Skip(1).Select(text => new EntityName(text) { Kind = NameKind.Weak })],
            });
        }

        return builder.Build();
    }

    private static string Changed(string word, int change, char letter) => change switch
    {
        < 3 when word.Length > 2 => word[..1] + letter + word[2..],
        < 5 when word.Length > 2 => word[..1] + letter + word[1..],
        5 when word.Length > 3 => word[..1] + word[2] + word[1] + word[3..],
        6 when word.Length > 3 => word[..3],
        7 => word.ToUpperInvariant(),
        _ => word,
    };
}
