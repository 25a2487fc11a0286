using CsCheck;

namespace KnowledgeGraph.Tests.Serialization;

/// <summary>
/// Ledgers of every kind of content with every field, filled at random. The ids are fixed, so that everything can refer to
/// everything; what they hold is not.
/// </summary>
internal static class GeneratedLedgers
{
    private static readonly Gen<string> s_text = Gen.OneOf("a", "é", "中", "😀", "\"", "\\", "/", "\n", "\t", "\u0001", "\u007f", "\u2028", " ", "<&'>", "\u00a0", "\ufeff", "\ue000")
        .Array[1, 6].Select(string.Concat);

    private static readonly Gen<string?> s_someText = Maybe(s_text);

    private static readonly Gen<string?> s_word = Maybe(Gen.OneOf("person", "km", "°C", "m²"));

    private static readonly Gen<decimal> s_number = Gen.Select(Gen.Long, Gen.Bool, Gen.Int[0, 28])
        .Select((digits, isNegative, scale) => new decimal((int)digits, (int)(digits >> 32), (int)(digits & 0xFFFFFF), isNegative, (byte)scale));

    private static readonly Gen<TimeOffset> s_offset = Gen.OneOf("P9D", "-P9D", "PT1H/PT12H", "PT0S/..", "../-P1M", "P1Y2M3DT4H5M6S").Select(text => TimeOffset.Parse(text));

    private static readonly Gen<EntityId> s_agent = Ids("person", "organization");

    private static readonly Gen<EntityId> s_node = Ids("person", "organization", "place", "event", "document", "position", "thing", "s0", "s1");

    private static readonly Gen<EntityId> s_saying = Ids("s0", "s1", "s0.p0", "s1.p0");

    private static readonly Gen<(string Id, AnchorClock Clock)> s_anchor = Gen.OneOf(
        ("event", AnchorClock.Default),
        ("event", AnchorClock.Holds),
        ("document", AnchorClock.Default),
        ("document", AnchorClock.Published),
        ("document", AnchorClock.Retrieved),
        ("s0", AnchorClock.Default),
        ("s0", AnchorClock.Said),
        ("s1.p0", AnchorClock.Published),
        ("s1.p0", AnchorClock.Holds));

    private static readonly Gen<UncertainTime> s_time = Gen.OneOf(
        Gen.Const(default(UncertainTime)),
        Gen.OneOf("2023-05-01", "2023-05", "2023?", "201X", "../2023", "2023-05-01T09:30:00+03:00", "-0043", "Y-170000002", "2023-21").Select(text => UncertainTime.FromEdtf(text)),
        Gen.Select(Gen.OneOf("2023-05-01", "2023/2024"), Gen.Int[-1439, 1439]).Select((text, minutes) => UncertainTime.FromEdtf(text, TimeSpan.FromMinutes(minutes))),
        Gen.Select(s_anchor, s_offset).Select((anchor, offset) => UncertainTime.RelativeTo(new EntityId(anchor.Id), offset, anchor.Clock)));

    private static readonly Gen<Quantity> s_quantity = Gen.Select(Gen.Int[0, 7], s_number, s_number, s_word, Maybe(s_text.Where(QuantityText.IsCountable)), s_time)
        .Select((qualifier, first, second, unit, counted, moment) => OfQualifier(qualifier, Math.Min(first, second), Math.Max(first, second)) with { Unit = unit, Of = counted, AsOf = moment });

    private static readonly Gen<Term> s_term = Gen.OneOf(
        s_node.Select(id => (Term)new NodeTerm(id)),
        s_text.Select(text => (Term)new TextTerm(text)),
        s_quantity.Select(quantity => (Term)new QuantityTerm(quantity)),
        s_time.Where(time => !time.IsUnknown).Select(time => (Term)new TimeTerm(time)),
        s_offset.Select(offset => (Term)new OffsetTerm(offset)),
        s_saying.Select(id => (Term)new StatementTerm(id)));

    private static readonly Gen<ValueList<TextSpan>> s_spans = Gen.Select(Gen.Int[0, 400], Gen.Int[1, 500])
        .Select((start, length) => new TextSpan(start, start + length)).Array[0, 3].Select(spans => spans.ToValueList());

    private static readonly Gen<ContentHash?> s_hash = Gen.OneOf(Gen.Const((ContentHash?)null), Gen.String[Gen.Char.AlphaNumeric, 0, 3].Select(text => (ContentHash?)ContentHash.Of(text)));

    private static readonly Gen<ValueList<EntityName>> s_names = Gen.Select(s_text, s_someText, s_someText, Gen.Enum<NameKind>())
        .Select((text, language, script, kind) => new EntityName(text) { Language = language, Script = script, Kind = kind })
        .Array[1, 3].Select(names => names.ToValueList());

    private static readonly Gen<ValueList<PropertyValue>> s_properties = Gen.Select(s_text, Gen.Bool)
        .Select((text, hasOne) => hasOne ? ValueList.Create<PropertyValue>([new PropertyValue(new Code("ex:remark"), new TextTerm(text))]) : []);

    private static readonly Gen<Argument> s_argument = Gen.Select(Gen.OneOf("event", "patient", "count"), s_term.Array[1, 3], Gen.Bool)
        .Select((role, fillers, isOpen) => new Argument(new Code(role), fillers.ToValueList()) { IsOpen = isOpen });

    private static readonly Gen<Hop> s_hop = Gen.Select(UpTo(2, s_agent), UpTo(2, s_agent), s_text, Gen.Enum<Basis>())
        .Select((speakers, principals, text, basis) => new Hop { Speakers = speakers, OnBehalfOf = principals, Unnamed = speakers.Count == 0 ? text : null, Basis = basis });

    private static readonly Gen<Proposition> s_proposition = Gen.Select(s_argument.Array[0, 3], Gen.Enum<Polarity>(), Gen.Enum<Modality>(), s_someText)
        .Select((arguments, polarity, modality, text) => new Proposition
        {
            Id = new EntityId("p"),
            Predicate = KnownPredicates.Killed,
            Arguments = arguments.DistinctBy(argument => argument.Role).ToValueList(),
            Polarity = polarity,
            Modality = modality,
            Text = text,
        });

    /// <summary>A node of each kind, and two statements.</summary>
    public static Gen<Node[]> Nodes { get; } =
        from person in Person()
        from organization in Organization()
        from place in Place()
        from document in Document()
        from position in Position()
        from thing in Gen.Select(s_names, s_properties, s_someText).Select((names, properties, text) => new Thing { Id = new EntityId("thing"), Names = names, Properties = properties, Description = text })
        from occurrence in s_names.Select(names => new Event { Id = new EntityId("event"), Names = names })
        from first in Statement("s0")
        from second in Statement("s1")
        select new Node[] { person, organization, place, document, position, thing, occurrence, first, second };

    /// <summary>A ledger.</summary>
    public static Gen<EntityGraph> Graph { get; } =
        from nodes in Nodes
        from near in Near()
        from judgement in Judgement()
        from recorded in Gen.DateTimeOffset
        from reason in s_someText
        from redacted in Gen.OneOf(0, 1, 2, 4, 5, 6)
        select Build(nodes, near, judgement, recorded, reason, redacted);

    private static EntityGraph Build(Node[] nodes, Relationship near, Judgement judgement, DateTimeOffset recorded, string? reason, int redacted)
    {
        var builder = new EntityGraphBuilder(new EntityId("generated"));
        builder.Declare(new PropertyDefinition { Code = new Code("ex:remark"), Of = [NodeKind.Person, NodeKind.Thing], Value = TermKind.Text });
        foreach (var node in nodes)
        {
            builder.Add(node);
        }

        builder.Recorded = recorded;
        builder.Add(near);
        builder.Add(judgement);
        builder.Amend(nodes[^1], reason);
        builder.Withdraw(judgement.Id, reason);
        builder.Redact(nodes[redacted].Id, "because " + reason);
        return builder.Build();
    }

    private static Gen<Person> Person() => Gen.Select(s_names, s_properties, s_text, Gen.Bool).Select((names, properties, text, isAnonymous) => new Person
    {
        Id = new EntityId("person"),
        Names = isAnonymous ? [] : names,
        Descriptor = isAnonymous ? text : null,
        Properties = properties,
        Type = isAnonymous ? default : new Code("fighter"),
    });

    private static Gen<Organization> Organization() => Gen.Select(s_names, s_text.Array[0, 2], Gen.Bool).Select((names, metonyms, isDisputed) => new Organization
    {
        Id = new EntityId("organization"),
        Names = names,
        Metonyms = metonyms.ToValueList(),
        ReferentDisputed = isDisputed,
    });

    private static Gen<Place> Place() => Gen.Select(s_names, Gen.Double[-180, 180], Gen.Double[-90, 90], Gen.Enum<GeometryKind>(), Gen.Double[0, 1e9]).Select((names, longitude, latitude, kind, precision) => new Place
    {
        Id = new EntityId("place"),
        Names = names,
        Geometry = new Geometry(kind, kind switch
        {
            GeometryKind.Point => [new(longitude, latitude)],
            GeometryKind.LineString => [new(longitude, latitude), new(1e-7, -1e-300)],
            _ => [new(longitude, latitude), new(0, 1), new(1, 0), new(longitude, latitude)],
        }),
        PrecisionMeters = precision,
    });

    private static Gen<Document> Document() =>
        from names in s_names
        from agents in UpTo(2, s_agent)
        from published in s_time
        from retrieved in s_time
        from text in s_someText
        from hash in s_hash
        from spans in s_spans
        from isExtracted in Gen.Bool
        select new Document
        {
            Id = new EntityId("document"),
            Names = names,
            Publisher = agents.Count > 0 ? agents[0] : null,
            Authors = agents,
            Contributors = agents,
            Published = published,
            Retrieved = retrieved,
            FullyExtracted = isExtracted,
            Language = text,
            Url = text,
            Length = isExtracted ? 1000 : null,
            Hash = hash,
            Parts = [new DocumentPart { Key = "body", Label = text, Published = published, Spans = spans, Type = isExtracted ? new Code("body") : default }],
        };

    private static Gen<Position> Position() => Gen.Select(s_names, Gen.Bool).Select((names, isKnown) => new Position
    {
        Id = new EntityId("position"),
        Names = names,
        Organization = isKnown ? new EntityId("organization") : null,
        Jurisdiction = isKnown ? null : new EntityId("place"),
    });

    private static Gen<Statement> Statement(string id) =>
        from hops in s_hop.Array[1, 3]
        from propositions in s_proposition.Array[1, 2]
        from nodes in UpTo(2, s_agent)
        from target in s_saying
        from verdict in Gen.Enum<Verdict>()
        from hasTarget in Gen.Bool
        from form in Gen.Enum<ReportingForm>()
        from certainty in Gen.Enum<Certainty>()
        from sentiment in Gen.Enum<Sentiment>()
        from stance in Gen.Enum<Stance>()
        from basis in Gen.Enum<Basis>()
        from holds in s_time
        from said in s_time
        from published in s_time
        from spans in s_spans
        from hash in s_hash
        from confidence in Gen.Int[0, 1000]
        from text in s_someText
        select new Statement
        {
            Id = new EntityId(id),
            Act = hasTarget ? KnownActs.Assess : KnownActs.Assert,
            Attribution = hops.ToValueList(),
            Addressees = nodes,
            Occasion = hasTarget ? new EntityId("event") : null,
            Form = form,
            Propositions = propositions.Select((proposition, index) => proposition with { Id = new EntityId($"{id}.p{index}") }).ToValueList(),
            About = nodes,
            Targets = hasTarget ? [new StatementTarget(target), new StatementTarget(new EntityId("s0")) { Hop = 0 }, new StatementTarget(new EntityId("document")) { Attribute = "published" }] : [],
            Verdict = hasTarget ? verdict : null,
            Certainty = certainty,
            Sentiment = sentiment,
            Framing = text is null ? [] : [new Framing(new EntityId("organization"), text, stance)],
            Holds = holds,
            Said = said,
            Published = published,
            Basis = basis,
            Source = hasTarget ? new Provenance { Document = new EntityId("document"), Part = text is null ? null : "body", Spans = spans, Hash = spans.Count > 0 ? hash : null, Quote = text } : null,
            Confidence = hasTarget ? confidence / 1000m : null,
            Note = text,
        };

    private static Gen<Relationship> Near() => Gen.Select(s_quantity, s_time, s_someText, Gen.Bool).Select((distance, holds, note, hasEvidence) => new Relationship
    {
        Id = new EntityId("near"),
        Type = KnownRelationships.Near,
        From = new EntityId("place"),
        To = new EntityId("place"),
        Holds = holds,
        Distance = distance,
        Evidence = hasEvidence ? [new EntityId("s0"), new EntityId("s1")] : [],
        Note = note,
    });

    private static Gen<Judgement> Judgement() => Gen.Select(Gen.OneOf(JudgementVerdict.Conflict, JudgementVerdict.NoConflict), s_time, s_someText).Select((verdict, made, reason) => new Judgement
    {
        Id = new EntityId("judgement"),
        Verdict = verdict,
        Of = [new EntityId("s0"), new EntityId("s1.p0")],
        By = new EntityId("person"),
        Made = made,
        Reason = reason,
    });

    private static Quantity OfQualifier(int qualifier, decimal low, decimal high) => (QuantityQualifier)qualifier switch
    {
        QuantityQualifier.Exactly => Quantity.Exactly(low),
        QuantityQualifier.AtLeast => Quantity.AtLeast(low),
        QuantityQualifier.AtMost => Quantity.AtMost(low),
        QuantityQualifier.About => Quantity.About(low),
        QuantityQualifier.LessThan => Quantity.LessThan(low),
        QuantityQualifier.MoreThan => Quantity.MoreThan(low),
        QuantityQualifier.Between => Quantity.Between(low, high),
        _ => Quantity.Unknown(),
    };

    private static Gen<EntityId> Ids(params string[] ids) => Gen.OneOf(ids).Select(id => new EntityId(id));

    private static Gen<string?> Maybe(Gen<string> gen) => Gen.Select(gen, Gen.Bool).Select((text, isThere) => isThere ? text : null);

    private static Gen<ValueList<EntityId>> UpTo(int most, Gen<EntityId> ids) => ids.Array[0, most].Select(all => all.Distinct().ToValueList());
}
