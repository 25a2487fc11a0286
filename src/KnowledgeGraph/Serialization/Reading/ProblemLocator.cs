using System.Text.Json;

namespace KnowledgeGraph.Serialization;

/// <summary>Says for problems that were found after reading at which byte of the file they are.</summary>
internal sealed class ProblemLocator(Stream stream, long? origin, string? file)
{
    private const int ChunkBytes = 4096;

    private LineStart _start;
    private byte[] _line = [];

    /// <summary>The problems with file, line and byte: the exact byte if the stream can be read again, else the first of the line.</summary>
    public async Task<ValueList<Problem>> LocateAsync(IEnumerable<PlacedProblem> problems, CancellationToken cancellationToken)
    {
        var located = new List<Problem>();
        var position = origin is null ? 0 : stream.Position;
        foreach (var (problem, start) in problems)
        {
            located.Add(problem with
            {
                File = file,
                Line = start.Line,
                ByteOffset = start.Offset + await OffsetAsync(problem, start, cancellationToken).ConfigureAwait(false),
                Sequence = start.Line - 1,
            });
        }

        if (origin is not null)
        {
            stream.Position = position;
        }

        return located.ToValueList();
    }

    private async ValueTask<long> OffsetAsync(Problem problem, LineStart start, CancellationToken cancellationToken)
    {
        if (origin is not { } first || problem.JsonPath is not { } path)
        {
            return 0;
        }

        if (_start != start)
        {
            stream.Position = first + start.Offset;
            var source = new LineSource(stream, int.MaxValue, ChunkBytes);
            await source.NextAsync(cancellationToken).ConfigureAwait(false);
            _line = source.Line.ToArray();
            _start = start;
        }

        try
        {
            return JsonPathOffset.Of(_line, path, atKey: false);
        }
        catch (JsonException)
        {
            // Because somebody has changed the file meanwhile; the line is then all that can be said.
            return 0;
        }
    }
}
