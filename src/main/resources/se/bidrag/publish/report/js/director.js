/** How the revenue stands to the budget, said as a sentence. */
function resultFinding(result) {
  const effect = result.result_effect_sek;
  if (absent(effect)) return word("resultBridge");
  return effect === 0 ? word("resultAsBudgeted") : word(effect < 0 ? "resultBelow" : "resultAbove", { x: spoken(Math.abs(effect)) });
}

/** A year of one region on one sheet of paper. */
function directorView() {
  if (!address.region) return chooseRegion();
  const result = tables.results.find(inChoice) ?? {};
  const row = { ...result, region_code: address.region, year: address.year };
  const steps = tables.result_steps.filter(inChoice);
  const five = tables.work_items.filter(inChoice).slice(0, 5);
  return [element("div", { class: "director" },
    syntheticNotice([result, ...five]),
    heading(`${regionName(address.region)} ${address.year}`),
    element("p", { class: "lead" }, `${word("directorTitle")}, ${word("per", { date: publication.as_of })}. `,
      element("button", { class: "more no-print", type: "button", onclick: () => print() }, word("print"))),
    element("dl", { class: "tiles" },
      tile("result_effect", result.result_effect_sek, { label: word("effect"), note: absent(result.result_effect_sek) ? word("noResult") : word("effectNote") }),
      tile("repayable", result.repayable_sek, { label: word("repayable"), note: word("repayableNote"), warns: result.repayable_sek > 0 }),
      tile("not_requisitioned", result.not_requisitioned_sek, { label: word("notRequisitioned"), note: word("notRequisitionedNote"), warns: result.not_requisitioned_sek > 0 }),
      tile("residual", result.residual_sek, { row, warns: Boolean(result.gross_residual_sek), note: absent(result.gross_residual_sek) ? null : word("unexplainedNote", { x: kronor(result.gross_residual_sek) }) })),
    steps.some((step) => step.amount_sek) ? block(resultFinding(result), element("div", { class: "pair" },
      element("div", {}, ...bridge(word("resultBridge"), steps, "fct_result_step")),
      stepSheet(word("resultBridge"), steps))) : null,
    block(word("largest"), five.length ? sheet({ caption: word("largest"), rows: five.map((item) => ({ ...reconciledOf(item), ...item })), filters: false, dense: true, columns: [
      grantColumn(), plainMoney("at_stake_sek", word("stake")), money("budgeted"), money("received"), money("difference"),
      { label: word("cause"), value: (item) => causeName(item.proposed_cause) || word("residual").toLocaleLowerCase() }, { label: word("owner"), value: (item) => item.owner, show: (item) => item.owner ?? NONE },
      ageColumn()] }) : paragraph(word("nothingOpen"), "")))];
}
