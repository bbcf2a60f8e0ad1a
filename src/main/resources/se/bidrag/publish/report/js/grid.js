/** Regions by grants, each cell an outcome in colour and sign. */
function outcomeGrid() {
  const rows = tables.reconciliation.filter((row) => row.year === address.year);
  const grants = [...new Set(rows.map((row) => row.grant_number))].sort((one, other) => one - other).map((at) => tables.grants[at]);
  const here = [...new Set(rows.map((row) => row.region_code))].sort().filter((code) => !address.region || code === address.region);
  return [element("div", { class: "with-legend" },
    element("div", { class: "wide grid", tabindex: "0", role: "region", "aria-label": word("gridTitle") },
      element("table", {}, element("caption", { class: "hidden" }, word("gridTitle")),
        element("thead", {}, element("tr", {}, element("th", { scope: "col" }, word("region")),
          grants.map((grant) => element("th", { scope: "col" }, link({ place: "grant", grant: grant.grant_code }, shortName(grant)))))),
        element("tbody", {}, here.map((code) => element("tr", {},
          element("th", { scope: "row" }, link({ place: "region", region: code }, regionName(code))),
          grants.map((grant) => element("td", {}, gridCell(reconciled.get(`${grant.grant_number}|${code}|${address.year}`), grant, code)))))))),
    legend(rows.filter((row) => here.includes(row.region_code))))];
}

/** What the signs mean, and how many cells have each; outcomes that share a sign stand together. */
function legend(rows) {
  const groups = new Map();
  for (const row of rows) {
    const of = outcomeOf(row);
    const mark = markOf(of).join();
    const group = groups.get(mark) ?? { of: new Set(), count: 0 };
    if (of) group.of.add(of);
    group.count += 1;
    groups.set(mark, group);
  }
  const most = [...groups.entries()].sort(([, one], [, other]) => other.count - one.count);
  return element("ul", { class: "legend" }, most.map(([mark, group]) => {
    const [kind, sign] = mark.split(",");
    const labels = [...group.of].sort((one, other) => one.sort_order - other.sort_order).map(labelOf);
    return element("li", {}, element("span", { class: `outcome of-${kind}` }, element("i", { "aria-hidden": "true" }, sign),
      `${new Intl.ListFormat(address.language, { type: "disjunction" }).format(labels)}: ${format(group.count, 0)}`));
  }));
}

/** The year that is looked at needs not be said again. */
const shortName = (grant) => (grant.year === address.year ? grant.grant_name.replace(new RegExp(`,? ${grant.year}$`), "") : grant.grant_name);

function gridCell(row, grant, code) {
  if (!row) return "";
  const [kind, sign] = markOf(outcomeOf(row));
  const text = `${regionName(code)}, ${grant.grant_name}: ${labelOf(outcomeOf(row))}, ${word("difference")} ${kronor(row.difference_sek)}`;
  return element("button", { class: `cell of-${kind}`, type: "button", title: text, "aria-label": text, "aria-haspopup": "dialog",
    onclick: () => openEvidence({ figure: "difference", region: code, year: address.year, grant: grant.grant_code }, row.difference_sek) }, sign);
}

/** Where each region lies, roughly: column and row of a small map of Sweden. */
const MAP = {
  "25": [4, 1], "24": [4, 2], "23": [3, 2], "22": [4, 3], "21": [3, 3], "20": [2, 3], "17": [1, 4], "18": [2, 4], "19": [3, 4], "03": [4, 4],
  "14": [1, 5], "04": [3, 5], "01": [4, 5], "13": [1, 6], "06": [2, 6], "05": [3, 6], "09": [5, 6], "12": [1, 7], "07": [2, 7], "08": [3, 7], "10": [2, 8],
};

function tileMap(grant) {
  return element("div", { class: "tilemap" }, tables.regions.filter((region) => MAP[region.region_code]).map((region) => {
    const row = reconciled.get(`${grant.grant_number}|${region.region_code}|${address.year}`);
    const of = row ? outcomeOf(row) : null;
    const [kind, sign] = row ? markOf(of) : ["none", ""];
    const [column, line] = MAP[region.region_code];
    return element("a", { class: `of-${kind}`, "aria-current": region.region_code === address.region ? "true" : null, href: hrefTo({ place: "region", region: region.region_code }), style: `grid-column: ${column}; grid-row: ${line}`,
      title: region.region_name, "aria-label": `${region.region_name}: ${of ? labelOf(of) : word("none")}` }, element("b", {}, sign || "·"), region.county_letter ?? region.region_code);
  }));
}
