/** A region's year as one bridge: what the state decided, what the region budgeted, what came, and the causes between. */
function statementBlock(total) {
  const steps = wholeBridge(total.outcome);
  if (!steps.length) return block(word("bridges"), paragraph(word("noBridge"), ""));
  const title = word({ budget_not_delivered: "bridgeReceived", ledger_not_delivered: "bridgeBudgeted" }[total.outcome] ?? "bridges");
  return block(finding(total), element("div", { class: "card" }, paragraph(title),
    element("div", { class: "pair" }, element("div", {}, ...bridge(title, steps)), stepSheet(title, steps)),
    isWhole(total.outcome) ? element("details", {}, element("summary", {}, word("bridgePayment")), stepSheet(word("bridgePayment"), stepsOf("payment"))) : null));
}

const stepsOf = (name) => tables.steps.filter((row) => inChoice(row) && row.bridge === name);
const MISSING = ["nothing_delivered", "budget_not_delivered", "ledger_not_delivered"];
const isWhole = (of) => Boolean(of) && !MISSING.includes(of);

/** The second bridge starts from the figure that the first ends in; what is not delivered is left out, and the bridge ends before it. */
function wholeBridge(of) {
  if (isWhole(of)) return [...stepsOf("budgeting"), ...stepsOf("budget").slice(1)];
  return { budget_not_delivered: stepsOf("payment"), ledger_not_delivered: stepsOf("budgeting") }[of] ?? [];
}

/** What the bridge shows, said as a sentence. */
function finding(total) {
  const name = regionName(address.region);
  const against = (one, other, than) => {
    const distance = Math.round(100 * ((one ?? 0) - (other ?? 0))) / 100;
    return distance === 0 ? word("asMuch", { than: word(than) })
      : word(distance < 0 ? "lessThan" : "moreThan", { x: spoken(Math.abs(distance)), than: word(than) });
  };
  if (total.outcome === "ledger_not_delivered") return word("budgetedFinding", { name, x: against(total.budgeted_sek, total.decided_sek, "thanDecided") });
  const decided = against(total.received_sek, total.decided_sek, "thanDecided");
  return total.outcome === "budget_not_delivered" ? word("receivedFinding", { name, x: decided })
    : word("bothFinding", { name, x: decided, y: against(total.received_sek, total.budgeted_sek, "thanBudgeted") });
}

/** From what came to what the income statement shows, and to all that is booked, where anything lies between. */
function onwards() {
  const cards = [["recognition", "bridgeRecognition"], ["booked", "bridgeBooked"]].map(([name, title]) => {
    const steps = stepsOf(name);
    return steps.some((step) => !step.is_figure && step.amount_sek)
      ? element("div", { class: "card" }, element("h3", {}, word(title)), ...bridge(word(title), steps),
        element("details", {}, element("summary", {}, word("openTable")), stepSheet(word(title), steps))) : null;
  }).filter(Boolean);
  return cards.length ? block(word("onwards"), element("div", { class: "pair" }, cards)) : null;
}
