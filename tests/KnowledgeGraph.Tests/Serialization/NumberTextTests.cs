using System.Globalization;
using System.Text;
using CsCheck;
using KnowledgeGraph.Serialization;

namespace KnowledgeGraph.Tests.Serialization;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("0.000", "0")]
    [InlineData("0e999999999999", "0")]
    [InlineData("1.50", "1.5")]
    [InlineData("12e-1", "1.2")]
    [InlineData("1.2E+3", "1200")]
    [InlineData("10000000000000000000000000000e-28", "1")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("9999999999999999999999999999", "9999999999999999999999999999")]
    [InlineData("1e27", "1000000000000000000000000000")]
    public void A_number_that_a_decimal_holds_is_read(string text, string value)
    {
        Assert.True(NumberText.TryReadDecimal(Encoding.UTF8.GetBytes(text), out var read));
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), read);
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("1e-400")]
    [InlineData("1e99999999999999999999")]
    [InlineData("1e28")]
    [InlineData("10000000000000000000000000000")]
    [InlineData("12345678901234567890123456789")]
    [InlineData("1.2345678901234567890123456789")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("1.00000000000000000000000000000001")]
    public void A_number_of_more_than_28_digits_is_not_read(string text) =>
        Assert.False(NumberText.TryReadDecimal(Encoding.UTF8.GetBytes(text), out _));

    [Fact]
    public void Every_decimal_of_28_digits_is_read_back() =>
        Gen.Select(Gen.UInt, Gen.UInt, Gen.UInt[0, (1 << 29) - 1], Gen.Bool, Gen.Int[0, 28]).Sample((low, middle, high, isNegative, scale) =>
        {
            var value = new decimal((int)low, (int)middle, (int)high, isNegative, (byte)scale);

            return NumberText.TryReadDecimal(Encoding.UTF8.GetBytes(value.ToString(CultureInfo.InvariantCulture)), out var read) && read == value;
        });

    [Fact]
    public void Every_double_is_written_without_exponent_and_read_back() =>
        Gen.Double.Where(double.IsFinite).Sample(value =>
        {
            var text = NumberText.Write(value);

            return !text.Contains('E', StringComparison.OrdinalIgnoreCase)
                && NumberText.TryReadReal(Encoding.UTF8.GetBytes(text), out var read) && read.Equals(value == 0 ? 0 : value);
        });

    [Theory]
    [InlineData(1e15, "1000000000000000")]
    [InlineData(1.2345678901234567e15, "1234567890123456.8")]
    [InlineData(1.5e-7, "0.00000015")]
    [InlineData(-1e21, "-1000000000000000000000")]
    [InlineData(-0.0, "0")]
    [InlineData(0.1, "0.1")]
    public void A_double_is_written_with_its_shortest_digits(double value, string text) => Assert.Equal(text, NumberText.Write(value));

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1e309")]
    [InlineData("1e-400")]
    public void A_number_beyond_a_double_is_not_read(string text) =>
        Assert.False(NumberText.TryReadReal(Encoding.UTF8.GetBytes(text), out _));
}
