using System.Globalization;
using System.Text;
using CsCheck;
using KnowledgeGraph.Serialization;

namespace KnowledgeGraph.Tests.Serialization;

public sealed class SharedTextsTests
{
    private static readonly Gen<string> s_text = Gen.OneOf("a", "b", "é", "中", "😀").Array[0, 4].Select(string.Concat);

    [Fact]
    public void A_text_that_was_read_before_is_not_read_again()
    {
        var words = new SharedWords();

        Assert.Same(words.Ids.Read("Белгород"u8), words.Ids.Read("Белгород"u8));
        Assert.Same(words.Codes.Read("cameo:015"u8), words.Codes.Read("cameo:015"u8));
        Assert.Same(words.Times.Read("2023-05-22"u8), words.Times.Read("2023-05-22"u8));
    }

    [Fact]
    public void However_many_texts_are_read_each_is_read_right()
    {
        const int Texts = 400_000;
        var words = new SharedWords();
        for (var number = 0; number < Texts; number++)
        {
            var text = (number % 2 == 0 ? "id" : "ид") + number.ToString(CultureInfo.InvariantCulture);

            Assert.Equal(text, words.Ids.Read(Encoding.UTF8.GetBytes(text))!.Id.Value);
        }
    }

    [Fact]
    public void What_cannot_be_read_is_nothing()
    {
        var words = new SharedWords();

        Assert.Null(words.Ids.Read("a b"u8));
        Assert.Null(words.Codes.Read("Upper"u8));
        Assert.Null(words.Times.Read("2023-13"u8));
        Assert.Null(words.Ids.Read(new byte[EntityId.MaximumLength + 1]));
    }

    [Fact]
    public void A_text_is_its_own_bytes_and_no_others() =>
        Gen.Select(s_text, s_text).Sample((one, other) =>
            Assert.Equal(one == other, Utf8Text.Is(one, Encoding.UTF8.GetBytes(other))));

    [Fact]
    public void An_instant_is_read_as_the_framework_reads_it() =>
        Gen.Select(Gen.OneOf("2023-06-02T08:00:00Z", "2023-06-02T08:00:00.1Z", "0001-01-01T00:00:00.1234567Z", "9999-12-31T23:59:59.9999999Z", "2024-02-29T23:59:59Z"), Gen.Int[0, 30], Gen.OneOf("0", "1", "2", "3", "9", "-", ".", "Z", "T", "")).Sample(
            (text, at, put) =>
            {
                var place = Math.Min(at, text.Length - 1);
                var changed = text[..place] + put + text[(place + 1)..];
                string[] formats = ["yyyy-MM-dd'T'HH:mm:ss'Z'", .. Enumerable.Range(1, 7).Select(digits => $"yyyy-MM-dd'T'HH:mm:ss.{new string('f', digits)}'Z'")];
                var isInstant = DateTimeOffset.TryParseExact(changed, formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var expected);

                Assert.Equal(isInstant, InstantJson.TryRead(Encoding.UTF8.GetBytes(changed), out var instant));
                Assert.Equal(expected, instant);
            },
            iter: 5000);
}
