using System.Globalization;
using System.Text;
using KnowledgeGraph.Presentation;

namespace KnowledgeGraph.Samples;

/// <summary>The pictures of a ledger.</summary>
internal static class Gallery
{
    /// <summary>Who says what, without the places and things that it is about.</summary>
    private static readonly NetworkPictureOptions s_people = new() { Kinds = [NodeKind.Person, NodeKind.Organization, NodeKind.Event], WithUnconnected = false };

    /// <summary>A picture: what suits it best, and of a whole graph its network of people, organizations and events.</summary>
    public static string Draw(IPresentable shown) => shown is EntityGraph ? shown.ToSvg(s_people) : shown.ToSvg();

    /// <summary>Each picture with the name of its files.</summary>
    public static IEnumerable<(string Name, string Title, IPresentable Shown)> Of(EntityGraph graph, CancellationToken cancellationToken)
    {
        yield return ("network", "Who says what about what", graph);
        yield return ("timeline", "What happened when", graph.Timeline());
        yield return ("stances", "How the parties stand", graph.StanceMatrix());
        yield return ("conflicts", "Who contradicts whom", graph.Conflicts(cancellationToken: cancellationToken));
        if (graph.Nodes<Place>().MaxBy(place => graph.EventsIn(place.Id, cancellationToken: cancellationToken).Count) is { } widest)
        {
            yield return ("places", "What happened where", graph.EventsIn(widest.Id, cancellationToken: cancellationToken));
        }
    }

    /// <summary>A page that shows the pictures by their files, and leads to the pages of each.</summary>
    public static string Page(EntityGraph graph, CancellationToken cancellationToken)
    {
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src 'self'\">\n");
        html.Append("<meta name=\"color-scheme\" content=\"light dark\">\n<title>Pictures of a ledger</title>\n</head>\n<body>\n<h1>Pictures of a ledger</h1>\n");
        foreach (var (name, title, _) in Of(graph, cancellationToken))
        {
            html.Append(CultureInfo.InvariantCulture, $"<h2><a href=\"{name}.html\">{title}</a></h2>\n<p><img src=\"{name}.svg\" alt=\"{title}, as a picture\" width=\"960\"></p>\n");
        }

        return html.Append("</body>\n</html>\n").ToString();
    }
}
