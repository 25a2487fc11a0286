using System.Text;
using KnowledgeGraph.Serialization;

namespace KnowledgeGraph;

/// <summary>Reads a code list of CAMEO, the Conflict and Mediation Event Observations, as acts.</summary>
/// <remarks>
/// <para>
/// A line is a code of two to four digits, a tab, and a label. A first line <c>CAMEOEVENTCODE</c>, tab, <c>EVENTDESCRIPTION</c>
/// and blank lines are passed over. Every code becomes an act of the scheme <c>cameo</c>, such as <c>cameo:0231</c>; its parent
/// is the longest shorter code in the same list that it begins with.
/// </para>
/// <para>
/// CAMEO does not say what an act commits its speaker to. That is taken from the library's own acts with the longest CAMEO
/// code that the act's code begins with, if they all agree; else the act commits to nothing. Declare the acts in a builder
/// to use them: <c>builder.Declare(act)</c>.
/// </para>
/// </remarks>
public static class CameoCodeFile
{
    /// <summary>Reads a file in UTF-8.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="cancellationToken">Ends the reading between two lines.</param>
    /// <returns>The acts in the order of the file; empty for an empty file.</returns>
    /// <exception cref="InvalidLedgerException">Lines are malformed or give a code a second time; the exception has every one of them.</exception>
    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The path is a folder, or a file that may not be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<ValueList<Act>> ReadAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var reader = new StreamReader(path, Encoding.UTF8);
        return await CameoLines.ReadAsync(reader, path, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads a text to its end. The reader is left open.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="cancellationToken">Ends the reading between two lines.</param>
    /// <returns>The acts in the order of the text; empty for an empty text.</returns>
    /// <exception cref="InvalidLedgerException">Lines are malformed or give a code a second time; the exception has every one of them.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Task<ValueList<Act>> ReadAsync(TextReader reader, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return CameoLines.ReadAsync(reader, file: null, cancellationToken);
    }
}
