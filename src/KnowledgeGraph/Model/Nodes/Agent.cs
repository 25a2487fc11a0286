namespace KnowledgeGraph;

/// <summary>An entity that can act and speak: a <see cref="Person"/> or an <see cref="Organization"/>.</summary>
public abstract record Agent : Entity
{
    private protected Agent()
    {
    }
}
