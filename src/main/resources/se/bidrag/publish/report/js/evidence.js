/** A figure down to its records: which delivery, which record, what it says. */
const evidenceOf = new Map();
const askedFor = new Map();
const FIGURES = { decided: 1, budgeted: 2, received: 3, recognised: 3, unmatched: 4 };

/** Called by the script that a region's records stand in. */
function evidence(region, columns) {
  evidenceOf.set(region, rowsOf(columns));
}

function recordsOf(region) {
  if (!askedFor.has(region)) {
    askedFor.set(region, new Promise((done, failed) => {
      document.head.append(element("script", { src: `evidence/${region}.js`, onload: () => done(evidenceOf.get(region)), onerror: failed }));
    }));
  }
  return askedFor.get(region);
}

async function openEvidence(about, value) {
  const dialog = document.getElementById("evidence");
  const body = element("div", { class: "evidence-body" });
  const title = [word(about.figure), about.grant ? tables.grants[grantNumbers.get(about.grant).grant_number].grant_name : null,
    regionName(about.region), about.year].filter(Boolean).join(" · ");
  dialog.replaceChildren(
    element("div", { class: "evidence-head" },
      element("div", {}, element("h2", { id: "evidence-title" }, title), element("p", { class: "evidence-sum" }, kronor(value), absent(value) ? "" : " kr")),
      element("button", { type: "button", onclick: () => dialog.close() }, word("close"))), body);
  if (!dialog.open) dialog.showModal();
  body.append(...reasons(about));
  if (!FIGURES[about.figure]) return;
  const waits = paragraph(word("evidenceLoading"));
  body.append(waits);
  try {
    waits.replaceWith(...recordSheet(about, await recordsOf(about.region)));
  } catch {
    waits.replaceWith(paragraph(word("evidenceGone")));
  }
}

function recordSheet(about, all) {
  const number = about.grant ? grantNumbers.get(about.grant).grant_number : null;
  const rows = (all ?? []).filter((row) => row.year === about.year && row.figure === FIGURES[about.figure] && (number === null || row.grant_number === number));
  if (!rows.length) return [paragraph(word("noRecords"))];
  const used = [...new Set(rows.map((row) => row.delivery_number))].map((at) => tables.deliveries[at]);
  const amount = about.figure === "recognised" ? "recognised_sek" : "amount_sek";
  const some = (name) => rows.some((row) => !absent(row[name]) && row[name] !== "");
  const columns = [
    { label: word("delivery"), value: (row) => tables.deliveries[row.delivery_number].delivery_id, show: (row) => element("span", { class: "path" }, tables.deliveries[row.delivery_number].delivery_id) },
    { label: word("record"), kind: "money", value: (row) => row.record_number, show: (row) => String(row.record_number) },
    number === null && about.figure !== "unmatched" ? grantColumn() : null,
    plainMoney(amount, word("amount")),
    some("amount_text") ? { label: word("asSent"), value: (row) => row.amount_text, show: (row) => element("span", { class: "sent" }, row.amount_text ?? "") } : null,
    ...[["posting_date", "posted"], ["account", "account"], ["voucher", "voucher"], ["project", "project"], ["text", "note"]]
      .filter(([name]) => some(name)).map(([name, label]) => ({ label: word(label), kind: name === "posting_date" ? "date" : "", value: (row) => row[name] })),
    { label: word("origin"), value: (row) => (row.is_synthetic ? word("synthetic") : ""), show: (row) => syntheticTag(row) ?? "" },
  ].filter(Boolean);
  return [element("h3", {}, word("evidenceOf")), sheet({ caption: word("evidenceOf"), columns, rows }),
    element("h3", {}, word("sources")), element("ul", {}, used.map(source))];
}

const source = (delivery) => element("li", { class: "path" }, `${delivery.path} – ${delivery.publisher ?? ""}`,
  delivery.dated ? `, ${word("dated").toLocaleLowerCase()} ${delivery.dated}${delivery.dated_basis === "inferred" ? ` (${word("inferred")})` : ""}` : "",
  delivery.sha256_beginning ? `, SHA-256 ${delivery.sha256_beginning}…` : "");

/** The proven causes of a difference, with the records that prove each. */
function reasons(about) {
  const measures = { difference: ["budget"], residual: ["budget"], payment_difference: ["payment"], deferred: ["recognition"] }[about.figure];
  if (!measures) return [];
  const number = about.grant ? grantNumbers.get(about.grant).grant_number : null;
  const rows = tables.explanations.filter((row) => measures.includes(row.measure) && row.region_code === about.region && row.year === about.year
    && (number === null || row.grant_number === number));
  const left = number === null ? regionYears.get(about.region + about.year) : reconciled.get(`${number}|${about.region}|${about.year}`);
  return [
    element("dl", { class: "four" }, ["decided", "budgeted", "received", "recognised"].flatMap((name) => [
      element("dt", {}, word(name)), element("dd", {}, left ? figure({ ...left, region_code: about.region, year: about.year }, name, left[`${name}_sek`]) : NONE)])),
    rows.length ? sheet({ caption: word("provedCause"), rows, columns: [
      { label: word("provedCause"), value: (row) => causeName(row.cause) }, number === null ? grantColumn() : null, plainMoney("explained_sek", word("amount")),
      { label: word("provedBy"), value: (row) => row.evidence, show: (row) => element("span", { class: "path" }, row.evidence ?? "") }].filter(Boolean) }) : null,
    measures[0] === "budget" && !absent(left?.residual_sek) ? paragraph(`${word("residual")}: ${kronor(left.residual_sek)} kr`, "") : null,
  ].filter(Boolean);
}
