namespace KnowledgeGraph;

/// <summary>What sort of problem was met.</summary>
public enum ProblemCode
{
    /// <summary>The file has no header line.</summary>
    EmptyFile,

    /// <summary>The first line is not a header of this format.</summary>
    BadHeader,

    /// <summary>The file has a newer major version of the format than this reader.</summary>
    NewerMajorVersion,

    /// <summary>The line is no JSON: it is cut off, or something stands where it cannot.</summary>
    BadJson,

    /// <summary>The bytes are not UTF-8.</summary>
    InvalidUtf8,

    /// <summary>A text has half of a surrogate pair.</summary>
    LoneSurrogate,

    /// <summary>A line is longer than the limit.</summary>
    LineTooLong,

    /// <summary>A line nests deeper than the limit.</summary>
    TooDeep,

    /// <summary>An object has one key twice.</summary>
    DuplicateKey,

    /// <summary>An entry is of a kind that the file's version does not have.</summary>
    UnknownKind,

    /// <summary>An object has a field that the file's version does not have.</summary>
    UnknownField,

    /// <summary>A required field is missing.</summary>
    MissingField,

    /// <summary>A value is of another type than its field needs.</summary>
    WrongType,

    /// <summary>A number is beyond what its field can hold.</summary>
    NumberOutOfRange,

    /// <summary>A value is of the right type and cannot be read or is not allowed.</summary>
    MalformedValue,

    /// <summary>Two things have one id.</summary>
    DuplicateId,

    /// <summary>Something refers to an id that is nowhere in the ledger.</summary>
    DanglingReference,

    /// <summary>Something refers to an id that is of another kind than it needs.</summary>
    WrongKind,

    /// <summary>A code is neither of the library nor declared.</summary>
    UndeclaredCode,

    /// <summary>A span reaches beyond the text.</summary>
    SpanOutsideText,

    /// <summary>The words at the spans, or the text of a document, do not have the hash that is given.</summary>
    HashMismatch,

    /// <summary>An entry amends, withdraws or redacts what it cannot.</summary>
    BadChange,
}
