/**
 * Looks, before anything is drawn, whether the answer that the page was served with is what was asked for: the example, in
 * English, with figures and months as English writes them. Where it is not, the page shows grey bars until the calculator is there.
 * What is pressed meanwhile is marked; the calculator does it once it is there.
 */
import { asked } from "./site/asked.js";

/** The build writes here what languages there are words of. */
const languages = "%languages%".split(",");

const tag = asked((one) => languages.includes(one) || languages.includes(one.split("-")[0] ?? one));

/** How a language writes what an answer is made of. @param {string} tag */
function written(tag) {
  const money = new Intl.NumberFormat(tag, { style: "currency", currency: "USD" }).format(-1234567.8);
  const month = new Intl.DateTimeFormat(tag, { month: "short", year: "numeric", timeZone: "UTC" });
  return [money, ...[0, 5, 8].map((at) => month.format(Date.UTC(2026, at)))].join();
}

let isServed = false;
try {
  isServed = /^en\b/i.test(tag) && written(tag) === written("en") && !/^#v\d/.test(location.hash);
} catch {
  // No language has that tag.
}
if (!isServed) document.documentElement.dataset["first"] = "other";

/** @type {HTMLElement | undefined} */
let marked;
addEventListener(
  "click",
  (event) => {
    const path = event.composedPath().filter((at) => at instanceof HTMLElement);
    const pressed = path.find((at) => at.matches("button, summary, [type=radio], [type=checkbox]"));
    if (!pressed || !path.some((at) => at.className === "served")) return;
    delete marked?.dataset["pressed"];
    pressed.dataset["pressed"] = "";
    marked = pressed;
  },
  true,
);
