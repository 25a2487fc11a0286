using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace KnowledgeGraph.Tests.Readme;

/// <summary>Compiles a top-level program, runs it in a folder, the root of the repository unless told, and keeps what it prints.</summary>
internal static class ProgramRun
{
    public static string Output(string source, string name, string? runIn = null)
    {
        using var image = new MemoryStream();
        var emitted = Compiler.Program(source, name).Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error)));

        image.Position = 0;
        var entry = new AssemblyLoadContext(name).LoadFromStream(image).EntryPoint!;
        var console = Console.Out;
        var folder = Environment.CurrentDirectory;
        using var output = new StringWriter { NewLine = "\n" };
        try
        {
            Console.SetOut(output);
            Environment.CurrentDirectory = runIn ?? Repository.Root;
            entry.Invoke(null, BindingFlags.DoNotWrapExceptions, null, entry.GetParameters().Length == 0 ? [] : [Array.Empty<string>()], null);
        }
        finally
        {
            Console.SetOut(console);
            Environment.CurrentDirectory = folder;
        }

        return output.ToString();
    }
}
