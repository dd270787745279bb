// Small help on every page. Nothing here is needed to read a page or to send a form.
(() => {
  const root = document.documentElement;
  const typing = "input, textarea, select, [contenteditable]";

  // "/" goes to the search field, never while typing. Settings can switch it off (WCAG 2.1.4).
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (root.dataset.keys === "off" || event.target.closest(typing)) return;
    const search = document.getElementById("q");
    if (!search) return;
    event.preventDefault();
    search.focus();
    search.select();
  });

  // The button for light and dark turns round what the eye sees; without a choice that is what the device wants.
  document.addEventListener("submit", (event) => {
    const choice = event.target.querySelector("[data-theme-choice]");
    if (!choice) return;
    const isDark = root.dataset.theme
      ? root.dataset.theme === "dark"
      : matchMedia("(prefers-color-scheme: dark)").matches;
    choice.value = isDark ? "light" : "dark";
  });

  // A select or tick in a filter acts at once; without this script its button does.
  document.addEventListener("change", (event) => {
    const form = event.target.closest("form[data-at-once]");
    if (form && event.target.matches("select, input[type=checkbox], input[type=radio], input[type=date]")) form.requestSubmit();
  });

  // Buttons that only a script can serve are shown by one, also in a part that comes later.
  const reveal = (within) => within.querySelectorAll("[data-dismiss], [data-copy]").forEach((button) => (button.hidden = false));
  reveal(document);
  document.addEventListener("htmx:afterSettle", () => reveal(document));

  // A message goes when it is sent away, by its button or with Escape.
  const dismiss = (toast) => toast?.remove();
  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-dismiss]")) dismiss(event.target.closest(".toast"));
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") dismiss(document.querySelector(".toasts .toast:last-child"));
  });

  // Copy what stands in a read-only field, and say so in its button.
  document.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-copy]");
    if (!button || !navigator.clipboard) return;
    const field = document.getElementById(button.dataset.copy);
    await navigator.clipboard.writeText(field.value);
    button.querySelector("[data-copied]").textContent = button.dataset.done;
  });

  // A passkey that was refused or not found is no silence.
  document.addEventListener("allauth.error", (event) => {
    const note = document.getElementById("passkey-refused");
    if (!note) return;
    event.preventDefault();
    note.hidden = false;
  });

  // Say which region is loading, and put the focus where the new part asks for it.
  document.addEventListener("htmx:beforeRequest", (event) => event.detail.target?.setAttribute("aria-busy", "true"));
  document.addEventListener("htmx:afterRequest", (event) => event.detail.target?.removeAttribute("aria-busy"));
  document.addEventListener("htmx:afterSettle", (event) => event.detail.elt?.querySelector?.("[data-focus]")?.focus());
})();
