namespace KnowledgeGraph.Traversal;

/// <summary>Something that is laid out when it is first asked for, and then kept.</summary>
/// <param name="layOut">Lays it out, unless it is cancelled.</param>
internal sealed class LaidOut<T>(Func<CancellationToken, T> layOut)
    where T : class
{
    private readonly Lock _gate = new();
    private volatile T? _value;

    /// <summary>What was laid out; who comes while that is being done waits for it.</summary>
    /// <param name="cancellationToken">Ends the laying out with an exception; nothing is kept then, and the next one begins anew.</param>
    /// <exception cref="OperationCanceledException">It was cancelled, and not there yet.</exception>
    public T Of(CancellationToken cancellationToken)
    {
        if (_value is { } known)
        {
            return known;
        }

        lock (_gate)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return _value ??= layOut(cancellationToken);
        }
    }
}
