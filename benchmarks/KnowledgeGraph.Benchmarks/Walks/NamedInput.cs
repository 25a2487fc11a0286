using KnowledgeGraph.Benchmarks.Suites;

namespace KnowledgeGraph.Benchmarks.Walks;

/// <summary>An input that a benchmark is made for, as a type, so that each benchmark of each input has a name of its own.</summary>
public abstract class NamedInput
{
    private const int Million = 1_000_000;
    private const int Thousand = 1_000;

    private NamedInput()
    {
    }

    /// <summary>The input; made, if it is not kept from before.</summary>
    internal abstract EdgeInput Input { get; }

    public sealed class Kronecker16 : NamedInput
    {
        internal override EdgeInput Input => EdgeInput.Kronecker(InputSize.Scale(16));
    }

    public sealed class Kronecker18 : NamedInput
    {
        internal override EdgeInput Input => EdgeInput.Kronecker(InputSize.Scale(18));
    }

    public sealed class Kronecker20 : NamedInput
    {
        internal override EdgeInput Input => EdgeInput.Kronecker(InputSize.Scale(20));
    }

    public sealed class Uniform16 : NamedInput
    {
        internal override EdgeInput Input => EdgeInput.Uniform(InputSize.Scale(16));
    }

    public sealed class Uniform18 : NamedInput
    {
        internal override EdgeInput Input => EdgeInput.Uniform(InputSize.Scale(18));
    }

    public sealed class Uniform20 : NamedInput
    {
        internal override EdgeInput Input => EdgeInput.Uniform(InputSize.Scale(20));
    }

    /// <summary>A star of a million.</summary>
    public sealed class Star : NamedInput
    {
        internal override EdgeInput Input => EdgeInput.Star(InputSize.Count(Million));
    }

    /// <summary>A chain of a million.</summary>
    public sealed class Chain : NamedInput
    {
        internal override EdgeInput Input => EdgeInput.Chain(InputSize.Count(Million));
    }

    /// <summary>A grid of a thousand by a thousand.</summary>
    public sealed class Grid : NamedInput
    {
        internal override EdgeInput Input => EdgeInput.Grid((int)Math.Sqrt(InputSize.Count(Thousand * Thousand)));
    }
}
