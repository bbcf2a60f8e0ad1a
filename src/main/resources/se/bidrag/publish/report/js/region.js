/** One region and year: its statement as a bridge, its grants, what is open. */
function regionView() {
  if (!address.region) return chooseRegion();
  const total = { ...regionYears.get(address.region + address.year), region_code: address.region, year: address.year };
  const rows = tables.reconciliation.filter(inChoice);
  return [
    syntheticNotice([total, ...rows]),
    heading(`${regionName(address.region)} ${address.year}`),
    paragraph([regions.get(address.region)?.legal_name, word("per", { date: publication.as_of })].filter(Boolean).join(", "), "lead"),
    total.outcome ? element("p", {}, outcome(total), " ", syntheticTag(total) ?? "") : null,
    ...tables.closings.filter(inChoice).map(closedNotice),
    totals(total),
    statementBlock(total), onwards(),
    block(word("grantsTitle"), sheet({ caption: word("grantsTitle"), rows, limit: 100, dense: true, columns: [
      { ...grantColumn(), show: (row) => [grantColumn().show(row), " ", syntheticTag(row) ?? ""] }, outcomeColumn(), money("decided"), money("budgeted"), money("received"), money("recognised"), money("difference"), money("residual"),
    ] })),
    block(word("deviationsTitle"), openDeviations()),
    observationBlock(),
  ];
}

/** Who closed the period, and what has moved since. */
const closedNotice = (row) => element("p", { class: "closed" }, element("span", { class: "tag" }, word("closedTag", { period: row.closing })), " ",
  word("closedBy", { prepared: row.prepared_by, approved: row.approved_by, on: row.approved_on }), " ",
  row.adjusted ? word("closedMoved", { n: format(row.adjusted, 0), x: kronor(row.received_adjustment_sek) }) : word("closedStands"));

function chooseRegion() {
  const rows = tables.region_years.filter((row) => row.year === address.year);
  return [
    syntheticNotice(rows), heading(`${word("chooseRegion")}, ${address.year}`),
    sheet({ caption: word("chooseRegion"), rows, filters: false, columns: [regionColumn(), outcomeColumn(), money("decided"), money("budgeted"), money("received"), money("difference"), money("residual")] }),
  ];
}

function openDeviations() {
  const rows = tables.deviations.filter(inChoice).sort(bySize("difference_sek"));
  if (!rows.length) return paragraph(word("nothingOpen"), "");
  return sheet({ caption: word("deviationsTitle"), rows, dense: true, columns: [
    grantColumn(), { label: word("measure"), value: (row) => word({ budget: "measureBudget", payment: "measurePayment", recognition: "measureRecognition" }[row.measure]) },
    plainMoney("opened_difference_sek", word("openedAt")), plainMoney("difference_sek", word("now")),
    { label: word("cause"), value: (row) => causesOf(row) }, { label: word("opened"), kind: "date", value: (row) => row.opened_on },
    ageColumn(), ownerColumn(),
  ] });
}

const causesOf = (row) => tables.explanations
  .filter((each) => each.measure === row.measure && each.grant_number === row.grant_number && each.region_code === row.region_code && each.year === row.year)
  .map((each) => causeName(each.cause)).join(", ") || word("residual").toLocaleLowerCase();

function observationBlock() {
  const rows = tables.observations.filter((row) => row.region_code === address.region && row.year === address.year);
  return rows.length ? block(word("observations"), sheet({ caption: word("observations"), rows, columns: [
    { label: word("observations"), value: (row) => causeName(row.cause) }, grantColumn(),
    { label: word("provedBy"), value: (row) => row.evidence, show: (row) => element("span", { class: "path", lang: "en" }, row.evidence ?? "") }] })) : null;
}
