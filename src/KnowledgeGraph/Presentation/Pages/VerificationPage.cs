using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Presentation;

/// <summary>Lays out how something was checked.</summary>
internal static class VerificationPage
{
    /// <summary>The page; where nobody checked, it says so.</summary>
    public static Page Of(Verification verification)
    {
        var composer = new PageComposer(((IPresentable)verification).Graph);
        var items = new ItemOf(composer);
        var origins = verification.Origins;
        var sections = new List<PageSection>();
        Add("Assessments", verification.Assessments);
        Add("Disputes", verification.AttributedDisputes);
        Add("Assessments that count no more", verification.Superseded);
        Add("Origins", origins);
        return new Page
        {
            Question = $"How was {verification.About} checked?",
            Summary = [verification.IsEmpty ? "Nobody assessed or disputed it, which says nothing about whether it is so." : $"{Sentence.Begin(Lists.Count(verification.Assessments.Count, "assessment"))} and {Lists.Count(verification.Disputes.Count, "dispute")}."],
            Sections = sections.ToValueList(),
            Evidence = composer.Evidence(),
        };

        void Add(string heading, IReadOnlyList<object> found)
        {
            if (found.Count > 0)
            {
                sections.Add(new PageSection(heading, found.Select(items.Any).ToValueList()));
            }
        }
    }
}
