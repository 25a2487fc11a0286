using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KnowledgeGraph.Tests.Architecture;

/// <summary>
/// The library as rooms, one per folder, and the doors between them. Sources come in as pairs of a path below
/// <c>src/KnowledgeGraph</c> and a text, so that a test can show each rule a house that breaks it.
/// </summary>
internal sealed class House
{
    private static readonly Dictionary<string, string[]> s_doors = new(StringComparer.Ordinal)
    {
        ["Model"] = [],
        ["Indexing"] = ["Model"],
        ["Graph"] = ["Model", "Indexing"],
        ["Queries"] = ["Model", "Indexing", "Graph"],
        ["Traversal"] = ["Model", "Indexing", "Graph"],
        ["Serialization"] = ["Model", "Indexing", "Graph"],
        ["Presentation"] = ["Model", "Indexing", "Graph", "Queries", "Traversal", "Serialization"],
    };

    private static readonly Dictionary<string, string[]> s_guests = new(StringComparer.Ordinal)
    {
        ["AnyAscii"] = ["Queries"],
        ["QuikGraph"] = ["Traversal"],
        ["Humanizer"] = ["Presentation"],
        ["Wcwidth"] = ["Presentation"],
        ["System.Text.Json"] = ["Serialization", "Presentation"],
    };

    private static readonly string[] s_drawers = ["Utils", "Helpers", "Common"];

    private readonly CSharpCompilation _compilation;
    private readonly SyntaxTree[] _trees;

    public House(IEnumerable<(string Path, string Text)> sources)
    {
        _trees = [.. sources.Select(source => Compiler.Parse(source.Text, source.Path.Replace('\\', '/')))];
        _compilation = Compiler.Library(_trees);
    }

    public static House Built()
    {
        var source = Repository.PathOf("src", "KnowledgeGraph");
        return new House(Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            .Select(path => (Path.GetRelativePath(source, path), File.ReadAllText(path))));
    }

    /// <summary>
    /// What does not compile, because a name that is not resolved would hide where it leads. Members that a generator
    /// writes are missing here and are no fault.
    /// </summary>
    public IEnumerable<string> Unreadable() => _compilation.GetDiagnostics()
        .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id != "CS8795")
        .Select(diagnostic => diagnostic.ToString());

    public IEnumerable<string> FilesWithoutRoom() => _trees
        .Where(tree => !s_doors.ContainsKey(RoomOf(tree)))
        .Select(tree => tree.FilePath);

    public IEnumerable<string> Drawers() => _trees
        .SelectMany(tree => tree.FilePath.Split('/').SkipLast(1))
        .Where(folder => s_drawers.Contains(folder, StringComparer.OrdinalIgnoreCase))
        .Distinct();

    public IEnumerable<string> FilesWithSeveralPublicTypes() => _trees
        .Select(tree => (tree.FilePath, Names: PublicTypes(tree)))
        .Where(file => file.Names.Length > 1)
        .Select(file => $"{file.FilePath}: {string.Join(", ", file.Names)}");

    /// <summary>Every use of one room by another that has no door to it.</summary>
    public IEnumerable<string> ForbiddenDoors() =>
        from use in Uses()
        where use.Type.ContainingAssembly.Equals(_compilation.Assembly, SymbolEqualityComparer.Default)
        from declaration in use.Type.DeclaringSyntaxReferences
        let room = RoomOf(declaration.SyntaxTree)
        where room != use.Room && !(s_doors.TryGetValue(use.Room, out var doors) && doors.Contains(room))
        select $"{use.Room} uses {room}: {use.Type.Name} at {use.Place}";

    /// <summary>Every use of a foreign library outside the one room it belongs to.</summary>
    public IEnumerable<string> GuestsInTheWrongRoom() =>
        from use in Uses()
        let guest = use.Type.ContainingAssembly.Name
        where s_guests.TryGetValue(guest, out var rooms) && !rooms.Contains(use.Room)
        select $"{use.Room} uses {guest}: {use.Type.Name} at {use.Place}";

    private static string RoomOf(SyntaxTree tree) => tree.FilePath.Split('/') is [var room, _, ..] ? room : "";

    private static string[] PublicTypes(SyntaxTree tree) =>
    [
        .. tree.GetRoot()
            .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<MemberDeclarationSyntax>()
            .Where(member => member.Modifiers.Any(SyntaxKind.PublicKeyword))
            .Select(member => member switch
            {
                BaseTypeDeclarationSyntax type => type.Identifier.Text,
                DelegateDeclarationSyntax type => type.Identifier.Text,
                _ => "",
            })
            .Where(name => name.Length > 0),
    ];

    private IEnumerable<(string Room, INamedTypeSymbol Type, string Place)> Uses()
    {
        foreach (var tree in _trees)
        {
            var model = _compilation.GetSemanticModel(tree);
            var room = RoomOf(tree);
            foreach (var node in tree.GetRoot().DescendantNodes())
            {
                if (node is not (ExpressionSyntax or AttributeSyntax or ConstructorInitializerSyntax))
                {
                    continue;
                }

                // A converted type is left out: it is named wherever it is declared, and that place is looked at too.
                var found = TypesOf(model.GetSymbolInfo(node).Symbol).Concat(TypesOf(model.GetTypeInfo(node).Type))
                    .Distinct(SymbolEqualityComparer.Default);
                foreach (var type in found.OfType<INamedTypeSymbol>().Where(type => type.ContainingAssembly is not null))
                {
                    var line = tree.GetLineSpan(node.Span).StartLinePosition.Line + 1;
                    yield return (room, type.OriginalDefinition, $"{tree.FilePath}({line})");
                }
            }
        }
    }

    private static IEnumerable<ISymbol> TypesOf(ISymbol? symbol) => symbol switch
    {
        null or INamespaceSymbol or ITypeParameterSymbol => [],
        IArrayTypeSymbol array => TypesOf(array.ElementType),
        IPointerTypeSymbol pointer => TypesOf(pointer.PointedAtType),
        INamedTypeSymbol type => [type, .. TypesOf(type.ContainingType), .. type.TypeArguments.SelectMany(TypesOf)],
        IMethodSymbol method => [.. TypesOf(method.ContainingType), .. method.TypeArguments.SelectMany(TypesOf)],
        _ => TypesOf(symbol.ContainingType),
    };
}
