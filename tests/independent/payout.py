"""When and in which form an incentive's money comes, from docs/settlement.md and nothing else."""

from datetime import date, timedelta
from decimal import Decimal

from terms import quotient, rounded

ZERO = Decimal(0)
# A month after all others.
NEVER = 12 * 10_000


def last_day(at):
    return date((at + 1) // 12, (at + 1) % 12 + 1, 1) - timedelta(days=1)


def month_of(day):
    return day.year * 12 + day.month - 1


def month_after(at, days):
    """The month that is so many days after a month's last day."""
    return month_of(last_day(at) + timedelta(days=days)) if days else at


def working_days_after(day, days):
    while days:
        day += timedelta(days=1)
        days -= day.weekday() < 5
    return day


class Payment:
    def __init__(self, table, earned, form, amount):
        self.table, self.earned, self.form, self.amount, self.frozen = table, earned, form, amount, False
        rule = table.get("payout", {})
        day = last_day(earned) + timedelta(days=max(rule.get("grace-days", 0), rule.get("reconciled-after-days", 0)))
        self.confirmed = working_days_after(day, rule.get("reconciled-after-working-days", 0))
        day = working_days_after(self.confirmed, rule.get("invoiced-after-working-days", 0))
        self.paid = month_of(day + timedelta(days=rule.get("paid-after-days", 0)))

    def wait(self, claims):
        rule = self.table.get("payout", {})
        self.lost = claims > rule.get("expires-after-months", claims)
        if self.lost:
            self.paid = None
        else:
            self.paid += rule.get("held-months", 0) + (claims if "expires-after-months" in rule else 0)

    def until(self, paid):
        """Waits for what holds it."""
        if paid > self.paid:
            self.frozen, self.paid = True, paid

    def freezes(self, settlement):
        """What is paid at its time, and the parts that wait for their customers."""
        rule, parts = self.table.get("payout", {}), []
        names = () if self.lost else rule.get("freezes", ())
        first, _ = settlement.terms.stretch(self.earned, self.table["per"])
        # A settlement of history has all its months, another those asked for.
        begin = settlement.first_sale if self.earned < settlement.start else settlement.start
        stretch = range(max(begin, first or begin), self.earned + 1)
        if "until-collected" in names:
            where = self.table["base"].get("where", {})
            sales = list(settlement.read(where, "earns", stretch[0], self.earned))
            whole = settlement.quantity(self.table["base"]["of"], sales)
            for sale in sales:
                if sale["means"] == "credit" and sale["late"]:
                    share = quotient(self.amount * settlement.quantity(self.table["base"]["of"], [sale]), whole)
                    part = Payment(self.table, self.earned, self.form, rounded(share, settlement.terms.money))
                    part.wait(settlement.request.get("claimsAfter", 0))
                    part.until(NEVER if sale["paid-in"] is None else sale["paid-in"])
                    parts.append(part)
        rest = Payment(self.table, self.earned, self.form, self.amount - sum((part.amount for part in parts), ZERO))
        rest.lost, rest.paid = self.lost, self.paid
        for part in (all_of_it := [*parts, rest]):
            for name, months in (("stretch-unpaid", stretch), ("any-overdue", range(settlement.first_sale, month_of(self.confirmed) + 1))):
                for at in months if name in names else ():
                    for sale in settlement.sales.get(at, ()):
                        if sale.get("late"):
                            part.until(NEVER if sale["paid-in"] is None else sale["paid-in"])
        return [part for part in all_of_it if part.amount]

    def state(self, end):
        if self.lost:
            return "expired"
        if self.paid is not None and self.paid <= end:
            return "paid"
        if self.frozen:
            return "frozen"
        if month_of(self.confirmed) <= end:
            return "confirmed"
        return "estimated" if self.earned == end else "draft"


def together(table):
    return table.get("payout", {}).get("together", table["id"])


def payments(settlement, earned):
    """Every payment of every incentive; `earned` is (table, months)."""
    found = [one for one in split(settlement, earned) if one.amount]
    for one in found:
        one.wait(settlement.request.get("claimsAfter", 0))
    found = [part for one in found for part in one.freezes(settlement)]
    due = {}
    for one in found:
        if not one.lost:
            due.setdefault((one.paid, together(one.table), one.form), []).append(one)
    # Of tables paid together, and of editions of one, any may have a least payment.
    least = {together(table) for table, _ in earned if "minimum" in table.get("payout", {})}
    carried = {}
    for (_, pool, form), some in sorted(due.items(), key=lambda it: it[0]):
        waiting = carried.setdefault((pool, form), {})
        total = sum((one.amount for one in [*some, *waiting.values()]), ZERO)
        enough = lambda one: one.amount > 0 and total >= settlement.exchange.to_plan(minimum(one.table), "payout")
        # Without a least payout what is below nothing is due too.
        if pool not in least or any(enough(one) for one in some):
            for one in some:
                before = waiting.pop(id(one.table), None)
                one.amount += before.amount if before else ZERO
                if before:
                    before.amount, before.paid = ZERO, None
            for one in waiting.values():
                # Of a table with nothing due it is a payment beside the one that waited.
                late = Payment(one.table, one.earned, one.form, one.amount)
                late.lost, late.paid, one.amount = False, some[0].paid, ZERO
                found.append(late)
            waiting.clear()
            continue
        for one in some:
            # Too little to pay: it waits for the next.
            before = waiting.get(id(one.table))
            if before:
                one.amount += before.amount
                before.amount = ZERO
            one.paid, waiting[id(one.table)] = None, one
    for waiting in carried.values():
        for one in waiting.values():
            one.amount = ZERO
    return found


def earlier(settlement, table, at, amount):
    """Payments of a settlement of history."""
    one = Payment(table, at, table.get("payout", {}).get("form", "cash"), amount)
    one.wait(settlement.request.get("claimsAfter", 0))
    return one.freezes(settlement)


def minimum(table):
    return Decimal(table.get("payout", {}).get("minimum", 0))


def split(settlement, earned):
    """Payments before their waiting times: in the main form and in others."""
    terms, kept, pooled = settlement.terms, {}, {}
    for table, months in earned:
        rule = table.get("payout", {})
        for at, amount in zip(settlement.months, months):
            if not amount:
                continue
            rest = amount
            for place, part in enumerate(rule.get("split", ())):
                share = rounded(amount * Decimal(part["share"]), terms.money)
                rest -= share
                if "at-least-per-half" not in part:
                    yield Payment(table, at, part["form"], share)
                    continue
                until = terms.stretch(at, "half")[1]
                half = until, together(table), part["form"]
                pooled[half] = pooled.get(half, ZERO) + share
                key = until, table["id"], place
                kept[key] = kept.get(key, (ZERO,))[0] + share, table, part, half
            yield Payment(table, at, rule.get("form", "cash"), rest)
    for (until, _, _), (share, table, part, half) in kept.items():
        # Of an open half-year it is not known yet.
        reached = until > settlement.end or pooled[half] >= settlement.exchange.to_plan(Decimal(part["at-least-per-half"]), "payout")
        yield Payment(table, until, part["form"] if reached else table["payout"].get("form", "cash"), share)
