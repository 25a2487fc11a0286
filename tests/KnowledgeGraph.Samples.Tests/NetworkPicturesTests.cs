using System.Xml.Linq;

namespace KnowledgeGraph.Samples.Tests;

/// <summary>The files that the pictures are written to.</summary>
public sealed class NetworkPicturesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pictures");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Each_picture_is_an_SVG_and_a_page_and_one_page_has_them_all()
    {
        var run = await Sample.RunAsync("NetworkPictures", _folder.FullName);

        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(Sample.Sources, "NetworkPictures", "expected.txt"), TestContext.Current.CancellationToken), run.Output);
        foreach (var name in new[] { "network", "timeline", "stances", "conflicts", "places" })
        {
            Assert.Equal("svg", XDocument.Parse(Read($"{name}.svg")).Root!.Name.LocalName);
            Assert.StartsWith("<!DOCTYPE html>", Read($"{name}.html"), StringComparison.Ordinal);
            Assert.Contains($"<img src=\"{name}.svg\"", Read("index.html"), StringComparison.Ordinal);
        }
    }

    private string Read(string file) => File.ReadAllText(Path.Combine(_folder.FullName, file));
}
