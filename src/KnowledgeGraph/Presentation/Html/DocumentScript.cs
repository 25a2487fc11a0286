namespace KnowledgeGraph.Presentation;

/// <summary>What a document can do with script, and does without where there is none: filter its rows, and light up what belongs together.</summary>
internal static class DocumentScript
{
    /// <summary>The script. It reads the document and shows or hides what is there; it makes no markup out of text and asks nobody.</summary>
    public const string Text =
        """

        "use strict";
        (() => {
          const all = (selector, from = document) => [...from.querySelectorAll(selector)];
          const cited = element => element.dataset.cites.split(" ").filter(Boolean).map(number => document.getElementById("e" + number));
          const evidence = all("tr[data-id]");

          // An item is a sentence, its row in the table of its section, and the evidence that it shares with others.
          const items = all("section").flatMap(section => {
            const rows = all("tr[data-cites]", section);
            return all("li[data-cites]", section).map((item, place) => {
              const parts = [item, rows[place]].filter(Boolean);
              return { parts, evidence: cited(item), text: [...parts, ...cited(item)].map(part => part.textContent).join("\n").toLowerCase() };
            });
          });

          const filter = document.getElementById("filter");
          if (filter) {
            const box = document.getElementById("filter-text");
            const count = document.getElementById("filter-count");
            const show = () => {
              const wanted = box.value.trim().toLowerCase();
              const left = items.filter(item => item.text.includes(wanted));
              const kept = new Set(left.flatMap(item => [...item.parts, ...item.evidence]));
              [...items.flatMap(item => item.parts), ...evidence].forEach(part => { part.hidden = !(wanted === "" || kept.has(part)); });
              count.textContent = wanted ? `${left.length} of ${items.length} shown` : "";
            };
            filter.hidden = false;
            box.addEventListener("input", show);
            box.addEventListener("keydown", event => { if (event.key === "Escape") { box.value = ""; show(); } });
          }

          // What stands for the same statement lights up together: sentence, row, evidence, and mark of the picture.
          const idsOf = element => element.dataset.cites === undefined
            ? [element.dataset.id, ...`${element.dataset.id || ""} ${element.dataset.statements || ""}`.split(" ")].filter(Boolean)
            : cited(element).map(row => row.dataset.id);
          const linked = all("[data-cites], tr[data-id], figure [data-id], figure [data-statements]").map(element => ({ element, ids: new Set(idsOf(element)) }));
          const figure = document.getElementById("picture");
          const light = (from, on) => {
            const lit = linked.filter(other => [...other.ids].some(id => from.ids.has(id)));
            lit.forEach(other => other.element.classList.toggle("lit", on));
            if (figure) { figure.classList.toggle("lighting", on ? lit.some(other => figure.contains(other.element)) : false); }
          };
          for (const from of linked) {
            // A mark of a picture that listens for the focus would be a stop for Tab.
            const on = from.element.closest("figure") ? ["pointerenter"] : ["pointerenter", "focusin"];
            const off = from.element.closest("figure") ? ["pointerleave"] : ["pointerleave", "focusout"];
            on.forEach(event => from.element.addEventListener(event, () => light(from, true)));
            off.forEach(event => from.element.addEventListener(event, () => light(from, false)));
          }
        })();

        """;
}
