"""What is taken back of an incentive when a sale ends early, from docs/settlement.md and nothing else."""

from decimal import Decimal

from payout import NEVER
from terms import rounded

ZERO = Decimal(0)


class Recovery:
    """Parts of sales that ended early: `unearned` by month of settlement, `taken` as (month, settlement, amount)."""

    def __init__(self, earning, money):
        self.earning, self.book, self.rule = earning, earning.book, earning.table["clawback"]
        self.money = money
        self.unearned, self.taken = {}, []
        stretches = {}
        for settled in earning.settled:
            stretches.setdefault(settled["first"], []).append(settled)
        for settlements in stretches.values():
            self.stretch(settlements)

    def stretch(self, settlements):
        """No more is lost of a stretch than it has earned by then."""
        wanted = lost = earned = ZERO
        due = {}
        for settled in settlements:
            for sale, share in self.shares(settled):
                due.setdefault(max(sale["ended"], settled["at"]), []).append((settled["at"], settled["added"], share))
        added = {settled["at"]: settled["added"] for settled in settlements}
        for month in sorted({*due, *added}):
            earned += self.money(added.get(month, ZERO))
            # What is not earned comes off first, in the programme's currency.
            here = [rounded(amount * share[0] / share[1], self.book.terms.cents) for at, amount, share in due.get(month, ()) if at == month]
            if here:
                gross, off = added[month], sum(here, ZERO)
                wanted += self.money(gross) - self.money(gross - off)
                amount = min(wanted, max(ZERO, earned)) - lost
                lost += amount
                self.unearned[month] = amount
            for at, amount, share in due.get(month, ()):
                if at == month:
                    continue
                wanted += rounded(self.money(amount) * share[0] / share[1], self.book.terms.money)
                part = min(wanted, max(ZERO, earned)) - lost
                lost += part
                if part:
                    self.taken.append((month, at, part))

    def shares(self, settled):
        """The part of what was added that each sale had brought which ended too early, as a numerator and a denominator."""
        whole = sum((group["added"] for group in settled["groups"]), ZERO)
        for group in settled["groups"]:
            of = self.earning.base["of"]
            weigh = lambda sales: self.book.quantity(of, sales)
            if not any(weigh([sale]) for sale in group["sales"]):
                weigh = lambda sales: self.book.quantity("list", sales)
            below = whole * weigh(group["sales"])
            for sale in group["sales"]:
                months, kept = self.rule["within-months"], (sale["ended"] or NEVER) - sale["month"]
                if kept >= months or not below:
                    continue
                above = group["added"] * weigh([sale])
                yield sale, (above * (months - kept), below * months) if self.rule["how"] == "pro-rata" else (above, below)


def cancelled(payments, taken, start, end):
    """Payments less what is taken back before they come; what leaves in cash by month, and what is cancelled of history."""
    cash, history = {}, ZERO
    for month, settled, amount in sorted(taken, key=lambda it: it[:2]):
        if not start <= month <= end:
            continue
        open_ones = [one for one in payments if one.earned <= month and (one.paid is None or one.paid >= month)]
        soon = lambda one: NEVER if one.paid is None else one.paid
        own = sorted((one for one in open_ones if one.earned == settled), key=soon)
        others = sorted((one for one in open_ones if one.earned != settled), key=soon)
        for one in [*own, *others]:
            part = min(amount, max(ZERO, one.amount)) if amount > 0 else ZERO
            one.amount -= part
            amount -= part
            history += part if one.earned < start else ZERO
        if amount:
            cash[month] = cash.get(month, ZERO) - amount
    return cash, history
