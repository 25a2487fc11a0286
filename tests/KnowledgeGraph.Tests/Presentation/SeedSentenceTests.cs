using KnowledgeGraph.Presentation;

namespace KnowledgeGraph.Tests.Presentation;

public sealed class SeedSentenceTests
{
    public static TheoryData<string> Seeds => ["border-incursion", "enamel-works"];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Every_statement_of_a_seed_reads_as_the_file_says(string seed)
    {
        var graph = await Read(seed);

        Expectation.Meets($"sentences-{seed}.txt", Listed(graph.Statements.Select(statement => (statement.Id.Value, statement.ToSentences(graph)))));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Every_conflict_of_a_seed_reads_as_the_file_says(string seed)
    {
        var graph = await Read(seed);
        var answer = graph.Conflicts();

        Expectation.Meets($"conflict-sentences-{seed}.txt", Listed(answer.Concat(answer.Dismissed).Select(conflict => (conflict.ToString(), conflict.ToSentences()))));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Every_relationship_of_a_seed_reads_as_the_file_says(string seed)
    {
        var graph = await Read(seed);
        var entered = graph.Relationships.Where(relationship => !relationship.IsDerived);

        Expectation.Meets($"relationship-sentences-{seed}.txt", Listed(entered.Select(relationship => (relationship.Id.Value, relationship.ToSentences(graph)))));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Every_sentence_of_a_statement_names_its_speaker_and_its_source(string seed)
    {
        var graph = await Read(seed);
        foreach (var statement in graph.Statements.Where(statement => !statement.IsRedacted))
        {
            var citations = new Citations(graph);
            var said = citations.Resolve(statement)!;
            var number = citations.Number(statement.Id);
            foreach (var sentence in new StatementSentence(citations).Of(said, withChecks: true))
            {
                Assert.Contains(said.Origin.Speakers, speaker => sentence.Contains(speaker.Name, StringComparison.OrdinalIgnoreCase));
                Assert.Contains(number, sentence, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task What_is_said_stands_behind_who_says_it_and_a_verb(string seed)
    {
        var graph = await Read(seed);
        foreach (var statement in graph.Statements.Where(statement => !statement.IsRedacted))
        {
            var citations = new Citations(graph);
            var first = new StatementSentence(citations).Of(statement)[0];
            Assert.StartsWith(Sentence.Begin(SpeakerPhrases.One(citations.Resolve(statement)!.Origin)), first, StringComparison.Ordinal);
            Assert.All(statement.Propositions, proposition =>
            {
                var clause = new PropositionClause(citations).Of(proposition);
                Assert.False(first.StartsWith(clause, StringComparison.OrdinalIgnoreCase), clause);
                Assert.DoesNotContain($". {clause}", first, StringComparison.OrdinalIgnoreCase);
            });
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task No_sentence_falls_back_on_an_id_of_an_entity(string seed)
    {
        var graph = await Read(seed);
        var ids = graph.Nodes<Event>().Select(entity => entity.Id.Value).Where(id => id.Any(char.IsAsciiDigit) || id.Contains('-', StringComparison.Ordinal)).ToList();
        var sentences = graph.Statements.SelectMany(statement => new StatementSentence(new Citations(graph)).Of(statement)).ToList();

        Assert.All(ids, id => Assert.DoesNotContain(sentences, sentence => sentence.Split(' ', ',', '.', '"', '(', ')').Contains(id, StringComparer.Ordinal)));
    }

    private static async Task<EntityGraph> Read(string seed) => await LedgerFile.ReadAsync(Repository.PathOf("seeds", $"{seed}.jsonl"));

    // Without the evidence below, which every statement has.
    private static string Listed(IEnumerable<(string Of, string Text)> texts) =>
        string.Join('\n', texts.Select(text => $"{text.Of}\n  {text.Text.Split("\n\n")[0].Replace("\n", "\n  ", StringComparison.Ordinal)}"));
}
