using KnowledgeGraph.Benchmarks.Suites;
using KnowledgeGraph.Benchmarks.Walks;

namespace KnowledgeGraph.Benchmarks.Rivals;

/// <summary>The news of a million statements in the graph and in the databases beside it, made once for a process.</summary>
internal sealed class News
{
    /// <summary>How many questions of one kind are asked in turn, each of another event or place.</summary>
    public const int Questions = 100;

    /// <summary>How many of them DuckDB is asked in turn.</summary>
    public const int QuestionsToDuck = 4;

    private const int Seed = 2023;
    private const int LargeCount = 1_000_000;
    private const int SmallCount = 100_000;
    private const int ClaimsOfEventsAsked = 5;

    private readonly Lazy<SqliteNews> _sqlite;
    private readonly Lazy<DuckNews> _duck;

    private News(int statements)
    {
        Rows = FullNews.Of(statements, Seed);
        Graph = FullNewsGraph.Of(Rows);
        Tables = new NewsTables(Rows);
        _sqlite = new Lazy<SqliteNews>(() => new SqliteNews(Rows));
        _duck = new Lazy<DuckNews>(() => new DuckNews(Rows));
        AskedEvents = AskedAbout();
        AskedPlaces = [.. Enumerable.Range(0, Questions).Select(number => number * FullNews.PlaceCount / Questions)];
    }

    public static News Large => InputShelf.Get("news", () => new News(InputSize.Count(LargeCount)));

    public static int SmallSize => InputSize.Count(SmallCount);

    public static int LargeSize => InputSize.Count(LargeCount);

    public static IEnumerable<string> Versions => ["SQLite through Microsoft.Data.Sqlite " + SqliteNews.Version, "DuckDB through DuckDB.NET " + DuckNews.Version];

    public FullNews Rows { get; }

    public EntityGraph Graph { get; }

    public NewsTables Tables { get; }

    public SqliteNews Sqlite => _sqlite.Value;

    public DuckNews Duck => _duck.Value;

    /// <summary>Events for which five claimed responsibility, or of a small graph as many as there are.</summary>
    public int[] AskedEvents { get; }

    /// <summary>Places all over the tree.</summary>
    public int[] AskedPlaces { get; }

    /// <summary>The rows of so many statements of the same news.</summary>
    public static FullNews RowsOf(int statements) => FullNews.Of(statements, Seed);

    /// <summary>Compares two answers, each line of which names what it found; the order does not count.</summary>
    public static void Compare(string question, IEnumerable<string> ours, IEnumerable<string> theirs)
    {
        var (left, right) = (ours.Order(StringComparer.Ordinal).ToList(), theirs.Order(StringComparer.Ordinal).ToList());
        if (!left.SequenceEqual(right, StringComparer.Ordinal))
        {
            throw new InvalidOperationException(
                $"{question}: the answers differ. Ours has {left.Count} lines, theirs {right.Count}; only ours: {left.Except(right).FirstOrDefault()}; only theirs: {right.Except(left).FirstOrDefault()}.");
        }
    }

    private int[] AskedAbout()
    {
        var claims = new int[Rows.EventCount];
        foreach (var row in Rows.Rows)
        {
            claims[row.Event] += row.Act == NewsTables.ActNumber(KnownActs.ClaimResponsibility) ? 1 : 0;
        }

        var most = Enumerable.Range(0, ClaimsOfEventsAsked + 1).Reverse().Select(count => EventsWith(count)).First(events => events.Length > 0);

        // Spread over all such events, and repeated where a tiny graph has too few.
        return [.. Enumerable.Range(0, Questions).Select(number => most[(int)((long)number * most.Length / Questions)])];

        int[] EventsWith(int count) => [.. Enumerable.Range(0, claims.Length).Where(happening => claims[happening] == count)];
    }
}
