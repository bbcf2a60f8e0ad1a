/** Regions ranked by what each inhabitant gets, or by what is decided where no population is known. */
function shareChart(rows) {
  const ranked = rows.some((row) => !absent(row.per_inhabitant_sek));
  const value = (row) => (ranked ? row.per_inhabitant_sek : row.decided_sek);
  const byKey = (row) => (ranked ? (absent(row.key_sek) || !row.population ? null : row.key_sek / row.population) : row.key_sek);
  const shown = rows.filter((row) => !absent(value(row))).sort((one, other) => value(other) - value(one));
  const written = (amount) => (ranked ? format(amount, 2) : millions(amount));
  return [
    paragraph(word(ranked ? "sharesLead" : "shareLead")),
    chart(`${word("sharesTitle")}: ${shown.map((row) => `${regionName(row.region_code)} ${written(value(row))}`).join("; ")}`, 40 + shown.length * 24, () => ({
      grid: { left: 4, right: 64, top: 4, bottom: 22, containLabel: true },
      tooltip: { trigger: "axis", axisPointer: { type: "none" }, backgroundColor: colour("card"), borderColor: colour("line"), textStyle: { color: colour("ink") },
        formatter: ([at]) => `${regionName(shown[at.dataIndex].region_code)}<br><b>${kronor(shown[at.dataIndex].decided_sek)} kr</b><br>${percent(shown[at.dataIndex].share_percent, 2)}` },
      xAxis: ranked ? { type: "value", axisLabel: { color: colour("quiet") }, splitLine: { lineStyle: { color: colour("line") } } } : moneyAxis(),
      yAxis: { type: "category", inverse: true, data: shown.map((row) => regionName(row.region_code)), axisTick: { show: false }, axisLine: { lineStyle: { color: colour("line") } },
        axisLabel: { ...axisText(), interval: 0 } },
      series: [
        { type: "bar", barWidth: "64%", itemStyle: { color: colour("up") }, data: shown.map((row) => ({ value: value(row), itemStyle: { opacity: !address.region || address.region === row.region_code ? 1 : 0.45 } })),
          label: { show: true, position: "right", color: colour("ink"), fontSize: 11, distance: 10, formatter: (at) => written(at.value) } },
        { type: "scatter", symbol: "emptyCircle", symbolSize: 10, itemStyle: { color: colour("ink") }, data: shown.map(byKey) },
      ],
    })),
  ];
}
