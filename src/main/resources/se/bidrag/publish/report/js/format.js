/** Figures as their readers write them; an absent figure is a dash, never 0. */
const NONE = "–";
const formats = new Map();

function format(value, decimals) {
  const name = `${address.language}${decimals}`;
  if (!formats.has(name)) {
    formats.set(name, new Intl.NumberFormat(address.language === "en" ? "en-GB" : "sv-SE",
      { minimumFractionDigits: decimals, maximumFractionDigits: decimals }));
  }
  const text = formats.get(name).format(Object.is(value, -0) ? 0 : value);
  return address.language === "en" ? text.replace("-", "−") : text;
}

const absent = (value) => value === null || value === undefined;
const hasOre = (value) => !absent(value) && Math.round(value * 100) % 100 !== 0;
/** More digits than a browser's numbers hold are told apart. */
const isExact = (value) => Math.abs(value) < 9e13;
/** Kronor, with öre where there are any. */
const kronor = (value, ore = hasOre(value)) => (absent(value) ? NONE : (isExact(value) ? "" : "≈ ") + format(value, ore ? 2 : 0));
/** Millions with as many decimals as their size asks for. */
const millions = (value) => (absent(value) ? NONE : format(value / 1e6, value === 0 ? 0 : Math.abs(value) < 1e5 ? 3 : Math.abs(value) < 1e8 ? 2 : 1));
/** An amount with its unit as it is said in a sentence: in millions, or in kronor where those would be all noughts. */
function spoken(value) {
  const [amount, large] = Math.abs(value) < 1e5 ? [format(value, 0), false] : [millions(value), true];
  return address.language === "en" ? `SEK\u00a0${amount}${large ? "m" : ""}` : `${amount}\u00a0${large ? "mkr" : "kr"}`;
}

const signed = (value, text) => (value > 0 ? `+${text}` : text);
const percent = (value, decimals = 1) => (absent(value) ? NONE : `${format(value, decimals)}\u00a0%`);

/** The share in percent, never rounded up to all of it. */
function shareOf(part, whole) {
  if (absent(whole) || whole === 0) return NONE;
  const tenths = Math.floor((1000 * part) / whole) / 10;
  return percent(part < whole ? Math.min(tenths, 99.9) : 100);
}
