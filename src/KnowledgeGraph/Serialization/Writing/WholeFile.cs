using System.Text;

namespace KnowledgeGraph.Serialization;

/// <summary>Writes a file whole or not at all.</summary>
internal static class WholeFile
{
    /// <summary>
    /// Writes beside the file that the path leads to, brings it to the disk and renames it; on any failure what was written
    /// is removed. A file that is there keeps its permissions.
    /// </summary>
    public static async Task WriteAsync(string path, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        var target = TargetOf(path);

        // In the same directory, because only within one file system a rename replaces a file at once.
        var temporary = Path.Combine(FolderOf(target, path), $".{Guid.NewGuid():N}.tmp");
        try
        {
            var stream = Create(temporary, path, isPrivate: File.Exists(target));
            await using (stream.ConfigureAwait(false))
            {
                await write(stream, cancellationToken).ConfigureAwait(false);
                CopyPermissions(target, stream);
                stream.Flush(flushToDisk: true);
            }

            cancellationToken.ThrowIfCancellationRequested();
            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>The same for a text that is there already, in UTF-8.</summary>
    public static void WriteText(string path, string text)
    {
        var target = TargetOf(path);
        var temporary = Path.Combine(FolderOf(target, path), $".{Guid.NewGuid():N}.tmp");
        try
        {
            using (var stream = Create(temporary, path, isPrivate: File.Exists(target)))
            {
                stream.Write(Encoding.UTF8.GetBytes(text));
                CopyPermissions(target, stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Where a path leads when every link is followed, because a rename would replace the link and not its file.</summary>
    private static string TargetOf(string path)
    {
        var file = new FileInfo(Path.GetFullPath(path));
        return file.LinkTarget is null ? file.FullName : file.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? file.FullName;
    }

    private static string FolderOf(string target, string path)
    {
        if (Directory.Exists(target))
        {
            throw new UnauthorizedAccessException($"'{path}' is a folder, and what is written is a file.");
        }

        var folder = Path.GetDirectoryName(target);
        return Directory.Exists(folder)
            ? folder
            : throw new DirectoryNotFoundException($"'{path}' cannot be written: there is no folder '{folder}'.");
    }

    private static FileStream Create(string temporary, string path, bool isPrivate)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            Share = FileShare.None,
            BufferSize = 0,
            Options = FileOptions.Asynchronous,
        };
        if (isPrivate && !OperatingSystem.IsWindows())
        {
            // Because what replaces a private file must not be open to others even while it is written.
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        try
        {
            return new FileStream(temporary, options);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new UnauthorizedAccessException($"'{path}' cannot be written: no file can be made in its folder.", exception);
        }
        catch (IOException exception)
        {
            // Because the name of the file beside it means nothing to who asked for this one.
            throw new IOException($"'{path}' cannot be written: no file can be made in its folder.", exception);
        }
    }

    private static void CopyPermissions(string target, FileStream stream)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(target))
        {
            File.SetUnixFileMode(stream.SafeFileHandle, File.GetUnixFileMode(target));
        }
    }
}
