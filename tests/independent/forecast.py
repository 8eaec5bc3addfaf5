"""A plan's sales, services and costs, from docs/forecast.md and nothing else.

Names follow that page. Nothing here was copied from the engine; where the two differ, one of them or the page is wrong.
"""

from decimal import ROUND_FLOOR, ROUND_HALF_UP, Context, Decimal, setcontext

# Digits enough for any product the page asks for; an inexact one would be a mistake here.
setcontext(Context(prec=80))

ONE = Decimal(1)


# Decimals of the minor units of currencies, by ISO 4217, where they are not two.
MINOR = {"JPY": 0, "KRW": 0, "ISK": 0, "CLP": 0, "KWD": 3, "BHD": 3, "TND": 3}


def rounded(number, places):
    return number.quantize(ONE.scaleb(-places), rounding=ROUND_HALF_UP)


def cents(plan, number, rounding=ROUND_HALF_UP):
    minor = MINOR.get(plan.get("currency"), 2)
    return number.quantize(ONE.scaleb(-minor), rounding=rounding)


def count(number):
    return rounded(number, 6)


class Calendar:
    """Plan months 1 … n; months −11 … 0 are the year before."""

    def __init__(self, plan):
        year, month = plan["start"].split("-")
        self.first = int(year) * 12 + int(month) - 1
        self.n = plan["months"]

    def name(self, m):
        at = self.first + m - 1
        return f"{at // 12:04}-{at % 12 + 1:02}"

    def of_year(self, m):
        return (self.first + m - 1) % 12

    @staticmethod
    def plan_year(m):
        return max(1, (m + 11) // 12)


class Group:
    """An entry of `cohorts`."""

    def __init__(self, plan, entry, breaks):
        self.plan, self.calendar = plan, Calendar(plan)
        self.entry = entry
        self.keep = 1 - self.number("churn")
        self.ramp = entry["rampMonths"]
        self.ranges = sorted({0, 12, *breaks})
        self.oldest = self.ranges[-1]
        self.p = max(self.oldest, self.ramp - 1)
        self.known = {}

    def number(self, field):
        return Decimal(self.entry[field])

    def once(self, key, rule):
        if key not in self.known:
            self.known[key] = rule()
        return self.known[key]

    # Customers

    def won(self, year):
        def rule():
            return self.number("newPerMonth") if year == 1 else count(self.won(year - 1) * (1 + self.number("newGrowth")))

        return self.once(("won", year), rule)

    def left(self, m, age):
        def rule():
            return self.won(Calendar.plan_year(m)) if age == 0 else count(self.left(m, age - 1) * self.keep)

        return self.once(("left", m, age), rule)

    def buying_at(self, m, age):
        if age + 1 < self.ramp:
            return count(self.left(m, age) * (age + 1) / self.ramp)
        return self.left(m, age)

    def pool(self, m):
        def rule():
            if m == 0:
                return self.number("customersToday")
            kept = count(self.pool(m - 1) * self.keep)
            return kept + self.left(m - self.p, self.p) if m > self.p else kept

        return self.once(("pool", m), rule)

    def crowds(self, m):
        """(range, heads, buying, joining) for every range that has sales in month m."""
        if m <= 0:
            today = self.number("customersToday")
            return [(len(self.ranges) - 1, today, today, Decimal(0))]
        crowds = []
        for place, start in enumerate(self.ranges):
            last = place + 1 == len(self.ranges)
            if start >= m and not last:
                continue
            end = self.p if last else self.ranges[place + 1]
            ages = [age for age in range(start, end) if age < m]
            rest = self.pool(m) if last else Decimal(0)
            heads = sum((self.left(m - age, age) for age in ages), rest)
            buying = sum((self.buying_at(m - age, age) for age in ages), rest)
            joining = self.won(Calendar.plan_year(m)) if place == 0 else Decimal(0)
            crowds.append((place, heads, buying, joining))
        return crowds

    def entering(self, m, place):
        """Customers who come into a range in month m."""
        start = self.ranges[place]
        return self.left(m - start, start) if start < m else Decimal(0)

    def kind(self, place):
        return "new" if self.ranges[place] < 12 else "renewal"

    # Spend

    def factor(self, m):
        factors = self.entry["seasonality"]
        return Decimal(factors[self.calendar.of_year(m)]) if factors else ONE

    def spend(self, year):
        def rule():
            if year == 1:
                return self.number("spend")
            step = rounded((1 + self.number("expansion")) * (1 + self.number("priceChange")), 8)
            return rounded(self.spend(year - 1) * step, 6)

        return self.once(("spend", year), rule)

    def price(self, m):
        return cents(self.plan, self.spend(Calendar.plan_year(m)) * self.factor(m))

    def along(self, m):
        n = self.calendar.n
        return rounded(Decimal(m - 1) / (n - 1), 4) if n > 1 and m > 0 else Decimal(0)

    def share(self, m, entry):
        start = Decimal(entry["share"])
        if entry.get("end") is None:
            return start
        return start + (Decimal(entry["end"]) - start) * self.along(m)

    def buys(self, family, m):
        """Whether a family has a share of the month's spend."""
        return any(entry["family"] == family and self.share(m, entry) for entry in self.entry["mix"])

    def units(self, year, entry):
        if year == 1:
            return Decimal(entry["units"])
        return count(self.units(year - 1, entry) * (1 + self.number("expansion")))


def by_means(whole, coupons, rule):
    """A whole as (part, means) in money and in coupons."""
    if coupons == 0:
        return [(whole, "cash")]
    part = rule(whole * coupons)
    return [(whole - part, "cash"), (part, "coupon")]


def sales_of(group, place, prices):
    """One group's postings: those with a list price, and those priced by a price list."""
    calendar, entry = group.calendar, group.entry
    coupons = group.number("coupons")
    listed, priced = [], []
    for m in range(-11, calendar.n + 1):
        for age_range, heads, buying, _ in group.crowds(m):
            base = {
                "m": m,
                "customer": place,
                "kind": group.kind(age_range),
                "account": entry["account"],
                "age": group.ranges[age_range],
                "given": group.number("discount"),
            }
            for share in entry["mix"]:
                price = cents(group.plan, buying * group.price(m) * group.share(m, share))
                for part, means in by_means(price, coupons, lambda part: cents(group.plan, part)):
                    listed.append({**base, "family": share["family"], "means": means, "list": part, "count": heads})
            for usage in entry["usage"]:
                price = next(price for price in prices if price["id"] == usage["item"])
                if price["reads"] == "units":
                    customers = buying
                    used = count(group.units(Calendar.plan_year(m), usage) * group.factor(m))
                else:
                    customers = heads
                    used = Decimal(usage["units"])
                for part, means in by_means(customers, coupons, count):
                    item = {"family": price["family"], "means": means, "item": usage["item"], "units": used, "count": part}
                    priced.append({**base, **item})
    return listed, priced


def project(plan, place, entry):
    posting = {
        "m": entry["month"],
        "customer": place,
        "kind": "project",
        "account": entry["account"],
        "age": 0,
        "family": entry["family"],
        "means": "cash",
        "given": Decimal(entry["discount"]),
        "list": cents(plan, Decimal(entry["list"]) * Decimal(entry["count"])),
        "count": Decimal(entry["count"]),
    }
    if entry["registered"]:
        posting["tag"] = "registered"
    if entry.get("bid") is not None:
        posting["bid"] = Decimal(entry["bid"])
    if entry.get("returnedAfter") is None:
        return [posting]
    calendar = Calendar(plan)
    ended = entry["month"] + entry["returnedAfter"]
    back = {**posting, "m": ended, "list": -posting["list"], "refund": True, "sold": posting["m"]}
    posting["ended"] = calendar.name(ended)
    return [posting, back] if ended <= calendar.n else [posting]


def postings(plan, programme, groups):
    listed, priced = [], []
    for place, group in enumerate(groups):
        some, others = sales_of(group, place, programme["prices"])
        listed += some
        priced += others
    for place, entry in enumerate(plan["projects"]):
        listed += project(plan, len(groups) + place, entry)
    both = [(posting["m"], 0, posting) for posting in listed] + [(posting["m"], 1, posting) for posting in priced]
    return [posting for _, _, posting in sorted(both, key=lambda it: it[:2])]


def heads(plan, groups):
    """(m, group, kind, age, active, joining), by month."""
    for m in range(-11, plan["months"] + 1):
        for place, group in enumerate(groups):
            for age_range, active, _, joining in group.crowds(m):
                yield m, place, group.kind(age_range), group.ranges[age_range], active, joining


def services(plan, groups):
    """(name, [(revenue, delivery), …])"""
    for entry in plan["services"]:
        months = []
        for m in range(1, plan["months"] + 1):
            if entry["kind"] == "managed":
                customers = sum(heads for group in groups for _, heads, _, _ in group.crowds(m))
            else:
                customers = sum(group.won(Calendar.plan_year(m)) for group in groups)
            buyers = count(customers * Decimal(entry["attach"]))
            revenue = cents(plan, buyers * Decimal(entry["price"]))
            months.append((revenue, cents(plan, revenue * (1 - Decimal(entry["margin"])))))
        yield entry["name"], months


def costs(plan, groups):
    """(line, [cost, …])"""
    entry, n = plan["costs"], plan["months"]
    for people in ("sales", "presales", "engineers"):
        yield people, [cents(plan, Decimal(entry[people]["people"]) * Decimal(entry[people]["monthly"]))] * n
    yield "training", twelfths(plan, entry["training"])
    yield "marketing", [cents(plan, Decimal(entry["marketing"]))] * n
    for monthly in ("rent", "software"):
        yield monthly, [cents(plan, Decimal(entry.get(monthly, "0")))] * n
    yield "fees", twelfths(plan, entry["fees"])
    won = [sum(group.won(Calendar.plan_year(m)) for group in groups) for m in range(1, n + 1)]
    yield "acquisition", [cents(plan, customers * Decimal(entry["acquisition"])) for customers in won]


def twelfths(plan, amount):
    year = cents(plan, Decimal(amount))
    twelfth = cents(plan, year / 12, ROUND_FLOOR)
    return [year - 11 * twelfth if m % 12 == 0 else twelfth for m in range(1, plan["months"] + 1)]
