"""A plan's sales as postings and the customers of its groups, from docs/settlement.md and docs/forecast.md."""

from decimal import Decimal

import forecast
from terms import month

ZERO = Decimal(0)


class Plan:
    """Sales that are forecast: `sales` by month, in their order of postings."""

    planned = True
    # The spend that a price list reads is that of the same customers.
    ALIKE = ("customer", "kind", "age")

    def __init__(self, plan, terms):
        self.terms = terms
        self.plan = plan = {**plan, "currency": terms.currency}
        self.start = month(plan["start"])
        self.end = self.start + plan["months"] - 1
        self.groups = [forecast.Group(plan, entry, terms.ages()) for entry in plan["cohorts"]]
        self.sales = {at: [] for at in range(self.start - 12, self.end + 1)}
        for posting in forecast.postings(plan, {"prices": terms.prices()}, self.groups):
            self.sales[self.start + posting["m"] - 1].append(self.posting(posting))
        self.first_sale = min((at for at, sales in self.sales.items() if sales), default=self.start)

    def posting(self, posting):
        tags = {posting["tag"]} if "tag" in posting else set()
        at = lambda m: self.start + m - 1
        # What is given back is priced and paid on as the sale was.
        sold = at(posting["sold"]) if "sold" in posting else None
        ended = month(posting["ended"]) if "ended" in posting else None
        made = {"tags": tags, "month": at(posting["m"]), "sold": sold, "country": self.terms.country, "ended": ended}
        return {**posting, **made}

    # Head counts

    def has(self, sale):
        """Whether those it stands for buy: the family has a share of their spend."""
        return "item" in sale or self.groups[sale["customer"]].buys(sale["family"], sale["month"] - self.start + 1)

    def buyers(self, sales):
        """Those of the sales given that count for customers, as (month, group, age)."""
        return {(it["month"], it["customer"], it["age"]) for it in sales if it["customer"] < len(self.groups) and self.has(it)}

    def joined(self, sales, first, last):
        found, total = self.buyers(sales), ZERO
        for at in range(first, last + 1):
            for place, group in enumerate(self.groups):
                for age_range, _, _, joining in group.crowds(at - self.start + 1):
                    if (at, place, group.ranges[age_range]) in found:
                        total += joining
        return total

    def customers(self, sales, first, last):
        found = self.buyers(sales)
        return sum((self.of_group(place, found, first, last) for place in range(len(self.groups))), ZERO)

    def entry(self, place, sales, first, last):
        """Customers that an entry stands for."""
        if place >= len(self.groups):
            return Decimal(self.plan["projects"][place - len(self.groups)]["count"])
        return self.of_group(place, self.buyers(sales), first, last)

    def of_group(self, place, found, first, last):
        """Those with a sale, each once: of the first month with any, and who came after it."""
        total, group = None, self.groups[place]
        for at in range(first, last + 1):
            m, younger, some = at - self.start + 1, False, []
            for age_range, heads, _, _ in group.crowds(m):
                inside = (at, place, group.ranges[age_range]) in found
                if inside and total is None:
                    some.append(heads)
                elif inside and not younger:
                    some.append(group.entering(m, age_range))
                younger = inside
            if some:
                total = (total or ZERO) + sum(some)
        return total or ZERO
