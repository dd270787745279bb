// Review by keyboard. Without this script the same links and buttons do the same.
// One row is in the tab order. Keys work only while the focus is inside the table (WCAG 2.1.4).
(() => {
  const PAUSE = 120; // a held arrow key asks for the detail of the row where it stops
  const writing = "select, input, textarea";
  let waiting = 0;
  let last = null; // the field of the last decision, for Z

  const table = () => document.querySelector("[data-review]");
  const rows = () => [...table().querySelectorAll("tr[data-field]")];
  const rowOf = (element) => {
    const row = element.closest("tr");
    return row?.matches(".is-detail") ? row.previousElementSibling : row?.closest("tr[data-field]");
  };
  const address = (id, act) => `/fields/${id}/${act}/`;

  function send(id, act, values) {
    last = id;
    htmx.ajax("POST", address(id, act), {
      source: table(),
      target: "#fields",
      swap: "outerHTML",
      values: { back: table().dataset.back, ...values },
    });
  }

  function pick(row) {
    for (const other of rows()) {
      const isPicked = other === row;
      other.tabIndex = isPicked ? 0 : -1;
      other.classList.toggle("is-sel", isPicked);
      other.classList.remove("no-line");
      if (isPicked) other.setAttribute("aria-selected", "true");
      else other.removeAttribute("aria-selected");
    }
    document.getElementById("detail")?.remove();
    row.focus();
    clearTimeout(waiting);
    waiting = setTimeout(() => open(row), PAUSE);
  }

  async function open(row) {
    clearTimeout(waiting);
    if (!row.isConnected || row.nextElementSibling?.matches(".is-detail")) return;
    const asked = new URLSearchParams({ back: table().dataset.back });
    await htmx.ajax("GET", `${address(row.dataset.field, "detail")}?${asked}`, { source: row, target: row, swap: "afterend" });
    // An answer that comes late, when another row is picked already, goes away again.
    for (const detail of document.querySelectorAll(".is-detail")) {
      if (detail.previousElementSibling?.tabIndex !== 0) detail.remove();
    }
    if (row.nextElementSibling?.matches(".is-detail")) row.classList.add("no-line");
  }

  const keys = {
    arrowdown: (row) => step(row, 1),
    j: (row) => step(row, 1),
    arrowup: (row) => step(row, -1),
    k: (row) => step(row, -1),
    home: () => pick(rows()[0]),
    end: () => pick(rows().at(-1)),
    enter: (row) => send(row.dataset.field, "decide", { category: row.dataset.saw, saw: row.dataset.saw }),
    g: (row) => send(row.dataset.field, "not-personal"),
    z: (row) => send("open" in row.dataset && last ? last : row.dataset.field, "undo"),
    w: async (row) => {
      await open(row);
      document.getElementById("category")?.focus();
    },
  };

  function step(row, by) {
    const all = rows();
    const next = all[all.indexOf(row) + by];
    if (next) pick(next);
  }

  document.addEventListener("keydown", (event) => {
    const isInside = table()?.contains(event.target);
    if (!isInside || event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rowOf(event.target);
    if (!row) return;
    if (event.target.matches(writing)) {
      // In the list of kinds the letters are for searching in it; Enter takes the choice, Escape goes back to the row.
      if (event.key === "Enter") document.querySelector("#detail [data-key=Enter]")?.click();
      else if (event.key === "Escape") row.focus();
      else return;
      event.preventDefault();
      return;
    }
    const key = event.key.toLowerCase();
    const isOnButton = event.target.closest("a, button, summary");
    const act = isOnButton && key === "enter" ? undefined : keys[key];
    if (!act) return;
    event.preventDefault();
    act(row);
  });

  // A click on a row opens it; links and buttons in it do their own.
  document.addEventListener("click", (event) => {
    const row = table()?.contains(event.target) && event.target.closest("tr[data-field]");
    if (!row) return;
    const link = event.target.closest("a");
    if (link && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
    if (event.target.closest("button, summary, input, select")) return;
    event.preventDefault();
    pick(row);
  });

  // Remember what was decided with a button too, so that Z takes that back.
  document.addEventListener("htmx:beforeRequest", (event) => {
    const found = event.detail.pathInfo.requestPath.match(/^\/fields\/(\d+)\/(decide|not-personal)\/$/);
    if (found) last = found[1];
  });
})();
