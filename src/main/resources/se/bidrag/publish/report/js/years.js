/** Budgeted against received over the years: all, one region, one series of grants. */
function yearsView() {
  const series = [...new Set(tables.series_years.map((row) => row.series_code))].sort();
  const picks = choice("choose-series", word("series"), [["", word("allSeries")], ...series.map((code) => [code, seriesName(code)])], address.series,
    (chosen) => { goTo({ series: chosen }); });
  const [main, every] = seriesOf();
  const smalls = every.filter(([, rows]) => yearsOf(rows).length);
  const span = yearsOf([...main, ...smalls.flatMap(([, rows]) => rows)]);
  return [
    syntheticNotice([...main, ...smalls.flatMap(([, rows]) => rows)]),
    heading(`${address.region ? regionName(address.region) : word("allRegions")}: ${address.series ? seriesName(address.series) : word("allSeries")}`),
    paragraph(word("yearsLead"), "lead"), element("div", { class: "controls" }, picks),
    main.length ? element("section", { class: "card" }, element("h2", {}, word("total")), lines(word("total"), main, { span }), paragraph(word("axisWhole")), dataSource(address.series ? "fct_series_year" : address.region ? "fct_region_year" : "fct_year"), yearTable(main)) : null,
    element("div", { class: "smalls" }, smalls.map(([name, rows, to]) => element("section", { class: "card" },
      element("h3", {}, to ? link(to, name) : name), lines(name, rows, { height: 130, small: true, span }), yearTable(rows)))),
  ];
}

const seriesName = (code) => tables.grants.filter((grant) => (grant.series_code ?? grant.grant_code) === code).map((grant) => grant.grant_name.replace(/\s*\d{4}$/, "")).pop() ?? code;

/** The line of what is chosen, and below it the lines it is made of. */
function seriesOf() {
  const ofRegion = (code) => tables.region_years.filter((row) => row.region_code === code);
  const ofSeries = (code, region) => tables.series_years.filter((row) => row.series_code === code && row.region_code === region);
  if (address.region && address.series) return [ofSeries(address.series, address.region), []];
  if (address.region) {
    const codes = [...new Set(tables.series_years.filter((row) => row.region_code === address.region).map((row) => row.series_code))];
    return [ofRegion(address.region), codes.map((code) => [seriesName(code), ofSeries(code, address.region), { series: code }])];
  }
  const each = tables.regions.map((region) => [region.region_name, address.series ? ofSeries(address.series, region.region_code) : ofRegion(region.region_code), { region: region.region_code }]);
  return [address.series ? [] : tables.years, each.filter(([, rows]) => rows.length)];
}

const yearTable = (rows) => element("details", {}, element("summary", {}, word("openTable")), sheet({ caption: word("openTable"), rows, filters: false, columns: [
  { label: word("year"), value: (row) => row.year }, plainMoney("decided_sek", word("decided")), plainMoney("budgeted_sek", word("budgeted")), plainMoney("received_sek", word("received"))] }));
