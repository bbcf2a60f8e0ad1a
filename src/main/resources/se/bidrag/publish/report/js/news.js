/** What changed since the previous publication, what is missing, what was refused. */
const mine = (row) => !address.region || !row.region_code || row.region_code === address.region;

function news() {
  const rows = tables.changes.filter((row) => mine(row) && row.year === address.year).sort(bySize("change_sek"));
  return block(word("newsTitle"), !publication.previous_publication_id ? paragraph(word("firstPublication"), "")
    : rows.length ? sheet({ caption: word("newsTitle"), rows, limit: 10, kind: "small", columns: [
      regionColumn(), grantColumn(), { label: word("what"), value: (row) => named(row.figure) },
      plainMoney("old_sek", word("before")), plainMoney("new_sek", word("now")), plainMoney("change_sek", word("figureChange")),
      { label: word("because"), kind: "because", value: (row) => row.because, show: (row) => element("span", { class: "path" }, row.is_proved ? "" : word("maybe"), becauseOf(row)) },
    ] }) : paragraph(word("noNews"), ""));
}

/** What changed a figure: kind of input, its name, what happened to it; several, after commas. */
const becauseOf = (row) => row.because.replace(/(^|, )(delivery|reference|model|date|program)(?= )/g, (_, before, kind) => before + word(`input_${kind}`))
  .replace(/ (came|went|changed|moved|became known|is not known yet)(?=$|, )/g, (_, how) => ` ${word(`how_${how.replace(/ /g, "_")}`)}`);

function missing() {
  const rows = tables.missing.filter(mine);
  return block(word("missingTitle"), rows.length ? sheet({ caption: word("missingTitle"), rows, kind: "small", columns: [
    { label: word("kind"), value: (row) => named(row.kind) }, { label: word("region"), value: (row) => (row.region_code ? regionName(row.region_code) : "–") },
    { label: word("year"), value: (row) => row.year }, { label: word("due"), kind: "date", value: (row) => row.due },
    { label: word("late"), kind: "money", value: (row) => row.days_late, show: (row) => format(row.days_late, 0) }, plainMoney("expected_sek", word("expected")),
  ] }) : paragraph(word("nothingMissing"), ""));
}

function refused() {
  const whole = tables.deliveries.filter((row) => row.is_rejected).map((row) => ({ delivery_id: row.delivery_id, records: null, refusal: row.refusal, reason: row.rejected_reason }));
  const rows = [...whole, ...tables.rejected_records];
  return rows.length ? block(word("refusedTitle"), sheet({ caption: word("refusedTitle"), rows, kind: "small", columns: [
    { label: word("delivery"), value: (row) => row.delivery_id, show: (row) => element("span", { class: "path" }, row.delivery_id) },
    { label: word("records"), value: (row) => row.records, show: (row) => (absent(row.records) ? word("wholeDelivery") : format(row.records, 0)) },
    { label: word("reason"), value: (row) => `${refusalName(row)} ${row.reason}`, show: (row) => [refusalName(row), element("span", { class: "under", lang: "en" }, row.reason)] },
  ] })) : null;
}

/** What kind of reason it is, in the reader's language; the reason itself is told as the program tells it. */
const refusalName = (row) => (refusals.has(row.refusal) ? labelOf(refusals.get(row.refusal)) : "");

function warnings() {
  return tables.warnings.length ? block(word("warningsTitle"), sheet({ caption: word("warningsTitle"), rows: tables.warnings, columns: [
    { label: word("rule"), value: (row) => (address.language === "en" ? row.sentence : row.sentence_sv) },
    { label: word("violations"), kind: "money", value: (row) => row.violations, show: (row) => format(row.violations, 0) },
  ] })) : null;
}
