"""Sales and their prices, what is measured and which tier is held, from docs/settlement.md and nothing else.

Terms come from the programmes' files. Names follow that page. It does what shipped programmes need; what none of them needs
(free goods, guarantees …) is not here and stops with an error.
"""

from decimal import Decimal

from book import MONEYLESS, Book
from crowd import Plan
from exchange import MONEY, Exchange
from terms import MONTHS, Terms, quotient, rounded, scale_of, sliced

ZERO = Decimal(0)


class Settlement:
    """One request settled: its sales priced, its tiers reviewed."""

    def __init__(self, request):
        self.request, self.terms = request, Terms(request)
        self.exchange = Exchange(request, self.terms)
        passes = request.get("passThrough") or {}
        self.passes = {part: Decimal(passes.get(part, 0)) for part in ("discount", "incentives")}
        given = request["book"]
        self.source = source = Plan(given["plan"], self.terms) if "plan" in given else Book(given["sales"], self.terms)
        self.start, self.end = source.start, source.end
        self.months = range(self.start, self.end + 1)
        self.sales, self.first_sale = source.sales, source.first_sale
        self.tier = {at: request["tier"] for at in range(min(self.sales), self.start + 1)}
        self.reached = {request["tier"]: self.start}
        self.running = {}
        for at in self.sales:
            for sale in self.sales[at]:
                self.price(sale, self.sales[at])
            if at >= self.start:
                self.tier[at + 1] = self.reviewed(at)

    def tier_of(self, sale, table, settled, whole=False):
        """The tier that decides for a sale: what is given back is as the sale was."""
        if sale["sold"]:
            return self.tier[sale["sold"]]
        signed = sale.get("signed-whole" if whole else "signed")
        if table.get("tier-at", "settlement") == "settlement" or signed is None:
            return settled
        return self.tier.get(min(signed, sale["month"]), self.request["tier"])

    # Price

    def price(self, sale, others):
        if "item" in sale:
            sale["list"] = self.by_price_list(sale, others)
        sale["settled"] = self.settled(sale) if self.terms.resells() else sale["list"]
        sale["passed"] = (sale["list"] - sale["settled"]) * self.passes["discount"]
        sale["charged"] = sale["list"] - sale["list"] * sale["given"] - sale["passed"]
        if "as-charged" in sale:
            sale["charged"], sale["passed"] = sale["as-charged"], ZERO
        sale["money"] = sale["means"] not in MONEYLESS

    def by_price_list(self, sale, others):
        price = self.terms.price_of(sale["item"], sale["month"])
        rule = self.terms.of_plan(price["rounding"]) if "rounding" in price else {"places": 6, "mode": "half-up"}
        used = sale["units"]
        if price.get("reads") == "spend":
            alike = lambda other: all(other[key] == sale[key] for key in self.source.ALIKE)
            before = others[: next(place for place, other in enumerate(others) if other is sale)]
            spent = [it["list"] for it in before if alike(it) and it["family"] in price["spend-on"]]
            same = [it["count"] for it in others if alike(it) and it.get("item") == sale["item"]]
            used = self.exchange.to_programme(quotient(sum(spent, ZERO), sum(same, ZERO)), "plan")
        scale = scale_of(price["bands"], price.get("edges", "from"))
        value = "rate" if "rate" in price["bands"][0] else "amount"
        one = sliced(scale, used, value)
        one = rounded(self.exchange.to_plan(max(one, Decimal(price.get("minimum", 0))), "plan"), rule)
        # A sale of a book by the unit is one customer's: its price is multiplied by nothing.
        if not self.source.planned and price.get("reads") != "spend":
            return one
        share = sale["units"] if price.get("reads") == "spend" else 1
        return rounded(one * sale["count"] * share, self.terms.money)

    def settled(self, sale):
        left, last = sale["list"], None
        for table in self.terms.at(sale["sold"] or sale["month"]).discount:
            tier = self.tier_of(sale, table, self.tier[sale["month"]])
            if not self.terms.for_partner(table, tier):
                continue
            row = self.terms.row(table.get("rates", ()), sale, tier)
            rate = sale.get("bid") if table.get("from-bid") else row and Decimal(row["rate"])
            combines = table.get("combines", "add")
            if rate is None or combines == "fallback" and last:
                continue
            last = table
            if combines == "replace":
                left = sale["list"] - sale["list"] * rate
            else:
                left -= (left if combines == "after" else sale["list"]) * rate
        return self.price_rounded(left, sale, last) if last else left

    def price_rounded(self, price, sale, table):
        rule = self.terms.of_plan(table.get("rounding", self.terms.cents))
        rounds = table.get("rounds", "line" if "rounding" in table else "bill")
        if rounds == "bill":
            return price
        units = sale["units"] * sale["count"] if "units" in sale else ZERO
        if rounds == "unit" and units:
            return rounded(quotient(price, units), rule) * units
        if rounds != "running-total":
            return rounded(price, rule)
        year, _ = self.terms.stretch(sale["month"], "year")
        key = table["id"], sale["customer"], sale["family"], year
        before = self.running.get(key, ZERO)
        self.running[key] = before + price
        return rounded(before + price, rule) - rounded(before, rule)

    def bills(self, at, what, money=True, which=lambda sale: True):
        """What each customer's sales of a month come to, or the vendor's bill for all of them: a bill is rounded, not its rows."""
        whole = what == "settled" and self.terms.bills == "month"
        customers = {}
        for sale in self.sales[at]:
            if sale["money"] == money and which(sale):
                who = None if whole else sale["customer"]
                customers[who] = customers.get(who, ZERO) + sale.get(what, ZERO)
        return sum((rounded(bill, self.terms.money) for bill in customers.values()), ZERO)

    # Quantities

    def quantity(self, of, sales):
        if of in ("billed", "paid"):
            read = {"billed": "settled", "paid": "charged"}[of]
            return sum((sale[read] for sale in sales if sale["money"]), ZERO)
        if of == "units":
            return sum((sale["units"] * sale["count"] for sale in sales if "units" in sale), ZERO)
        if of == "transactions":
            return sum((sale["count"] for sale in sales if sale["list"] or not self.source.planned), ZERO)
        if of == "proceeds":
            return sum((sale["charged"] - sale.get("withheld", ZERO) for sale in sales), ZERO)
        if of == "above-floor":
            return sum((sale["charged"] - sale["floor"] for sale in sales if "floor" in sale), ZERO)
        return sum((sale.get(of, ZERO) for sale in sales), ZERO)

    def read(self, where, word, first, last, group=None):
        """The sales a filter lets through, from one month to another, of one group or of all."""
        for at in range(max(first, self.first_sale), last + 1):
            for sale in self.sales.get(at, ()):
                if (group is None or group.owns(sale)) and self.terms.lets_through(where, sale, word):
                    yield sale

    def compared_from(self, first):
        """Where a comparison with last year begins: not in months whose month of the year before nobody knows."""
        return max(first, min(self.start, self.first_sale + 12))

    def window(self, over, first, at):
        if over is None:
            return first, at
        if over.startswith("trailing-"):
            return at - MONTHS[over.removeprefix("trailing-")] + 1, at
        if over.startswith("previous-"):
            this, _ = self.terms.stretch(at, over.removeprefix("previous-"))
            return this - MONTHS[over.removeprefix("previous-")], this - 1
        begin, _ = self.terms.stretch(at, over)
        return self.first_sale if begin is None else begin, at

    def measure(self, measure, first, at, group=None):
        if measure["of"] == "credential":
            return self.terms.held.get(measure["credential"], ZERO)
        first, last = self.window(measure.get("over"), first, at)
        growth, where = measure.get("growth-over"), measure.get("where", {})
        if measure["of"] in ("customers", "new-customers"):
            assert group is None and growth is None and "share-of" not in measure
            count = self.source.customers if measure["of"] == "customers" else self.source.joined
            return count(list(self.read(where, "counts", first, last)), max(first, self.first_sale), last)
        if growth == "same-period-last-year":
            first = self.compared_from(first)
        of = lambda first, last: quotient(
            self.quantity(measure["of"], self.read(where, "counts", first, last, group)), group.count if group else Decimal(1)
        )
        value = of(first, last)
        # Growth over the past and shares are the same in any currency.
        if growth is not None:
            assert growth == "same-period-last-year", growth
            before = of(first - 12, last - 12)
            return quotient(value - before, before)
        if "share-of" in measure:
            whole = measure["share-of"]
            assert set(whole) <= {"of", "where"} and whole["of"] in MONEY
            return quotient(value, quotient(self.quantity(whole["of"], self.read(whole.get("where", {}), "counts", first, last, group)), group.count if group else 1))
        return self.exchange.read(measure["of"], value, "measure")

    def gates_hold(self, gates, first, at, group=None):
        """All of them, but of those that name the same alternative one; who is not asked for any of these passes."""
        asked = [gate for gate in gates if self.terms.for_partner(gate, self.tier[at])]
        names = {gate["either"] for gate in asked if "either" in gate}
        return all(self.gate_holds(gate, first, at, group) for gate in asked if "either" not in gate) and all(
            any(self.gate_holds(gate, first, at, group) for gate in asked if gate.get("either") == name) for name in names
        )

    def gate_holds(self, gate, first, at, group=None):
        assert gate.get("grain", "partner") == "partner"
        group = None if "grain" in gate else group
        reached = self.measure(gate["measure"], first, at, group)
        return (
            reached >= Decimal(gate.get("at-least", reached)) and ("below" not in gate or reached < Decimal(gate["below"]))
        )

    # Tiers

    def reviewed(self, at):
        """The tier of the month after."""
        held = self.tier[at]
        if self.request["tierPath"] != "evolving" or held == "":
            return held
        return next(tier for tier in reversed(self.terms.tiers) if self.qualifies(tier, held, at))

    def qualifies(self, tier, held, at):
        if tier == self.terms.tiers[0]:
            return True
        rule = self.terms.at(at).rules.get(tier)
        first, last = self.terms.stretch(at, rule["reviewed"]) if rule else (None, None)
        if last != at:
            return tier == held
        meets = self.gates_hold(rule["gates"], first, at)
        if meets and (tier not in self.terms.nominated or tier == held):
            self.reached[tier] = at + 1
            return True
        return tier == held and at + 1 - self.reached[tier] < rule.get("kept-months", 0)

