import { html, nothing } from "lit";
import messages from "../../../pkg/messages/en/plan.js";
import { choiceField, groupRefusal, idOf } from "../field.js";
import { parse, told } from "../../base/number.js";

/** @import { Form } from "../field.js" */
/** @import { PlanRequest } from "../form.js" */
/** @import { Exchange, RateUsed } from "../../../pkg/engine.js" */

/** Uses of an exchange rate, in the order they are shown. */
const USES = /** @type {const} */ (["plan", "measure", "payout"]);

/** @param {PlanRequest} request @returns {Exchange[]} */
const own = (request) => request.rates ?? [];

/** The plan's currency. @param {Form} form */
export function currency(form) {
  const { locale, request, programme } = form;
  const chosen = request.currency ?? programme.currency;
  const codes = programme.currencies.includes(chosen) ? programme.currencies : [chosen, ...programme.currencies];
  return choiceField(
    form,
    { path: "currency", label: locale.t(messages).currency },
    codes.map((code) => ({ value: code, label: code })),
    (code) => form.set("currency", code === programme.currency ? undefined : code),
    chosen,
  );
}

/** Exchange rates between the plan's currency and the programme's, when they differ. @param {Form} form @param {RateUsed[]} used what the last answer was worked out with */
export function rates(form, used) {
  const { locale, request, programme } = form;
  const t = locale.t(messages);
  const chosen = request.currency ?? programme.currency;
  if (chosen === programme.currency) return nothing;
  return html`<fieldset class="rates" id=${idOf("rates")}>
    <legend>${t.rates({ plan: chosen, programme: programme.currency })}</legend>
    ${groupRefusal(form, "rates")} ${USES.map((use) => rate(form, use, chosen, used))}
    <p class="lead small">${t.ratesHint}</p>
  </fieldset>`;
}

/** One rate with its day: the table's until another is typed. @param {Form} form @param {Exchange["use"]} use @param {string} chosen @param {RateUsed[]} used */
function rate(form, use, chosen, used) {
  const { locale, request, programme } = form;
  const t = locale.t(messages);
  const pair = [chosen, programme.currency];
  const fits = (/** @type {Exchange | RateUsed} */ it) => it.use === use && pair.includes(it.from) && pair.includes(it.to);
  const at = own(request).findIndex(fits);
  const typed = own(request)[at];
  const shown = typed ?? used.find(fits);
  const { from, to, date } = shown ?? { from: programme.currency, to: chosen, date: request.asOf };
  const path = at < 0 ? `rates:${use}` : `rates[${at}].rate`;
  const others = own(request).filter((_, i) => i !== at);
  const put = (/** @type {Partial<Exchange>} */ change) => form.set("rates", [...others, { from, to, use, rate: shown?.rate ?? "", date, ...change }]);
  const change = (/** @type {string} */ text) => {
    const reading = parse(text, locale.lang);
    if (text.trim() === "") form.set("rates", others);
    // What cannot be read is handed on as it is: the engine says what is wrong with it.
    else put({ rate: reading.ok ? reading.value : told(text.trim()) });
  };
  const readable = shown && /^\d+(\.\d+)?$/.test(shown.rate);
  return html`<div class="field wide" role="group" aria-labelledby="${idOf(`rates-${use}`)}-l">
    <span class="label" id="${idOf(`rates-${use}`)}-l">${t.rateFor[use]}<small>${t.oneOf({ currency: from })}</small></span>
    <span class="pair">
      <span class="box">
        <input
          id=${idOf(`rates-${use}`)}
          inputmode="decimal"
          autocomplete="off"
          aria-label=${t.rateIn({ from, to })}
          aria-invalid=${form.problems.get(path)?.length ? "true" : nothing}
          .value=${shown ? (readable ? locale.format.number(shown.rate) : shown.rate) : ""}
          @change=${(/** @type {Event} */ e) => change(/** @type {HTMLInputElement} */ (e.target).value)}
        />
        <span class="unit" aria-hidden="true">${to}</span>
      </span>
      <input
        class="box"
        type="date"
        aria-label=${t.rateDay}
        .value=${date}
        @change=${(/** @type {Event} */ e) => {
          const { value } = /** @type {HTMLInputElement} */ (e.target);
          if (value && shown) put({ date: value });
        }}
      />
    </span>
    ${groupRefusal(form, path)}
    <p class="lead small">${typed ? t.rateOwn : (used.find(fits)?.cited.source?.publisher ?? "")}</p>
  </div>`;
}
