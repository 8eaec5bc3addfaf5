/** Everything a plan assumes, in words: made from the request and the table of fields. Pure: no element, no engine. */
import messages from "../../pkg/messages/en/plan.js";
import workingMessages from "../../pkg/messages/en/working.js";
import assumptionMessages from "../../pkg/messages/en/assumptions.js";
import { later } from "../base/period.js";
import { sign } from "../base/decimal.js";
import { fields, inside } from "./plan-fields.js";

/** @import { Answer } from "../../pkg/engine.js" */
/** @import { Locale } from "../base/locale.js" */
/** @import { PlanRequest, Programme } from "./form.js" */
/** @import { Field } from "./plan-fields.js" */
/**
 * One field, or several that belong together, with what it holds.
 * @typedef {{ label: string, value: string }} Entry
 * @typedef {{ title: string, entries: Entry[], none: string[] }} EntryGroup none: labels of the fields that hold nothing
 */

/** Units of counts, by field. @type {Record<string, "days" | "unitMonths">} */
const UNITS = { customerDays: "days", vendorDays: "days", rampMonths: "unitMonths", returnedAfter: "unitMonths", months: "unitMonths" };

/** Entries about the partner: the terms, and those of them that are the partner's own. @param {PlanRequest} request @param {Programme} programme @param {Locale} locale @param {Answer} answer */
export const partnerEntries = (request, programme, locale, answer) => new Writer(request, programme, locale, answer).partner();

/** @param {PlanRequest} request @param {Programme} programme @param {Locale} locale @param {Answer} answer @returns {EntryGroup[]} */
export function entriesOf(request, programme, locale, answer) {
  const t = locale.t(messages);
  const { plan } = request.book;
  const write = new Writer(request, programme, locale, answer);
  const lists = /** @type {const} */ ({ cohorts: t.cohort, projects: t.project, services: t.service });
  const groups = fields.flatMap(({ key = "", kind, fields: own = [] }) => {
    const held = Reflect.get(plan, key);
    if (kind === "group") return [{ title: write.word(key), ...write.row(own, held) }];
    if (kind !== "list") return [];
    const untitled = lists[/** @type {keyof typeof lists} */ (key)];
    return held.map((/** @type {any} */ row, /** @type {number} */ i) => ({ title: row.name || untitled({ number: i + 1 }), ...write.row(inside(key), row) }));
  });
  return [{ title: t.basics, entries: write.partner(), none: [] }, ...groups];
}

/** Writes values in the reader's language. */
class Writer {
  /** @param {PlanRequest} request @param {Programme} programme @param {Locale} locale @param {Answer} answer */
  constructor(request, programme, locale, { currency, months }) {
    this.request = request;
    this.programme = programme;
    this.locale = locale;
    this.currency = currency;
    this.months = months;
    this.t = locale.t(messages);
  }

  /** The label of a field. @param {string} name */
  word(name) {
    const word = /** @type {unknown} */ (Reflect.get(this.t, { seasonality: "seasons" }[name] ?? name));
    return typeof word === "string" ? word : name;
  }

  /** The partner and the terms. */
  partner() {
    const { request, programme, locale, currency, months, t } = this;
    const { format } = locale;
    const words = locale.t(assumptionMessages);
    const role = programme.roles.find(({ id }) => id === request.role);
    const tier = programme.tiers.find(({ id }) => id === request.tier && role?.tiers.includes(id));
    const held = request.credentials.filter(({ value }) => sign(value) !== 0).map(({ id, value }) => `${programme.credentials.find((one) => one.id === id)?.title ?? id}: ${format.number(value)}`);
    /** @type {(Entry | null)[]} */
    const all = [
      { label: t.programme, value: words.terms({ programme: programme.title, day: request.asOf, editions: request.editions ?? "as-of" }) },
      { label: t.role, value: role?.title ?? request.role },
      tier ? { label: t.tier, value: words.tier({ tier: tier.title, path: request.tierPath ?? "fixed" }) } : null,
      { label: t.country, value: format.country(request.country) },
      { label: t.currency, value: currency },
      { label: t.months, value: `${format.months(months[0] ?? "", months.at(-1) ?? "")} (${format.number(String(months.length))})` },
      held.length ? { label: t.credentials, value: format.list(held) } : null,
      ...(request.rates ?? []).map(({ from, to, use, rate, date }) => ({ label: t.rateIn({ from, to }), value: [format.number(rate), t.rateFor[use], format.day(date)].join(", ") })),
      request.claimsAfter ? { label: t.claimsAfter, value: this.#counted("rampMonths", request.claimsAfter) } : null,
      ...(request.passThrough
        ? [
            { label: t.passDiscount, value: format.rate(request.passThrough.discount ?? "0") },
            { label: t.passIncentives, value: format.rate(request.passThrough.incentives ?? "0") },
          ]
        : []),
      request.own.length ? { label: t.contract, value: format.row(request.own.map((one) => this.#ownValue(one))) } : null,
    ];
    return all.filter((entry) => entry !== null);
  }

  /** A value of the partner's contract, under the name of its table. @param {PlanRequest["own"][number]} value */
  #ownValue({ table, at, value }) {
    const { programme, locale } = this;
    const tier = /^tier-rule:(.+)$/.exec(table)?.[1];
    const entry = programme.tables?.find(({ id }) => id === table);
    const title = (tier === undefined ? entry?.title : programme.tiers.find(({ id }) => id === tier)?.title) ?? table;
    if (value === "") return `${title}: ${locale.t(assumptionMessages).without}`;
    return `${title}: ${/rate$/.test(at) || entry?.kind === "customer-discount" ? locale.format.rate(value) : locale.format.number(value)}`;
  }

  /** The fields of a row or group. @param {Field[]} own @param {Record<string, any>} held */
  row(own, held) {
    /** @type {Entry[]} */
    const entries = [];
    /** @type {string[]} */
    const none = [];
    for (const field of own) {
      const { key = "", title = key, kind } = field;
      if (key === "name") continue;
      const label = this.word(title);
      const value = this.#value(field, held[key]);
      if (value) entries.push({ label, value });
      else if (kind !== "choice" && !field.optional) none.push(label);
    }
    return { entries, none };
  }

  /** A field as text; empty where it holds nothing. @param {Field} field @param {any} value @returns {string} */
  #value({ key = "", kind, money, cost, fields: own = [] }, value) {
    const { locale, t, currency } = this;
    const { format } = locale;
    if (value === undefined || value === "") return "";
    switch (kind) {
      case "amount": {
        if (sign(value) === 0) return "";
        const text = money ? format.money(value, currency) : format.number(value);
        const each = cost === "yearly" ? t.aYear : cost === "monthly" ? t.aMonth : cost === "per-customer-won" ? t.acquisitionHint : "";
        return each ? `${text}, ${each}` : text;
      }
      case "rate":
        return sign(value) === 0 ? "" : format.rate(value);
      case "month":
        return format.month(value);
      case "count":
        if (key === "month") return format.month(later(this.request.book.plan.start, value - 1));
        return value === 0 && !key.endsWith("Days") ? "" : this.#counted(key, value);
      case "flag":
        return locale.t(workingMessages)[value ? "yes" : "no"];
      case "choice":
        return this.#choice(key, value);
      case "group": {
        // People and what one of them costs.
        const [count = "0", price = "0"] = own.map(({ key: name = "" }) => value[name]);
        return sign(count) === 0 ? "" : `${format.number(count)} × ${format.money(price, currency)}, ${t.monthly}`;
      }
      case "list": {
        if (own[0]?.key === undefined) return value.map((/** @type {string} */ one) => format.number(one)).join(" ");
        const rows = value.filter((/** @type {any} */ one) => sign(one.share ?? one.units ?? "1") !== 0 || sign(one.end ?? "0") !== 0);
        return rows.map((/** @type {any} */ one) => this.#part(own, one)).join(", ");
      }
      default:
        return String(value);
    }
  }

  /** A row of a list in a row: what it is of, then how much. @param {Field[]} own @param {Record<string, any>} held */
  #part(own, held) {
    const [first, ...figures] = own.map((field) => this.#value(field, held[field.key ?? ""]) || (field.optional || field.kind === "choice" ? "" : this.locale.format.number("0")));
    const moves = figures.filter(Boolean);
    return `${first} ${(new Set(moves).size > 1 ? moves : moves.slice(0, 1)).join(" → ")}`;
  }

  /** @param {string} key @param {number} value */
  #counted(key, value) {
    const unit = UNITS[key];
    const text = this.locale.format.number(String(value));
    return unit ? `${text} ${this.t[unit]}` : text;
  }

  /** The title of what is chosen. @param {string} key @param {string} value */
  #choice(key, value) {
    const { programme, t } = this;
    if (key === "kind") return value === "managed" ? t.managed : t.oneOff;
    const of = { account: programme.accounts, family: programme.families, item: programme.prices }[key] ?? [];
    return /** @type {{ id: string, title: string }[]} */ (of).find(({ id }) => id === value)?.title ?? (key === "account" ? "" : value);
  }
}
