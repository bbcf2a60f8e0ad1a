/** Says once, above everything, that a page rests on data made by hand; each row says it again. */
function syntheticNotice(rows) {
  return rows.some((row) => row?.is_synthetic) ? element("p", { class: "synthetic-notice" }, word("syntheticNotice")) : null;
}
