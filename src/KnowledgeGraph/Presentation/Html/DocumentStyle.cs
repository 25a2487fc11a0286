namespace KnowledgeGraph.Presentation;

/// <summary>How a document looks: light or dark as its reader likes, and on paper.</summary>
internal static class DocumentStyle
{
    /// <summary>The style sheet. Text has a contrast of at least 7 to 1 to its ground, links and faint text at least 4.5 to 1.</summary>
    public const string Text =
        """

        :root { color-scheme: light dark; --ground: #fbfaf8; --card: #ffffff; --text: #1c1f23; --faint: #5a6169; --line: #dcd9d3; --shade: #f4f2ee; --link: #14509a; --mark: #b4530a; --lit: #fdf1cf; }
        @media screen and (prefers-color-scheme: dark) {
          :root { --ground: #15181c; --card: #1b1f24; --text: #e9e7e3; --faint: #a5adb6; --line: #363c44; --shade: #23282e; --link: #8fbcff; --mark: #f0a45d; --lit: #40371a; }
        }
        * { box-sizing: border-box; }
        html { scroll-padding-top: 1rem; }
        body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.6 -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif; overflow-wrap: anywhere; }
        header, main, footer { display: grid; grid-template-columns: minmax(1.25rem, 1fr) minmax(0, 60rem) minmax(1.25rem, 1fr); }
        header > *, main > *, footer > * { grid-column: 2; min-width: 0; }
        header { padding-top: 2.5rem; }
        h1, h2 { font-family: Charter, "Iowan Old Style", Georgia, "Noto Serif", "Liberation Serif", serif; font-weight: 700; line-height: 1.2; text-wrap: balance; }
        h1 { font-size: clamp(1.5rem, 1.1rem + 1.8vw, 2.25rem); margin: 0 0 0.75rem; }
        h2 { font-size: 1.4rem; margin: 2.75rem 0 0.75rem; }
        header p { margin: 0 0 0.35rem; font-size: 1.1rem; color: var(--faint); max-width: 44rem; }
        nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; list-style: none; margin: 0.75rem 0 0; padding: 0; }
        a { color: var(--link); text-underline-offset: 0.15em; }
        a:hover { text-decoration-thickness: 2px; }
        a:focus-visible, input:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
        figure { grid-column: 1 / -1; justify-self: center; max-width: min(100% - 2.5rem, 90rem); margin: 1.75rem 0 0; }
        .scroll { overflow-x: auto; background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
        figure svg { display: block; margin: 0 auto; }
        figure .wide svg { min-width: 34rem; }
        figure .wider svg { min-width: 60rem; }
        .lighting svg :is([data-id], [data-statements]):not(.lit) { opacity: 0.3; }
        .filter { display: flex; flex-wrap: wrap; gap: 0.5rem 0.75rem; align-items: center; margin: 1.75rem 0 0; }
        [hidden] { display: none; }
        .filter input { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--faint); border-radius: 6px; padding: 0.35rem 0.75rem; min-width: 18rem; }
        .filter output, .cites, dt, footer { color: var(--faint); }
        .found { margin: 0 0 1.5rem; padding: 0; }
        .found li { margin: 0.75rem 0 0.75rem 2.25rem; padding: 0.9rem 1.1rem; border-left: 3px solid var(--line); background: var(--card); border-radius: 0 8px 8px 0; }
        .found li::marker { color: var(--faint); font-variant-numeric: tabular-nums; }
        .found p { margin: 0; max-width: 46rem; }
        .found .cites { margin-top: 0.3rem; font-size: 0.9rem; }
        .cited { font-size: 0.85em; font-variant-numeric: tabular-nums; white-space: nowrap; }
        dl { margin: 0.6rem 0 0; padding-top: 0.6rem; border-top: 1px solid var(--line); font-size: 0.9rem; line-height: 1.5; }
        dl div { display: grid; grid-template-columns: 7rem minmax(0, 1fr); gap: 1rem; }
        dd { margin: 0; }
        table { border-collapse: collapse; width: 100%; font-size: 0.9rem; line-height: 1.45; overflow-wrap: break-word; }
        caption { text-align: left; padding: 0.7rem 1rem; font-weight: 600; }
        th, td { text-align: left; vertical-align: top; padding: 0.5rem 1rem; border-top: 1px solid var(--line); min-width: 5.5rem; }
        thead th { background: var(--shade); color: var(--faint); font-weight: 600; font-size: 0.82rem; white-space: nowrap; }
        tbody th { font-weight: 600; font-variant-numeric: tabular-nums; color: var(--faint); }
        th:first-child { min-width: 2.5rem; padding-right: 0.25rem; }
        tr:target { background: var(--lit); box-shadow: inset 4px 0 0 var(--mark); }
        .found .lit { background: var(--lit); border-left-color: var(--mark); }
        tr.lit { background: var(--lit); }
        footer { font-size: 0.9rem; border-top: 1px solid var(--line); margin-top: 3.5rem; padding: 1rem 0 2rem; }
        @media (max-width: 40rem) {
          header { padding-top: 1.5rem; }
          .found li { margin-left: 1.75rem; padding: 0.7rem 0.8rem; }
          dl div { grid-template-columns: minmax(0, 1fr); gap: 0; }
          dt { margin-top: 0.3rem; font-size: 0.85em; }
          .filter input { min-width: 0; width: 100%; }
        }
        @media print {
          :root { --ground: #ffffff; --shade: #ffffff; }
          body { font-size: 10.5pt; }
          .filter, nav { display: none; }
          li[hidden] { display: list-item; }
          tr[hidden] { display: table-row; }
          .scroll { overflow: visible; }
          figure { max-width: 100%; break-inside: avoid; }
          figure .wide svg, figure .wider svg { min-width: 0; }
          li, tr { break-inside: avoid; }
          th, td { min-width: 0; padding: 0.3rem 0.5rem; }
          h2 { break-after: avoid; }
          a { color: inherit; text-decoration: none; }
        }

        """;
}
