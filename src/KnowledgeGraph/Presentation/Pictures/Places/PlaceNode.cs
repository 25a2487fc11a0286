namespace KnowledgeGraph.Presentation;

/// <summary>A place in a picture, with what lies inside of it and what is said to have happened there.</summary>
internal sealed class PlaceNode(Place place)
{
    /// <summary>The place; of several that are judged to be one, the first.</summary>
    public Place Place { get; } = place;

    /// <summary>What it is called, and its id.</summary>
    public string Label => $"{NodeWords.Of(Place)} ({Place.Id})";

    /// <summary>What it is drawn in; null for an outermost one.</summary>
    public PlaceNode? Around { get; set; }

    /// <summary>What is drawn inside of it, in ledger order.</summary>
    public List<PlaceNode> Inside { get; } = [];

    /// <summary>What is said to have happened there, in ledger order.</summary>
    public List<PlaceHappening> Events { get; } = [];

    /// <summary>How many events that are said to have happened there are not among them.</summary>
    public int MoreEvents { get; set; }

    /// <summary>The numbers of the borders that it shares with others.</summary>
    public List<int> Links { get; } = [];

    /// <summary>How many places it lies in.</summary>
    public int Depth => Around is null ? 0 : Around.Depth + 1;

    /// <summary>Whether it is drawn inside of another, or is it.</summary>
    public bool IsWithin(PlaceNode other)
    {
        // A loop, because there may be more places around each other than a stack holds.
        for (var around = this; around is not null; around = around.Around)
        {
            if (around == other)
            {
                return true;
            }
        }

        return false;
    }
}
