"""What each incentive and charge earns in which month, from docs/settlement.md and nothing else."""

from decimal import Decimal

from terms import band_of, quotient, rounded, scale_of, sliced

ZERO = Decimal(0)


class Everyone:
    """All sales together."""

    count = Decimal(1)

    def owns(self, sale):
        return True


class Entry:
    """An entry of the plan: worked out for one of its customers."""

    def __init__(self, place):
        self.place, self.count = place, None

    def owns(self, sale):
        return sale["customer"] == self.place


class Single:
    """One sale, worked out for one of the customers it stands for."""

    def __init__(self, sale):
        self.sale, self.count = sale, sale["count"]

    def owns(self, sale):
        return sale is self.sale


class Earning:
    """One table, settled stretch by stretch."""

    def __init__(self, settlement, table, first, last):
        self.book, self.terms, self.table = settlement, settlement.terms, table
        # The months in which it is in force.
        self.first, self.end = first, last
        self.base, self.where = table["base"], table["base"].get("where", {})
        self.to_date, self.before = {}, {}
        # Settlements in their order, for what is taken back of them.
        self.settled, self.last, self.of_groups = [], {}, {}

    def months(self):
        """What each month asked for earns."""
        self.before_the_start()
        earned, per = [], self.table["per"]
        for at in self.book.months:
            ends = at == self.terms.stretch(at, self.table.get("settles", per))[1]
            # An edition that ends inside a settlement is settled for what came by then.
            cut = at == self.end and self.base["of"] != "credential"
            if not self.first <= at <= self.end or not (ends or cut):
                earned.append(ZERO)
                continue
            first = self.first_of(at)
            before = self.to_date.get(first, ZERO)
            self.settle(first, at)
            earned.append(self.to_date[first] - before)
        return earned

    def first_of(self, at):
        first, _ = self.terms.stretch(at, self.table["per"])
        return self.book.first_sale if first is None else first

    def before_the_start(self):
        """The stretch that was under way, and earlier ones that share a period's limit with it."""
        if self.base["of"] == "credential":
            return
        at = self.first_of(self.first)
        for limit in self.table.get("limits", ()):
            if "per" in limit:
                at = min(at, self.terms.stretch(self.first, limit["per"])[0])
        settles = self.table["per"]
        if "clawback" in self.table and self.first == self.book.start:
            ended = [it["month"] for it in self.reads(self.book.first_sale, self.book.start - 1) if (it["ended"] or 0) >= self.book.start]
            if ended:
                at, settles = min(at, self.first_of(min(ended))), self.table.get("settles", settles)
        while at < self.first:
            last = self.terms.stretch(at, settles)[1]
            last = self.first - 1 if last is None else min(last, self.first - 1)
            if last >= self.book.first_sale:
                self.settle(self.first_of(at), last)
            at = last + 1

    def reads(self, first, at, group=None):
        """The sales of the base: a table that takes back leaves refunds out of it."""
        for sale in self.book.read(self.where, "earns", first, at, group):
            if "clawback" not in self.table or not sale.get("refund"):
                yield sale

    def settle(self, first, at):
        total, groups, asked = ZERO, [], ZERO
        for group in self.groups(first, at):
            earned = self.of_group(group, first, at)
            for limit in self.table.get("limits", ()):
                if "of" in limit and earned > 0:
                    # A quota that leaves something out is not here: no drawn book has so many customers.
                    asked += group.count
                    assert limit["of"] == "customers" and asked <= Decimal(limit["at-most"]), "a quota"
                if "per" not in limit and self.limits_group(limit):
                    earned = self.limited(earned, limit)
            total += earned * group.count
            if "clawback" in self.table:
                key = first, getattr(group, "place", None)
                added = earned * group.count - self.of_groups.get(key, ZERO)
                self.of_groups[key] = earned * group.count
                groups.append({"added": added, "sales": list(self.reads(self.last.get(first, first - 1) + 1, at, group))})
        if self.first > self.book.start:
            # An edition that begins on the way earns what its own months add; caps are of that.
            if at < self.first:
                self.before[first] = total
                return
            total -= self.before.get(first, ZERO)
        for limit in self.table.get("limits", ()):
            if "per" not in limit and not self.limits_group(limit):
                total = self.limited(total, limit)
        for limit in self.table.get("limits", ()):
            if "per" in limit:
                begin, end = self.terms.stretch(at, limit["per"])
                others = sum((it for start, it in self.to_date.items() if begin <= start <= end and start != first), ZERO)
                total = min(total, max(ZERO, Decimal(limit["at-most"]) - others))
        assert self.table.get("rounds", "line") == "line"
        before = self.to_date.get(first, ZERO)
        self.to_date[first] = rounded(total, self.table.get("rounding", self.terms.cents))
        self.settled.append({"first": first, "at": at, "added": self.to_date[first] - before, "groups": groups})
        self.last[first] = at

    def limits_group(self, limit):
        return self.table.get("grain", "partner") != "partner" and limit.get("grain", "partner") != "partner"

    @staticmethod
    def limited(earned, limit):
        if "at-most" in limit and "of" not in limit:
            earned = min(earned, Decimal(limit["at-most"]))
        return earned

    # One group

    def groups(self, first, at):
        grain = self.table.get("grain", "partner")
        if grain == "partner":
            return [Everyone()]
        sales = list(self.reads(first, at))
        if grain == "transaction":
            return [Single(sale) for sale in sales]
        entries = [Entry(place) for place in dict.fromkeys(sale["customer"] for sale in sales)]
        for entry in entries:
            own = [sale for sale in sales if entry.owns(sale)]
            entry.count = self.book.source.entry(entry.place, own, max(first, self.book.first_sale), at)
        return entries

    def of_group(self, group, first, at):
        gates = group if self.table.get("grain") == "customer" else None
        opened = self.book.gates_hold(self.table.get("gates", ()), first, at, gates)
        if self.base["of"] == "credential":
            reading = self.terms.held.get(self.base["credential"], ZERO)
            opened = opened and self.terms.for_partner(self.table, self.book.tier[at])
            return self.paid(self.table["rates"][0], reading, reading, True) if opened else ZERO
        begin = self.book.compared_from(first) if self.base.get("above") == "same-period-last-year" else first
        sales = list(self.reads(begin, at, group))
        whole = self.amount(sales, group)
        after = whole
        if "above" in self.base:
            assert self.base["above"] == "same-period-last-year"
            year_ago = self.book.read(self.where, "earns", begin - 12, at - 12, group)
            after = max(ZERO, after - self.amount(year_ago, group))
        if "at-most" in self.base:
            after = min(after, Decimal(self.base["at-most"]))
        if not opened:
            return after * Decimal(self.table["otherwise"]) if "otherwise" in self.table else ZERO
        reading = after
        if "reads" in self.table:
            reading = self.book.measure(self.table["reads"], first, at, None if isinstance(group, Everyone) else group)
        return self.by_rows(sales, group, whole, after, reading, self.book.tier[at])

    def amount(self, sales, group):
        of = self.base["of"]
        return self.book.exchange.read(of, quotient(self.book.quantity(of, sales), group.count), "plan")

    def by_rows(self, sales, group, whole, after, reading, tier):
        rows = {}
        for sale in sales:
            then = self.book.tier_of(sale, self.table, tier, self.table.get("grain") == "customer")
            row = self.terms.row(self.table["rates"], sale, then) if self.terms.for_partner(self.table, then) else None
            if row is not None:
                rows.setdefault(id(row), (row, []))[1].append(sale)
        total = ZERO
        for row, some in rows.values():
            once = self.table["scale"] == "fixed"
            if once and self.book.source.planned and not any(sale["list"] and sale["count"] for sale in some):
                continue
            part = self.amount(some, group)
            part = part if after == whole else quotient(part * after, whole)
            total += self.paid(row, part, reading, len(some) == len(sales))
        return total

    def paid(self, row, part, reading, alone):
        scale, value = self.table["scale"], "rate" if "rate" in row.get("bands", [row])[0] else "amount"
        if "bands" not in row:
            return Decimal(row[value]) * (1 if scale == "fixed" else part)
        bands = scale_of(row["bands"], self.table.get("edges", "from"))
        if scale == "whole":
            if "reads" not in self.table:
                # A sale given back is read as the sale was.
                reading = abs(reading) if self.table.get("grain") == "transaction" else max(ZERO, reading)
            band = band_of(bands, reading)
            return part * Decimal(band[value]) if band else ZERO
        if scale == "fixed":
            band = band_of(bands, reading)
            return Decimal(band[value]) if band else ZERO
        assert scale == "slice", scale
        if alone and "reads" not in self.table:
            return sliced(bands, reading, value)
        return quotient(part * sliced(bands, reading, value), reading)
