/** The work list: every grant, region and year with an open deviation, the largest amount first, whole on a wide screen. */
function workList(items, limit) {
  const rows = items.map((item) => ({ ...reconciledOf(item), ...item }));
  if (!rows.length) return paragraph(word("nothingOpen"), "");
  return sheet({
    caption: word("workTitle"), rows, limit, dense: true, kind: "work", sort: { at: 1, descending: true },
    columns: [
      workPlace(), plainMoney("at_stake_sek", word("stake")),
      { label: word("cause"), value: (row) => causeName(row.proposed_cause) || word("residual").toLocaleLowerCase() },
      money("difference"), money("decided"), money("budgeted"), money("received"), money("recognised"), money("deferred"),
      ownerColumn(), ageColumn(),
    ],
  });
}

/** The grant, and below it whose it is and the projects that it is booked on. */
const workPlace = () => ({ label: address.region ? word("grant") : `${word("grant")}, ${word("region").toLocaleLowerCase()}`, kind: "told",
  value: (row) => [grantName(row), regionName(row.region_code), row.projects].filter(Boolean).join(" "),
  show: (row) => [grantColumn().show(row), element("span", { class: "under" }, address.region ? "" : regionLink(row),
    row.projects ? `${address.region ? "" : " · "}${word("project").toLocaleLowerCase()} ${row.projects}` : "", " ", syntheticTag(row) ?? "")] });
const ownerColumn = () => ({ label: word("owner"), kind: "told", value: (row) => [row.owner, row.note].filter(Boolean).join(" ") || null,
  show: (row) => [row.owner ?? NONE, under(row.note)].filter(Boolean) });
const ageColumn = () => ({ label: word("age"), kind: "money", value: (row) => row.age_days, show: (row) => counting(row.age_days, "days", { n: format(row.age_days, 0) }) });
const under = (text) => (text ? element("span", { class: "under" }, text) : null);
