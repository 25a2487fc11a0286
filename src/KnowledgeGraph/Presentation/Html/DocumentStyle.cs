namespace KnowledgeGraph.Presentation;

/// <summary>How a document looks: light or dark as its reader likes, and on paper.</summary>
internal static class DocumentStyle
{
    /// <summary>The style sheet. Text has a contrast of at least 7 to 1 to its ground, links and faint text at least 4.5 to 1.</summary>
    public const string Text =
        """

        :root { color-scheme: light dark; --ground: #ffffff; --text: #1b1f24; --faint: #57606a; --line: #d0d7de; --shade: #f6f8fa; --link: #0a4fa8; --lit: #fff3c4; }
        @media (prefers-color-scheme: dark) {
          :root { --ground: #14181d; --text: #e8ebee; --faint: #a3adb8; --line: #3a424b; --shade: #1d232a; --link: #8ab8ff; --lit: #4a3f12; }
        }
        body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.55 system-ui, sans-serif; }
        main, footer { max-width: 72rem; margin: 0 auto; padding: 1rem 1.5rem; overflow-wrap: anywhere; }
        h1 { font-size: 1.6rem; line-height: 1.25; margin: 0.5rem 0 1rem; }
        h2 { font-size: 1.2rem; margin: 2rem 0 0.5rem; }
        a { color: var(--link); }
        a:focus-visible, input:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
        figure { margin: 1rem 0; overflow: auto; border: 1px solid var(--line); border-radius: 6px; }
        figure svg { display: block; max-width: 100%; height: auto; margin: 0 auto; }
        .filter { display: flex; flex-wrap: wrap; gap: 0.5rem 0.75rem; align-items: center; margin: 1rem 0; }
        .filter[hidden], [data-row][hidden] { display: none; }
        .filter input { font: inherit; color: inherit; background: var(--shade); border: 1px solid var(--faint); border-radius: 4px; padding: 0.3rem 0.6rem; min-width: 16rem; }
        .filter output, .cites, dt, caption, footer { color: var(--faint); }
        .cites { font-size: 0.9rem; margin: 0.2rem 0; }
        .found li { margin: 0.9rem 0; padding-left: 0.25rem; }
        .found p { margin: 0.2rem 0; }
        dl { margin: 0.4rem 0; font-size: 0.92rem; }
        dl div { display: grid; grid-template-columns: 8rem 1fr; gap: 0.75rem; }
        dd { margin: 0; }
        .scroll { overflow-x: auto; margin: 1rem 0; border: 1px solid var(--line); border-radius: 6px; }
        table { border-collapse: collapse; width: 100%; font-size: 0.92rem; }
        caption { text-align: left; padding: 0.5rem 0.75rem; }
        th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.75rem; border-top: 1px solid var(--line); overflow-wrap: break-word; min-width: 4rem; }
        thead th { background: var(--shade); }
        th:first-child { min-width: 1.5rem; }
        tr:target, .lit { background: var(--lit); }
        footer { font-size: 0.9rem; border-top: 1px solid var(--line); margin-top: 2rem; }
        @media (max-width: 40rem) { dl div { grid-template-columns: 1fr; gap: 0; } .filter input { min-width: 0; width: 100%; } }
        @media print { .filter { display: none; } figure, .scroll { overflow: visible; border: 0; } li, tr { break-inside: avoid; } a { color: inherit; text-decoration: none; } }

        """;
}
