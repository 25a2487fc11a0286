using KnowledgeGraph.Presentation;
using KnowledgeGraph.Queries;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph;

/// <summary>Says answers as JSON, for other programs.</summary>
/// <remarks>
/// The text is one indented object, LF between the lines and none at the end. Lists are there when they are empty, and what
/// is not known is null, so that the shape is always the same. What matters in HTML is escaped; other
/// scripts stay readable. It cannot be read back into a graph; <c>LedgerFile</c> writes what can.
/// </remarks>
public static class JsonPresentation
{
    /// <summary>Says who claimed, denied or admitted responsibility for an event, or who is blamed for it, with all the evidence.</summary>
    /// <remarks>
    /// <para>
    /// The object is <c>{"event","sameEvents","unsureEvents","asOf","considered","documents","claims"}</c>: <c>asOf</c> says of a graph
    /// that is cut what it shows, and is null of a whole one, <c>considered</c> is the number of statements about the event, and the last property is <c>claims</c>, <c>denials</c>, <c>admissions</c> or <c>accusations</c>.
    /// </para>
    /// <para>
    /// Each of these is <c>{"speaker","jointlyWith","agents","act","statement","proposition","predicate","said","chain","source",
    /// "basis","certainty","verification","standing","takenBackIn","authority","inTheNameOf","note"}</c>. A speaker is <c>{"id","name"}</c>, with
    /// <c>"unnamed"</c> where nobody names the source. <c>said</c> is <c>{"edtf","utcOffset","status","anchor","clock","offset"}</c>:
    /// the solved time, how it came about (<c>absolute</c>, <c>solved</c>, <c>anchor-unknown</c>, <c>anchor-cycle</c>), and
    /// what it was counted from. <c>chain</c> lists <c>{"speakers","onBehalfOf","basis","standing"}</c>, the outermost hop first.
    /// <c>source</c> is <c>{"document":{"id","title","publisher","published"},"part","published","spans","hash","quote"}</c>,
    /// the outer <c>published</c> being like <c>said</c>. <c>verification</c> is <c>{"assessments","disputes"}</c>, disputes
    /// being ids of statements. <c>takenBackIn</c> is null, or <c>{"act","statement","said","chain","source"}</c> of the
    /// statement in which the speaker went back on it.
    /// </para>
    /// </remarks>
    /// <param name="answer">The answer; if it is nobody, the last list is empty.</param>
    public static string ToJson(this EventAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return JsonDocumentText.Of(json => EventAnswerJson.Write(json, answer));
    }

    /// <summary>Says how two nodes are connected, step by step, with what each step rests on.</summary>
    /// <remarks>
    /// The object is <c>{"from","to","exists","length","cut","explanation","asOf","steps"}</c>; a node is <c>{"id","kind","name"}</c>, and
    /// <c>cut</c> is <c>expansions</c>, <c>deadline</c> or null. A step is <c>{"from","label","to","forward","relationship",
    /// "evidence"}</c>, its relationship <c>{"id","type","from","to","holds","distance","offset","derived","authorsOwn","note"}</c>
    /// (the id of a derived one is null), its evidence a list of <c>{"id","act","chain"}</c>, in whose chain speakers are ids.
    /// </remarks>
    /// <param name="connection">The connection; if there is none, <c>steps</c> is empty and <c>explanation</c> says why.</param>
    public static string ToJson(this Connection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        return JsonDocumentText.Of(json => ConnectionJson.Write(json, connection));
    }
}
