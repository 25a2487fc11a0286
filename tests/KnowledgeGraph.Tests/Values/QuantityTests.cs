using CsCheck;

namespace KnowledgeGraph.Tests.Values;

public sealed class QuantityTests
{
    private static readonly Gen<string?> Words =
        Gen.OneOf<string?>(null, "person", "km", "USD", "of", "as", "and", "\"", "m²", "a\"b");

    private static readonly Gen<string?> Counted =
        Gen.OneOf<string?>(null, "man", "wounded man", "of", "as of 2023", "x as of y", "\"quoted\"", " padded ");

    private static readonly Gen<UncertainTime> Moments =
        Gen.OneOf("unknown", "2023-06-01", "2023-05~/2023-06", "2023-06 (UTC+03:00)", "said of F50 + P9D").Select(UncertainTime.Parse);

    private static readonly Gen<Quantity> Quantities =
        Gen.Select(Gen.Enum<QuantityQualifier>(), Gen.Decimal[-1000m, 1000m], Gen.Decimal[0m, 1000m], Words, Counted, Moments)
            .Select((qualifier, value, more, unit, counted, moment) =>
                Make(qualifier, value, value + more) with { Unit = unit, Of = counted, AsOf = moment });

    [Fact]
    public void Texts_read_as_a_reporter_would_say_them()
    {
        Assert.Equal("exactly 1 car", Quantity.Exactly(1, "car").ToString());
        Assert.Equal("at least 12 person", Quantity.AtLeast(12, "person").ToString());
        Assert.Equal("at most 3", Quantity.AtMost(3).ToString());
        Assert.Equal("about 12 person", Quantity.About(12, "person").ToString());
        Assert.Equal("less than 10 km", Quantity.LessThan(10, "km").ToString());
        Assert.Equal("more than 1.5 km", Quantity.MoreThan(1.50m, "km").ToString());
        Assert.Equal("between 5 and 7 km", Quantity.Between(5, 7, "km").ToString());
        Assert.Equal("unknown", Quantity.Unknown().ToString());
        Assert.Equal("unknown person", Quantity.Unknown("person").ToString());
        Assert.Equal(
            "exactly 2 person of man as of 2023-06-01",
            (Quantity.Exactly(2, "person") with { Of = "man", AsOf = UncertainTime.OnDay(2023, 6, 1) }).ToString());
    }

    [Fact]
    public void Words_that_would_be_misread_stand_in_quotes()
    {
        Assert.Equal("exactly 1 \"of\"", Quantity.Exactly(1, "of").ToString());
        Assert.Equal("exactly 2 person of \"wounded man\"", (Quantity.Exactly(2, "person") with { Of = "wounded man" }).ToString());
        Assert.Equal("exactly 2 \"\"\"\"", Quantity.Exactly(2, "\"").ToString());
    }

    [Theory]
    [InlineData("exactly 5", "[5,5]")]
    [InlineData("at least 12 person", "[12,)")]
    [InlineData("at most 12", "(,12]")]
    [InlineData("less than 10 km", "(,10)")]
    [InlineData("more than 10 km", "(10,)")]
    [InlineData("between 5 and 7", "[5,7]")]
    [InlineData("about 100", "[80,120]")]
    [InlineData("about 12", "[9.6,14.4]")]
    [InlineData("about 5", "[4,6]")]
    [InlineData("about 2", "[1,3]")]
    [InlineData("about 0", "[-1,1]")]
    [InlineData("about -10", "[-12,-8]")]
    [InlineData("unknown person", "(,)")]
    public void The_interval_is_what_the_qualifier_leaves_possible(string quantity, string interval) =>
        Assert.Equal(interval, Quantity.Parse(quantity).Interval.ToString());

    [Fact]
    public void About_the_largest_number_there_is_has_no_upper_bound()
    {
        Assert.Null(Quantity.About(decimal.MaxValue).Interval.Upper);
        Assert.Null(Quantity.About(decimal.MinValue).Interval.Lower);
        Assert.True(Quantity.About(decimal.MaxValue).Interval.Lower > 0);
    }

    [Fact]
    public void Unknown_is_not_zero()
    {
        var unknown = default(Quantity);

        Assert.Equal(QuantityQualifier.Unknown, unknown.Qualifier);
        Assert.Equal(Quantity.Unknown(), unknown);
        Assert.NotEqual(Quantity.Exactly(0), unknown);
        Assert.Equal(default, unknown.Interval);
        Assert.Equal("unknown", unknown.ToString());
        Assert.True(unknown.AsOf.IsUnknown);
        Assert.Throws<InvalidOperationException>(() => unknown.Value);
    }

    [Fact]
    public void At_least_12_is_not_12()
    {
        Assert.NotEqual(Quantity.Exactly(12, "person"), Quantity.AtLeast(12, "person"));
        Assert.NotEqual(Quantity.Exactly(12, "person"), Quantity.Exactly(12, "km"));
        Assert.NotEqual(Quantity.Exactly(12, "person"), Quantity.Exactly(12));
        Assert.NotEqual(Quantity.Exactly(5), Quantity.Between(5, 5));
    }

    [Fact]
    public void Trailing_zeros_make_no_difference()
    {
        Assert.Equal(Quantity.Exactly(1.5m), Quantity.Exactly(1.50m));
        Assert.Equal(Quantity.Exactly(1.5m).GetHashCode(), Quantity.Exactly(1.50m).GetHashCode());
        Assert.Equal("exactly 100", Quantity.Exactly(100.00m).ToString());
        Assert.Equal("between 0 and 1.5", Quantity.Between(-0.0m, 1.50m).ToString());
    }

    [Fact]
    public void With_changes_what_is_counted_and_keeps_the_rest()
    {
        var men = Quantity.AtLeast(12, "person") with { Of = "man" };

        Assert.Equal(12m, men.Value);
        Assert.Equal(QuantityQualifier.AtLeast, men.Qualifier);
        Assert.Equal("person", men.Unit);
        Assert.NotEqual(Quantity.AtLeast(12, "person"), men);
        Assert.Equal(Quantity.AtLeast(12, "person"), men with { Of = null });
    }

    [Theory]
    [InlineData("")]
    [InlineData("two words")]
    [InlineData("tab\t")]
    public void A_unit_is_one_word(string unit)
    {
        Assert.Throws<ArgumentException>(() => Quantity.Exactly(1, unit));
        Assert.Throws<ArgumentException>(() => Quantity.Exactly(1) with { Unit = unit });
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("line\nbreak")]
    public void What_is_counted_is_a_line_of_text(string counted) =>
        Assert.Throws<ArgumentException>(() => Quantity.Exactly(1) with { Of = counted });

    [Fact]
    public void Halves_of_surrogate_pairs_are_no_text()
    {
        Assert.Throws<ArgumentException>(() => Quantity.Exactly(1, "\ud83d"));
        Assert.Throws<ArgumentException>(() => Quantity.Exactly(1) with { Of = "\ude00 men" });
    }

    [Fact]
    public void Between_puts_the_lower_number_first() =>
        Assert.Contains("7 and 5", Assert.Throws<ArgumentException>(() => Quantity.Between(7, 5)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("12 person")]
    [InlineData("exactly")]
    [InlineData("exactly ")]
    [InlineData("exactly x")]
    [InlineData("exactly 1 ")]
    [InlineData("exactly  1")]
    [InlineData("exactly 1  car")]
    [InlineData("exactly 1 red car")]
    [InlineData("Exactly 1 car")]
    [InlineData("at least")]
    [InlineData("atleast 5")]
    [InlineData("between 5 km")]
    [InlineData("between 7 and 5")]
    [InlineData("between 5 and")]
    [InlineData("exactly 1 car of ")]
    [InlineData("exactly 1 car of")]
    [InlineData("exactly 1 \"car")]
    [InlineData("exactly 1 \"\"")]
    [InlineData("exactly 1 \"two words\"")]
    [InlineData("exactly 1 car as of ")]
    [InlineData("exactly 1 car as of yesterday")]
    [InlineData("exactly 1 as of 2023 of man")]
    [InlineData("unknownperson")]
    [InlineData("exactly 1e5")]
    [InlineData("exactly 1,000")]
    [InlineData("exactly 12345678901234567890123456789012")]
    [InlineData("exactly 0.12345678901234567890123456789")]
    public void What_is_no_quantity_is_refused(string text)
    {
        Assert.False(Quantity.TryParse(text, out var quantity));
        Assert.Equal(default, quantity);
        Assert.Contains("at least 12 person", Assert.Throws<FormatException>(() => Quantity.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_no_quantity()
    {
        Assert.False(Quantity.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => Quantity.Parse(null!));
    }

    [Fact]
    public void Every_quantity_reads_back_from_its_text() =>
        Quantities.Sample(quantity =>
        {
            var read = Quantity.Parse(quantity.ToString());
            Assert.Equal(quantity, read);
            Assert.Equal(quantity.GetHashCode(), read.GetHashCode());
            Assert.Equal(quantity.ToString(), read.ToString());
        });

    [Fact]
    public void Every_number_but_an_excluded_one_lies_in_its_own_interval() =>
        Quantities.Where(quantity => quantity.Qualifier != QuantityQualifier.Unknown).Sample(quantity =>
            Assert.Equal(
                quantity.Qualifier is not (QuantityQualifier.LessThan or QuantityQualifier.MoreThan),
                quantity.Interval.Contains(quantity.Value)));

    private static Quantity Make(QuantityQualifier qualifier, decimal value, decimal high) => qualifier switch
    {
        QuantityQualifier.Exactly => Quantity.Exactly(value),
        QuantityQualifier.AtLeast => Quantity.AtLeast(value),
        QuantityQualifier.AtMost => Quantity.AtMost(value),
        QuantityQualifier.About => Quantity.About(value),
        QuantityQualifier.LessThan => Quantity.LessThan(value),
        QuantityQualifier.MoreThan => Quantity.MoreThan(value),
        QuantityQualifier.Between => Quantity.Between(value, high),
        _ => Quantity.Unknown(),
    };
}
