namespace KnowledgeGraph.Tests.Graph;

public sealed class ContainmentCycleTests
{
    [Fact]
    public void Nodes_that_all_contain_each_other_are_one_finding_however_entangled()
    {
        const int Count = 300;
        var builder = new EntityGraphBuilder();
        for (var from = 0; from < Count; from++)
        {
            builder.Add(new Place { Id = new EntityId("n" + from), Name = "n" });
            for (var to = 0; to < Count; to++)
            {
                builder.Add(Scene.Link($"r{from}-{to}", new EntityId("n" + from), KnownRelationships.PartOf, new EntityId("n" + to)));
            }
        }

        var finding = Assert.Single(builder.Build().Findings);

        Assert.Equal(Count, finding.Evidence.Distinct().Count());
        Assert.Equal("By 'part-of' these contain each other: n0, n1, n2, n3, n4, n5, n6, n7, n8, n9 and 290 more.", finding.Message);
    }

    [Fact]
    public void Two_circles_that_one_part_joins_are_two_findings_and_two_that_share_a_node_are_one()
    {
        void Two(EntityGraphBuilder builder)
        {
            builder.Add(Scene.Link("r1", Scene.Corps, KnownRelationships.PartOf, Scene.Legion));
            builder.Add(Scene.Link("r2", Scene.Legion, KnownRelationships.PartOf, Scene.Corps));
            builder.Add(Scene.Link("r3", Scene.Legion, KnownRelationships.PartOf, Scene.Ministry));
            builder.Add(Scene.Link("r4", Scene.Ministry, KnownRelationships.PartOf, Scene.Paper));
            builder.Add(Scene.Link("r5", Scene.Paper, KnownRelationships.PartOf, Scene.Ministry));
        }

        Assert.Equal(
            ["By 'part-of' these contain each other: corps in legion in corps.", "By 'part-of' these contain each other: ministry in paper in ministry."],
            Scene.Findings(FindingCode.PartOfCycle, Two).Select(finding => finding.Message));
        Assert.Equal(
            "By 'part-of' these contain each other: corps, legion, ministry, paper.",
            Assert.Single(Scene.Findings(FindingCode.PartOfCycle, builder =>
            {
                Two(builder);
                builder.Add(Scene.Link("r6", Scene.Ministry, KnownRelationships.PartOf, Scene.Legion));
            })).Message);
    }
}
