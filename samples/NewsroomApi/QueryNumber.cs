using System.Globalization;

namespace KnowledgeGraph.Samples.Newsroom;

/// <summary>Reads a whole number of a query, within its bounds.</summary>
internal static class QueryNumber
{
    public static long Read(HttpRequest request, string name, long otherwise, long least, long most)
    {
        if (!request.Query.TryGetValue(name, out var values))
        {
            return otherwise;
        }

        return values is [{ } text] && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new BadQueryException(name, string.Create(CultureInfo.InvariantCulture, $"'{name}' is one whole number from {least} to {most}, and not '{values}'."));
    }
}
