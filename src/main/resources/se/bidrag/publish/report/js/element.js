/** Makes an element. Text is always text, never markup: what was delivered can say anything. */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

const link = (change, ...text) => element("a", { href: hrefTo(change) }, ...text);
const heading = (text) => element("h1", { tabindex: "-1" }, text);
const block = (title, ...content) => element("section", { class: "block" }, element("h2", {}, title), ...content);
const paragraph = (text, kind = "note") => element("p", { class: kind }, text);
/** Where a chart's figures can be fetched. */
const dataSource = (table) => element("p", { class: "note" }, `${word("source")} `, element("a", { href: `../csv/${table}.csv` }, `${table}.csv`), `, ${word("per", { date: publication.as_of })}`);
const syntheticTag = (row) => (row.is_synthetic ? element("span", { class: "tag" }, word("synthetic")) : null);
