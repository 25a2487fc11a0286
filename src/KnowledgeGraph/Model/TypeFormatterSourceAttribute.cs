using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph;

/// <summary>Tells notebooks what shows a type; they find it by the name of this attribute alone, and need no reference.</summary>
/// <remarks>The formatter is named in a string, so that what is shown does not refer to the room that shows it.</remarks>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = true)]
internal sealed class TypeFormatterSourceAttribute(
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.PublicMethods)]
    string formatterSource) : Attribute
{
    /// <summary>The type that makes the formatters.</summary>
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.PublicMethods)]
    public Type? FormatterSourceType => Type.GetType(formatterSource, throwOnError: false);

    /// <summary>What a notebook shows if it is not told otherwise.</summary>
    public string[] PreferredMimeTypes { get; } = ["text/html", "text/plain"];
}
