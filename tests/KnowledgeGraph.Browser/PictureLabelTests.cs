namespace KnowledgeGraph.Browser;

public sealed class PictureLabelTests(Chromium chromium)
{
    public static TheoryData<string> Names => [.. SeedAnswers.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task No_label_of_a_picture_covers_another(string name)
    {
        await using var document = await OpenDocument.OfSeedAsync(chromium, name);
        var labels = await LabelsAsync(document);

        var covered = labels.SelectMany((label, place) => labels.Skip(place + 1).Where(label.Covers).Select(other => $"{label} covers {other}"));

        Assert.NotEmpty(labels);
        Assert.Empty(covered);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_label_lies_inside_its_picture(string name)
    {
        await using var document = await OpenDocument.OfSeedAsync(chromium, name);
        var size = await document.Page.Locator("figure svg").EvaluateAsync<float[]>("svg => [svg.viewBox.baseVal.width, svg.viewBox.baseVal.height]");

        var outside = (await LabelsAsync(document)).Where(label => label.Left < 0 || label.Top < 0 || label.Right > size[0] || label.Bottom > size[1]);

        Assert.Empty(outside);
    }

    // As the browser has set them, in the units of the picture.
    private static async Task<List<Label>> LabelsAsync(OpenDocument document)
    {
        var labels = await document.Page.Locator("figure svg").EvaluateAsync<Label[]>("""
            svg => {
              const toPicture = svg.getScreenCTM().inverse();
              return [...svg.querySelectorAll("text")].filter(text => text.textContent.trim()).map(text => {
                const box = text.getBoundingClientRect();
                const from = new DOMPoint(box.left, box.top).matrixTransform(toPicture);
                const to = new DOMPoint(box.right, box.bottom).matrixTransform(toPicture);
                return { text: text.textContent, left: from.x, top: from.y, right: to.x, bottom: to.y };
              });
            }
            """);
        return [.. labels];
    }

    private sealed class Label
    {
        // Less is what rounding makes.
        private const double Touch = 0.5;

        public string Text { get; set; } = "";

        public double Left { get; set; }

        public double Top { get; set; }

        public double Right { get; set; }

        public double Bottom { get; set; }

        public bool Covers(Label other) =>
            Left < other.Right - Touch && other.Left < Right - Touch && Top < other.Bottom - Touch && other.Top < Bottom - Touch;

        public override string ToString() => $"\"{Text}\" ({Left:0.#}, {Top:0.#} to {Right:0.#}, {Bottom:0.#})";
    }
}
