/** The publication's tables as rows, from the columns that stand in the page, and the few ways to find a row. */
const tables = Object.fromEntries(
  Object.entries(JSON.parse(document.getElementById("tables").textContent)).map(([name, columns]) => [name, rowsOf(columns)]));

function rowsOf(columns) {
  const names = Object.keys(columns).filter((name) => Array.isArray(columns[name]));
  const rows = Array.from(columns[names[0]] ?? [], () => ({}));
  for (const name of names) columns[name].forEach((value, at) => { rows[at][name] = value; });
  return rows;
}

const keyed = (rows, key) => new Map(rows.map((row) => [key(row), row]));
const publication = tables.publication[0];
const regions = keyed(tables.regions, (row) => row.region_code);
const causes = keyed(tables.causes, (row) => row.cause);
const refusals = keyed(tables.refusals, (row) => row.refusal);
const outcomes = keyed(tables.outcomes, (row) => row.outcome);
const outcomesInOrder = keyed(tables.outcomes, (row) => row.sort_order);
const stepLabels = keyed(tables.step_labels, (row) => row.step);
const deliveries = keyed(tables.deliveries, (row) => row.delivery_id);
const regionYears = keyed(tables.region_years, (row) => row.region_code + row.year);
const reconciled = keyed(tables.reconciliation, (row) => `${row.grant_number}|${row.region_code}|${row.year}`);
const grantNumbers = keyed(tables.grants, (row) => row.grant_code);
const allYears = [...new Set([...tables.years, ...tables.reconciliation].map((row) => row.year))].sort();

const regionName = (code) => regions.get(code)?.region_name ?? code ?? "–";
const grantOf = (row) => tables.grants[row.grant_number];
const grantName = (row) => grantOf(row)?.grant_name ?? word("unmatched");
const causeName = (cause) => (cause === null ? "" : causes.has(cause) ? labelOf(causes.get(cause)) : cause);
const outcomeOf = (row) => (typeof row.outcome === "number" ? outcomesInOrder.get(row.outcome) : outcomes.get(row.outcome));
const reconciledOf = (row) => reconciled.get(`${row.grant_number}|${row.region_code}|${row.year}`) ?? {};
const inChoice = (row) => row.year === address.year && (!address.region || row.region_code === address.region);

/** The largest amount first, whichever its sign. */
const bySize = (column) => (one, other) => Math.abs(other[column] ?? 0) - Math.abs(one[column] ?? 0);
