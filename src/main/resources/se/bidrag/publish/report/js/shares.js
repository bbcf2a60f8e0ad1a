/** Who got most and least, said as a sentence. */
function shareFinding(rows) {
  const per = rows.filter((row) => !absent(row.per_inhabitant_sek)).sort((one, other) => other.per_inhabitant_sek - one.per_inhabitant_sek);
  const [first, last] = [per[0], per[per.length - 1]];
  if (per.length > 1 && last.per_inhabitant_sek > 0.95 * first.per_inhabitant_sek) {
    return word("alikePerInhabitant", { from: format(last.per_inhabitant_sek, 2), to: format(first.per_inhabitant_sek, 2) });
  }
  if (per.length > 1) {
    return word("mostPerInhabitant", { most: regionName(first.region_code), x: format(first.per_inhabitant_sek, 0), least: regionName(last.region_code), y: format(last.per_inhabitant_sek, 0) });
  }
  const [most, next] = rows.filter((row) => row.decided_sek > 0).sort(bySize("decided_sek"));
  return most && most.decided_sek !== next?.decided_sek ? word("mostOfAll", { most: regionName(most.region_code), x: spoken(most.decided_sek) }) : null;
}

/** Regions ranked by what each inhabitant gets, or by what is decided where no population is known. */
function shareChart(rows) {
  const ranked = rows.some((row) => !absent(row.per_inhabitant_sek));
  const value = (row) => (ranked ? row.per_inhabitant_sek : row.decided_sek);
  const byKey = (row) => (ranked ? (absent(row.key_sek) || !row.population ? null : row.key_sek / row.population) : row.key_sek);
  const shown = rows.filter((row) => !absent(value(row))).sort((one, other) => value(other) - value(one));
  const written = (amount) => (ranked ? format(amount, 2) : millions(amount));
  return [
    paragraph(word(ranked ? (rows.some((row) => !absent(row.key_sek)) ? "sharesLead" : "sharesLeadNoKey") : "shareLead")),
    chart(`${word("sharesTitle")}: ${shown.map((row) => `${regionName(row.region_code)} ${written(value(row))}`).join("; ")}`, 40 + shown.length * 26, () => ({
      grid: { left: 4, right: 64, top: 4, bottom: 22, containLabel: true },
      tooltip: { trigger: "axis", axisPointer: { type: "none" }, backgroundColor: colour("card"), borderColor: colour("line"), textStyle: { color: colour("ink") },
        formatter: ([at]) => `${regionName(shown[at.dataIndex].region_code)}<br><b>${kronor(shown[at.dataIndex].decided_sek)} kr</b><br>${percent(shown[at.dataIndex].share_percent, 2)}` },
      xAxis: ranked ? { type: "value", splitNumber: 4, axisLabel: { color: colour("quiet"), hideOverlap: true }, splitLine: { lineStyle: { color: colour("line") } } } : moneyAxis(),
      yAxis: { type: "category", inverse: true, data: shown.map((row) => regionName(row.region_code)), axisTick: { show: false }, axisLine: { lineStyle: { color: colour("line") } },
        axisLabel: { ...axisText(), interval: 0 } },
      series: [
        { type: "bar", barWidth: "64%", itemStyle: { color: colour("up") }, data: shown.map((row) => ({ value: value(row), itemStyle: { color: colour(!address.region || address.region === row.region_code ? "up" : "none") } })),
          label: { show: true, position: "right", color: colour("ink"), fontSize: 11, distance: 10, formatter: (at) => written(at.value) } },
        { type: "scatter", symbol: "emptyCircle", symbolSize: 10, itemStyle: { color: colour("ink") }, data: shown.map(byKey) },
      ],
    })),
    dataSource("fct_share"),
  ];
}
