namespace KnowledgeGraph.Benchmarks;

/// <summary>One statement of <see cref="FullNews"/> as numbers, for whatever is to hold it.</summary>
/// <param name="Act">The place of its act in <see cref="FullNews.Acts"/>.</param>
/// <param name="Speaker">Who said it: a speaker's number.</param>
/// <param name="Publisher">Who passed it on: a publisher's number, or -1 for a chain of one.</param>
/// <param name="Event">The event in its proposition.</param>
/// <param name="Predicate">The place of its predicate in <see cref="FullNews.Predicates"/>; that decides which of the next three there are.</param>
/// <param name="Agent">The speaker in its proposition, or -1.</param>
/// <param name="Place">The place in its proposition, or -1.</param>
/// <param name="Count">How many, in its proposition, or -1.</param>
/// <param name="Document">Where it stands.</param>
/// <param name="SpanStart">The first code unit of its span.</param>
/// <param name="SpanEnd">The code unit after its span.</param>
/// <param name="SaidDay">When it was said, in days since <see cref="FullNews.FirstDay"/>.</param>
/// <param name="FramedSpeaker">Whom it calls something, or -1.</param>
/// <param name="FramingTerm">What it calls him: a place in <see cref="FullNews.Terms"/>, or -1.</param>
/// <param name="Target">The number of the statement by the same speaker that it goes back on, or -1.</param>
internal readonly record struct FullNewsRow(
    int Act,
    int Speaker,
    int Publisher,
    int Event,
    int Predicate,
    int Agent,
    int Place,
    int Count,
    int Document,
    int SpanStart,
    int SpanEnd,
    int SaidDay,
    int FramedSpeaker,
    int FramingTerm,
    int Target);
