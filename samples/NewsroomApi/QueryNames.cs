using System.Net;
using System.Text;
using System.Text.Unicode;
using Microsoft.AspNetCore.WebUtilities;

namespace KnowledgeGraph.Samples.Newsroom;

/// <summary>The parameters that a question takes. Any other is refused, and not quietly left unread.</summary>
internal sealed record QueryNames(IReadOnlyList<string> Names)
{
    /// <summary>Looks through the query before anything else does.</summary>
    /// <exception cref="BadQueryException">A name is none of these, stands there twice, or has a value that is no UTF-8.</exception>
    public void Check(HttpRequest request)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in new QueryStringEnumerable(request.QueryString.Value))
        {
            var name = pair.DecodeName().ToString();
            if (!Names.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                throw new BadQueryException(name, Names.Count == 0 ? "This question takes no parameters." : $"This question takes {string.Join(", ", Names)}, and not '{name}'.");
            }

            if (!seen.Add(name))
            {
                throw new BadQueryException(name, $"'{name}' is there more than once.");
            }

            if (!IsText(pair.EncodedValue.Span))
            {
                throw new BadQueryException(name, $"'{name}' is no UTF-8 once its percent signs are undone.");
            }
        }
    }

    // Because what cannot be decoded would be left as it stands, and looked for by its percent signs.
    private static bool IsText(ReadOnlySpan<char> encoded)
    {
        var bytes = Encoding.UTF8.GetBytes(encoded.ToString());
        return Utf8.IsValid(WebUtility.UrlDecodeToBytes(bytes, 0, bytes.Length));
    }
}
