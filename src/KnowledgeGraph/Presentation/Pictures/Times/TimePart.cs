namespace KnowledgeGraph.Presentation;

/// <summary>A part of an axis of time on which equal times have equal room.</summary>
/// <param name="From">The seconds since 1970 at its left end.</param>
/// <param name="To">The seconds since 1970 at its right end.</param>
/// <param name="Left">Its left end.</param>
/// <param name="Right">Its right end.</param>
internal readonly record struct TimePart(double From, double To, double Left, double Right)
{
    /// <summary>The place of a moment; what lies beyond it is at its end.</summary>
    public double At(double seconds) => Left + (Math.Clamp((seconds - From) / (To - From), 0, 1) * (Right - Left));
}
