/** A figure that opens its evidence; what it is about stands on the element. */
function figure(row, name, value, ore) {
  const about = { figure: name, region: row.region_code, year: row.year, grant: row.grant_number === undefined ? null : grantOf(row).grant_code };
  if (absent(value)) return NONE;
  const text = kronor(value, ore);
  return element("button", {
    class: "figure-button", type: "button", "data-figure": name, "data-region": about.region, "data-year": about.year,
    "data-grant": about.grant, "data-value": value, "aria-haspopup": "dialog",
    "aria-label": `${word(name)} ${text}, ${about.grant ? grantName(row) : ""} ${regionName(about.region)} ${about.year}: ${word("evidenceOf")}`,
    onclick: () => openEvidence(about, value),
  }, text);
}

const money = (name, label = word(name)) => ({
  label, kind: "money", value: (row) => row[`${name}_sek`], show: (row, ore) => figure(row, name, row[`${name}_sek`], ore),
});
const plainMoney = (column, label) => ({ label, kind: "money", value: (row) => row[column] });

/** A large figure with its exact kronor below; it opens its evidence where one region is shown. */
function tile(name, value, { label = word(name), note = null, row = null, warns = false } = {}) {
  const exact = row ? figure(row, name, value) : element("span", { "data-figure": name, "data-value": value }, kronor(value));
  return element("div", { class: warns ? "tile warns" : "tile" }, element("dt", {}, label),
    element("dd", { class: "large" }, millions(value), " ", absent(value) ? "" : element("small", {}, word("million"))),
    element("dd", { class: "exact" }, absent(value) ? "" : [exact, " kr"], note ? element("div", {}, note) : null));
}

const MARKS = {
  matched: ["good", "="], matched_within_rounding: ["near", "≈"], received_less: ["less", "−"], received_more: ["more", "+"],
  budgeted_not_received: ["bad", "✕"], not_received: ["bad", "✕"], received_without_budget: ["more", "!"], differs: ["less", "≠"],
};

const markOf = (outcome) => MARKS[outcome?.outcome] ?? ["none", "·"];

function outcome(row) {
  const of = outcomeOf(row);
  const [kind, sign] = markOf(of);
  return element("span", { class: `outcome of-${kind}` }, element("i", { "aria-hidden": "true" }, sign), of ? labelOf(of) : "");
}

const outcomeColumn = () => ({ label: word("outcome"), value: (row) => (outcomeOf(row) ? labelOf(outcomeOf(row)) : ""), show: outcome });
const regionColumn = () => ({ label: word("region"), value: (row) => regionName(row.region_code),
  show: (row) => [regionLink(row), " ", syntheticTag(row)].filter(Boolean) });
const regionLink = (row) => link({ place: "region", region: row.region_code, year: row.year }, regionName(row.region_code));
const grantColumn = () => ({ label: word("grant"), value: grantName,
  show: (row) => (grantOf(row) ? link({ place: "grant", grant: grantOf(row).grant_code, year: row.year }, grantName(row)) : grantName(row)) });
