using System.Globalization;

namespace KnowledgeGraph.Queries;

/// <summary>
/// The independent origins behind what was said, in ledger order of their first reports: how many there are is an interval,
/// because an unnamed source may be any other. Reports are not counted, and nothing here says that it is so.
/// </summary>
public sealed class Corroboration : Answer<StatementOrigin>
{
    internal Corroboration(EntityGraph graph, ValueList<StatementOrigin> all, int min, string about, ValueList<StatementOrigin> origins, AnswerCut? cut)
        : base(graph, origins, Explain(all, min, about), cut)
    {
        Min = min;
        Max = all.Count;
        Reports = origins.SelectMany(origin => origin.Reports).ToValueList();
        Speakers = origins.SelectMany(origin => origin.Speakers).Distinct().ToValueList();
    }

    /// <summary>
    /// The fewest origins that there can be: those that may be another are counted as another. At least 1 if there is any report,
    /// else 0. Of an answer that was cut before it saw all statements, it counts what was seen and is no bound.
    /// </summary>
    public int Min { get; }

    /// <summary>
    /// The most origins that there can be: each that may be another is counted as one of its own, those that a budget leaves out of the
    /// list as well. Of an answer that was cut before it saw all statements, it counts what was seen and is no bound.
    /// </summary>
    public int Max { get; }

    /// <summary>All reports, by origin and then in ledger order.</summary>
    public ValueList<AttributedStatement> Reports { get; }

    /// <summary>All original speakers, each once, by origin; two officials of one side are two speakers and one origin.</summary>
    public ValueList<Speaker> Speakers { get; }

    /// <summary>The origins that may be another one, because nobody in them is named, an identity is unsure, or one organization had a hand in both.</summary>
    public IEnumerable<StatementOrigin> Undetermined => this.Where(origin => origin.MayBeAnother);

    private static string Explain(ValueList<StatementOrigin> origins, int min, string about)
    {
        var reports = origins.Sum(origin => origin.Reports.Count);
        var speakers = origins.SelectMany(origin => origin.Speakers).Distinct().Count();
        var count = min == origins.Count
            ? string.Create(CultureInfo.InvariantCulture, $"{min}")
            : string.Create(CultureInfo.InvariantCulture, $"{min} to {origins.Count}");
        return string.Create(CultureInfo.InvariantCulture, $"independent origins of {about}: {count}, behind {Counting.Of(reports, "report")} with {Counting.Of(speakers, "original speaker")}");
    }
}
