namespace KnowledgeGraph.Presentation;

/// <summary>What a document can do with script, and does without where there is none: filter its rows, and light up what belongs together.</summary>
internal static class DocumentScript
{
    /// <summary>The script. It reads the document and shows or hides what is there; it makes no markup out of text and asks nobody.</summary>
    public const string Text =
        """

        "use strict";
        (() => {
          const rows = [...document.querySelectorAll("[data-row]")];
          const filter = document.getElementById("filter");
          if (filter) {
            const box = document.getElementById("filter-text");
            const count = document.getElementById("filter-count");
            const texts = rows.map(row => row.textContent.toLowerCase());
            const found = rows.filter(row => row.localName === "li").length;
            const show = () => {
              const wanted = box.value.trim().toLowerCase();
              let left = 0;
              rows.forEach((row, place) => {
                row.hidden = !texts[place].includes(wanted);
                if (!row.hidden && row.localName === "li") { left++; }
              });
              count.textContent = wanted ? `${left} of ${found} shown` : "";
            };
            filter.hidden = false;
            box.addEventListener("input", show);
            box.addEventListener("keydown", event => { if (event.key === "Escape") { box.value = ""; show(); } });
          }

          const drawn = [...document.querySelectorAll("figure [data-id], figure [data-statements]")];
          const belongs = (element, ids) =>
            ids.includes(element.dataset.id) || (element.dataset.statements || "").split(" ").some(id => ids.includes(id));
          const light = (item, on) => {
            const evidence = (item.dataset.cites || "").split(" ").filter(Boolean).map(number => document.getElementById("e" + number)).filter(Boolean);
            evidence.forEach(row => row.classList.toggle("lit", on));
            const ids = evidence.map(row => row.dataset.id);
            drawn.filter(element => belongs(element, ids)).forEach(element => element.classList.toggle("lit", on));
          };
          document.querySelectorAll("[data-cites]").forEach(item => {
            for (const event of ["pointerenter", "focusin"]) { item.addEventListener(event, () => light(item, true)); }
            for (const event of ["pointerleave", "focusout"]) { item.addEventListener(event, () => light(item, false)); }
          });
        })();

        """;
}
