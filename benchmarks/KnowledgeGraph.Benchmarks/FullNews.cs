namespace KnowledgeGraph.Benchmarks;

/// <summary>
/// The frozen input of the benchmark table: news of full statements. Each has a chain of one or two, one proposition with three arguments, one
/// span, a day on which it was said, an instant of its own at which it was recorded, and an id; one in five has a quantity, one in ten a
/// framing, and one in twenty goes back on an earlier one by the same speaker. The same number and seed always give the same news.
/// </summary>
/// <remarks>
/// It is numbers, so that the graph and what stands beside it are made from the same; <see cref="FullNewsGraph"/> makes the graph. There are
/// twenty statements to an event and two hundred to a speaker on average, whatever their number, and ten to a document. Speakers follow
/// Zipf's law; but nobody speaks twice about one event, unless to go back on what he said. Even speakers are persons and
/// members of an odd one, which are organizations; each has a place that it is based in. What is said of one event is spread over the whole of the five years.
/// </remarks>
internal sealed class FullNews
{
    public const int PublisherCount = 20;
    public const int PlaceCount = 1_000;
    public const int DayCount = 1_826;

    private const int StatementsAnEvent = 20;
    private const int StatementsADocument = 10;
    private const int StatementsASpeaker = 200;
    private const int FewestSpeakers = 50;
    private const int PlacesAPlaceHolds = 8;
    private const double TwoHopShare = 0.3;
    private const double RevisionShare = 0.05;
    private const double FramingShare = 0.1;
    private const double QuantityShareOfReports = 0.67;
    private const double UsualPlaceShare = 0.9;

    private const long SecondsADay = 86_400;

    private readonly Random _random;
    private readonly FullNewsRow[] _rows;
    private readonly double[] _speakerShares;
    private readonly HashSet<(int Event, int Speaker)> _spoken = [];
    private readonly HashSet<int> _goneBackOn = [];

    private FullNews(int statements, int seed)
    {
        _random = new Random(seed);
        EventCount = Math.Max(1, statements / StatementsAnEvent);
        DocumentCount = Math.Max(1, statements / StatementsADocument);
        SpeakerCount = Math.Max(FewestSpeakers, statements / StatementsASpeaker);
        _speakerShares = CumulativeZipf(SpeakerCount);
        SpeakerPlaces = Many(SpeakerCount, _ => _random.Next(PlaceCount));
        SpeakerMemberships = Many(SpeakerCount, number => number % 2 == 0 ? (2 * _random.Next(SpeakerCount / 2)) + 1 : -1);
        DocumentPublishers = Many(DocumentCount, _ => _random.Next(PublisherCount));
        _rows = new FullNewsRow[statements];
    }

    /// <summary>The first day on which something is said.</summary>
    public static DateOnly FirstDay { get; } = new(2019, 1, 1);

    /// <summary>The acts; those from <see cref="FirstRevision"/> on go back on something.</summary>
    public static Act[] Acts { get; } =
    [
        KnownActs.Assert, KnownActs.Report, KnownActs.Confirm, KnownActs.ClaimResponsibility, KnownActs.Accuse,
        KnownActs.Deny, KnownActs.DenyResponsibility, KnownActs.AnnounceIntention, KnownActs.Praise, KnownActs.Condemn,
        KnownActs.Revise, KnownActs.Correct, KnownActs.Retract,
    ];

    public static int FirstRevision => 10;

    /// <summary>Who is responsible for an event, and where: one of the predicates that the news declares.</summary>
    public static Predicate ResponsibleAt { get; } = new()
    {
        Code = new Code("news:responsible-at"),
        Roles = [KnownRoles.Agent, KnownRoles.Event, KnownRoles.Place],
        Key = [KnownRoles.Event],
        Functional = [KnownRoles.Agent],
        Participants = [KnownRoles.Agent],
        Implies = [KnownPredicates.ResponsibleFor.Code],
    };

    /// <summary>Where and when an event took place: one of the predicates that the news declares.</summary>
    public static Predicate TookPlace { get; } = new()
    {
        Code = new Code("news:took-place"),
        Roles = [KnownRoles.Event, KnownRoles.Place, KnownRoles.Time],
        Key = [KnownRoles.Event],
        Functional = [KnownRoles.Place],
        Implies = [KnownPredicates.OccurredAt.Code],
    };

    /// <summary>The predicates, each of three roles.</summary>
    public static Predicate[] Predicates { get; } =
    [
        ResponsibleAt, TookPlace, KnownPredicates.Injured, KnownPredicates.Killed, KnownPredicates.PresentIn, KnownPredicates.CrossedInto,
    ];

    /// <summary>What somebody may be called, and with what stance.</summary>
    public static (string Term, Stance Stance)[] Terms { get; } =
    [
        ("volunteers", Stance.Positive), ("bandits", Stance.Negative), ("fighters", Stance.Neutral), ("liberators", Stance.Positive),
        ("mercenaries", Stance.Negative), ("guests", Stance.Positive), ("officials", Stance.Neutral), ("puppets", Stance.Negative),
    ];

    public int EventCount { get; }

    public int DocumentCount { get; }

    public int SpeakerCount { get; }

    /// <summary>The place that each speaker is based in.</summary>
    public int[] SpeakerPlaces { get; }

    /// <summary>The speaker that each speaker is a member of, or -1.</summary>
    public int[] SpeakerMemberships { get; }

    /// <summary>The publisher of each document.</summary>
    public int[] DocumentPublishers { get; }

    /// <summary>The statements, in the order in which they were recorded.</summary>
    public ReadOnlySpan<FullNewsRow> Rows => _rows;

    private long SecondsBetween => DayCount * SecondsADay / _rows.Length;

    /// <summary>Makes news of so many statements.</summary>
    public static FullNews Of(int statements, int seed)
    {
        var news = new FullNews(statements, seed);
        for (var number = 0; number < statements; number++)
        {
            news._rows[number] = number > 0 && news._random.NextDouble() < RevisionShare ? news.Revision(number) : news.Said(number);
        }

        return news;
    }

    /// <summary>The place that a place is part of, or -1.</summary>
    public static int PlaceAround(int place) => place == 0 ? -1 : (place - 1) / PlacesAPlaceHolds;

    public static bool HasQuantity(int predicate) => Predicates[predicate] == KnownPredicates.Injured || Predicates[predicate] == KnownPredicates.Killed;

    /// <summary>The day of an event, in days since <see cref="FirstDay"/>.</summary>
    public int DayOfEvent(int happening) => (int)((long)happening * DayCount / EventCount);

    /// <summary>The day on which a document was published, in days since <see cref="FirstDay"/>.</summary>
    public int DayOfDocument(int document) => (int)(document * StatementsADocument * SecondsBetween / SecondsADay);

    /// <summary>When a statement was recorded: each at an instant of its own.</summary>
    public DateTimeOffset RecordedOf(int number) =>
        new DateTimeOffset(FirstDay, TimeOnly.MinValue, TimeSpan.Zero).AddSeconds((number + 1) * SecondsBetween);

    private static int[] Many(int count, Func<int, int> make) => [.. Enumerable.Range(0, count).Select(make)];

    private static double[] CumulativeZipf(int count)
    {
        var shares = new double[count];
        var sum = 0.0;
        for (var rank = 0; rank < count; rank++)
        {
            sum += 1.0 / (rank + 1);
            shares[rank] = sum;
        }

        return Array.ConvertAll(shares, share => share / sum);
    }

    private FullNewsRow Said(int number)
    {
        var act = _random.Next(FirstRevision);
        var happening = _random.Next(EventCount);
        var speaker = SpeakerNotYetHeardOn(happening);
        var predicate = PredicateOf(Acts[act]);
        var agent = predicate == IndexOf(TookPlace) ? -1 : Acts[act] == KnownActs.ClaimResponsibility || Acts[act] == KnownActs.DenyResponsibility ? speaker : Speaker();
        var place = HasQuantity(predicate) ? -1 : _random.NextDouble() < UsualPlaceShare ? UsualOf(happening) % PlaceCount : _random.Next(PlaceCount);
        var count = HasQuantity(predicate) ? (UsualOf(happening) % 40) + (_random.Next(10) == 0 ? 7 : 0) : -1;
        var document = number / StatementsADocument % DocumentCount;
        var start = (number % StatementsADocument * 400) + _random.Next(300);
        var isFramed = _random.NextDouble() < FramingShare;
        return new FullNewsRow(
            act,
            speaker,
            PublisherOf(document),
            happening,
            predicate,
            agent,
            place,
            count,
            document,
            start,
            start + 40 + _random.Next(60),
            Math.Max(0, DayOfDocument(document) - _random.Next(4)),
            isFramed ? Speaker() : -1,
            isFramed ? _random.Next(Terms.Length) : -1,
            Target: -1);
    }

    private FullNewsRow Revision(int number)
    {
        var target = _random.Next(number);
        while (_rows[target].Target >= 0 || !_goneBackOn.Add(target))
        {
            target = target == 0 ? number - 1 : target - 1;
            if (_goneBackOn.Count >= number)
            {
                return Said(number);
            }
        }

        var before = _rows[target];
        var document = number / StatementsADocument % DocumentCount;
        var start = (number % StatementsADocument * 400) + _random.Next(300);
        return before with
        {
            Act = FirstRevision + _random.Next(Acts.Length - FirstRevision),
            Publisher = PublisherOf(document),
            Count = before.Count < 0 ? -1 : before.Count + 1 + _random.Next(3),
            Document = document,
            SpanStart = start,
            SpanEnd = start + 40 + _random.Next(60),
            SaidDay = DayOfDocument(document),
            Target = target,
        };
    }

    private int PublisherOf(int document) => _random.NextDouble() < TwoHopShare ? DocumentPublishers[document] : -1;

    private int PredicateOf(Act act)
    {
        if (act == KnownActs.ClaimResponsibility || act == KnownActs.DenyResponsibility || act == KnownActs.Accuse || act == KnownActs.Condemn)
        {
            return IndexOf(ResponsibleAt);
        }

        if (act == KnownActs.Deny)
        {
            return IndexOf(TookPlace);
        }

        if (act == KnownActs.AnnounceIntention)
        {
            return IndexOf(KnownPredicates.CrossedInto);
        }

        if (act == KnownActs.Praise)
        {
            return IndexOf(KnownPredicates.PresentIn);
        }

        return _random.NextDouble() < QuantityShareOfReports
            ? IndexOf(_random.Next(2) == 0 ? KnownPredicates.Injured : KnownPredicates.Killed)
            : IndexOf(_random.Next(2) == 0 ? TookPlace : KnownPredicates.PresentIn);
    }

    private static int IndexOf(Predicate predicate) => Array.IndexOf(Predicates, predicate);

    // What most say of an event, so that what is said of it mostly agrees.
    private static int UsualOf(int happening) => (int)((happening * 2_654_435_761L >>> 7) & 0xFFFF);

    private int SpeakerNotYetHeardOn(int happening)
    {
        var speaker = Speaker();
        while (!_spoken.Add((happening, speaker)))
        {
            speaker = (speaker + 1) % SpeakerCount;
        }

        return speaker;
    }

    private int Speaker()
    {
        var found = Array.BinarySearch(_speakerShares, _random.NextDouble());
        return Math.Min(found < 0 ? ~found : found, SpeakerCount - 1);
    }
}
