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

/** A bridge: figures stand from the axis, steps hang where the sum so far leaves them. */
function bridge(title, steps) {
  const shown = steps.filter((step) => step.is_figure || step.amount_sek);
  const ends = shown.flatMap((step) => (step.is_figure ? [step.running_sek] : [step.running_sek, step.running_sek - step.amount_sek]));
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const cut = low > 0 && low > 0.6 * high;
  const floor = cut ? low - Math.max((high - low) * 0.35, high * 0.002) : 0;
  const labels = shown.map((step) => stepName(step));
  return [
    chart(`${title}: ${shown.map((step) => `${stepName(step)} ${kronor(step.amount_sek)}`).join("; ")}`, 46 + shown.length * 30, () => ({
      grid: { left: 4, right: 88, top: 4, bottom: 22, containLabel: true },
      tooltip: { trigger: "axis", axisPointer: { type: "none" }, backgroundColor: colour("card"), borderColor: colour("line"), textStyle: { color: colour("ink") },
        formatter: ([at]) => `${labels[at.dataIndex]}<br><b>${kronor(shown[at.dataIndex].amount_sek)} kr</b>` },
      xAxis: moneyAxis({ min: cut ? floor : undefined, scale: false }),
      yAxis: { type: "category", inverse: true, data: labels, axisTick: { show: false }, axisLine: { lineStyle: { color: colour("line") } },
        axisLabel: { ...axisText(), width: Math.min(190, innerWidth * 0.34), overflow: "break" } },
      series: bars(shown, floor),
    })),
    paragraph(word(cut ? "axisCut" : "axisWhole")),
  ];
}

/** A figure by its short name, a step by the statement's. */
const stepName = (step) => (step.is_figure && WORDS[step.step] ? word(step.step) : stepLabels.has(step.step) ? labelOf(stepLabels.get(step.step)) : step.step);

/** Above and below zero are stacked apart, so a step that crosses it has a part in each. */
function bars(steps, floor) {
  const spans = steps.map((step) => (step.is_figure ? [Math.min(floor, step.running_sek), Math.max(floor, step.running_sek)]
    : [Math.min(step.running_sek, step.running_sek - step.amount_sek), Math.max(step.running_sek, step.running_sek - step.amount_sek)]));
  const hue = (step) => colour(step.is_figure ? "total" : step.amount_sek < 0 ? "down" : "up");
  const text = (step) => (step.is_figure ? millions(step.amount_sek) : signed(step.amount_sek, millions(step.amount_sek)));
  const part = (values, label) => ({
    type: "bar", stack: "bridge", barWidth: "62%", silent: !label,
    data: values.map((value, at) => ({ value, itemStyle: { color: label ? hue(steps[at]) : "transparent" } })),
  });
  const above = spans.map(([low, high]) => [Math.max(0, low), Math.max(0, high) - Math.max(0, low)]);
  const below = spans.map(([low, high]) => [Math.min(0, high), Math.min(0, low) - Math.min(0, high)]);
  return [
    part(above.map(([from]) => from), false), part(above.map(([, size]) => size), true),
    part(below.map(([from]) => from), false), part(below.map(([, size]) => size), true),
    { type: "scatter", symbolSize: 0, silent: true, data: spans.map(([, high], at) => [high, at]),
      label: { show: true, position: "right", color: colour("ink"), fontSize: 12, formatter: (at) => text(steps[at.dataIndex]) } },
  ];
}

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
    series: [line("budgeted", "total", "dashed", "emptyCircle"), line("received", "up", "solid", "circle"), ...(small ? [] : [line("decided", "down", "dotted", "triangle")])],
  }));
}
