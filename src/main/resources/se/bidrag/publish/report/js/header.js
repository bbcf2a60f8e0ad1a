/** What stays while views change: where one is, what is chosen, the light and the language. */
let otherPublications = [];

/** Called by the script beside the publications, which knows those that came later too. */
function publications(list) {
  otherPublications = list;
  if (address.place) drawHeader();
}

function drawHeader() {
  document.getElementById("skip").textContent = word("skip");
  document.getElementById("masthead").replaceChildren(
    element("div", { class: "brand" },
      element("strong", {}, link({ place: "start" }, "Bidrag")), element("span", { class: "quiet" }, word("title")), switches()),
    element("div", { class: "choices" },
      element("nav", { "aria-label": word("places") }, element("ul", { class: "places" }, PLACES.map((place) => element("li", {},
        element("a", { href: hrefTo({ place }), "aria-current": place === address.place ? "page" : null }, word(place)))))),
      element("div", { class: "controls" }, regionChoice(), yearChoice(), dateChoice())));
  drawColophon();
}

function switches() {
  const dark = document.documentElement.dataset.theme === "dark";
  return element("div", { class: "switches" },
    element("button", { type: "button", onclick: () => setTheme(dark ? "light" : "dark", true) }, word(dark ? "light" : "dark")),
    element("button", { type: "button", lang: address.language === "en" ? "sv" : "en", onclick: () => {
      const language = address.language === "en" ? "sv" : "en";
      keep("language", language);
      goTo({ language });
    } }, word("otherLanguage")));
}

function setTheme(theme, chosen) {
  document.documentElement.dataset.theme = theme;
  if (chosen) keep("theme", theme);
  drawHeader();
  drawCharts();
}

const choice = (id, label, options, value, change) => element("label", { class: "control", for: id }, label,
  element("select", { id, onchange: (event) => change(event.target.value) },
    options.map(([of, text]) => element("option", { value: of, selected: String(of) === String(value) }, text))));

const regionChoice = () => choice("choose-region", word("region"),
  [["", word("allRegions")], ...tables.regions.map((row) => [row.region_code, row.region_name])], address.region,
  (region) => { goTo({ region }); });
const yearChoice = () => choice("choose-year", word("year"), allYears.map((year) => [year, year]), address.year,
  (year) => { goTo({ year }); });

/** Each date is a publication of its own, in a folder beside this one. */
function dateChoice() {
  const here = publication.publication_id;
  const others = otherPublications.filter((id) => id !== here);
  const options = [here, ...others].sort().reverse().map((id) => [id, id.slice(id.indexOf("-") + 1)]);
  return choice("choose-date", word("asOf"), options, here, (id) => { location.href = `../../${id}/report/index.html${location.hash}`; });
}

function drawColophon() {
  const file = (path, name) => element("a", { href: `../${path}` }, name);
  document.getElementById("colophon").replaceChildren(
    element("p", {}, word("published", { id: publication.publication_id, date: publication.as_of }), " ",
      publication.known_at ? word("knownAt", { date: publication.known_at }) : "", ` Bidrag ${publication.code_version}.`),
    element("p", {}, file("bidrag.xlsx", "bidrag.xlsx"), file("bidrag.duckdb", "bidrag.duckdb"), file("datapackage.json", "datapackage.json"), file("csv/fct_reconciliation.csv", "fct_reconciliation.csv")));
}
