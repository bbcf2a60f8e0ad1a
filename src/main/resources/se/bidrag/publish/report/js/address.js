/** What is chosen stands in the page's address, so that a view can be kept and sent. */
const address = {};
const PLACES = ["start", "region", "grant", "director", "years"];

function readAddress() {
  const [place, query] = location.hash.replace(/^#\/?/, "").split("?");
  const asked = new URLSearchParams(query);
  address.place = PLACES.includes(place) ? place : "start";
  address.region = regions.has(asked.get("region")) ? asked.get("region") : "";
  address.year = allYears.includes(Number(asked.get("year"))) ? Number(asked.get("year")) : usualYear();
  address.grant = grantNumbers.has(asked.get("grant")) ? asked.get("grant") : "";
  address.series = tables.series_years.some((row) => row.series_code === asked.get("series")) ? asked.get("series") : "";
  address.language = (asked.get("language") ?? kept("language")) === "en" ? "en" : "sv";
}

/** The last year that something was both budgeted and received in; else the last. */
function usualYear() {
  const compared = tables.years.filter((row) => row.compared_sek !== null);
  const most = Math.max(0, ...compared.map((row) => row.grants_matched + row.grants_differing));
  return compared.filter((row) => (row.grants_matched + row.grants_differing) * 2 > most).pop()?.year ?? allYears[allYears.length - 1];
}

/** The address of what is chosen now, but for what is given. */
function hrefTo(change) {
  const to = { ...address, ...change };
  const query = new URLSearchParams();
  for (const name of ["region", "year", "grant", "series"]) {
    if (to[name]) query.set(name, to[name]);
  }
  if (to.language === "en") query.set("language", "en");
  return `#/${to.place}?${query}`;
}

/** A browser that keeps nothing for files is no fault. */
function kept(name) {
  try {
    return localStorage.getItem(`bidrag.${name}`);
  } catch {
    return null;
  }
}

function keep(name, value) {
  try {
    localStorage.setItem(`bidrag.${name}`, value);
  } catch {
    document.documentElement.dataset.keepsNothing = "true";
  }
}

/** Chooses, and draws also when the address stays the same. */
function goTo(change) {
  const to = hrefTo(change);
  if (location.hash === to) draw();
  else location.hash = to;
}
