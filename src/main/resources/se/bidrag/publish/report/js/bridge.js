/** A bridge: figures stand from the axis, steps hang where the sum so far leaves them. */
function bridge(title, steps, table = "fct_statement_step") {
  const shown = steps.filter((step) => step.is_figure || step.amount_sek);
  const ends = shown.flatMap((step) => (step.is_figure ? [step.running_sek] : [step.running_sek, step.running_sek - step.amount_sek]));
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const cut = low > 0 && low > 0.6 * high;
  const floor = cut ? low - Math.max((high - low) * 0.35, high * 0.002) : 0;
  const labels = shown.map((step) => stepName(step));
  return [
    chart(`${title}: ${shown.map((step) => `${stepName(step)} ${kronor(step.amount_sek)} kr`).join("; ")}`, 46 + shown.length * 34, () => ({
      grid: { left: 4, right: 88, top: 4, bottom: 22, containLabel: true },
      tooltip: { trigger: "axis", axisPointer: { type: "none" }, backgroundColor: colour("card"), borderColor: colour("line"), textStyle: { color: colour("ink") },
        formatter: ([at]) => `${labels[at.dataIndex]}<br><b>${kronor(shown[at.dataIndex].amount_sek)} kr</b>` },
      xAxis: moneyAxis({ min: cut ? floor : undefined, scale: false }),
      yAxis: { type: "category", inverse: true, data: labels, axisTick: { show: false }, axisLine: { lineStyle: { color: colour("line") } },
        axisLabel: { ...axisText(), width: Math.min(190, innerWidth * 0.34), overflow: "break" } },
      series: bars(shown, floor),
    })),
    paragraph(word(cut ? "axisCut" : "axisWhole")), dataSource(table),
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
    { ...part(above.map(([from]) => from), false), markLine: connections(steps) }, part(above.map(([, size]) => size), true),
    part(below.map(([from]) => from), false), part(below.map(([, size]) => size), true),
    { type: "scatter", symbolSize: 0, silent: true, data: spans.map(([, high], at) => [high, at]),
      label: { show: true, position: "right", color: colour("ink"), fontSize: 12, formatter: (at) => text(steps[at.dataIndex]) } },
  ];
}

/** Where a bar ends the next one begins. */
const connections = (steps) => ({
  silent: true, symbol: "none", label: { show: false }, lineStyle: { color: colour("quiet"), type: "solid", width: 1 },
  data: steps.slice(1).map((step, at) => [{ coord: [steps[at].running_sek, at] }, { coord: [steps[at].running_sek, at + 1] }]),
});

/** The steps in figures, for those who do not see the drawing or want the last öre. */
const stepSheet = (title, steps) => sheet({ caption: title, rows: steps, kind: "steps", filters: false, columns: [
  { label: word("step"), value: stepName, show: (step) => (step.is_figure ? element("strong", {}, stepName(step)) : stepName(step)) },
  plainMoney("amount_sek", word("amount")), plainMoney("running_sek", word("running"))] });
