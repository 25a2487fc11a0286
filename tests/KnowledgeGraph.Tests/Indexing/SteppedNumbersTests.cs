using CsCheck;
using KnowledgeGraph.Indexing;

namespace KnowledgeGraph.Tests.Indexing;

public sealed class SteppedNumbersTests
{
    private static readonly Gen<int> s_steps = Gen.Frequency(
        (8, Gen.Int[0, 20]), (4, Gen.Int[250, 260]), (2, Gen.Int[0, 100_000]), (1, Gen.Int[-1_000, 0]), (1, Gen.Int));

    [Fact]
    public void Every_number_is_told_and_how_much_more_the_next_one_is() =>
        Gen.Select(Gen.Int, s_steps.Array[0, 100]).Sample(
            (first, steps) =>
            {
                int[] numbers = [first, .. steps];
                for (var place = 1; place < numbers.Length; place++)
                {
                    numbers[place] = unchecked(numbers[place] + numbers[place - 1]);
                }

                var told = new SteppedNumbers(numbers);

                Assert.Equal(numbers, Enumerable.Range(0, told.Count).Select(place => told[place]));
                Assert.Equal(steps, Enumerable.Range(0, steps.Length).Select(place => StepAt(told, place)));
            });

    [Fact]
    public void There_may_be_none() => Assert.Equal((0, 0), (new SteppedNumbers([]).Count, new SteppedNumbers([]).Bytes));

    [Fact]
    public void Small_steps_take_five_quarters_of_a_byte() =>
        Assert.InRange(new SteppedNumbers([.. Enumerable.Range(0, 1_000).Select(place => place * 100)]).Bytes, 1_250, 1_260);

    private static int StepAt(SteppedNumbers numbers, int place)
    {
        _ = numbers.At(place, out var step);
        return step;
    }
}
