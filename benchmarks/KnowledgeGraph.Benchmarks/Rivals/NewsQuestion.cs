using System.Data.Common;
using System.Globalization;
using DuckDB.NET.Data;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Benchmarks.Rivals;

/// <summary>One question to the databases about each of some things: prepared once, all columns of all rows read.</summary>
internal sealed class NewsQuestion
{
    private readonly string _text;
    private readonly int[] _keys;
    private readonly int _texts;
    private readonly int _numbers;
    private readonly SqliteCommand _sqlite;
    private readonly Lazy<DuckDBCommand> _duck;

    /// <param name="news">What is asked.</param>
    /// <param name="text">The question, whose parameter is <c>$1</c>.</param>
    /// <param name="keys">The keys of what is asked about, one after the other.</param>
    /// <param name="texts">How many columns are texts; they come first.</param>
    /// <param name="numbers">How many columns are numbers; they come last.</param>
    public NewsQuestion(News news, string text, int[] keys, int texts, int numbers = 0)
    {
        _texts = texts;
        _numbers = numbers;
        _text = text;
        _keys = keys;
        _sqlite = news.Sqlite.Prepared(text, parameters: 1);
        _duck = new Lazy<DuckDBCommand>(() => news.Duck.Prepared(text, parameters: 1));
    }

    /// <summary>Says by how much two answers differ, if they do.</summary>
    /// <param name="number">Which of the things is asked about.</param>
    /// <param name="ours">Our answer.</param>
    public void Compare(int number, IEnumerable<string> ours)
    {
        var lines = ours.ToList();
        _sqlite.Parameters[0].Value = (long)_keys[number];
        News.Compare(_text, lines, Lines(_sqlite));
        _duck.Value.Parameters[0].Value = _keys[number];
        News.Compare(_text, lines, Lines(_duck.Value));
    }

    /// <summary>Asks SQLite about each of the things; what was read, as one number.</summary>
    public int AskSqlite()
    {
        var read = 0;
        foreach (var key in _keys)
        {
            _sqlite.Parameters[0].Value = (long)key;
            read += Read(_sqlite);
        }

        return read;
    }

    /// <summary>Asks DuckDB about the first of the things, because it takes milliseconds for each; what was read, as one number.</summary>
    public int AskDuck()
    {
        var read = 0;
        foreach (var key in _keys.AsSpan(0, News.QuestionsToDuck))
        {
            _duck.Value.Parameters[0].Value = key;
            read += Read(_duck.Value);
        }

        return read;
    }

    private int Read(DbCommand command)
    {
        using var reader = command.ExecuteReader();
        var read = 0;
        while (reader.Read())
        {
            for (var column = 0; column < _texts; column++)
            {
                read += reader.GetString(column).Length;
            }

            for (var column = _texts; column < _texts + _numbers; column++)
            {
                read += reader.GetInt32(column);
            }
        }

        return read;
    }

    private static List<string> Lines(DbCommand command)
    {
        var lines = new List<string>();
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            lines.Add(string.Join(' ', Enumerable.Range(0, reader.FieldCount).Select(column => Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture))));
        }

        return lines;
    }
}
