using System.Text;
using CsCheck;
using KnowledgeGraph.Serialization;

namespace KnowledgeGraph.Tests.Serialization;

public sealed class LineSourceTests
{
    [Fact]
    public void Lines_are_those_that_a_plain_split_gives() =>
        Gen.Select(Gen.OneOf("a", "bc", "\n", "\r\n", "\r", "\n\n", "é", "0123456789").Array[0, 30], Gen.Int[1, 9], Gen.Int[1, 9]).Sample(
            (pieces, chunk, trickle) =>
            {
                var text = string.Concat(pieces);
                var expected = text.Split('\n').ToList();
                expected.RemoveAt(expected.Count - 1);
                var whole = expected.Select(line => line.EndsWith('\r') ? line[..^1] : line).ToList();
                if (text.Length > 0 && !text.EndsWith('\n'))
                {
                    whole.Add(text[(text.LastIndexOf('\n') + 1)..]);
                }

                Assert.Equal(whole, Split(Encoding.UTF8.GetBytes(text), chunk, trickle));
            },
            iter: 2000);

    [Fact]
    public void Thirty_megabytes_are_split_in_less_than_one()
    {
        const int Length = 30 * 1024 * 1024;
        var source = new LineSource(ManyLines(Length), LedgerReadOptions.DefaultMaxLineBytes);
        var lines = 0;
        var before = GC.GetAllocatedBytesForCurrentThread();

        while (Next(source))
        {
            lines++;
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1024 * 1024);
        Assert.Equal((Length / 100, Length / 100 * 100), (lines, source.Bytes));
    }

    private static List<string> Split(byte[] bytes, int chunk, int trickle)
    {
        var source = new LineSource(new TrickleStream(bytes, trickle), 1000, chunk);
        var lines = new List<string>();
        while (Next(source))
        {
            Assert.Equal(source.Line.ToArray(), bytes.AsSpan((int)source.Start.Offset, source.Line.Length).ToArray());
            lines.Add(Encoding.UTF8.GetString(source.Line.Span));
        }

        return lines;
    }

    /// <summary>The next line, on this thread, because the streams here answer at once.</summary>
    private static bool Next(LineSource source)
    {
        var next = source.NextAsync(CancellationToken.None);
        return next.IsCompletedSuccessfully ? next.Result : throw new InvalidOperationException("The stream did not answer at once.");
    }

    /// <summary>Lines of a hundred bytes that nobody keeps.</summary>
    private static TrickleStream ManyLines(int length)
    {
        var position = 0;
        return new TrickleStream(buffer =>
        {
            var read = Math.Min(buffer.Length, (length / 100 * 100) - position);
            foreach (ref var character in buffer.Span[..read])
            {
                character = (byte)(++position % 100 == 0 ? '\n' : 'x');
            }

            return read;
        });
    }
}
