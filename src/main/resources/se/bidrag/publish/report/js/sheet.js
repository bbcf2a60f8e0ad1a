/**
 * A table that sorts by its headings and filters by what is written. A column has a label, a value to sort by and, where
 * it shows anything else, what it shows.
 */
function sheet({ caption, columns, rows, sort, limit = 60, dense = false, kind = "", filters = rows.length > 8 }) {
  let order = sort ?? null;
  let wanted = "";
  let most = limit;
  const body = element("tbody");
  const count = element("span", { class: "quiet", "aria-live": "polite" });
  const more = element("button", { class: "more", type: "button", onclick: () => { most = Infinity; fill(); } });
  const heads = columns.map((column, at) => element("th", { scope: "col", class: column.kind },
    element("button", { type: "button", onclick: () => turn(at) }, column.label)));
  const texts = new Map(rows.map((row) => [row, columns.map((column) => textOf(column, row)).join(" ").toLocaleLowerCase()]));
  const ore = columns.map((column) => column.kind === "money" && rows.some((row) => hasOre(column.value(row))));

  function turn(at) {
    order = { at, descending: order?.at === at ? !order.descending : columns[at].kind === "money" };
    fill();
  }

  function fill() {
    const chosen = rows.filter((row) => texts.get(row).includes(wanted));
    const sorted = order ? [...chosen].sort(by(columns[order.at], order.descending)) : chosen;
    heads.forEach((head, at) => {
      if (order?.at === at) head.setAttribute("aria-sort", order.descending ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    });
    body.replaceChildren(...sorted.slice(0, most).map((row) => element("tr", {}, columns.map((column, at) => cell(column, row, at)))));
    count.textContent = word("shown", { n: Math.min(most, sorted.length), all: rows.length });
    more.textContent = word("showAll", { all: sorted.length });
    more.hidden = sorted.length <= most;
  }

  function cell(column, row, at) {
    const shown = column.show ? column.show(row, ore[at]) : column.kind === "money" ? kronor(column.value(row), ore[at]) : column.value(row) ?? "";
    const made = element(at === 0 ? "th" : "td", { class: column.kind, scope: at === 0 ? "row" : null, "data-label": dense ? column.label : null }, shown);
    return made;
  }

  const tools = element("div", { class: "sheet-tools" },
    element("input", { type: "search", placeholder: word("filter"), "aria-label": `${word("filter")}: ${caption}`,
      oninput: (event) => { wanted = event.target.value.toLocaleLowerCase(); fill(); } }), count);
  fill();
  return element("div", { class: ["sheet", dense ? "dense" : "", kind].filter(Boolean).join(" ") }, filters ? tools : null,
    element("div", { class: "wide", tabindex: "0", role: "region", "aria-label": caption },
      element("table", {}, element("caption", { class: "hidden" }, caption), element("thead", {}, element("tr", {}, heads)), body)), more);
}

function textOf(column, row) {
  const value = column.value(row);
  return absent(value) ? "" : column.kind === "money" ? `${value} ${kronor(value).replace(/\s/g, "")}` : String(value);
}

/** What is absent comes last, whichever way. */
function by(column, descending) {
  const turned = descending ? -1 : 1;
  return (left, right) => {
    const [one, other] = [column.value(left), column.value(right)];
    if (absent(one) || absent(other)) return absent(one) - absent(other);
    return turned * (typeof one === "string" ? one.localeCompare(other, "sv") : one - other);
  };
}
