/** One grant: who got what, against the key, and how each region's books agree. */
function grantView() {
  if (!address.grant) return chooseGrant();
  const grant = grantNumbers.get(address.grant);
  const shares = tables.shares.filter((row) => row.grant_number === grant.grant_number && row.year === yearOf(grant));
  const rows = tables.reconciliation.filter((row) => row.grant_number === grant.grant_number && row.year === address.year);
  return [
    syntheticNotice([...shares, ...rows]), heading(grant.grant_name), paragraph(facts(grant), "lead"),
    element("div", { class: "beside" },
      element("section", { class: "card" }, element("h2", {}, shareFinding(shares) ?? word("sharesTitle")), ...(shares.length ? shareChart(shares) : [paragraph(word("noShares"), "")])),
      element("section", { class: "card" }, element("h2", {}, rows.length ? word("mapFinding", matching(rows)) : `${word("mapTitle")} ${address.year}`),
        paragraph(word("mapLead", { year: address.year })), tileMap(grant), legend(rows))),
    shares.length ? block(`${word("sharesTitle")} ${yearOf(grant)}`, shareSheet(shares)) : null,
    rows.length ? block(`${word("grantRows")} ${address.year}`, sheet({ caption: word("grantRows"), rows, filters: false, kind: "small", columns: [
      regionColumn(), outcomeColumn(), money("decided"), money("budgeted"), money("received"), money("recognised"), money("difference"), money("residual")] })) : null,
  ];
}

/** A grant is decided for its own year, whichever year is looked at. */
const yearOf = (grant) => grant.year ?? address.year;
/** In how many regions what came is what was budgeted. */
const matching = (rows) => ({ n: rows.filter((row) => ["matched", "matched_within_rounding"].includes(outcomeOf(row)?.outcome)).length, all: rows.length });
const facts = (grant) => [grant.year, grant.classification ? named(grant.classification) : null, grant.is_umbrella ? word("umbrella") : null,
  grant.allocation_key ? `${word("key").toLocaleLowerCase()} ${grant.allocation_key}` : null,
  grant.usable_to ? `${word("usableTo").toLocaleLowerCase()} ${grant.usable_to}` : null,
  grant.receipt_due ? `${word("receiptDue").toLocaleLowerCase()} ${grant.receipt_due}` : null].filter(Boolean).join(" · ");

const shareSheet = (rows) => sheet({ caption: word("sharesTitle"), rows, filters: false, sort: { at: 1, descending: true }, columns: [
  regionColumn(), plainMoney("decided_sek", word("decided")),
  { label: word("share"), kind: "money", value: (row) => row.share_percent, show: (row) => percent(row.share_percent, 2) },
  plainMoney("per_inhabitant_sek", word("perInhabitant")),
  { label: word("population"), kind: "money", value: (row) => row.population, show: (row) => (absent(row.population) ? NONE : `${format(row.population, 0)} (${row.population_year})`) },
  plainMoney("key_sek", word("byKey")), plainMoney("over_key_sek", word("overKey")),
] });

function chooseGrant() {
  const counts = new Map();
  tables.reconciliation.forEach((row) => counts.set(row.grant_number, (counts.get(row.grant_number) ?? 0) + 1));
  return [
    heading(word("chooseGrant")),
    sheet({ caption: word("chooseGrant"), rows: tables.grants, limit: 100, columns: [
      { label: word("grant"), value: (row) => row.grant_name, show: (row) => link({ place: "grant", grant: row.grant_code, year: row.year ?? address.year }, row.grant_name) },
      { label: word("year"), value: (row) => row.year }, { label: word("series"), value: (row) => row.series_code },
      { label: word("classification"), value: (row) => [row.classification ? named(row.classification) : null, row.is_umbrella ? word("umbrella") : null].filter(Boolean).join(", ") },
      { label: word("key"), value: (row) => row.allocation_key }, { label: word("usableTo"), kind: "date", value: (row) => row.usable_to }] }),
  ];
}
