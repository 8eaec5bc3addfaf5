"""What is taken back of an incentive when a sale ends early, from docs/settlement.md and nothing else."""

from decimal import Decimal

from payout import NEVER
from terms import quotient, rounded

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
            for sale, part in self.parts(settled):
                due.setdefault(max(sale["ended"], settled["at"]), []).append((settled["at"], part))
        at_settlement = {settled["at"]: self.money(settled["added"]) for settled in settlements}
        for month in sorted({*due, *at_settlement}):
            earned += at_settlement.get(month, ZERO)
            # What is not earned comes off first.
            for settled, part in sorted(due.get(month, ()), key=lambda it: it[0] != month):
                wanted += part
                amount = min(wanted, max(ZERO, earned)) - lost
                lost += amount
                if settled == month:
                    self.unearned[month] = self.unearned.get(month, ZERO) + amount
                elif amount:
                    self.taken.append((month, settled, amount))

    def parts(self, settled):
        """What each sale that ended too early had brought."""
        added = self.money(settled["added"])
        whole = sum((group["added"] for group in settled["groups"]), ZERO)
        for group in settled["groups"]:
            of = self.earning.base["of"]
            weigh = lambda sales: self.book.quantity(of, sales)
            if not any(weigh([sale]) for sale in group["sales"]):
                weigh = lambda sales: self.book.quantity("list", sales)
            for sale in group["sales"]:
                if sale["ended"] is None or sale["ended"] - sale["month"] >= self.rule["within-months"]:
                    continue
                part = quotient(added * group["added"] * weigh([sale]), whole * weigh(group["sales"]))
                if self.rule["how"] == "pro-rata":
                    months = self.rule["within-months"]
                    part = part * (months - (sale["ended"] - sale["month"])) / months
                yield sale, rounded(part, self.book.terms.money)


def cancelled(payments, taken, start):
    """Payments less what is taken back before they come; what leaves in cash by month, and what is cancelled of history."""
    cash, history = {}, ZERO
    for month, settled, amount in sorted(taken, key=lambda it: it[:2]):
        if month < start:
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
