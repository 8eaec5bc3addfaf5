/* tslint:disable */
/* eslint-disable */

/** Exact decimal in text, such as "1234.50" or "-0.07". Never a JavaScript number. */
export type Amount = string;
/** Exact fraction in text: "0.06" is 6 %. */
export type Rate = string;
/** A calendar day: "2027-01-31". */
export type Day = string;
/** A calendar month: "2027-01". */
export type Month = string;
/** A name in kebab-case. */
export type Id = string;


/**
 * A benefit, a duty or a boundary.
 */
export interface NoteEntry {
    /**
     * Its name.
     */
    id: string;
    /**
     * Its heading.
     */
    title: string;
    /**
     * Text.
     */
    text: string;
    /**
     * `benefit`, `duty`, `regulation` or `boundary`.
     */
    about: About;
    /**
     * Basis.
     */
    basis: BasisKind;
}

/**
 * A book of business: expected, or done.
 */
export type Book = { plan: Plan } | { sales: Sales };

/**
 * A broken rule.
 */
export type Violation = ReadError | FileViolation | FigureViolation | BasisViolation | NameViolation | ReferenceViolation | TierViolation | DateViolation | ValueViolation | BandViolation | RowViolation | MeasureViolation | LimitViolation | StackingViolation;

/**
 * A business plan, month by month for up to five years.
 */
export interface Plan {
    /**
     * First month.
     */
    start: Month;
    /**
     * Number of months, 1 to 60.
     */
    months: number;
    /**
     * Groups of like customers.
     */
    cohorts: Cohort[];
    /**
     * One-off projects.
     */
    projects: Project[];
    /**
     * Services of the partner's own, sold beside the vendor's products.
     */
    services: Service[];
    /**
     * Running costs of the business.
     */
    costs: Costs;
    /**
     * When money comes and goes.
     */
    cash: Cash;
}

/**
 * A capacity a partner may act in.
 */
export interface RoleEntry {
    /**
     * Its name in requests.
     */
    id: string;
    /**
     * Its title.
     */
    title: string;
    /**
     * Identity.
     */
    summary: string;
    /**
     * Party that bills the customer.
     */
    model: Model;
    /**
     * Tiers open to it; empty when it has none.
     */
    tiers: string[];
    /**
     * Account classes open to it; none for all.
     */
    accounts: string[];
}

/**
 * A cell.
 */
export interface GuideCell {
    /**
     * Text.
     */
    text: string;
    /**
     * The value as it is stored, when it is one that may be replaced.
     */
    value: string | null;
    /**
     * Path in its table, for a replacement.
     */
    at: string | null;
}

/**
 * A cell: text, a message, a number, a formula with its present value, or nothing.
 */
export interface Cell {
    /**
     * Text.
     */
    text?: string;
    /**
     * A message, in place of a text.
     */
    message?: CellMessage;
    /**
     * A number; of a formula, its value before anything is changed.
     */
    number?: Amount;
    /**
     * A formula, without the equals sign in front.
     */
    formula?: string;
    /**
     * Unit of the number.
     */
    unit?: Unit;
    /**
     * Decimals of the money it is, where they are not two.
     */
    places?: number;
    /**
     * Typographic style; plain when absent.
     */
    style?: CellStyle;
}

/**
 * A change of the partner's terms.
 */
export interface TermsChange {
    /**
     * The first month it holds for.
     */
    month: Month;
    /**
     * Name of the table.
     */
    table: string;
    /**
     * Its title.
     */
    title: string;
    /**
     * Tells whether an edition begins, or the last one has ended.
     */
    begins: boolean;
    /**
     * Its first day, or its last one.
     */
    day: Day;
    /**
     * Its rate, when it has a single one for the partner's tier at the start.
     */
    rate: Rate | null;
}

/**
 * A class of customer account.
 */
export interface AccountEntry {
    /**
     * Its name in requests.
     */
    id: string;
    /**
     * Its title.
     */
    title: string;
    /**
     * Description of these customers and of who serves them.
     */
    summary: string;
    /**
     * Roles that may sell to them.
     */
    roles: string[];
}

/**
 * A figure and the points it is moved through.
 */
export interface Axis {
    /**
     * Path of the figure in the request, such as `plan.cohorts[0].spend`.
     */
    field: string;
    /**
     * The first point; half the figure when absent.
     */
    from?: Amount;
    /**
     * The last point; twice the figure when absent.
     */
    to?: Amount;
    /**
     * Number of points, 2 to 200.
     */
    points: number;
}

/**
 * A figure of a request that may be moved by itself, or be a range.
 */
export interface Driver {
    /**
     * Path of its field in the request, such as `plan.cohorts[0].spend`.
     */
    field: string;
    /**
     * Value in the request.
     */
    given: Amount;
    /**
     * The least it may be.
     */
    least: Amount;
    /**
     * The most it may be.
     */
    most: Amount;
    /**
     * Its smallest step: a cent, a hundredth of a customer, a hundredth of one per cent.
     */
    step: Amount;
    /**
     * Unit.
     */
    unit: FieldUnit;
}

/**
 * A figure of a sale that was made.
 */
export type SaleFigure = "list" | "given" | "charged" | "units" | "bid" | "floor" | "purchase" | "withheld" | "taxes";

/**
 * A figure of an answer.
 */
export type Figure = { line: { line: string; from: number; to: number } } | { node: number } | { headline: HeadlineFigure };

/**
 * A figure of the headline.
 */
export type HeadlineFigure = "profit" | "earnings" | "revenue" | "margin" | "payback" | "funding" | "npv" | "irr";

/**
 * A figure or a date as an argument.
 */
export type Shown = { number: Amount } | { rate: Rate } | { money: { amount: Amount; currency: string } } | { month: Month } | { day: Day };

/**
 * A figure that may vary.
 */
export interface Range {
    /**
     * Path of the figure in the request, such as `plan.cohorts[0].spend`.
     */
    field: string;
    /**
     * Distribution.
     */
    spread: Spread;
}

/**
 * A finding about a text, and where in it.
 */
export interface Diagnostic {
    /**
     * Line, from 1.
     */
    line: number;
    /**
     * Column in characters, from 1.
     */
    column: number;
    /**
     * Path in the programme, such as `incentive[2].rates[0].bands[1].from`; empty for the whole of it.
     */
    path: string;
    /**
     * Violation: what is given, what is allowed, what to do.
     */
    violation: Violation;
}

/**
 * A line of the statement.
 */
export interface Line {
    /**
     * Its name.
     */
    id: string;
    /**
     * The line it is a part of.
     */
    parent: string | null;
    /**
     * Its title.
     */
    title: LineTitle;
    /**
     * The field's term for it.
     */
    term: LineTerm | null;
    /**
     * Typographic role.
     */
    role: LineRole;
    /**
     * Profit or cash.
     */
    section: Section;
    /**
     * Its place in the picture from list price to profit.
     */
    waterfall: Waterfall | null;
    /**
     * Whether it is a running balance, whose total is its last month, instead of a flow.
     */
    balance: boolean;
    /**
     * The softest basis it rests on; absent when it is the plan's own figures alone.
     */
    basis: BasisKind | null;
    /**
     * Month by month.
     */
    amounts: Amount[];
    /**
     * Over all months; for a running balance, at the end.
     */
    total: Amount;
}

/**
 * A line's place in the picture from list price to profit.
 */
export type Waterfall = "start" | "step" | "subtotal" | "end";

/**
 * A list of a row.
 */
export type RowKey = "tier" | "family" | "class" | "account" | "kind" | "country" | "tag";

/**
 * A measure, worded to stand inside a sentence.
 */
export type Measured = { code: "measured"; of: Counted; over: Over } | { code: "measured-families"; of: Counted; families: Name[]; over: Over } | { code: "measured-held"; credential: Name; over: Over } | { code: "measured-growth"; what: Measured; over: Over } | { code: "measured-share"; what: Measured; whole: Measured; over: Over } | { code: "measured-plus"; what: Measured; factor: Shown; other: Measured };

/**
 * A model as a spreadsheet.
 */
export interface Workbook {
    /**
     * Its sheets, in order.
     */
    sheets: Sheet[];
}

/**
 * A month of the calendar.
 */
export type CalendarMonth = "january" | "february" | "march" | "april" | "may" | "june" | "july" | "august" | "september" | "october" | "november" | "december";

/**
 * A one-off sale.
 */
export interface Project {
    /**
     * Name given by the partner.
     */
    name: string;
    /**
     * Account class.
     */
    account: Id;
    /**
     * Product family.
     */
    family: Id;
    /**
     * Plan month it is billed in, from 1.
     */
    month: number;
    /**
     * List price of one.
     */
    list: Amount;
    /**
     * Number of like projects.
     */
    count: Amount;
    /**
     * Discount off list price given to the customer.
     */
    discount: Rate;
    /**
     * The deal is registered with the vendor.
     */
    registered: boolean;
    /**
     * Special-bid discount the vendor approved for it; empty for none.
     */
    bid?: Rate;
    /**
     * Months after billing in which it is given back; absent when it is kept.
     */
    returnedAfter?: number;
}

/**
 * A part of a figure that falls into one band.
 */
export type Slice = { code: "slice"; amount: Shown; at: Shown };

/**
 * A part of the vendor's share of the result, by what it rests on.
 */
export interface BasisShare {
    /**
     * The basis.
     */
    kind: BasisKind;
    /**
     * Amount of partner discount, incentives and charges that rests on it.
     */
    amount: Amount;
    /**
     * The same as a share.
     */
    share: Rate;
}

/**
 * A partner's result, month by month.
 */
export interface Answer {
    /**
     * ISO 4217 code of every amount but those of tables: thresholds, bands and what reaches them.
     */
    currency: string;
    /**
     * ISO 4217 code of the programme's tables.
     */
    programmeCurrency: string;
    /**
     * The exchange rates between the two, when they differ: for billing, for thresholds, for payouts.
     */
    rates: RateUsed[];
    /**
     * The months settled.
     */
    months: Month[];
    /**
     * The figures people ask for first.
     */
    headline: Headline;
    /**
     * The statement, line by line.
     */
    lines: Line[];
    /**
     * Shares of the vendor's part of the result by basis.
     */
    basis: BasisShare[];
    /**
     * Rules of the partner's tables, and those of them that the vendor prints.
     */
    rules: RulesPrinted;
    /**
     * Each incentive and charge: what it paid and why, or why not.
     */
    incentives: IncentiveReport[];
    /**
     * The tier held in each month; empty when the role has none.
     */
    tiers: TierMonth[];
    /**
     * Each change of terms in the months asked for, in order; none under one day's terms.
     */
    changes: TermsChange[];
    /**
     * Each payment on its way.
     */
    payouts: Payout[];
    /**
     * Steps the settlement took: the size of its formula graph.
     */
    steps: number;
}

/**
 * A payment on its way.
 */
export interface Payout {
    /**
     * Name of the table.
     */
    incentive: string;
    /**
     * Month it was earned in: estimated until the month ends, then draft until confirmed.
     */
    earned: Month;
    /**
     * Day it is reconciled and confirmed.
     */
    confirmed: Day;
    /**
     * Month it arrives in; absent when nothing in sight releases it.
     */
    paid: Month | null;
    /**
     * Its state at the end of the plan.
     */
    state: PayoutState;
    /**
     * In which form.
     */
    form: Form;
    /**
     * Amount without tax on top.
     */
    amount: Amount;
    /**
     * Amount with tax on top, where the vendor adds it.
     */
    withTax: Amount | null;
    /**
     * The rule behind its month, and what delayed it beyond that.
     */
    reason: PayoutRule | null;
}

/**
 * A place where the answer jumps.
 */
export interface Jump {
    /**
     * The last figure before it.
     */
    last: Amount;
    /**
     * The first figure after it.
     */
    first: Amount;
    /**
     * Value before it.
     */
    before: Amount;
    /**
     * Value after it; less than before is a cliff.
     */
    after: Amount;
}

/**
 * A price list.
 */
export interface PriceEntry {
    /**
     * Its name in requests.
     */
    id: string;
    /**
     * Its title.
     */
    title: string;
    /**
     * Name of one unit.
     */
    unit: string;
    /**
     * The family its sales belong to.
     */
    family: string;
}

/**
 * A product family.
 */
export interface FamilyEntry {
    /**
     * Its name in requests.
     */
    id: string;
    /**
     * Its title.
     */
    title: string;
    /**
     * Its product class.
     */
    class: string | null;
    /**
     * Share of a first plan's sales.
     */
    example: Rate;
}

/**
 * A programme's tables on a day.
 */
export interface Guide {
    /**
     * Name of the programme.
     */
    programme: string;
    /**
     * The day.
     */
    asOf: Day;
    /**
     * The tables in force.
     */
    tables: GuideTable[];
}

/**
 * A programme.
 */
export interface ProgrammeEntry {
    /**
     * Its name in requests.
     */
    id: string;
    /**
     * Its title.
     */
    title: string;
    /**
     * Vendor that runs it.
     */
    vendor: string;
    /**
     * ISO 4217 code of its amounts.
     */
    currency: string;
    /**
     * Currencies a plan under it may be in without a rate of its own: its currency, then those of
     * the exchange table that ships.
     */
    currencies: string[];
    /**
     * Identity.
     */
    summary: string;
    /**
     * Days on which some table changes, rising.
     */
    effective: Day[];
    /**
     * Capacities a partner may act in.
     */
    roles: RoleEntry[];
    /**
     * Tiers, lowest first.
     */
    tiers: Entry[];
    /**
     * Product families.
     */
    families: FamilyEntry[];
    /**
     * Account classes.
     */
    accounts: AccountEntry[];
    /**
     * Kinds of sale.
     */
    kinds: string[];
    /**
     * Marks a sale may carry.
     */
    tags: Entry[];
    /**
     * Credentials a partner may hold.
     */
    credentials: CredentialEntry[];
    /**
     * Price lists for products sold by use.
     */
    prices: PriceEntry[];
    /**
     * Its sources.
     */
    sources: CitedSource[];
    /**
     * Its tables, whichever edition.
     */
    tables: TableEntry[];
    /**
     * Benefits, duties and boundaries that are shown but never priced.
     */
    notes: NoteEntry[];
    /**
     * Rules the model leaves out.
     */
    leavesOut: string[];
}

/**
 * A question about a request. Figures are in the unit of their field: money, customers, or a
 * fraction.
 */
export type Question = { ask: "sweep"; axis: Axis; measure: StudyMeasure } | { ask: "grid"; across: Axis; down: Axis; measure: StudyMeasure } | { ask: "goal"; field: string; measure: StudyMeasure; target: Amount } | { ask: "tornado"; measure: StudyMeasure; swing: Rate };

/**
 * A question: what would this partner earn?
 */
export interface Request {
    /**
     * A programme of the catalogue.
     */
    programme: Id;
    /**
     * A whole programme of the partner's own, as JSON text, used in place of the catalogue's.
     */
    terms?: string;
    /**
     * The day whose terms are used throughout, unless each month has its own.
     */
    asOf: Day;
    /**
     * Editions of the terms: those of the day, or in each month those in force as it begins.
     */
    editions?: Editions;
    /**
     * The partner's role.
     */
    role: Id;
    /**
     * The tier held at the start; empty when the role has none.
     */
    tier: Id;
    /**
     * Whether the tier stays or moves by the programme's own rules, as it does unless a request holds it.
     */
    tierPath?: TierPath;
    /**
     * The partner's country, ISO 3166 alpha-2.
     */
    country: string;
    /**
     * Credentials the partner holds.
     */
    credentials: Held[];
    /**
     * The book of business.
     */
    book: Book;
    /**
     * Values of the partner's own contract, in place of the programme's.
     */
    own: OwnValue[];
    /**
     * Months the partner lets pass before claiming what it may.
     */
    claimsAfter?: number;
    /**
     * ISO 4217 code of the book's amounts; the programme's when absent.
     */
    currency?: string;
    /**
     * Exchange rates of the partner's own, in place of those of the table that ships with the engine.
     */
    rates?: Exchange[];
    /**
     * Pass-through of a distributor to the resellers under it; absent when there is none.
     */
    passThrough?: PassThrough;
}

/**
 * A rate of the table that ships.
 */
export interface Quote {
    /**
     * The rate; absent when the table lacks one of the two currencies, or when they are one.
     */
    rate?: RateUsed;
}

/**
 * A rate the partner gives: one unit of `from` is `rate` units of `to`.
 */
export interface Exchange {
    /**
     * ISO 4217 code of the currency of which there is one.
     */
    from: string;
    /**
     * ISO 4217 code of the currency it is worth the rate in.
     */
    to: string;
    /**
     * Use of the rate.
     */
    use: Purpose;
    /**
     * Units of `to` for one of `from`.
     */
    rate: Rate;
    /**
     * The day the rate is of.
     */
    date: Day;
}

/**
 * A rule of a table: a key of it that is a term.
 */
export type TableRule = "applies" | "per" | "settles" | "grain" | "gates" | "otherwise" | "reads" | "base" | "scale" | "tier-at" | "combines" | "rates" | "limits" | "tranches" | "guarantee" | "stack" | "rounding" | "payout" | "clawback";

/**
 * A sale, as an invoice, a file or a worked example states it. Only the month is required, and
 * either a list price or a priced item with units.
 */
export interface Sale {
    /**
     * Billing month.
     */
    month?: Month | null;
    /**
     * Customer; a single one when empty.
     */
    customer?: string;
    /**
     * Account class; empty when the programme has none.
     */
    account?: Id;
    /**
     * Product family; the programme's first when empty.
     */
    family?: Id;
    /**
     * Kind of sale; `new` when empty.
     */
    kind?: Id;
    /**
     * Country of the customer; the partner's when empty.
     */
    country?: string;
    /**
     * List price; negative for a refund.
     */
    list?: Amount | null;
    /**
     * Units sold.
     */
    units?: Amount | null;
    /**
     * A price list of the programme, in place of a list price.
     */
    item?: Id;
    /**
     * Discount given to the customer.
     */
    discount?: Rate | null;
    /**
     * Charge to the customer, in place of a discount.
     */
    charged?: Amount | null;
    /**
     * Special-bid discount approved for it.
     */
    bid?: Rate | null;
    /**
     * Means of payment.
     */
    means?: Means;
    /**
     * Marks it carries, such as `registered`.
     */
    tags?: Id[];
    /**
     * Month the vendor's bill was paid, when late.
     */
    paid?: Month | null;
    /**
     * The vendor's bill is not paid yet.
     */
    unpaid?: boolean;
    /**
     * First month of the customer relation; the customer's first sale when absent.
     */
    since?: Month | null;
    /**
     * Day of the order.
     */
    ordered?: Day | null;
    /**
     * Month it was given back.
     */
    ended?: Month | null;
    /**
     * Floor price.
     */
    floor?: Amount | null;
    /**
     * Purchase price.
     */
    purchase?: Amount | null;
    /**
     * Withheld from a seller before the fee.
     */
    withheld?: Amount | null;
    /**
     * A seller's taxes after the fee.
     */
    taxes?: Amount | null;
    /**
     * New customers the line stands for, when it stands for many.
     */
    new?: Amount | null;
}

/**
 * A service of the partner's own.
 */
export interface Service {
    /**
     * Name given by the partner.
     */
    name: string;
    /**
     * Sold once or every month.
     */
    kind: ServiceKind;
    /**
     * Price for each new customer, or for each customer and month.
     */
    price: Amount;
    /**
     * Margin on the price after delivery.
     */
    margin: Rate;
    /**
     * Share of customers who buy it.
     */
    attach: Rate;
}

/**
 * A share of spend.
 */
export interface Share {
    /**
     * Product family.
     */
    family: Id;
    /**
     * Share in the first month.
     */
    share: Rate;
    /**
     * Share in the last month, when it moves; it moves in a straight line.
     */
    end?: Rate;
}

/**
 * A sheet.
 */
export interface Sheet {
    /**
     * Its name.
     */
    name: string;
    /**
     * Width of each column, in characters.
     */
    widths: number[];
    /**
     * Rows that stay in view.
     */
    frozenRows: number;
    /**
     * Columns that stay in view.
     */
    frozenColumns: number;
    /**
     * Its rows from the first, each with its cells from the first column.
     */
    rows: Cell[][];
}

/**
 * A source as it is shown.
 */
export interface CitedSource {
    /**
     * Its name in the programme.
     */
    id: string;
    /**
     * Its title.
     */
    title: string;
    /**
     * Publisher.
     */
    publisher: string;
    /**
     * Address where it can be read.
     */
    url: string;
    /**
     * The day it was read.
     */
    retrieved: Day;
    /**
     * The last day somebody checked that it still says this.
     */
    confirmed: Day | null;
}

/**
 * A step of a working and what it is made of.
 */
export interface Working {
    /**
     * Its number: another working can start from it.
     */
    node: number;
    /**
     * Identity.
     */
    title: StepTitle;
    /**
     * Its value.
     */
    value: Amount;
    /**
     * Unit.
     */
    unit: Unit;
    /**
     * ISO 4217 code, when it is money.
     */
    currency: string | null;
    /**
     * Origin of the figure.
     */
    how: How;
    /**
     * The softest basis it rests on; absent for the plan's own figures.
     */
    basis: BasisKind | null;
    /**
     * The table behind it.
     */
    clause: Cited | null;
    /**
     * Parts it is made of.
     */
    parts: Working[];
    /**
     * Whether there is more below than is shown.
     */
    more: boolean;
}

/**
 * A table as a guide prints it.
 */
export interface GuideTable {
    /**
     * Its name.
     */
    id: string;
    /**
     * Its title.
     */
    title: string;
    /**
     * Kind of table.
     */
    kind: string;
    /**
     * Description, in sentences.
     */
    summary: string;
    /**
     * First day in force.
     */
    effective: Day;
    /**
     * Source of the figure.
     */
    clause: Cited;
    /**
     * Column headings.
     */
    columns: string[];
    /**
     * Rows, a cell for each column.
     */
    rows: GuideCell[][];
}

/**
 * A table, or an exchange rate, and where it comes from.
 */
export interface Cited {
    /**
     * Name of the table; empty for an exchange rate.
     */
    table: string;
    /**
     * Its title; empty for an exchange rate.
     */
    title: string;
    /**
     * The exchange rate, where it is one.
     */
    exchange: Exchange | null;
    /**
     * First day in force.
     */
    effective: Day;
    /**
     * Basis.
     */
    basis: BasisKind;
    /**
     * The place in the source, or the reason why it is illustrative or the partner's own; empty for a rate the partner
     * gives.
     */
    at: string;
    /**
     * The source; absent for illustrative and own figures.
     */
    source: CitedSource | null;
}

/**
 * A table.
 */
export interface TableEntry {
    /**
     * Its name.
     */
    id: string;
    /**
     * Its title.
     */
    title: string;
    /**
     * Kind of table.
     */
    kind: string;
    /**
     * Basis.
     */
    basis: BasisKind;
    /**
     * Name of the source that prints or reports it; absent where none does.
     */
    source: string | null;
    /**
     * First day in force.
     */
    effective: Day;
}

/**
 * A tier that the plan does not hold all the way and no step leads to, with what it asks for.
 */
export interface TierAhead {
    /**
     * The tier.
     */
    tier: Id;
    /**
     * Reason no step leads there.
     */
    why: NoWay;
    /**
     * Gates beside the plan's values: each at the review that met it first, or came nearest to it.
     */
    needs: GateReport[];
}

/**
 * An answer, or what must be put right first.
 */
export type Outcome = ({ kind: "answer" } & Answer) | { kind: "refused"; problems: Problem[] };

/**
 * An exchange rate that was used: one unit of `from` is `rate` units of `to`.
 */
export interface RateUsed {
    /**
     * Use of the rate.
     */
    use: Purpose;
    /**
     * Currency of which there is one.
     */
    from: string;
    /**
     * Currency it is worth the rate in.
     */
    to: string;
    /**
     * Units of `to` for one of `from`.
     */
    rate: Rate;
    /**
     * The day it is of.
     */
    date: Day;
    /**
     * Source of the figure.
     */
    cited: Cited;
}

/**
 * An internal rate of return, when there is exactly one.
 */
export type Irr = { kind: "one"; rate: Rate } | { kind: "no-outlay" } | { kind: "never-back" } | { kind: "out-of-range" } | { kind: "several" };

/**
 * Content of a cell, as a message of its family.
 */
export type CellMessage = { line: LineTitle } | { term: LineTerm } | { step: StepTitle } | { how: How };

/**
 * Days of a programme's timetable.
 */
export type Days = { code: "days"; days: number; what: TimetableStep };

/**
 * Distribution of a figure. All are in the unit of the figure: money, customers, or a fraction.
 */
export type Spread = { kind: "normal"; low: Amount; high: Amount } | { kind: "log-normal"; low: Amount; high: Amount } | { kind: "uniform"; low: Amount; high: Amount } | { kind: "triangular"; low: Amount; likely: Amount; high: Amount };

/**
 * Editions of a programme's tables that are used.
 */
export type Editions = "as-of" | "in-force";

/**
 * Effect of one figure moved either way.
 */
export interface Bar {
    /**
     * Its field.
     */
    field: string;
    /**
     * The figure as it stands.
     */
    given: Amount;
    /**
     * The lower figure.
     */
    low: Amount;
    /**
     * The higher figure.
     */
    high: Amount;
    /**
     * Value at the lower one.
     */
    atLow: Amount;
    /**
     * Value at the higher one.
     */
    atHigh: Amount;
}

/**
 * Entries of a list that may be too long.
 */
export type Entries = "credentials" | "own-values" | "rates";

/**
 * Error of a text that is read.
 */
export type ReadError = { code: "figure-missing" } | { code: "day-missing" } | { code: "month-missing" } | { code: "not-decimal"; given: string } | { code: "too-many-decimals"; given: string; places: number } | { code: "number-too-large"; given: string; most: Shown } | { code: "not-count"; given: string } | { code: "not-day"; given: string } | { code: "not-month"; given: string } | { code: "repeated-name"; given: string } | { code: "not-json" } | { code: "ends-early" } | { code: "half-character" } | { code: "too-deep" } | { code: "missing-key"; key: string } | { code: "repeated-key"; key: string } | { code: "unknown-key"; given: string; known: string[] } | { code: "unknown-word"; given: string; known: string[] } | { code: "not-one-key"; known: string[] } | { code: "wrong-kind"; wanted: ValueKind; given: string } | { code: "unfit"; reason: string };

/**
 * Figure of an answer that a study reads: of its headline, or cash at the end.
 */
export type StudyMeasure = "profit" | "earnings" | "revenue" | "margin" | "payback" | "cash" | "funding" | "npv";

/**
 * Figures that may be varied or given a range.
 */
export interface Drivers {
    /**
     * Each figure, in the order of the plan's formulas.
     */
    drivers: Driver[];
}

/**
 * Frequency of a service's bills.
 */
export type ServiceBilled = "once" | "monthly";

/**
 * How many rules of the partner's tables the vendor prints, whatever their rates rest on.
 */
export interface RulesPrinted {
    /**
     * Rules that are printed.
     */
    printed: number;
    /**
     * All of them.
     */
    used: number;
}

/**
 * In which form an incentive is paid.
 */
export type Form = "cash" | "account-credit" | "coupon" | "co-op" | "mdf" | "invoice-credit";

/**
 * Kind of basis, from firm to soft; a product of two rests on the softer.
 */
export type BasisKind = "published" | "own" | "reported" | "illustrative";

/**
 * Kind of name in a plan.
 */
export type PlanName = "account" | "family" | "price-list";

/**
 * Kind of name in a sale.
 */
export type Named = "family" | "account" | "item" | "kind" | "tag";

/**
 * Kind of thing that a name refers to.
 */
export type NameKind = "role" | "tier" | "family" | "class" | "account" | "kind" | "tag" | "country" | "credential" | "source";

/**
 * Kind of value a row or a band must give.
 */
export type Wanted = "rate" | "amount" | "either";

/**
 * Kind of value that must stand somewhere.
 */
export type ValueKind = "amount" | "rate" | "day" | "month" | "text" | "whole" | "flag" | "list" | "object" | "name-alone" | "name-with-value" | "other";

/**
 * Like customers: those of today and those to be won.
 */
export interface Cohort {
    /**
     * Name given by the partner.
     */
    name: string;
    /**
     * Account class, a name in the programme; empty when it has none.
     */
    account: Id;
    /**
     * Customers at the start.
     */
    customersToday: Amount;
    /**
     * Customers won each month, in the first year.
     */
    newPerMonth: Amount;
    /**
     * Growth of the number won, from one plan year to the next.
     */
    newGrowth: Rate;
    /**
     * Share of customers lost each month.
     */
    churn: Rate;
    /**
     * Months until a new customer spends in full, in equal steps; 0 or 1 means at once.
     */
    rampMonths: number;
    /**
     * List-price spend of one customer in one month, once ramped up, in the first plan year.
     */
    spend: Amount;
    /**
     * Growth of spend per customer, from one plan year to the next.
     */
    expansion: Rate;
    /**
     * Change of list prices, from one plan year to the next.
     */
    priceChange: Rate;
    /**
     * Twelve factors, January first, such as `1.10`; empty for none.
     */
    seasonality: Rate[];
    /**
     * Mix of purchases: shares of spend by product family, adding up to one.
     */
    mix: Share[];
    /**
     * Use of products sold by price list, on top of the spend above.
     */
    usage: Usage[];
    /**
     * Discount off list price given to them.
     */
    discount: Rate;
    /**
     * Share of their consumption paid with the vendor's coupons.
     */
    coupons: Rate;
}

/**
 * Meaning of a step of a working to a partner.
 */
export type Phrase = "list-price" | "unit-price" | "discount-rate" | "discount" | "settled-price" | "given-discount" | "charged-price" | "bill-list" | "vendor-bill" | "customer-bill" | "bill-withheld" | "bill-taxes" | "bill-passed" | "month-total" | "stretch-total" | "growth" | "baseline" | "ratio" | "weighted-sum" | "credential" | "threshold" | "gate" | "base" | "excess" | "capped-base" | "net-base" | "table-rate" | "band-reached" | "banded" | "reward" | "limited" | "headroom" | "unlocked" | "top-up" | "to-date" | "earned" | "clawback" | "best-of" | "split-part" | "due" | "payment" | "with-tax" | "tier-held" | "credential-missing" | "line" | "line-total" | "customers-today" | "customers-per-month" | "customer-growth" | "churn" | "customers-won" | "customers-won-in-all" | "customers-of-age" | "customers-buying" | "customers-active" | "spend-first-year" | "expansion" | "price-change" | "yearly-step" | "spend-of-year" | "season" | "spend-per-customer" | "spend-of-group" | "mix-share" | "mix-share-end" | "along-plan" | "mix-share-now" | "sale-list" | "coupon-share" | "coupon-part" | "cash-part" | "discount-given" | "units-per-customer" | "units-of-year" | "units-in-month" | "project-price" | "project-count" | "project-list" | "project-refund" | "project-discount" | "bid" | "service-price" | "service-attach" | "service-margin" | "service-buyers" | "service-revenue" | "service-delivery" | "people" | "person-monthly" | "cost-sales" | "cost-presales" | "cost-engineers" | "cost-training" | "cost-certificates" | "cost-marketing" | "cost-rent" | "cost-software" | "cost-fees" | "acquisition-each" | "cost-acquisition" | "bad-debt-share" | "capital-rate" | "tax-rate" | "pass-through-discount" | "pass-through-incentives" | "passed-discount" | "exchange-plan" | "exchange-measure" | "exchange-payout" | "in-programme-currency" | "in-plan-currency";

/**
 * Means by which a sale was paid for.
 */
export type Means = "cash" | "credit" | "coupon" | "test-coupon" | "stored-value" | "stored-value-purchase";

/**
 * Month of a plan.
 */
export type When = "first" | "last";

/**
 * Next steps.
 */
export interface Actions {
    /**
     * Each with what it would bring, the most first.
     */
    actions: Action[];
    /**
     * Tiers that no step leads to.
     */
    tiers: TierAhead[];
}

/**
 * One dimension of a case that rows decide.
 */
export type RowCase = { code: "case-everything" } | { code: "case-entry"; what: RowKey; given: string } | { code: "case-none"; what: RowKey } | { code: "case-tags"; given: string[] } | { code: "case-age"; months: number };

/**
 * One point of a sweep.
 */
export interface Point {
    /**
     * The figure.
     */
    figure: Amount;
    /**
     * Figure of the answer.
     */
    value: Amount;
}

/**
 * One value of a table, replaced by the partner's own.
 */
export interface OwnValue {
    /**
     * Name of the table; of what a tier demands, `tier-rule:` and the tier.
     */
    table: Id;
    /**
     * Place in it, such as `rates[3].rate`.
     */
    at: string;
    /**
     * The value, as text; empty to do without one.
     */
    value: string;
}

/**
 * Operation of a step without a name of its own.
 */
export type Operation = "typed" | "table" | "number" | "sum" | "difference" | "product" | "quotient" | "rounded" | "smaller" | "larger" | "comparison" | "choice" | "scale" | "chance";

/**
 * Origin of a step.
 */
export type How = { code: "how-typed"; result: Shown } | { code: "how-table"; result: Shown } | { code: "how-number"; result: Shown } | { code: "how-sum"; a: Shown; b: Shown; result: Shown } | { code: "how-sum-of-three"; a: Shown; b: Shown; c: Shown; result: Shown } | { code: "how-sum-of-four"; a: Shown; b: Shown; c: Shown; d: Shown; result: Shown } | { code: "how-sum-of-many"; count: number; result: Shown } | { code: "how-difference"; a: Shown; b: Shown; result: Shown } | { code: "how-product"; a: Shown; b: Shown; result: Shown } | { code: "how-quotient"; a: Shown; b: Shown; result: Shown } | { code: "how-rounded"; exact: Shown; places: number; to: RoundedTo } | { code: "how-rounded-product"; a: Shown; b: Shown; exact: Shown; places: number; to: RoundedTo } | { code: "how-rounded-quotient"; a: Shown; b: Shown; exact: Shown; places: number; to: RoundedTo } | { code: "how-smaller"; a: Shown; b: Shown; result: Shown } | { code: "how-larger"; a: Shown; b: Shown; result: Shown } | { code: "how-reaches"; a: Shown; b: Shown } | { code: "how-below"; a: Shown; b: Shown } | { code: "how-holds"; result: Shown } | { code: "how-holds-not"; result: Shown } | { code: "how-chance"; of: Shown; result: Shown } | { code: "how-slices"; read: Shown; slices: Slice[]; result: Shown } | { code: "how-band-from"; read: Shown; from: Shown; to: Shown; result: Shown } | { code: "how-last-band-from"; read: Shown; from: Shown; result: Shown } | { code: "how-band-above"; read: Shown; from: Shown; to: Shown; result: Shown } | { code: "how-last-band-above"; read: Shown; from: Shown; result: Shown } | { code: "how-no-band"; read: Shown; result: Shown } | { code: "how-rolling"; read: Shown; result: Shown } | { code: "how-total"; read: Shown; result: Shown } | { code: "how-straight-line"; read: Shown; result: Shown } | { code: "how-interpolated"; read: Shown; result: Shown } | { code: "how-free-goods"; read: Shown; result: Shown } | { code: "how-exchange"; from: string; rate: Shown; to: string; day: Shown } | { code: "how-never-below-zero"; month: Shown; cash: Shown } | { code: "how-paid-back"; before: Shown; short: Shown; month: Shown; cash: Shown } | { code: "how-still-below-zero"; month: Shown; cash: Shown } | { code: "how-deepest"; months: number; month: Shown; cash: Shown } | { code: "how-none-below-zero"; months: number } | { code: "how-return"; rate: Shown; months: number; lower: Shown; below: Shown; upper: Shown; above: Shown } | { code: "how-no-outlay" } | { code: "how-never-back"; months: number; month: Shown; cash: Shown } | { code: "how-out-of-range" } | { code: "how-several" };

/**
 * Part of a programme's timetable from the end of a period to the money.
 */
export type TimetableStep = "grace" | "reconcile" | "invoice" | "pay";

/**
 * Party that bills the customer.
 */
export type Model = "resale" | "referral" | "seller";

/**
 * Pass-through of a distributor to its resellers.
 */
export type Passed = "discount" | "incentives";

/**
 * Pass-through of a distributor to the resellers under it, whose customers buy what it sells. A private
 * agreement: no programme prints it.
 */
export interface PassThrough {
    /**
     * Share of the discount it gets from the vendor.
     */
    discount?: Rate;
    /**
     * Share of the incentives it earns.
     */
    incentives?: Rate;
}

/**
 * People of one kind.
 */
export interface Staff {
    /**
     * Count.
     */
    people: Amount;
    /**
     * Cost of one for one month.
     */
    monthly: Amount;
}

/**
 * Percentiles of a figure: estimates, in whole cents.
 */
export interface PercentileBand {
    /**
     * One case in ten is below.
     */
    p10: Amount;
    /**
     * One case in four is below.
     */
    p25: Amount;
    /**
     * Half of the cases are below.
     */
    p50: Amount;
    /**
     * One case in four is above.
     */
    p75: Amount;
    /**
     * One case in ten is above.
     */
    p90: Amount;
}

/**
 * Probability of holding a tier at the end.
 */
export interface TierChance {
    /**
     * The tier.
     */
    tier: Id;
    /**
     * Share of cases.
     */
    share: Rate;
}

/**
 * Problem of a plan.
 */
export type PlanProblem = { code: "below-bounds"; given: Shown; least: Shown; most: Shown } | { code: "above-bounds"; given: Shown; least: Shown; most: Shown } | { code: "no-share-of-customers"; given: Shown } | { code: "too-many-rows"; given: number; most: number; over: number } | { code: "not-twelve"; given: number } | { code: "name-missing"; most: number } | { code: "name-too-long"; given: number; most: number } | { code: "none-there"; what: PlanName } | { code: "none-given"; what: PlanName; known: Name[] } | { code: "unknown-where-none"; what: PlanName; given: string } | { code: "unknown-name"; what: PlanName; given: string; known: Name[] } | { code: "outside-plan"; given: number; most: number } | { code: "starts-too-early"; given: Shown; first: Shown } | { code: "ends-too-late"; given: Shown; last: Shown } | { code: "family-twice"; given: Name } | { code: "share-too-fine"; given: Shown } | { code: "shares-not-whole"; when: When; given: Shown } | { code: "item-twice"; given: Name } | { code: "too-many-customers"; most: Shown } | { code: "too-much-together"; what: Together; most: Shown };

/**
 * Problem of a request: the partner, the programme, the day.
 */
export type RequestProblem = { code: "too-many-entries"; what: Entries; given: number; most: number; over: number } | { code: "no-such-role"; given: string; programme: Name; known: Name[] } | { code: "role-without-tiers"; role: Name; given: string } | { code: "tier-not-open"; given: string; role: Name; known: Name[] } | { code: "not-country"; given: string } | { code: "no-such-credential"; given: string; programme: Name; known: Name[] } | { code: "held-below-zero"; given: Shown } | { code: "obtained-beyond-held"; given: Shown; held: Shown } | { code: "passed-out-of-bounds"; what: Passed; given: Shown } | { code: "no-resellers"; role: Name } | { code: "claims-too-late"; given: number; most: number } | { code: "account-not-open"; role: Name; account: Name; known: Name[] } | { code: "discount-not-allowed"; given: Shown; table: Name; role: Name; country: string; most: Shown } | { code: "not-yet-in-force"; programme: Name; day: Shown; first: Shown } | { code: "no-longer-in-force"; programme: Name; day: Shown; last: Shown } | { code: "beyond-exact"; currency: string } | { code: "model-too-large"; given: number; most: number };

/**
 * Problem of an input.
 */
export type ProblemMessage = ReadError | RequestProblem | RateProblem | TermsProblem | SalesProblem | StudyProblem | PlanProblem;

/**
 * Problem of exchange rates.
 */
export type RateProblem = { code: "not-currency"; given: string } | { code: "no-rate"; plan: string; programme: string; known: string[] } | { code: "rate-to-itself"; currency: string } | { code: "rate-out-of-bounds"; from: string; given: Shown; to: string; least: Shown; most: Shown } | { code: "rate-twice"; what: RateUse; from: string; to: string };

/**
 * Problem of ranges and of figures that are varied.
 */
export type StudyProblem = { code: "nobody-to-win" } | { code: "too-many-ranges"; given: number; most: number } | { code: "no-range-here"; given: Name } | { code: "range-twice"; given: Name } | { code: "backwards"; from: Shown; to: Shown } | { code: "beyond-bounds"; from: Shown; to: Shown; least: Shown; most: Shown } | { code: "likely-outside"; given: Shown; low: Shown; high: Shown } | { code: "doubles-nothing"; given: Shown } | { code: "nothing-moves"; given: Name } | { code: "beyond-one"; given: Shown } | { code: "paired-twice"; one: Name; other: Name } | { code: "cannot-move-together" } | { code: "not-movable"; given: Name } | { code: "moved-twice"; given: Name } | { code: "points"; given: number; least: number; most: number } | { code: "swing"; given: Shown };

/**
 * Problem of recorded sales.
 */
export type SalesProblem = { code: "sales-months"; given: number; least: number; most: number } | { code: "too-many-sales"; given: number; most: number } | { code: "sales-too-large"; most: Shown } | { code: "not-in-programme"; what: Named; given: string; programme: Name; known: Name[] } | { code: "none-in-programme"; what: Named; given: string; programme: Name } | { code: "sale-without-month" } | { code: "sale-after-end"; given: Shown; last: Shown } | { code: "sale-too-old"; given: Shown; first: Shown } | { code: "sale-without-price" } | { code: "sale-without-units"; item: Name } | { code: "sale-priced-twice" } | { code: "sale-charged-twice" } | { code: "sale-discount"; given: Shown };

/**
 * Problem of the partner's own values and terms.
 */
export type TermsProblem = { code: "no-such-table"; given: string; known: Name[] } | { code: "table-not-in-force"; table: Name; day: Shown } | { code: "no-such-place"; given: string; table: Name } | { code: "not-a-term"; given: string } | { code: "several-values"; given: string } | { code: "breaks-rule"; violation: Violation };

/**
 * Problems found.
 */
export interface Checked {
    /**
     * Each problem at its field.
     */
    problems: Problem[];
}

/**
 * Quantities that can be read off a sale.
 */
export type Quantity = "list" | "settled" | "billed" | "charged" | "paid" | "proceeds" | "above-floor" | "purchase" | "units" | "customers" | "new-customers" | "transactions" | "credential";

/**
 * Quantity a price list's bands read.
 */
export type PriceReads = "units" | "spend";

/**
 * Quantity that a measure counts.
 */
export type Counted = "list" | "settled" | "billed" | "charged" | "paid" | "proceeds" | "above-floor" | "purchase" | "units" | "customers" | "new-customers" | "transactions" | "credential";

/**
 * Reason an incentive paid, or did not.
 */
export type Because = { code: "nothing-charged" } | { code: "charge-returned" } | { code: "charged" } | { code: "gate-not-reached"; what: Measured; reached: Shown; month: Shown; needed: Shown } | { code: "gate-exceeded"; what: Measured; reached: Shown; month: Shown; needed: Shown } | { code: "below-bands"; needed: Shown; reached: Shown; month: Shown } | { code: "not-settled-yet"; month: Shown } | { code: "no-such-sales" } | { code: "taken-back" } | { code: "pays"; months: number } | { code: "pays-sometimes"; months: number; what: Measured; month: Shown } | { code: "settled-later"; month: Shown };

/**
 * Reason no step leads to a tier.
 */
export type NoWay = "nomination" | "no-rule" | "no-review" | "out-of-reach" | "held" | "no-gain";

/**
 * Reason that a rate is needed.
 */
export type RateReason = "discount" | "spend-price" | "money-base";

/**
 * Reason that an amount is needed.
 */
export type AmountReason = "fixed-scale" | "straight-line" | "free-goods" | "steps" | "unit-price" | "each-unit" | "each-customer" | "each-sale";

/**
 * Reason that bands are needed.
 */
export type BandReason = "straight-line" | "free-goods" | "steps" | "interpolated";

/**
 * Reason that holds an incentive's money back.
 */
export type Freeze = "stretch-unpaid" | "any-overdue" | "until-collected";

/**
 * Recorded sales.
 */
export interface Sales {
    /**
     * First month settled; earlier sales are history that look-backs read.
     */
    start: Month;
    /**
     * Months settled, 1 to 60.
     */
    months: number;
    /**
     * The sales, in any order.
     */
    sales: Sale[];
}

/**
 * Reply to a question.
 */
export type Reply = ({ kind: "sweep" } & Sweep) | ({ kind: "grid" } & Grid) | ({ kind: "goal" } & Goal) | { kind: "tornado"; bars: Bar[] } | { kind: "refused"; problems: Problem[] };

/**
 * Result of a goal search.
 */
export interface Goal {
    /**
     * The figure as it stands.
     */
    given: Amount;
    /**
     * Value as it stands.
     */
    now: Amount;
    /**
     * Whether a figure was found that reaches the target by itself.
     */
    reached: boolean;
    /**
     * The nearest figure that reaches it, to its last step; when none does, of those looked at the one that
     * comes nearest.
     */
    figure: Amount;
    /**
     * Value then.
     */
    value: Amount;
    /**
     * The least and the most this figure may be: what bounds it when the target cannot be reached.
     */
    within: [Amount, Amount];
    /**
     * Interval where a nearer figure may still reach it, or one that reaches it at all: not every step between these two
     * was settled or proven to fall short. Empty when the answer is certain.
     */
    open: [Amount, Amount][];
}

/**
 * Result of a simulation.
 */
export interface RiskReport {
    /**
     * Trials behind it.
     */
    trials: number;
    /**
     * Currency of every amount.
     */
    currency: string;
    /**
     * Profit over the plan.
     */
    profit: PercentileBand;
    /**
     * Vendor earnings over the plan.
     */
    earnings: PercentileBand;
    /**
     * The deepest cash to date.
     */
    funding: PercentileBand;
    /**
     * Cash to date at the end of each month.
     */
    cash: PercentileBand[];
    /**
     * The plan's months.
     */
    months: Month[];
    /**
     * Share of cases that end with a loss.
     */
    loss: Rate;
    /**
     * Share of cases that reach the target, when one was given.
     */
    target: Rate | null;
    /**
     * Share of cases that have paid back by the end of each month.
     */
    paidBack: Rate[];
    /**
     * Tiers held at the end.
     */
    tiers: TierChance[];
    /**
     * Shares of the spread of profit by figure, largest first. With the part of luck, they add up to one.
     */
    drivers: DriverShare[];
    /**
     * The part of the spread of profit that luck alone makes, when customers are whole.
     */
    luck: Rate | null;
    /**
     * Cases by profit: bars of equal width.
     */
    bars: number[];
    /**
     * Lower edge of the first bar and upper edge of the last one.
     */
    barsBetween: [Amount, Amount];
}

/**
 * Result of bringing a programme.
 */
export type Brought = { kind: "accepted"; entry: ProgrammeEntry; slips: Diagnostic[] } | { kind: "refused"; problems: Diagnostic[] };

/**
 * Result of one incentive, with its reasons.
 */
export interface IncentiveReport {
    /**
     * Name of the table.
     */
    id: string;
    /**
     * Its title.
     */
    title: string;
    /**
     * The field's word for it.
     */
    term: Term;
    /**
     * Whether the vendor keeps it.
     */
    charge: boolean;
    /**
     * Earned over all months.
     */
    earned: Amount;
    /**
     * Paid out within the plan, less what was given back.
     */
    paid: Amount;
    /**
     * Basis of the table.
     */
    basis: BasisKind;
    /**
     * Gates at the last settlement that missed one, or else at the last settlement.
     */
    gates: GateReport[];
    /**
     * The next band at the last settlement, when there is one.
     */
    next: NextBand | null;
    /**
     * The month in which the months that are not settled yet will be; `None` when all are.
     */
    openUntil: Month | null;
    /**
     * Reasons for the result, and settlements still to come.
     */
    because: Because[];
}

/**
 * Rule by which a discount meets those listed before it.
 */
export type Combines = "add" | "after" | "replace" | "fallback";

/**
 * Rule by which the bands of a table combine.
 */
export type Scale = "slice" | "whole" | "rolling" | "total" | "straight-line" | "fixed" | "free-goods" | "steps" | "interpolated";

/**
 * Running costs of the business.
 */
export interface Costs {
    /**
     * Sellers.
     */
    sales: Staff;
    /**
     * Pre-sales.
     */
    presales: Staff;
    /**
     * Engineers.
     */
    engineers: Staff;
    /**
     * Training and certification, per year.
     */
    training: Amount;
    /**
     * Marketing, per month.
     */
    marketing: Amount;
    /**
     * Rent of the partner's offices, per month.
     */
    rent?: Amount;
    /**
     * Software and tools of the partner's own, per month.
     */
    software?: Amount;
    /**
     * Programme and platform fees, per year.
     */
    fees: Amount;
    /**
     * Cost of winning one customer.
     */
    acquisition: Amount;
    /**
     * Yearly cost of the money tied up.
     */
    capital: Rate;
    /**
     * Tax on profit.
     */
    tax: Rate;
}

/**
 * Share of the spread of profit that one range causes.
 */
export interface DriverShare {
    /**
     * The figure.
     */
    field: string;
    /**
     * Its part of the spread.
     */
    share: Rate;
    /**
     * Rank correlation with profit, from −1 to 1: below zero, more of it means less profit.
     */
    correlation: Rate;
}

/**
 * Share that is taken back.
 */
export type ClawbackShare = "pro-rata" | "full";

/**
 * Something a partner may hold.
 */
export interface CredentialEntry {
    /**
     * Its name in requests.
     */
    id: string;
    /**
     * Its title.
     */
    title: string;
    /**
     * Cost of obtaining one.
     */
    cost: Amount | null;
}

/**
 * Something that has a title: whoever shows it looks the title up, and shows the id where there is none.
 */
export type Name = { programme: string } | { role: string } | { tier: string } | { account: string } | { family: string } | { kind: string } | { tag: string } | { credential: string } | { item: string } | { table: string } | { field: string };

/**
 * Something that must be reached.
 */
export interface GateReport {
    /**
     * Measure.
     */
    label: Measured;
    /**
     * The settlement's month.
     */
    month: Month;
    /**
     * Value reached; money is in the programme's currency.
     */
    reached: Amount;
    /**
     * Threshold.
     */
    needed: Amount;
    /**
     * Unit of both values.
     */
    unit: Unit;
    /**
     * Whether reaching is asked for, or staying below.
     */
    atLeast: boolean;
    /**
     * Whether it holds.
     */
    met: boolean;
    /**
     * Settlements at which it held.
     */
    metTimes: number;
    /**
     * Settlements at which it was looked at.
     */
    lookedAt: number;
}

/**
 * Something the partner could do, and what it would bring.
 */
export interface Action {
    /**
     * Identity.
     */
    kind: ActionKind;
    /**
     * Gain in profit over the plan, with the step's cost taken off.
     */
    gain: Amount;
    /**
     * Cost of its certificates, beyond the plan's.
     */
    cost: Amount;
    /**
     * Credentials it needs and no table names the cost of.
     */
    uncounted: Id[];
    /**
     * Gates of a tier beside the plan's values; empty for all else.
     */
    needs: GateReport[];
    /**
     * The request as it would be then.
     */
    request: Request;
}

/**
 * Something the partner holds.
 */
export interface Held {
    /**
     * A credential of the programme.
     */
    id: Id;
    /**
     * Count or amount held.
     */
    value: Amount;
    /**
     * Number of them still to be obtained, at the cost the programme's file names; absent when there are none.
     */
    toObtain?: Amount;
}

/**
 * Something the user can put right. Data, not an exception: the page shows it at its field and
 * keeps the last good answer on screen.
 */
export interface Problem {
    /**
     * Kind of problem.
     */
    code: Code;
    /**
     * Path of the input in the request, with `book.` left out: `tier`, `plan.cohorts[0].discount`,
     * `sales.sales[4].month`.
     */
    field: string;
    /**
     * Message: the value given, the values allowed, the remedy.
     */
    message: ProblemMessage;
}

/**
 * Something with a name, a title and a sentence.
 */
export interface Entry {
    /**
     * Its name in requests.
     */
    id: string;
    /**
     * Its title.
     */
    title: string;
    /**
     * Identity.
     */
    summary: string;
}

/**
 * Stage of a payment.
 */
export type PayoutState = "estimated" | "draft" | "confirmed" | "frozen" | "paid" | "expired";

/**
 * Subject of a note.
 */
export type About = "benefit" | "duty" | "regulation" | "boundary";

/**
 * Sum that figures of a plan form in a month.
 */
export type Together = "projects" | "service" | "people" | "winning" | "customer-spend" | "group-spend" | "customer-units" | "group-units";

/**
 * Sum that is rounded of the prices a vendor bills.
 */
export type PriceRounds = "bill" | "line" | "running-total" | "unit";

/**
 * Sum that is rounded of what an incentive earns.
 */
export type Rounds = "line" | "running-total" | "unit";

/**
 * Target of a rounding.
 */
export type RoundedTo = "half-up" | "half-even" | "down" | "up";

/**
 * The answer along one figure.
 */
export interface Sweep {
    /**
     * The figure as it stands.
     */
    given: Amount;
    /**
     * Value as it stands.
     */
    now: Amount;
    /**
     * Point by point.
     */
    points: Point[];
    /**
     * Jumps, where the least increase of the figure changes the answer at once: bands reached, and cliffs.
     */
    jumps: Jump[];
}

/**
 * The answer over two figures.
 */
export interface Grid {
    /**
     * Value as things stand.
     */
    now: Amount;
    /**
     * The points across.
     */
    across: Amount[];
    /**
     * The points down.
     */
    down: Amount[];
    /**
     * Values, row by row.
     */
    values: Amount[][];
}

/**
 * The band that owns an amount equal to a limit.
 */
export type Edges = "from" | "up-to";

/**
 * The field's term for a line.
 */
export type LineTerm = { code: "term-customer-discount" } | { code: "term-pass-through" } | { code: "term-net-revenue" } | { code: "term-partner-discount" } | { code: "term-front-end-margin" } | { code: "term-clawback" } | { code: "term-incentives" } | { code: "term-rebate" } | { code: "term-commission" } | { code: "term-bounty" } | { code: "term-mdf" } | { code: "term-spif" } | { code: "term-funding" } | { code: "term-credit" } | { code: "term-revenue-share" } | { code: "term-fee" };

/**
 * The field's word for what comes back.
 */
export type Term = "rebate" | "commission" | "bounty" | "mdf" | "spif" | "funding" | "credit" | "revenue-share" | "fee";

/**
 * The figures people ask for first.
 */
export interface Headline {
    /**
     * Profit over all months.
     */
    profit: Amount;
    /**
     * Vendor earnings: partner discount and incentives, less charges.
     */
    earnings: Amount;
    /**
     * Revenue: charges to customers, for the vendor's products and the partner's services; for a
     * referral partner, what the vendor pays.
     */
    revenue: Amount;
    /**
     * Profit as a share of revenue; absent without revenue.
     */
    margin: Rate | null;
    /**
     * First month from which cumulative cash stays at or above zero; absent when it never does.
     */
    payback: Month | null;
    /**
     * The deepest cumulative cash, zero or negative: what must be funded.
     */
    funding: Amount;
    /**
     * Net present value of the cash at the plan's cost of capital, a twelfth of it each month.
     */
    npv: Amount;
    /**
     * Internal rate of return of the cash, per year.
     */
    irr: Irr;
}

/**
 * The half of the statement that a line is in.
 */
export type Section = "profit" | "cash";

/**
 * The kinds of [`Problem`], a closed list.
 */
export type Code = "unknown" | "out-of-bounds" | "not-a-number" | "empty" | "conflict" | "not-in-force" | "forbidden" | "not-whole" | "terms" | "too-much";

/**
 * The kinds of action, with what each is about.
 */
export type ActionKind = { do: "win-more"; cohort: number } | { do: "sell-more"; cohort: number } | { do: "shift-mix"; cohort: number; family: string } | { do: "give-less"; cohort: number } | { do: "register"; project: number } | { do: "time"; project: number; month: number } | { do: "certify"; credential: string; value: Amount } | { do: "move-tier"; tier: string } | { do: "claim-at-once" };

/**
 * The minor unit of a currency.
 */
export interface MinorUnit {
    /**
     * ISO 4217 code.
     */
    currency: string;
    /**
     * Decimals of its amounts.
     */
    decimals: number;
}

/**
 * The months a measure is read over.
 */
export type Over = "own" | "month" | "quarter" | "half" | "year" | "lifetime" | "trailing-quarter" | "trailing-half" | "trailing-year" | "previous-month" | "previous-quarter" | "previous-year" | "weakest-month";

/**
 * The next band of a scale.
 */
export interface NextBand {
    /**
     * The settlement's month.
     */
    month: Month;
    /**
     * Value reached.
     */
    reached: Amount;
    /**
     * Lower bound of the next band.
     */
    needed: Amount;
    /**
     * Unit of both values.
     */
    unit: Unit;
    /**
     * The next band's rate or amount.
     */
    rate: string;
    /**
     * Unit of the rate or amount.
     */
    pays: Unit;
}

/**
 * The programmes on offer.
 */
export interface CatalogueReport {
    /**
     * The engine's version.
     */
    engine: string;
    /**
     * The programmes, by name.
     */
    programmes: ProgrammeEntry[];
    /**
     * Currencies whose minor unit is not a hundredth.
     */
    minorUnits: MinorUnit[];
}

/**
 * The rule behind the month of a payment.
 */
export type PayoutRule = { code: "frozen-unpaid" } | { code: "frozen-overdue" } | { code: "frozen-uncollected" } | { code: "held" } | { code: "instalment" } | { code: "carried-forward" } | { code: "half-year" } | { code: "expired" } | { code: "timetable"; steps: Days[] };

/**
 * The stretch a measure is read over.
 */
export type Window = "month" | "quarter" | "half" | "year" | "lifetime" | "trailing-quarter" | "trailing-half" | "trailing-year" | "weakest-month" | "previous-month" | "previous-quarter" | "previous-year";

/**
 * The tier held in a month.
 */
export interface TierMonth {
    /**
     * The month.
     */
    month: Month;
    /**
     * The tier, a name in the programme.
     */
    tier: string;
}

/**
 * Tier that decides the rate.
 */
export type TierAt = "settlement" | "signing";

/**
 * Title of a line.
 */
export type LineTitle = { code: "list-price" } | { code: "customer-discount" } | { code: "passed-discount" } | { code: "revenue" } | { code: "vendor-list" } | { code: "partner-discount" } | { code: "resale-margin" } | { code: "withheld" } | { code: "seller-taxes" } | { code: "coupons" } | { code: "clawback" } | { code: "lost" } | { code: "incentives" } | { code: "passed-incentives" } | { code: "services" } | { code: "cost-certificates" } | { code: "bad-debt" } | { code: "costs" } | { code: "operating-profit" } | { code: "financing" } | { code: "tax" } | { code: "profit" } | { code: "cash-customers" } | { code: "cash-incentives" } | { code: "cash-credit" } | { code: "cash-invoice-credit" } | { code: "cash-coupons" } | { code: "cash-co-op" } | { code: "cash-mdf" } | { code: "cash-passed" } | { code: "cash-services" } | { code: "cash-costs" } | { code: "net-cash" } | { code: "cumulative-cash" } | { code: "receivable" } | { code: "cost-sales" } | { code: "cost-presales" } | { code: "cost-engineers" } | { code: "cost-training" } | { code: "cost-marketing" } | { code: "cost-rent" } | { code: "cost-software" } | { code: "cost-fees" } | { code: "cost-acquisition" } | { code: "vendor-bill"; vendor: string } | { code: "cash-vendor"; vendor: string } | { code: "cash-charges"; vendor: string } | { code: "referred-sales"; vendor: string } | { code: "referred-revenue"; vendor: string } | { code: "table"; table: Name } | { code: "service"; name: string; billed: ServiceBilled } | { code: "service-number"; number: number; billed: ServiceBilled } | { code: "delivery"; name: string } | { code: "delivery-number"; number: number };

/**
 * Title of a step.
 */
export type StepTitle = { code: "step-line"; line: LineTitle } | { code: "step-line-month"; line: LineTitle; month: Shown } | { code: "step-line-months"; line: LineTitle; first: Shown; last: Shown } | { code: "step-headline"; figure: HeadlineFigure } | { code: "step-payback"; month: Shown } | { code: "step-payback-at-once"; month: Shown } | { code: "step-no-payback" } | { code: "step-no-return" } | { code: "step-several-returns" } | { code: "step-discount-factor"; base: Shown; months: number } | { code: "step-discounted-cash"; month: Shown } | { code: "step"; what: Phrase } | { code: "step-about"; what: Phrase; about: StepSubject[] } | { code: "step-in-table"; what: Phrase; table: Name } | { code: "step-table"; table: Name } | { code: "step-figure-for"; what: Phrase } | { code: "step-unnamed"; does: Operation } | { code: "step-exchange"; purpose: Purpose; from: string; rate: Shown; to: string; day: Shown } | { code: "step-sale"; what: SaleFigure; about: StepSubject[] } | { code: "step-joined"; month: Shown } | { code: "step-part-of-sum" };

/**
 * Two figures that move together.
 */
export interface Correlation {
    /**
     * One figure's field.
     */
    one: string;
    /**
     * The other's.
     */
    other: string;
    /**
     * From −1, one up when the other is down, to 1, always together.
     */
    by: Rate;
}

/**
 * Typographic role of a line.
 */
export type LineRole = "item" | "subtotal" | "total" | "memo";

/**
 * Typographic style of a cell.
 */
export type CellStyle = "title" | "heading" | "input" | "subtotal" | "total" | "memo";

/**
 * Uncertain figures and their distributions.
 */
export interface RiskQuestion {
    /**
     * The figures that may vary.
     */
    ranges: Range[];
    /**
     * Figures that move together.
     */
    correlations?: Correlation[];
    /**
     * Whether customers are whole: who is won and who leaves is chance, with the plan's figures for its odds.
     * Luck is then in the spread.
     */
    wholeCustomers?: boolean;
    /**
     * Seed of the draws: the same seed gives the same picture.
     */
    seed: number;
    /**
     * A profit the partner wants to reach.
     */
    target?: Amount;
}

/**
 * Unit of a figure.
 */
export type FieldUnit = "money" | "count" | "rate";

/**
 * Unit of a figure.
 */
export type Unit = "money" | "rate" | "count" | "flag";

/**
 * Use of a product that has a price list.
 */
export interface Usage {
    /**
     * The price list, a name in the programme.
     */
    item: Id;
    /**
     * Units one customer uses in one month.
     */
    units: Amount;
}

/**
 * Use of an exchange rate.
 */
export type Purpose = "plan" | "measure" | "payout";

/**
 * Use of an exchange rate.
 */
export type RateUse = "plan" | "measure" | "payout";

/**
 * Violation between tables.
 */
export type StackingViolation = { code: "best-of-alone"; group: string } | { code: "net-of-nothing" } | { code: "counted-unread" } | { code: "together-alone"; name: string } | { code: "together-differs"; name: string; given: string; other: string } | { code: "other-without-minimum"; name: string; given: string } | { code: "without-minimum"; name: string; other: string } | { code: "circular-prices"; families: string[] } | { code: "spend-on-own-family"; family: string } | { code: "spend-not-read" };

/**
 * Violation between the rows of a table.
 */
export type RowViolation = { code: "rows-tie"; first: number; second: number; case: RowCase[] } | { code: "row-without-case" } | { code: "falls-with-tier"; tier: string; gets: string; below: string; more: string } | { code: "too-many-cases"; most: number } | { code: "entry-out-of-reach"; what: RowKey; given: string } | { code: "ages-out-of-reach"; from: number; below: number } | { code: "age-out-of-reach"; from: number };

/**
 * Violation of a declared name or text.
 */
export type NameViolation = { code: "name-shape"; given: string } | { code: "name-twice"; given: string; first: string } | { code: "table-name-twice"; given: string; list: string } | { code: "line-name"; given: string } | { code: "no-role" } | { code: "empty-text"; key: string };

/**
 * Violation of a figure.
 */
export type FigureViolation = { code: "rate-over-whole"; given: string; percent: Shown; fraction: string; meant: Shown } | { code: "negative-rate"; given: string } | { code: "negative-cost"; given: string } | { code: "not-currency-code"; given: string } | { code: "not-month-of-year"; given: number } | { code: "too-many-places"; given: number } | { code: "example-shares"; total: string };

/**
 * Violation of a file as a whole.
 */
export type FileViolation = { code: "file-empty" } | { code: "file-too-long"; given: number; most: number } | { code: "not-toml"; reason: string } | { code: "other-name-than-file"; id: string; stem: string } | { code: "too-many-entries-here"; given: number; most: number } | { code: "shares-too-deep"; most: number };

/**
 * Violation of a limit, a guarantee or a payout.
 */
export type LimitViolation = { code: "quota-without-bound" } | { code: "quota-and-bound"; key: string } | { code: "quota-of-credentials" } | { code: "quota-of-customers" } | { code: "quota-too-short"; limit: string; per: string } | { code: "limit-grain-too-fine"; limit: string; table: string } | { code: "limit-without-bound" } | { code: "cap-below-floor"; cap: string; floor: string } | { code: "limit-too-short"; limit: string; settled: string } | { code: "settles-coarser"; settles: string; per: string } | { code: "never-settled" } | { code: "floor-never-due"; floor: string } | { code: "no-guarantee"; given: string } | { code: "guarantee-without-end" } | { code: "guarantee-over-cap"; guarantee: string; cap: string } | { code: "tranche-not-rising"; given: string; before: string } | { code: "tranche-after-all" } | { code: "splits-over-whole"; total: string } | { code: "split-changes-nothing" } | { code: "count-out-of-range"; key: string; given: number; least: number; most: number } | { code: "limit-below-zero"; given: string };

/**
 * Violation of a measure or a gate.
 */
export type MeasureViolation = { code: "credential-not-named" } | { code: "credential-not-read"; credential: string } | { code: "measure-against-itself" } | { code: "last-year-of-lifetime" } | { code: "average-of-lifetime" } | { code: "last-year-of-one-sale" } | { code: "average-of-one-sale" } | { code: "credential-of-sales"; key: string } | { code: "credential-of-customer" } | { code: "customers-of-one-sale" } | { code: "gate-grain"; gate: string; table: string } | { code: "gate-without-bound" } | { code: "lone-alternative"; either: string } | { code: "gate-never-passes"; least: string; below: string } | { code: "factor-not-above-zero"; given: string } | { code: "exchange-not-above-zero"; given: string } | { code: "rolling-out-of-range"; given: number } | { code: "reads-without-bands" } | { code: "otherwise-without-gate" };

/**
 * Violation of a name that refers to another, or of a list of them.
 */
export type ReferenceViolation = { code: "unknown-reference"; what: NameKind; given: string; known: string[] } | { code: "nothing-declared"; what: NameKind; given: string } | { code: "unknown-country"; given: string } | { code: "repeated-entry"; given: string } | { code: "opposed-entries"; given: string; one: string; other: string } | { code: "no-age"; from: number; below: number } | { code: "no-day"; from: Shown; before: Shown };

/**
 * Violation of a tier, or of its demands.
 */
export type TierViolation = { code: "unreachable-tier"; tier: string } | { code: "tier-without-role"; tier: string } | { code: "only-nominated" } | { code: "rule-of-lowest-tier"; tier: string } | { code: "rule-without-gate"; tier: string };

/**
 * Violation of the basis of a table, or of a source.
 */
export type BasisViolation = { code: "unused-source"; given: string } | { code: "own-in-shipped-file" } | { code: "reason-too-short"; given: string; least: number } | { code: "no-place-in-source"; source: string } | { code: "printed-unsaid" } | { code: "cost-without-basis"; credential: string } | { code: "not-web-address"; given: string } | { code: "confirmed-early"; confirmed: Shown; retrieved: Shown };

/**
 * Violation of the bounds of bands.
 */
export type BandViolation = { code: "bands-mixed" } | { code: "bound-not-rising"; given: string; before: string } | { code: "band-gap"; end: string; next: string } | { code: "band-overlap"; end: string; next: string } | { code: "band-without-end" } | { code: "first-band-above-zero"; first: string } | { code: "straight-line-open" } | { code: "falls-with-sales"; here: string; below: string } | { code: "costs-with-sales"; here: string; below: string } | { code: "line-of-one-point" } | { code: "line-falls"; here: string; below: string } | { code: "bound-below-zero"; given: string };

/**
 * Violation of the days of a table.
 */
export type DateViolation = { code: "ends-before-it-begins"; until: Shown; effective: Shown } | { code: "two-editions"; table: string; effective: Shown } | { code: "editions-out-of-order"; table: string; effective: Shown; before: Shown } | { code: "editions-overlap"; table: string; until: Shown; next: Shown };

/**
 * Violation of the value of a row or a band.
 */
export type ValueViolation = { code: "missing-value"; wanted: Wanted } | { code: "rate-and-amount" } | { code: "bands-and-value" } | { code: "amount-needed"; why: AmountReason } | { code: "rate-needed"; why: RateReason } | { code: "bands-of-discount" } | { code: "bands-needed"; why: BandReason } | { code: "several-steps" } | { code: "scale-of-price" } | { code: "no-step"; given: string } | { code: "price-without-band" } | { code: "no-rows" } | { code: "bid-with-rates" } | { code: "negative-value"; given: string } | { code: "bill-rounding" };

/**
 * When money comes and goes.
 */
export interface Cash {
    /**
     * Days after the end of the month until customers pay.
     */
    customerDays: number;
    /**
     * Days after the end of the month until the vendor is paid.
     */
    vendorDays: number;
    /**
     * Share of what customers are charged that never arrives.
     */
    badDebt: Rate;
}

/**
 * Whether a service is sold once or every month.
 */
export type ServiceKind = "one-off" | "managed";

/**
 * Whether the tier stays or moves.
 */
export type TierPath = "fixed" | "evolving";

/**
 * Whose sales are taken together before the scale is read.
 */
export type Grain = "partner" | "customer" | "transaction";

/**
 * Whose, of what or of when a step is.
 */
export type StepSubject = { code: "subject-typed"; name: string } | { code: "subject-named"; name: Name } | { code: "subject-customers"; number: number } | { code: "subject-project"; number: number } | { code: "subject-service"; number: number } | { code: "subject-sellers" } | { code: "subject-presales" } | { code: "subject-engineers" } | { code: "subject-age-group"; number: number } | { code: "subject-month"; month: Shown } | { code: "subject-year-before" } | { code: "subject-calendar-month"; month: CalendarMonth } | { code: "subject-measured"; what: Measured };


/**
 * Trials of a request with ranges. Workers each make one of the same question, run their share of the
 * trials, and one of them adds up what the others counted.
 */
export class Simulation {
    free(): void;
    [Symbol.dispose](): void;
    /**
     * Adds what another worker counted.
     */
    add(counts: Uint32Array): void;
    /**
     * Whether trials run compiled by now.
     */
    compiled(): boolean;
    /**
     * Everything counted so far, for another's `add`.
     */
    counts(): Uint32Array;
    /**
     * A first picture of at least this many trials, which has no part in what is counted later.
     */
    glance(trials: number): RiskReport;
    /**
     * Gets ready. Throws what `checkRanges` would tell.
     */
    constructor(request: Request, question: RiskQuestion);
    /**
     * Reports on the trials counted so far.
     */
    report(): RiskReport;
    /**
     * Runs trials from `from` on, up to `to`, for at most this many milliseconds; tells the first that was not run. Some are
     * always run, and a span is overrun by those under way.
     */
    runFor(from: number, to: number, milliseconds: number): number;
    /**
     * Runs the trials from `from` up to, not including, `to`. When many were counted already, the steps are compiled first.
     */
    run(from: number, to: number): void;
    /**
     * Scales found by the survey, for another's `takeScales`.
     */
    scales(): Float64Array;
    /**
     * Surveys the scales that trials are counted by, for at most this many milliseconds; whether that is done.
     */
    surveyFor(milliseconds: number): boolean;
    /**
     * Surveys the scales that trials are counted by, this many trials at a time; whether that is done. `run` does
     * what is left of it.
     */
    survey(trials: number): boolean;
    /**
     * Takes what another's survey of the same question found. That other one has to report.
     */
    takeScales(scales: Float64Array): void;
}

export function __wbg_reset_state(): void;

/**
 * Ranks the next steps by money. With an elasticity, giving less discount loses customers: the share
 * of those won that a price one per cent higher costs.
 */
export function actions(request: Request, elasticity: string): Actions;

/**
 * Answers one what-if question about `request`, exactly.
 */
export function ask(request: Request, question: Question): Reply;

/**
 * The programmes on offer: what a form needs to ask the right questions.
 */
export function catalogue(): CatalogueReport;

/**
 * Checks a request and its ranges; finds nothing when they can be simulated.
 */
export function checkRanges(request: Request, question: RiskQuestion): Checked;

/**
 * Figures that may be varied in `request`, by a study or a range, with their bounds.
 */
export function drivers(request: Request): Drivers;

/**
 * Estimates the result of the partner of `request`. Problems of the user's come back as data; only a
 * caller's mistake, such as a stray key or a float for money, throws.
 */
export function estimate(request: Request): Outcome;

/**
 * Exchange rate of the table that ships, by two codes of ISO 4217.
 */
export function exchange(from: string, to: string): Quote;

/**
 * A programme's tables on a day, as a guide prints them: one of the catalogue, or the one that
 * `terms` bring as JSON text.
 */
export function guide(programme: string, asOf: string, terms?: string): Guide;

/**
 * Judges a whole programme somebody brings as JSON text: what a form needs of it, or what must be
 * put right first.
 */
export function programme(terms: string): Brought;

/**
 * The model behind the answer to `request`, as sheets of formulas for a spreadsheet file.
 */
export function spreadsheet(request: Request): Workbook;

/**
 * A programme of the catalogue as JSON text, from which to make one of one's own.
 */
export function terms(programme: string): string;

/**
 * The engine's version.
 */
export function version(): string;

/**
 * The working of one figure of the answer to `request`.
 */
export function working(request: Request, figure: Figure): Working;

