using System.Globalization;
using System.Text;
using System.Xml;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Presentation;

/// <summary>Makes strings of exports, and writes them where they are wanted.</summary>
internal static class ExportText
{
    /// <summary>What is written in characters.</summary>
    public static string Of(Subgraph part, ExportOptions? options, Action<Subgraph, ExportOptions?, TextWriter> write)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        write(part, options, writer);
        return writer.ToString();
    }

    /// <summary>What is written as XML, and LF at its end.</summary>
    public static string Of(Subgraph part, ExportOptions? options, Action<Subgraph, ExportOptions?, XmlWriter> write)
    {
        using var stream = new MemoryStream();
        Write(part, options, stream, write);
        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    /// <summary>What is written as bytes of UTF-8, and LF at its end.</summary>
    public static string Of(Subgraph part, ExportOptions? options, Action<Subgraph, ExportOptions?, Stream> write)
    {
        using var stream = new MemoryStream();
        write(part, options, stream);
        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    /// <summary>Writes XML in UTF-8, and LF at its end; the stream stays open.</summary>
    public static void Write(Subgraph part, ExportOptions? options, Stream stream, Action<Subgraph, ExportOptions?, XmlWriter> write)
    {
        using (var xml = XmlWriter.Create(stream, XmlText.Settings))
        {
            write(part, options, xml);
        }

        stream.WriteByte((byte)'\n');
    }
}
