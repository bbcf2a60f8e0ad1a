/** The screen a controller opens every morning. */
function startView() {
  const total = address.region ? regionYears.get(address.region + address.year) : tables.years.find((row) => row.year === address.year);
  const items = tables.work_items.filter(inChoice);
  return [
    syntheticNotice([total, ...items]),
    heading(`${address.region ? regionName(address.region) : word("title")} ${address.year}`),
    paragraph(word("startLead"), "lead"),
    strip(total), totals(total), meter(total),
    block(word("workTitle"), paragraph(word("workLead")), workList(items, 10)),
    block(word("gridTitle"), paragraph(word("gridLead", { year: address.year })), ...outcomeGrid()),
    news(), element("div", { class: "pair lists" }, missing(), refused()), warnings(),
  ];
}

function strip(total) {
  const counted = (change) => tables.deviation_changes.filter((row) => mine(row) && change.includes(row.change)).length;
  const item = (number, text, wants) => element("li", { class: wants ? "wants" : null }, element("b", {}, typeof number === "number" ? format(number, 0) : number), ` ${text}`);
  const late = tables.missing.filter(mine).length;
  const refusedCount = tables.deliveries.filter((row) => row.is_rejected).length;
  return element("ul", { class: "strip" },
    item(publication.deliveries, counting(publication.deliveries, "deliveriesIn")), item(late, counting(late, "deliveriesLate"), late > 0), item(refusedCount, counting(refusedCount, "deliveriesRefused"), refusedCount > 0),
    absent(total?.unmatched_received_sek) ? null : item(`${millions(total.unmatched_received_sek)} ${word("million")}`, word("unmatched").toLocaleLowerCase(), true),
    publication.previous_publication_id
      ? [["newDeviations", ["new", "reopened"]], ["grown", ["grew"]], ["closed", ["closed"]]].map(([key, changes]) => item(counted(changes), `${counting(counted(changes), key)}${key === "closed" ? ` ${word("sinceLast")}` : ""}`))
      : element("li", {}, word("firstPublication")));
}

function totals(total = {}) {
  const row = address.region ? { ...total, region_code: address.region, year: address.year } : null;
  const split = (net, gross) => (absent(gross) ? null : `${word("net")} ${kronor(net)} · ${word("gross")} ${kronor(gross)}`);
  return element("dl", { class: "tiles" },
    tile("decided", total.decided_sek, { row }), tile("budgeted", total.budgeted_sek, { row }),
    tile("received", total.received_sek, { row, note: absent(total.difference_sek) ? null : `${word("difference")}: ${split(total.difference_sek, total.gross_difference_sek)}` }),
    tile("residual", total.residual_sek, { row, warns: true, note: absent(total.gross_residual_sek) ? null : `${word("gross")} ${kronor(total.gross_residual_sek)} kr` }));
}

function meter(total) {
  if (absent(total?.compared_sek) || total.compared_sek === 0) return null;
  const share = shareOf(total.matched_sek, total.compared_sek);
  return element("div", { class: "meter" }, element("p", { class: "quiet" }, word("matchedShare", { p: share }),
    ` (${word("partOf", { part: kronor(total.matched_sek), whole: kronor(total.compared_sek) })}).`),
    element("div", { class: "track", "aria-hidden": "true" }, element("div", { class: "fill", style: `width: ${(100 * total.matched_sek) / total.compared_sek}%` })));
}
