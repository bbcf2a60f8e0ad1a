/** Draws what the address asks for. */
const VIEWS = { start: startView, region: regionView, grant: grantView, director: directorView, years: yearsView };

function draw() {
  const before = address.place;
  const held = document.activeElement?.id;
  readAddress();
  forgetCharts();
  document.documentElement.lang = address.language;
  drawHeader();
  const page = document.getElementById("page");
  page.replaceChildren(...VIEWS[address.place]().flat().filter(Boolean));
  document.title = `${page.querySelector("h1").textContent} – Bidrag`;
  if (window.echarts || document.readyState === "complete") drawCharts();
  if (held && document.getElementById(held) && held !== "page") document.getElementById(held).focus();
  else if (before) {
    scrollTo(0, 0);
    page.querySelector("h1").focus({ preventScroll: true });
  }
}

const likesDark = matchMedia("(prefers-color-scheme: dark)");
document.documentElement.dataset.theme = kept("theme") ?? (likesDark.matches ? "dark" : "light");
likesDark.addEventListener("change", () => { if (!kept("theme")) setTheme(likesDark.matches ? "dark" : "light", false); });
addEventListener("hashchange", () => { document.getElementById("evidence").close(); draw(); });
addEventListener("load", drawCharts);
addEventListener("resize", resizeCharts);
addEventListener("beforeprint", resizeCharts);
addEventListener("afterprint", resizeCharts);
draw();
