using DuckDB.NET.Data;

namespace KnowledgeGraph.Benchmarks.Rivals;

/// <summary><see cref="FullNews"/> in DuckDB: the same tables as in SQLite, in memory, with all threads that it wants.</summary>
/// <remarks>Without indexes: its tables are columns, and what is asked of it here reads whole ones; for single events it has one on that column.</remarks>
internal sealed class DuckNews : IDisposable
{
    private const string Tables = """
        CREATE TABLE entities(key INTEGER, id VARCHAR, kind VARCHAR, type VARCHAR, name VARCHAR, publisher INTEGER, published INTEGER);
        CREATE TABLE relationships(id VARCHAR, type INTEGER, source INTEGER, target INTEGER);
        CREATE TABLE statements(
            key INTEGER, id VARCHAR, proposition VARCHAR, act INTEGER, predicate INTEGER, modality INTEGER, form INTEGER, certainty INTEGER,
            event INTEGER, speaker INTEGER, document INTEGER, span_start INTEGER, span_end INTEGER, said INTEGER, recorded BIGINT);
        CREATE TABLE hops(statement INTEGER, place INTEGER, agent INTEGER);
        CREATE TABLE arguments(statement INTEGER, role INTEGER, node INTEGER, quantity INTEGER, qualifier INTEGER, unit VARCHAR, day INTEGER);
        CREATE TABLE framing(statement INTEGER, target INTEGER, term VARCHAR, stance INTEGER);
        CREATE TABLE targets(statement INTEGER, target INTEGER);
        """;

    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public DuckNews(FullNews news)
    {
        _connection.Open();
        Run(Tables);
        foreach (var (table, rows) in new NewsTables(news).All)
        {
            using var appender = _connection.CreateAppender(table);
            foreach (var row in rows)
            {
                var into = appender.CreateRow();
                foreach (var value in row)
                {
                    _ = value switch
                    {
                        int number => into.AppendValue(number),
                        long number => into.AppendValue(number),
                        string text => into.AppendValue(text),
                        _ => into.AppendNullValue(),
                    };
                }

                into.EndRow();
            }
        }

        Run($"CREATE TABLE occurs_in AS SELECT DISTINCT * FROM ({NewsTables.OccurrencesIn})");
        Run("CREATE INDEX statements_event ON statements(event); CREATE INDEX hops_statement ON hops(statement); CREATE INDEX entities_key ON entities(key); CREATE INDEX relationships_source ON relationships(source);");
    }

    /// <summary>The version of DuckDB.NET, which is that of DuckDB with a number behind it.</summary>
    public static string Version => typeof(DuckDBConnection).Assembly.GetName().Version!.ToString();

    /// <summary>A prepared command; its parameters are numbers, <c>$1</c>, <c>$2</c>.</summary>
    public DuckDBCommand Prepared(string text, int parameters = 0)
    {
        var command = _connection.CreateCommand();
        command.CommandText = text;
        for (var parameter = 0; parameter < parameters; parameter++)
        {
            command.Parameters.Add(new DuckDBParameter(0));
        }

        command.Prepare();
        return command;
    }

    public void Dispose() => _connection.Dispose();

    private void Run(string text)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
