/** Use of an answer by a host: here it says it in its own words. Amounts are text, and stay so. */
document.querySelector("#earn partner-calculator")?.addEventListener("partner-answer", (event) => {
  const { answer } = /** @type {CustomEvent} */ (event).detail;
  const said = document.querySelector("#said");
  const amount = new Intl.NumberFormat(document.documentElement.lang, { style: "currency", currency: answer.currency }).format(answer.headline.profit);
  if (said) said.textContent = `This page was told: ${amount}.`;
});
