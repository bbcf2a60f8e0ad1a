/** The work list: every grant, region and year with an open deviation, the largest amount first. */
function workList(items, limit) {
  const rows = items.map((item) => ({ ...reconciledOf(item), ...item }));
  if (!rows.length) return paragraph(word("nothingOpen"), "");
  return sheet({
    caption: word("workTitle"), rows, limit, sort: { at: address.region ? 1 : 2, descending: true },
    columns: [
      address.region ? null : regionColumn(), workGrant(), plainMoney("at_stake_sek", word("stake")),
      { label: word("cause"), value: (row) => causeName(row.proposed_cause) || word("residual") },
      money("difference"), money("decided"), money("budgeted"), money("received"), money("recognised"), money("deferred"),
      ownerColumn(),
      { label: word("age"), kind: "money", value: (row) => row.age_days, show: (row) => word("days", { n: format(row.age_days, 0) }) },
    ].filter(Boolean),
  });
}

/** The grant, and below it the projects that it is booked on. */
const workGrant = () => ({ label: word("grant"), kind: "told", value: (row) => `${grantName(row)} ${row.projects ?? ""}`,
  show: (row) => [grantColumn().show(row), under(row.projects ? `${word("project")} ${row.projects}` : null)].filter(Boolean) });
const ownerColumn = () => ({ label: word("owner"), kind: "told", value: (row) => [row.owner, row.note].filter(Boolean).join(" ") || null,
  show: (row) => [row.owner ?? NONE, under(row.note)].filter(Boolean) });
const under = (text) => (text ? element("span", { class: "under" }, text) : null);
