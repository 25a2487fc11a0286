namespace KnowledgeGraph;

/// <summary>What to say about a code that is neither the library's nor declared.</summary>
internal static class UndeclaredCode
{
    public static string Message(string sort, Code code, IEnumerable<Definition> known) =>
        $"The {sort} '{code}' is neither of the library nor declared in the ledger.{Nearest.Hint(code.ToString(), known.Select(definition => definition.Code.ToString()))}";
}
