using Microsoft.Playwright;

namespace KnowledgeGraph.Browser;

/// <summary>What axe-core has against a page.</summary>
internal static class AxeCore
{
    /// <summary>A line for each element that breaks a rule of WCAG 2.1, levels A and AA, or a best practice.</summary>
    public static async Task<string[]> ViolationsAsync(IPage page)
    {
        var path = Needed.At(Repository.PathOf("artifacts", "axe", "axe.min.js"), "axe-core judges how accessible a page is, and tests/KnowledgeGraph.Browser/fetch-axe.sh brings it");
        await page.EvaluateAsync(await File.ReadAllTextAsync(path));
        return await page.EvaluateAsync<string[]>("""
            async () => {
              const found = await axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] });
              return found.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.target.join(" ")}: ${node.failureSummary}`));
            }
            """);
    }
}
