"""The statement of a request, line by line, from docs/settlement.md and nothing else."""

from decimal import Context, Decimal, localcontext
from itertools import accumulate

import forecast
from clawback import Recovery, cancelled
from earning import Earning
from payout import NEVER, earlier, month_after, payments
from settlement import Settlement
from terms import month_name, rounded

ZERO = Decimal(0)
LINES_OF_FORMS = {
    "cash": "cash-incentives",
    "account-credit": "cash-credit",
    "invoice-credit": "cash-invoice-credit",
    "coupon": "cash-coupons",
    "co-op": "cash-co-op",
    "mdf": "cash-mdf",
}
BALANCES = ("cumulative-cash", "receivable")


class Statement:
    def __init__(self, request):
        # A book of sales has no services and no costs, and all is paid at once.
        self.plan = request["book"].get("plan") or {"costs": {"capital": "0", "tax": "0"}, "cash": {"customerDays": 0, "vendorDays": 0, "badDebt": "0"}}
        # Products and quotients hold 28 digits.
        with localcontext(Context(prec=28)):
            settlement = self.settlement = Settlement(request)
            self.n = len(settlement.months)
            self.cents = settlement.terms.money
            self.model = settlement.terms.role["model"]
            self.lines = {}
            self.profit()
            self.cash()
            self.headline()

    def put(self, line, months):
        self.lines[line] = list(months)
        return self.lines[line]

    def sum_of(self, *lines):
        return [sum(month, ZERO) for month in zip([ZERO] * self.n, *lines)]

    def less(self, line):
        return [-month for month in line]

    def billed(self, what, money=True):
        return [self.settlement.bills(at, what, money) for at in self.settlement.months]

    # Profit

    def profit(self):
        listed, charged = self.billed("list"), self.billed("charged")
        others = self.billed("list", money=False)
        put = self.put
        put("list-price", listed)
        self.charged = charged
        discount = [ZERO] * self.n
        sold = charged
        if self.model == "referral":
            put("charged", charged)
            sold = [ZERO] * self.n
        else:
            passed = put("passed-discount", self.less(self.billed("passed")))
            put("customer-discount", self.sum_of(charged, self.less(listed), self.less(passed)))
            put("revenue", charged)
        if self.model == "resale":
            self.bills = self.billed("settled")
            put("vendor-list", self.less(listed))
            discount = put("partner-discount", self.sum_of(listed, self.less(self.bills)))
            put("vendor-bill", self.less(self.bills))
            sold = put("resale-margin", self.sum_of(charged, self.less(self.bills)))
        if self.model == "seller":
            self.withheld = put("withheld", self.less(self.billed("withheld")))
            self.taxes = put("seller-taxes", self.less(self.billed("taxes")))
            sold = self.sum_of(charged, self.withheld, self.taxes)
        put("coupons", others)
        self.earn()
        self.payments = payments(self.settlement, self.incentives)
        self.cancel()
        lost = [ZERO] * self.n
        for one in self.payments:
            if one.lost:
                lost[one.earned - self.settlement.start] -= one.amount
        put("lost", lost)
        back = [ZERO] * self.n
        for taken, _ in self.taken.values():
            for at, _, amount in taken:
                if at in self.settlement.months:
                    back[at - self.settlement.start] -= amount
        put("clawback", back)
        earned = put("incentives", self.sum_of(*(months for _, months in self.incentives), back, lost))
        assert self.model == "seller" or not self.charges
        self.fees = self.sum_of(*(self.less(months) for _, months in self.charges))
        for table, months in self.charges:
            put(table["id"], self.sum_of(self.lines.get(table["id"], [ZERO] * self.n), self.less(months)))
        services, costs = self.services(), self.costs()
        share = self.settlement.passes["incentives"]
        self.shared = put("passed-incentives", [-rounded(month * share, self.cents) for month in earned])
        operating = put("operating-profit", self.sum_of(sold, earned, self.fees, self.shared, services, costs))
        self.earnings = sum(discount + earned + self.fees, ZERO)
        self.operating = operating

    def earn(self):
        terms = self.settlement.terms
        held = set(self.settlement.tier.values())
        earnings = lambda kind: [
            Earning(self.settlement, *it) for it in terms.editions(kind) if any(terms.for_partner(it[0], tier) for tier in held)
        ]
        # What a settlement adds is money of the plan.
        months = lambda it, use: [self.paid_out(amount, use) for amount in it.months()]
        self.charges = [(it.table, months(it, "plan")) for it in earnings("charge")]
        self.incentives, self.taken = [], {}
        for it in earnings("incentive"):
            earned = months(it, "payout")
            if "clawback" in it.table and it.base["of"] != "credential":
                back = Recovery(it, lambda amount: self.paid_out(amount, "payout"))
                earned = [amount - back.unearned.get(at, ZERO) for at, amount in zip(self.settlement.months, earned)]
                history = [(one["at"], self.paid_out(one["added"], "payout") - back.unearned.get(one["at"], ZERO)) for one in it.settled if one["at"] < self.settlement.start]
                self.taken[id(it.table)] = back.taken, history
            self.incentives.append((it.table, earned))
        for table, months in self.incentives:
            # Editions of a table are one line.
            self.put(table["id"], self.sum_of(self.lines.get(table["id"], [ZERO] * self.n), months))

    def cancel(self):
        """Takes back of what has not come yet; the rest leaves in cash."""
        self.left, self.forgone = [ZERO] * self.n, ZERO
        for table, _ in self.incentives:
            taken, history = self.taken.get(id(table), ([], []))
            old = [part for at, amount in history if amount for part in earlier(self.settlement, table, at, amount)]
            own = [one for one in self.payments if one.table is table]
            cash, forgone = cancelled([*old, *own], taken, self.settlement.start, self.settlement.end)
            self.forgone += forgone
            for at, amount in cash.items():
                self.left[at - self.settlement.start] += amount
        self.payments = [one for one in self.payments if one.amount or one.paid is None]

    def paid_out(self, amount, use):
        return rounded(self.settlement.exchange.to_plan(amount, use), self.cents)

    def services(self):
        self.sold, self.delivered = [], []
        if not self.settlement.source.planned:
            return [ZERO] * self.n
        for place, (_, months) in enumerate(forecast.services(self.settlement.source.plan, self.settlement.source.groups), start=1):
            self.sold.append(self.put(f"service-{place}", [revenue for revenue, _ in months]))
            self.delivered.append(self.put(f"service-{place}-delivery", [-delivery for _, delivery in months]))
        return self.put("services", self.sum_of(*self.sold, *self.delivered))

    def costs(self):
        source, lines = self.settlement.source, []
        if not source.planned:
            self.spent = self.bad = [ZERO] * self.n
            return self.spent
        lines = [self.put(f"cost-{it}", self.less(months)) for it, months in forecast.costs(source.plan, source.groups)]
        lines.append(self.put("cost-certificates", self.certificates()))
        self.spent = self.sum_of(*lines)
        share = Decimal(self.plan["cash"]["badDebt"])
        self.bad = [ZERO] * self.n
        if self.model != "referral":
            self.bad = self.put("bad-debt", [-rounded(month * share, self.cents) for month in self.charged])
        return self.put("costs", self.sum_of(self.spent, self.bad))

    def certificates(self):
        """What the tier at the start asks for beyond what is held, and what is still to be obtained, in the first month."""
        terms, tier = self.settlement.terms, self.settlement.request["tier"]
        asked = {}
        for gate in terms.rules.get(tier, {}).get("gates", []):
            if gate["measure"]["of"] == "credential" and "at-least" in gate and terms.for_partner(gate, tier):
                name = gate["measure"]["credential"]
                asked[name] = max(asked.get(name, ZERO), Decimal(gate["at-least"]))
        cost = ZERO
        for one in terms.file.get("credential", []):
            missing = max(asked.get(one["id"], ZERO) - terms.held.get(one["id"], ZERO), ZERO)
            cost += (missing + terms.to_obtain.get(one["id"], ZERO)) * Decimal(one.get("cost", 0))
        return [-rounded(self.settlement.exchange.to_plan(cost, "plan"), self.cents)] + [ZERO] * (self.n - 1)

    # Cash

    def later(self, months, days):
        moved = [ZERO] * self.n
        for at, amount in zip(self.settlement.months, months):
            to = month_after(at, days) - self.settlement.start
            if to < self.n:
                moved[to] += amount
        return moved

    def cash(self):
        put, terms = self.put, self.plan["cash"]
        flows = []
        flow = lambda line, months: flows.append(put(line, months))
        if self.model != "referral":
            flow("cash-customers", self.later(self.sum_of(self.charged, self.bad), terms["customerDays"]))
        if self.model == "resale":
            flow("cash-vendor", self.less(self.vendor(terms["vendorDays"])))
        if self.model == "seller":
            flow("cash-withheld", self.later(self.withheld, terms["customerDays"]))
            flow("cash-seller-taxes", self.later(self.taxes, terms["customerDays"]))
            flow("cash-charges", self.later(self.fees, terms["customerDays"]))
        arrived = [ZERO] * self.n
        for form, line in LINES_OF_FORMS.items():
            months = [ZERO] * self.n
            for one in self.payments:
                if one.form == form and one.paid is not None and one.paid <= self.settlement.end:
                    months[one.paid - self.settlement.start] += one.amount
                    arrived[one.paid - self.settlement.start] += one.amount
            flow(line, months)
        flow("cash-clawback", self.left)
        share = self.settlement.passes["incentives"]
        flow("cash-passed", [-rounded(month * share, self.cents) for month in self.sum_of(arrived, self.left)])
        flow("cash-services", self.later(self.sum_of(*self.sold), terms["customerDays"]))
        flow("cash-costs", self.sum_of(*self.delivered, self.spent))
        self.finance(self.sum_of(*flows))
        put("net-cash", self.sum_of(*flows, self.lines["financing"], self.lines["tax"]))
        put("cash-financing", self.lines["financing"])
        put("cash-tax", self.lines["tax"])
        put("cumulative-cash", accumulate(self.lines["net-cash"]))
        open_sums = self.sum_of(self.lines["incentives"], self.less(arrived), self.less(self.left))
        open_sums[0] += self.forgone
        put("receivable", accumulate(open_sums))

    def vendor(self, days):
        """What is paid of bills: bills of later months are what a month below zero is set off against."""
        months, credit = [ZERO] * self.n, ZERO
        for at, bill in zip(self.settlement.months, self.bills):
            parts, late = [], {sale["paid-in"] for sale in self.settlement.sales[at] if sale.get("late") and sale["money"]}
            for paid in late:
                part = self.settlement.bills(at, "settled", which=lambda sale: sale.get("late") and sale["paid-in"] == paid)
                parts.append((NEVER if paid is None else paid, part))
            parts.append((month_after(at, days), bill - sum((part for _, part in parts), ZERO)))
            # What is paid in time comes first: it was put last.
            for paid, part in [parts[-1], *sorted(parts[:-1])]:
                owed = part + credit
                credit = min(ZERO, owed)
                if paid <= self.settlement.end:
                    months[paid - self.settlement.start] += max(ZERO, owed)
        return months

    def finance(self, cash):
        """Financing and tax, from the cash before both."""
        capital, rate = (Decimal(self.plan["costs"][it]) for it in ("capital", "tax"))
        held = [ZERO, *accumulate(cash)][: self.n]
        financing = self.put("financing", [rounded(min(ZERO, it) * capital / 12, self.cents) for it in held])
        taxable = accumulate(self.sum_of(self.operating, financing))
        due = [ZERO, *(rounded(max(ZERO, rate * it), self.cents) for it in taxable)]
        tax = self.put("tax", [before - after for before, after in zip(due, due[1:])])
        self.put("profit", self.sum_of(self.operating, financing, tax))

    # Beside the lines

    def headline(self):
        revenue = self.earnings if self.model == "referral" else sum(self.charged, ZERO)
        revenue += sum(self.sum_of(*self.sold), ZERO)
        profit, cumulative = sum(self.lines["profit"], ZERO), self.lines["cumulative-cash"]
        below = [place for place, it in enumerate(cumulative) if it < 0]
        back = below[-1] + 1 if below else 0
        month = 1 + Decimal(self.plan["costs"]["capital"]) / 12
        worth = sum((it / month**place for place, it in enumerate(self.lines["net-cash"])), ZERO)
        self.figures = {
            "profit": profit,
            "earnings": self.earnings,
            "revenue": revenue,
            "margin": rounded(profit / revenue, {"places": 4, "mode": "half-up"}) if revenue else None,
            "funding": min(ZERO, *cumulative),
            "payback": month_name(self.settlement.start + back) if back < self.n else None,
            "npv": rounded(worth, self.cents),
        }
        self.figures["irr"] = self.irr()

    def irr(self):
        """Twelve times the monthly rate at which the cash is worth nothing: looked for where its worth changes sign."""
        cash = self.lines["net-cash"]

        def worth(monthly, flows=cash):
            value = 0
            for flow in reversed(flows):
                value = value / (1 + monthly) + flow
            return value

        # From -99 % to 10,000 % a year.
        places = [*(Decimal(step) / 1000 - Decimal("0.0825") for step in range(0, 8415, 4)), Decimal(100) / 12]
        # Where to look is found with floats, what is there with decimals.
        floats = [float(flow) for flow in cash]
        roughly = [worth(float(place), floats) for place in places]
        found = []
        for at, (low, high) in enumerate(zip(places, places[1:])):
            if roughly[at] * roughly[at + 1] < 0:
                for _ in range(60):
                    middle = (low + high) / 2
                    low, high = (middle, high) if worth(low) * worth(middle) > 0 else (low, middle)
                found.append((12 * low, worth(low) > 0))
        if len(found) > 1:
            return "several"
        if found and found[0][1]:
            return rounded(found[0][0], {"places": 4, "mode": "half-up"})
        if not self.figures["funding"]:
            return "no-outlay"
        return "never-back" if sum(cash, ZERO) < 0 else "out-of-range"

    def text(self, shown):
        yield "months " + " ".join(month_name(at) for at in self.settlement.months)
        if self.settlement.terms.tiers:
            yield "tiers " + " ".join(self.settlement.tier[at] for at in self.settlement.months)
        for line, months in sorted(self.lines.items()):
            if not any(months):
                continue
            total = months[-1] if line in BALANCES else sum(months, ZERO)
            yield f"line {line} {shown(total)}: " + " ".join(map(shown, months))
        for one in sorted(self.payments, key=lambda it: (it.table["id"], it.earned, it.form)):
            paid = "never" if one.paid in (None, NEVER) else month_name(one.paid)
            state = one.state(self.settlement.end)
            earned = month_name(one.earned)
            yield f"payment {one.table['id']} {earned} {one.confirmed} {paid} {state} {one.form} {shown(one.amount)}"
        for figure, value in self.figures.items():
            yield f"headline {figure} " + ("none" if value is None else value if isinstance(value, str) else shown(value))
