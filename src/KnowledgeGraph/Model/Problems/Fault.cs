namespace KnowledgeGraph;

/// <summary>Something malformed in one model object, seen from inside the object.</summary>
/// <param name="Field">The field, as it is called in the native file.</param>
/// <param name="Message">What was found, and what would be right.</param>
internal readonly record struct Fault(string Field, string Message);
