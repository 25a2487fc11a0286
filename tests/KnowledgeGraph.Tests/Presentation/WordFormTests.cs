using CsCheck;
using KnowledgeGraph.Presentation;

namespace KnowledgeGraph.Tests.Presentation;

public sealed class WordFormTests
{
    [Theory]
    [InlineData("exactly 1 person of man", "one man")]
    [InlineData("exactly 0 person", "zero people")]
    [InlineData("at least 12 person", "at least 12 people")]
    [InlineData("at most 4000 item", "at most 4,000 items")]
    [InlineData("at least 5500 item of kettle", "at least 5,500 kettles")]
    [InlineData("about 20 tonne of grain", "about 20 tonnes of grain")]
    [InlineData("about 300 m", "about 300 m")]
    [InlineData("less than 10 km", "less than 10 km")]
    [InlineData("less than 10 person", "fewer than ten people")]
    [InlineData("more than 2.5 hour", "more than 2.5 hours")]
    [InlineData("between 2 and 5 person", "between two and five people")]
    [InlineData("exactly 400 USD", "400 USD")]
    [InlineData("exactly 1000000 EUR", "1,000,000 EUR")]
    [InlineData("about 1234567.25 km", "about 1,234,567.25 km")]
    [InlineData("at least 1200 person", "at least 1,200 people")]
    [InlineData("exactly 999 person", "999 people")]
    [InlineData("exactly 7", "seven")]
    [InlineData("exactly 1 person as of 2024-05-31", "one person by 31 May 2024")]
    [InlineData("unknown person", "a number of people that is not known")]
    [InlineData("unknown m", "an amount that is not known")]
    [InlineData("unknown", "a number that is not known")]
    public void A_quantity_keeps_how_sure_it_is(string quantity, string words) =>
        Assert.Equal(words, QuantityWords.WithMoment(Quantity.Parse(quantity)));

    [Theory]
    [InlineData("2023-05-23", "on 23 May 2023")]
    [InlineData("2023-05", "in May 2023")]
    [InlineData("2023", "in 2023")]
    [InlineData("2023-23", "in autumn 2023")]
    [InlineData("201X", "in the years 2010 to 2019")]
    [InlineData("2023-05-XX", "on a day of May 2023")]
    [InlineData("2023-05~", "in May 2023 (roughly)")]
    [InlineData("2023-05-22/2023-05-28", "between 22 May 2023 and 28 May 2023")]
    [InlineData("../2023-05-23", "no later than 23 May 2023")]
    [InlineData("2023-05-23/..", "no earlier than 23 May 2023")]
    public void A_date_in_a_sentence_has_its_preposition(string edtf, string words) =>
        Assert.Equal(words, DateWords.When(UncertainTime.FromEdtf(edtf)));

    [Theory]
    [InlineData("A [3]", "A (3)")]
    [InlineData("A [3", "A [3")]
    [InlineData("[x] [ 12 ]", "[x] ( 12 )")]
    [InlineData("[\u0663]", "(\u0663)")]
    [InlineData("[[1]]", "[(1)]")]
    [InlineData("[]", "[]")]
    [InlineData("[\u200b2\u200b]", "(\u200b2\u200b)")]
    [InlineData("[2\U000E0041]", "(2\U000E0041)")]
    [InlineData("[2\u0301]", "(2\u0301)")]
    public void No_text_passes_for_the_number_of_a_source(string text, string shown) => Assert.Equal(shown, CitationMarks.Without(text));

    [Fact]
    public void A_time_that_nobody_states_is_said_so() => Assert.Equal("at a time that nobody states", DateWords.When(default));

    [Theory]
    [InlineData("P9D", "nine days after")]
    [InlineData("-P9D", "nine days before")]
    [InlineData("-P11D", "11 days before")]
    [InlineData("P1M", "one month after")]
    [InlineData("PT1H/PT23H", "one hour to 23 hours after")]
    [InlineData("P1D/P3D", "one day to three days after")]
    public void Numbers_to_ten_are_words_in_a_sentence(string offset, string words) =>
        Assert.Equal(words, OffsetWords.Of(TimeOffset.Parse(offset), spelled: true));

    [Theory]
    [InlineData("stopped", "stop")]
    [InlineData("carried", "carry")]
    [InlineData("accused", "accuse")]
    [InlineData("crossed", "cross")]
    [InlineData("repelled", "repel")]
    [InlineData("recalled", "recall")]
    [InlineData("settled", "settle")]
    [InlineData("exploded", "explode")]
    [InlineData("contributed", "contribute")]
    [InlineData("investigated", "investigate")]
    [InlineData("criticized", "criticize")]
    [InlineData("detained", "detain")]
    [InlineData("inspected", "inspect")]
    [InlineData("sounded", "sound")]
    [InlineData("targeted", "target")]
    [InlineData("visited", "visit")]
    [InlineData("ordered", "order")]
    [InlineData("changed", "change")]
    [InlineData("fired", "fire")]
    [InlineData("treated", "treat")]
    [InlineData("opened", "open")]
    [InlineData("attacked", "attack")]
    [InlineData("developed", "develop")]
    [InlineData("arrived", "arrive")]
    [InlineData("used", "use")]
    [InlineData("died", "die")]
    [InlineData("fell", "fall")]
    [InlineData("met", "meet")]
    [InlineData("heard", "hear")]
    public void A_verb_in_the_past_is_known_by_its_base(string past, string verb) => Assert.Equal(verb, EnglishVerb.Of(past)!.Value.Verb.Base);

    [Theory]
    [InlineData("crosses", "cross")]
    [InlineData("tries", "try")]
    [InlineData("makes", "make")]
    [InlineData("frees", "free")]
    [InlineData("marches", "march")]
    [InlineData("uses", "use")]
    [InlineData("knows", "know")]
    [InlineData("supplies", "supply")]
    public void A_verb_in_the_present_is_known_by_its_base(string third, string verb) => Assert.Equal(verb, EnglishVerb.Of(third)!.Value.Verb.Base);

    [Theory]
    [InlineData("knows", "knows")]
    [InlineData("supplies", "supplies")]
    [InlineData("is supplied by", "is supplied by")]
    [InlineData("friend of", "is friend of")]
    [InlineData("friends of", "is friends of")]
    [InlineData("married to", "is married to")]
    [InlineData("acquired", "acquired")]
    [InlineData("can veto", "can veto")]
    [InlineData("has shares in", "has shares in")]
    [InlineData("boss", "is boss")]
    [InlineData("<b>", "stands in the relation \"<b>\" to")]
    [InlineData("", "stands in the relation \"\" to")]
    [InlineData("знает", "is знает")]
    public void A_label_stands_between_two_names(string label, string words) => Assert.Equal(words, LabelPhrases.Of(label));

    [Fact]
    public void No_label_and_no_name_is_too_odd_to_be_read() =>
        Gen.String[Gen.OneOf(Gen.Char[' ', '~'], Gen.Char), 0, 12].Sample(text =>
        {
            var label = LabelPhrases.Of(text);
            NounNumber.IsPlural(text);
            var phrase = VerbPhrase.Parse(text);
            return label.Contains(text.Trim(), StringComparison.Ordinal) || label.Contains(CitationMarks.Without(text), StringComparison.Ordinal)
                ? phrase is null || phrase.Finite(isPlural: true, isNegative: true, Modality.Fact, isOfDoer: false).Length > 0
                : text.Split(' ').Length > 1;
        });

    [Theory]
    [InlineData("road in a residential part", "the road in a residential part")]
    [InlineData("guards of the works", "the guards of the works")]
    [InlineData("the guards of the works", "the guards of the works")]
    [InlineData("gate four of the works", "gate four of the works")]
    [InlineData("southern Russia", "southern Russia")]
    [InlineData("Armed Forces of Russia", "Armed Forces of Russia")]
    [InlineData("jets", "jets")]
    public void A_description_has_an_article_and_a_name_has_none(string name, string words) =>
        Assert.Equal(words, ArticleWords.Before(new Thing { Id = new EntityId("thing"), Name = name }, name));

    [Theory]
    [InlineData("worker of the night shift", "a worker of the night shift")]
    [InlineData("unnamed fighter", "an unnamed fighter")]
    [InlineData("two men in a car", "two men in a car")]
    [InlineData("two night-shift workers (not named)", "two night-shift workers (not named)")]
    [InlineData("officials (not named)", "officials (not named)")]
    [InlineData("senior officials", "senior officials")]
    [InlineData("someone close to the ministry", "someone close to the ministry")]
    [InlineData("one of the guards", "one of the guards")]
    [InlineData("hour-long witness", "an hour-long witness")]
    [InlineData("unit commander", "a unit commander")]
    [InlineData("unidentified gunman", "an unidentified gunman")]
    [InlineData("European diplomat (not named)", "a European diplomat (not named)")]
    [InlineData("UN official", "a UN official")]
    [InlineData("EU official", "an EU official")]
    [InlineData("MP", "MP")]
    [InlineData("FSB officer", "an FSB officer")]
    [InlineData("NATO official", "a NATO official")]
    [InlineData("18-year-old survivor", "an 18-year-old survivor")]
    [InlineData("20-year-old survivor", "a 20-year-old survivor")]
    [InlineData("12 villagers", "12 villagers")]
    [InlineData("Foreign Ministry sources", "Foreign Ministry sources")]
    [InlineData("Source A", "Source A")]
    [InlineData("witness", "a witness")]
    public void A_person_whom_nobody_names_is_one_of_many(string descriptor, string words) =>
        Assert.Equal(words, ArticleWords.Before(new Person { Id = new EntityId("person"), Descriptor = descriptor }, descriptor));

    [Theory]
    [InlineData("guards of the works", true)]
    [InlineData("outside agitators, in the words of the governor", true)]
    [InlineData("The Moscow Times", false)]
    [InlineData("Russian Volunteer Corps", false)]
    [InlineData("civilian population of Shebekino", false)]
    [InlineData("Ukrainian troops", true)]
    [InlineData("glass", false)]
    public void A_name_tells_whether_it_is_of_many(string name, bool isPlural) => Assert.Equal(isPlural, NounNumber.IsPlural(name));

    [Theory]
    [InlineData("falls silent", Modality.Fact, false, "falls silent")]
    [InlineData("falls silent", Modality.Fact, true, "does not fall silent")]
    [InlineData("falls silent", Modality.Intention, true, "does not intend to fall silent")]
    [InlineData("fell onto", Modality.Fact, true, "did not fall onto")]
    [InlineData("fell onto", Modality.Future, false, "will fall onto")]
    [InlineData("makes or attempts an incursion", Modality.Future, false, "will make or attempt an incursion")]
    [InlineData("is fit for use", Modality.Obligation, false, "should be fit for use")]
    [InlineData("is fit for use", Modality.Fact, true, "is not fit for use")]
    [InlineData("can be seen by", Modality.Ability, true, "cannot be seen by")]
    [InlineData("may be prosecuted", Modality.Hypothetical, false, "may be prosecuted")]
    [InlineData("first heard of", Modality.Fact, true, "did not first hear of")]
    [InlineData("evacuates", Modality.Ability, true, "cannot evacuate")]
    [InlineData("evacuates", Modality.Hypothetical, false, "may evacuate")]
    [InlineData("evacuated", Modality.Hypothetical, false, "may have evacuated")]
    [InlineData("took over", Modality.Hypothetical, true, "may not have taken over")]
    [InlineData("was seen by", Modality.Hypothetical, false, "may have been seen by")]
    [InlineData("can be seen by", Modality.Hypothetical, false, "can be seen by, as a possibility")]
    [InlineData("may be seen by", Modality.Hypothetical, false, "may be seen by")]
    public void A_label_can_be_negated_and_put_into_every_mode(string label, Modality modality, bool isNegative, string words) =>
        Assert.Equal(words, VerbPhrase.Parse(label)!.Finite(isPlural: false, isNegative, modality, isOfDoer: true));
}
