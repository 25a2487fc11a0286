using System.Globalization;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Benchmarks.Rivals;

/// <summary>
/// <see cref="FullNews"/> in a SQLite file: the same fields as the graph has, and an index for every question that is asked, holding all that
/// the question reads. It is asked as it answers fastest: prepared commands, within one transaction, the file read through memory, and a cache
/// larger than the file.
/// </summary>
/// <remarks>
/// What each statement has one of is a column of it: its event, its original speaker, its document, its span. Its other arguments, its hops, its
/// framing and what it goes back on are rows of their own. Nodes are referred to by numbers, which are the keys of their rows.
/// </remarks>
internal sealed class SqliteNews : IDisposable
{
    private const string Tables = """
        CREATE TABLE entities(key INTEGER PRIMARY KEY, id TEXT NOT NULL, kind TEXT NOT NULL, type TEXT, name TEXT NOT NULL, publisher INTEGER, published INTEGER);
        CREATE TABLE relationships(id TEXT NOT NULL, type INTEGER NOT NULL, source INTEGER NOT NULL, target INTEGER NOT NULL);
        CREATE TABLE statements(
            key INTEGER PRIMARY KEY, id TEXT NOT NULL, proposition TEXT NOT NULL, act INTEGER NOT NULL, predicate INTEGER NOT NULL,
            modality INTEGER NOT NULL, form INTEGER NOT NULL, certainty INTEGER NOT NULL, event INTEGER NOT NULL, speaker INTEGER NOT NULL,
            document INTEGER NOT NULL, span_start INTEGER NOT NULL, span_end INTEGER NOT NULL, said INTEGER NOT NULL, recorded INTEGER NOT NULL);
        CREATE TABLE hops(statement INTEGER, place INTEGER, agent INTEGER NOT NULL, PRIMARY KEY(statement, place)) WITHOUT ROWID;
        CREATE TABLE arguments(statement INTEGER, role INTEGER, node INTEGER, quantity INTEGER, qualifier INTEGER, unit TEXT, day INTEGER, PRIMARY KEY(statement, role)) WITHOUT ROWID;
        CREATE TABLE framing(statement INTEGER PRIMARY KEY, target INTEGER NOT NULL, term TEXT NOT NULL, stance INTEGER NOT NULL);
        CREATE TABLE targets(statement INTEGER PRIMARY KEY, target INTEGER NOT NULL);
        """;

    private const string Indexes = """
        CREATE UNIQUE INDEX entities_id ON entities(id);
        CREATE UNIQUE INDEX statements_id ON statements(id);
        CREATE INDEX relationships_source ON relationships(source, type, target);
        CREATE INDEX relationships_target ON relationships(target, type, source);
        CREATE INDEX statements_event ON statements(event, act, key, speaker, document, span_start, span_end, id);
        CREATE INDEX statements_act ON statements(act, event);
        CREATE INDEX statements_speaker ON statements(speaker, act, event);
        CREATE INDEX statements_document ON statements(document);
        CREATE INDEX hops_agent ON hops(agent, statement);
        CREATE INDEX arguments_node ON arguments(node, statement) WHERE node IS NOT NULL;
        CREATE INDEX framing_target ON framing(target);
        CREATE INDEX targets_target ON targets(target, statement);
        CREATE TABLE occurs_in(place INTEGER, event INTEGER, PRIMARY KEY(place, event)) WITHOUT ROWID;
        """;

    private readonly string _path;
    private readonly SqliteConnection _connection;

    public SqliteNews(FullNews news)
    {
        _path = Path.Combine(Path.GetTempPath(), $"knowledge-graph-{Guid.NewGuid():N}.sqlite");
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = _path, Pooling = false }.ToString());
        _connection.Open();
        Run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -2000000; PRAGMA mmap_size = 4294967296;");
        Run(Tables);
        using (var transaction = _connection.BeginTransaction())
        {
            Fill(new NewsTables(news));
            Run(Indexes);
            Run($"INSERT OR IGNORE INTO occurs_in {NewsTables.OccurrencesIn}; CREATE INDEX occurs_in_event ON occurs_in(event, place);");
            transaction.Commit();
        }

        Run("ANALYZE;");
        FileLength = new FileInfo(_path).Length;

        // Because every question would else lock the file and let it go.
        Run("BEGIN;");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Dispose();
    }

    /// <summary>The version of SQLite itself.</summary>
    public static string Version => new SqliteConnection().ServerVersion;

    /// <summary>How long the file is, indexes included.</summary>
    public long FileLength { get; }

    /// <summary>A prepared command; its parameters are numbers, and <c>$1</c>, <c>$2</c>.</summary>
    public SqliteCommand Prepared(string text, int parameters = 0)
    {
        var command = _connection.CreateCommand();
        command.CommandText = text;
        for (var parameter = 0; parameter < parameters; parameter++)
        {
            command.Parameters.Add(string.Create(CultureInfo.InvariantCulture, $"${parameter + 1}"), SqliteType.Integer).Value = 0L;
        }

        command.Prepare();
        return command;
    }

    public void Dispose()
    {
        _connection.Dispose();
        File.Delete(_path);
    }

    private void Run(string text)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    private void Fill(NewsTables tables)
    {
        foreach (var (table, rows) in tables.All)
        {
            SqliteCommand? command = null;
            foreach (var row in rows)
            {
                command ??= Insertion(table, row.Length);
                for (var column = 0; column < row.Length; column++)
                {
                    command.Parameters[column].Value = row[column] ?? DBNull.Value;
                }

                command.ExecuteNonQuery();
            }

            command?.Dispose();
        }
    }

    private SqliteCommand Insertion(string table, int columns)
    {
        var command = _connection.CreateCommand();
        var names = Enumerable.Range(0, columns).Select(column => $"$p{column}").ToList();
        command.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", names)})";
        foreach (var name in names)
        {
            command.Parameters.AddWithValue(name, 0L);
        }

        command.Prepare();
        return command;
    }
}
