"""Rates between a programme's currency and a plan's, from docs/settlement.md and nothing else."""

from decimal import Decimal

from terms import rounded

# Quantities that are money.
MONEY = ("list", "settled", "billed", "charged", "paid", "proceeds", "above-floor", "purchase")


class Exchange:
    """Brings money over by the rate for a use: `plan` for billing, `measure` for thresholds, `payout` for payouts."""

    def __init__(self, request, terms):
        self.ours, self.theirs = terms.file["currency"], terms.currency
        if self.ours == self.theirs:
            return
        fits = [it for it in request.get("rates", ()) if {it["from"], it["to"]} == {self.ours, self.theirs}]
        given = {it["use"]: it for it in fits}
        self.rates = {use: given.get(use) or given.get("plan") for use in ("plan", "measure", "payout")}
        if not all(self.rates.values()):
            printed = self.printed(request["euro"])
            self.rates = {use: rate or printed for use, rate in self.rates.items()}

    def printed(self, euro):
        """The table's rate, for one unit of the stronger; `euro` is what it prints for one euro."""
        of = lambda currency: Decimal(1) if currency == "EUR" else Decimal(euro[currency])
        strong, weak = sorted((self.ours, self.theirs), key=of)
        if "EUR" in (strong, weak):
            other = weak if strong == "EUR" else strong
            return {"from": "EUR", "to": other, "rate": euro[other]}
        return {"from": strong, "to": weak, "rate": rounded(of(weak) / of(strong), {"places": 6, "mode": "half-up"})}

    def over(self, money, use, start):
        if self.ours == self.theirs:
            return money
        rate = self.rates[use]
        return money * Decimal(rate["rate"]) if rate["from"] == start else money / Decimal(rate["rate"])

    def to_plan(self, money, use):
        return self.over(money, use, self.ours)

    def to_programme(self, money, use):
        return self.over(money, use, self.theirs)

    def read(self, of, quantity, use):
        """A quantity of the sales, brought to the programme when it is money."""
        return self.to_programme(quantity, use) if of in MONEY else quantity
