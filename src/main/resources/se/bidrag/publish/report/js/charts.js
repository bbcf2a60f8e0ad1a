/** Charts by ECharts: drawn when its file has been read, again when the light changes, each described in words. */
let charts = [];
const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

function chart(label, height, option) {
  const place = element("div", { class: "chart", role: "img", "aria-label": label, style: `height: ${height}px` });
  charts.push({ place, option, drawn: null });
  return place;
}

function drawCharts() {
  for (const each of charts) {
    if (!window.echarts) {
      each.place.replaceChildren(paragraph(word("chartsGone")));
      each.place.style.height = "auto";
      continue;
    }
    each.drawn?.dispose();
    each.drawn = window.echarts.init(each.place, null, { renderer: "svg" });
    each.drawn.setOption({ animation: false, textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: colour("ink") }, ...each.option() });
    scaleOnPaper(each);
  }
}

/** A drawing that knows its own size can be printed in another. */
function scaleOnPaper({ place, drawn }) {
  place.querySelector("svg")?.setAttribute("viewBox", `0 0 ${drawn.getWidth()} ${drawn.getHeight()}`);
}

function forgetCharts() {
  charts.forEach((each) => each.drawn?.dispose());
  charts = [];
}

function resizeCharts() {
  for (const each of charts.filter((one) => one.drawn)) {
    each.drawn.resize();
    scaleOnPaper(each);
  }
}

const axisText = () => ({ color: colour("ink"), fontSize: 12 });
const moneyAxis = (more = {}) => ({
  type: "value", axisLabel: { color: colour("quiet"), hideOverlap: true, formatter: (value) => format(value / 1e6, Math.abs(value) % 1e6 === 0 ? 0 : 1) },
  splitLine: { lineStyle: { color: colour("line") } }, splitNumber: 4, ...more,
});

/** Every year from the first to the last that has a figure, also one between them that has none. */
function yearsOf(rows) {
  const years = rows.filter((row) => !absent(row.decided_sek) || !absent(row.budgeted_sek) || !absent(row.received_sek)).map((row) => row.year);
  return years.length ? Array.from({ length: Math.max(...years) - Math.min(...years) + 1 }, (_, at) => Math.min(...years) + at) : [];
}

/** Budgeted and received over the years, and decided where there is any. */
function lines(title, rows, { height = 260, small = false, span = yearsOf(rows) } = {}) {
  const of = (name) => span.map((year) => rows.find((row) => row.year === year)?.[`${name}_sek`] ?? null);
  const line = (name, hue, type, symbol) => ({
    name: word(name), type: "line", data: of(name), symbol, symbolSize: small ? 5 : 8, connectNulls: false,
    lineStyle: { color: colour(hue), width: 2, type }, itemStyle: { color: colour(hue) },
  });
  return chart(`${title}: ${rows.map((row) => `${row.year} ${word("budgeted")} ${kronor(row.budgeted_sek)}, ${word("received")} ${kronor(row.received_sek)}`).join("; ")}`, height, () => ({
    grid: { left: 4, right: 16, top: small ? 10 : 34, bottom: 4, containLabel: true },
    legend: small ? undefined : { top: 0, left: 0, textStyle: axisText() },
    tooltip: { trigger: "axis", backgroundColor: colour("card"), borderColor: colour("line"), textStyle: { color: colour("ink") }, valueFormatter: (value) => `${kronor(value)} kr` },
    xAxis: { type: "category", data: span.map(String), axisLabel: { ...axisText(), hideOverlap: true }, axisLine: { lineStyle: { color: colour("line") } } },
    yAxis: moneyAxis({ splitNumber: small ? 2 : 4 }),
    series: [...(small ? [] : [line("decided", "down", "dotted", "triangle")]), line("budgeted", "total", "dashed", "emptyCircle"), line("received", "up", "solid", "circle")],
  }));
}
