using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KnowledgeGraph.Tests;

/// <summary>Compiles C# in memory as a project with implicit usings does.</summary>
internal static class Compiler
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    // Samples that are one file begin with #: lines, which only this feature lets the parser pass over.
    private static readonly CSharpParseOptions s_options = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.None)
        .WithFeatures([new("FileBasedProgram", "true")]);

    private static readonly ImmutableArray<MetadataReference> s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static CSharpCompilation Program(string source, string name) =>
        Compile([Parse(source, name + ".cs")], s_references, OutputKind.ConsoleApplication, name);

    /// <summary>Compiles the library's own source, so what is built of it is not referenced.</summary>
    public static CSharpCompilation Library(IEnumerable<SyntaxTree> trees) =>
        Compile(
            trees,
            s_references.Where(reference => Path.GetFileName(reference.Display) is not ("KnowledgeGraph.dll" or "KnowledgeGraph.Tests.dll")),
            OutputKind.DynamicallyLinkedLibrary,
            "KnowledgeGraph");

    public static SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(source, s_options, path);

    private static CSharpCompilation Compile(
        IEnumerable<SyntaxTree> trees, IEnumerable<MetadataReference> references, OutputKind kind, string name) =>
        CSharpCompilation.Create(
            name,
            [Parse(ImplicitUsings, "ImplicitUsings.cs"), .. trees],
            references,
            new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));
}
