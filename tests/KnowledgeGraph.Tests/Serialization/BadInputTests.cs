using System.Text;

namespace KnowledgeGraph.Tests.Serialization;

public sealed class BadInputTests
{
    [Theory]
    [MemberData(nameof(BadInputTable.Structure), MemberType = typeof(BadInputTable))]
    public Task A_line_that_cannot_be_read_is_refused_with_its_place(string file, ProblemCode code, long line, long offset, string? path, string found) =>
        Check("invalid-structure", file, code, line, offset, path, found);

    [Theory]
    [MemberData(nameof(BadInputTable.Meaning), MemberType = typeof(BadInputTable))]
    public Task An_entry_that_does_not_fit_the_others_is_refused_with_its_place(string file, ProblemCode code, long line, long offset, string? path, string found) =>
        Check("invalid-meaning", file, code, line, offset, path, found);

    [Fact]
    public void Every_bad_file_has_a_row()
    {
        Assert.Equal(FilesIn("invalid-structure"), BadInputTable.Structure.Select(row => row.Data.Item1).Order(StringComparer.Ordinal));
        Assert.Equal(FilesIn("invalid-meaning"), BadInputTable.Meaning.Select(row => row.Data.Item1).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("invalid-structure", "unknown-field-of-hop", "The nearest: 'speaker'.")]
    [InlineData("invalid-structure", "unknown-kind-of-entity", "The nearest: 'person'.")]
    [InlineData("invalid-structure", "unknown-kind-of-entry", "The nearest: 'entity'.")]
    [InlineData("invalid-structure", "unknown-form", "The nearest: 'indirect'.")]
    [InlineData("invalid-structure", "unknown-term", "The nearest: 'quantity'.")]
    [InlineData("invalid-structure", "field-of-another-kind", "A person has no field 'publisher'.")]
    [InlineData("invalid-structure", "cut-off", "the file may be cut off")]
    [InlineData("invalid-structure", "cut-off-in-the-middle", "The line ends before its JSON does")]
    [InlineData("invalid-structure", "newer-major-version", "this library reads version 1")]
    [InlineData("invalid-structure", "quantity-beyond-a-decimal", "here stands 1e400")]
    [InlineData("invalid-structure", "null-instead-of-nothing", "what is not known is left out")]
    [InlineData("invalid-structure", "comma-missing", "a comma is missing before it, or the end of the object")]
    [InlineData("invalid-structure", "comma-missing-in-a-list", "a comma is missing before it, or the end of the list")]
    [InlineData("invalid-structure", "comma-behind-the-line", "one JSON object a line, with no array around the lines and no commas between them")]
    [InlineData("invalid-structure", "two-objects-on-a-line", "one JSON object a line")]
    [InlineData("invalid-structure", "lines-in-an-array", "one JSON object a line, with no array around them")]
    [InlineData("invalid-structure", "header-is-a-list", "one JSON object a line, with no array around them")]
    [InlineData("invalid-structure", "line-is-a-list", "one JSON object a line, with no array around them")]
    [InlineData("invalid-structure", "comma-at-the-end", "without commas at the end of a list")]
    [InlineData("invalid-meaning", "dangling-speaker", "The nearest: 'gladys'.")]
    [InlineData("invalid-meaning", "undeclared-kind", "The nearest: 'militia'.")]
    public async Task A_problem_says_what_would_be_right(string folder, string file, string said)
    {
        var problems = await TestLedgers.Refuse(TestLedgers.File(folder, file));

        Assert.Contains(said, problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_bad_lines_are_in_one_exception()
    {
        var problems = await TestLedgers.Refuse(TestLedgers.Lines(TestLedgers.Header, "{", TestLedgers.Ann, "[]", "{}"));

        Assert.Equal([(ProblemCode.BadJson, 2), (ProblemCode.WrongType, 4), (ProblemCode.MissingField, 5)], problems.Select(problem => (problem.Code, problem.Line)));
    }

    [Fact]
    public async Task A_file_of_something_else_is_given_up_after_a_hundred_lines()
    {
        var problems = await TestLedgers.Refuse(TestLedgers.Lines([TestLedgers.Header, .. Enumerable.Repeat("no", 1000)]));

        Assert.Equal(100, problems.Count);
    }

    [Fact]
    public async Task Everything_that_does_not_fit_together_is_in_one_exception()
    {
        var problems = await TestLedgers.Refuse(TestLedgers.File("invalid-meaning", "founder-the-wrong-way-round"));

        Assert.Equal(["$.relationship.from", "$.relationship.to"], problems.Select(problem => problem.JsonPath));
    }

    [Fact]
    public async Task A_file_is_named_in_its_problems()
    {
        var path = Path.Combine(TestLedgers.Folder("invalid-meaning"), "id-twice.jsonl");

        var exception = await Assert.ThrowsAsync<InvalidLedgerException>(() => LedgerFile.ReadAsync(path));

        Assert.StartsWith($"{path}:3, byte 166, $.entity.id: The id 'a' is taken", exception.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> FilesIn(string folder) =>
        Directory.EnumerateFiles(TestLedgers.Folder(folder)).Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal);

    private static async Task Check(string folder, string file, ProblemCode code, long line, long offset, string? path, string found)
    {
        var bytes = TestLedgers.File(folder, file);

        var problem = (await TestLedgers.Refuse(bytes))[0];

        Assert.Equal((code, line, offset, path), (problem.Code, problem.Line!.Value, problem.ByteOffset!.Value, problem.JsonPath));
        Assert.StartsWith(found, Encoding.UTF8.GetString(bytes.AsSpan((int)offset)), StringComparison.Ordinal);
    }
}
