using KnowledgeGraph.Presentation;

namespace KnowledgeGraph;

/// <summary>Says values in English words that keep how sure they are.</summary>
/// <remarks>The words are English, and the same in every culture of the thread. What is not known says so.</remarks>
public static class WordPresentation
{
    /// <summary>A quantity: <c>at least 12 people</c>, <c>about 300 m</c>, <c>a number that is not known</c>. Numbers up to ten are words.</summary>
    /// <param name="quantity">The quantity; of a cumulative count, the moment that it stands for is said as well.</param>
    public static string ToWords(this Quantity quantity) => DisplayText.Of(QuantityWords.WithMoment(quantity));

    /// <summary>A time no finer than it was said: <c>23 May 2023</c>, <c>May 2023</c>, <c>not after 1 June 2023</c>, <c>not stated</c>.</summary>
    /// <param name="time">The time; of one that is counted from something, how far from what.</param>
    public static string ToWords(this UncertainTime time) => TimeWords.Of(time);

    /// <summary>How far one time is from another, to be followed by the other: <c>nine days after</c>, <c>at least one hour before</c>.</summary>
    /// <param name="offset">The offset; without a bound, <c>at an unknown distance from</c>.</param>
    public static string ToWords(this TimeOffset offset) => OffsetWords.Of(offset, spelled: true);
}
