// Suggestions while one types, for every search box marked data-suggest: a combobox with a list that is chosen from by
// hand (WAI-ARIA Authoring Practices). Without this script the box is an ordinary search box; with it, Enter still
// searches unless a suggestion was walked to with the arrow keys.
"use strict";
(() => {
  const WAIT = 150, SHORTEST = 2;
  const KINDS = { heading: "heading", member: "Member", department: "department" };
  const element = (name, attributes, text) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    if (text) made.textContent = text;
    return made;
  };

  document.querySelectorAll("input[data-suggest]").forEach((box, number) => {
    const id = "suggestions-" + number;
    const list = element("ul", { id, class: "suggestions", role: "listbox", "aria-label": "Suggestions", hidden: "" });
    const status = element("span", { class: "unseen", role: "status" });
    let found = [], at = -1, timer = 0, asking = null, asked = "";

    // A search field may not be called a combobox; a text field that says it searches may.
    box.type = "text";
    box.setAttribute("enterkeyhint", "search");
    box.setAttribute("role", "combobox");
    box.setAttribute("aria-autocomplete", "list");
    box.setAttribute("aria-expanded", "false");
    box.setAttribute("aria-controls", id);
    box.form.append(list, status);

    const walkTo = next => {
      list.children[at]?.setAttribute("aria-selected", "false");
      at = next;
      const option = list.children[at];
      if (option) {
        option.setAttribute("aria-selected", "true");
        option.scrollIntoView({ block: "nearest" });
        box.setAttribute("aria-activedescendant", option.id);
      } else {
        box.removeAttribute("aria-activedescendant");
      }
    };
    const close = () => {
      walkTo(-1);
      list.hidden = true;
      box.setAttribute("aria-expanded", "false");
      status.textContent = "";
    };
    const open = () => {
      if (found.length === 0) return;
      list.hidden = false;
      box.setAttribute("aria-expanded", "true");
      const count = found.length === 1 ? "1 suggestion" : found.length + " suggestions";
      status.textContent = count + "; walk with the arrow keys";
    };
    const show = suggestions => {
      close();
      found = suggestions;
      list.replaceChildren(...found.map((s, i) => {
        const option = element("li", { id: id + "-" + i, role: "option", "aria-selected": "false" });
        const noun = s.count === 1 ? " question" : " questions";
        option.append(element("span", {}, s.text), " ",
          element("span", { class: "kind" }, KINDS[s.kind] + ", " + s.count.toLocaleString("en-GB") + noun));
        option.addEventListener("click", () => location.assign(s.url));
        return option;
      }));
      open();
    };
    const ask = async () => {
      const words = box.value.trim();
      if (words === asked) return open();
      asking?.abort();
      asked = words;
      if (words.length < SHORTEST) return show([]);
      asking = new AbortController();
      try {
        const answer = await fetch("/suggest.json?q=" + encodeURIComponent(words), { signal: asking.signal });
        if (answer.ok && document.activeElement === box) show((await answer.json()).suggestions);
      } catch {
        // Broken off by further typing, or the server is away: there are no suggestions then.
      }
    };
    const leave = () => {
      clearTimeout(timer);
      asking?.abort();
      asked = "";
      show([]);
    };

    box.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(ask, WAIT);
    });
    box.addEventListener("keydown", event => {
      const last = found.length - 1;
      if (event.isComposing || event.ctrlKey || event.metaKey) return;
      if ((event.key === "ArrowDown" || event.key === "ArrowUp") && found.length > 0) {
        event.preventDefault();
        const down = event.key === "ArrowDown";
        if (list.hidden) open();
        walkTo(event.altKey ? at : down ? (at === last ? -1 : at + 1) : at === -1 ? last : at - 1);
      } else if (event.key === "ArrowDown") {
        ask();
      } else if (event.key === "Escape" && !list.hidden) {
        event.preventDefault();
        close();
      } else if (event.key === "Enter" && at >= 0) {
        event.preventDefault();
        location.assign(found[at].url);
      }
    });
    // The box keeps the focus while an option is pressed; leaving the box closes the list.
    list.addEventListener("mousedown", event => event.preventDefault());
    box.addEventListener("blur", leave);
    box.form.addEventListener("submit", leave);
  });
})();
