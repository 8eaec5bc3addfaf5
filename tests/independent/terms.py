"""A programme on one day, or as its tables come into force, from docs/policies.md and docs/settlement.md and nothing else.

Months are counted from year 0, so that they can be added to: January 2027 is 2027 × 12.
"""

import re
import tomllib
from copy import copy
from decimal import ROUND_FLOOR, ROUND_HALF_UP, Decimal
from pathlib import Path

from forecast import MINOR

POLICIES = Path(__file__).resolve().parents[2] / "policies"
MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12}
MODES = {"half-up": ROUND_HALF_UP, "floor": ROUND_FLOOR}
DIMENSIONS = ("tiers", "families", "classes", "accounts", "kinds", "countries")


def month(text):
    year, of_year = text.split("-")[:2]
    return int(year) * 12 + int(of_year) - 1


def first_day(at):
    return f"{month_name(at)}-01"


def month_name(at):
    return f"{at // 12:04}-{at % 12 + 1:02}"


def quotient(number, by):
    return number / by if by else Decimal(0)


def rounded(number, rule):
    """A quotient's tail goes first, so that it cannot decide a half."""
    if number.as_tuple().exponent < -20:
        number = number.quantize(Decimal(1).scaleb(-18), rounding=ROUND_HALF_UP)
    return number.quantize(Decimal(1).scaleb(-rule["places"]), rounding=MODES[rule["mode"]])


class Terms:
    """A programme's tables in force on the day asked for, with the partner's own values in place."""

    # Terms by the first day of a month, where each month has its own.
    known = None

    def __init__(self, request):
        text = (POLICIES / (request["programme"] + ".toml")).read_text(encoding="utf-8")
        self.file = tomllib.loads(text)
        self.day = request["asOf"]
        self.fiscal = self.file.get("fiscal-year-start", 1) - 1
        self.bills = self.file.get("bills", "customer")
        self.role = next(role for role in self.file["role"] if role["id"] == request["role"])
        self.country = request["country"]
        self.held = {held["id"]: Decimal(held["value"]) for held in request["credentials"]}
        self.to_obtain = {held["id"]: Decimal(held.get("toObtain", 0)) for held in request["credentials"]}
        self.currency = request.get("currency") or self.file["currency"]
        self.cents = self.file.get("rounding", {"places": MINOR.get(self.file["currency"], 2), "mode": "half-up"})
        # As many places beyond the minor unit of the plan's currency as beyond that of the programme's.
        self.shift = MINOR.get(self.currency, 2) - MINOR.get(self.file["currency"], 2)
        self.money = self.of_plan(self.cents)
        self.families = {family["id"]: family.get("class") for family in self.file["family"]}
        self.classes = {one["id"]: one for one in self.file.get("class", [])}
        self.groups = {one["id"]: one["members"] for one in self.file.get("country-group", [])}
        self.tiers = [tier["id"] for tier in self.file.get("tier", []) if tier["id"] in self.role.get("tiers", [])]
        self.nominated = {tier["id"] for tier in self.file.get("tier", []) if tier.get("by-nomination")}
        self.begin_with(request)
        for own in request["own"]:
            self.replace(own)

    def begin_with(self, request):
        book = request["book"].get("plan") or request["book"]["sales"]
        self.first = month(book["start"])
        self.end = self.first + book["months"] - 1
        if request.get("editions") == "in-force":
            assert not request["own"], "values of a contract in every edition"
            self.known, self.day = {}, first_day(self.first)
        self.choose()

    def choose(self):
        self.price, self.discount, self.incentive, self.charge = (self.in_force(kind) for kind in ("price", "discount", "incentive", "charge"))
        self.customer_discount = self.in_force("customer-discount")
        self.rules = {rule["tier"]: rule for rule in self.in_force("tier-rule", "tier")}

    def at(self, at):
        """The terms of a month: those in force as it begins, of history those of the first month asked for."""
        if self.known is None:
            return self
        day = first_day(max(at, self.first))
        if day not in self.known:
            self.known[day] = then = copy(self)
            then.day = day
            then.choose()
        return self.known[day]

    def every(self):
        """Terms of all months."""
        return [self.at(at) for at in range(self.first, self.end + 1)] if self.known is not None else [self]

    def editions(self, kind):
        """Tables of a kind with their first and last month, by name, in the order in which the file first names them."""
        found = {table["id"]: [] for table in self.file.get(kind, [])}
        # The month after tells whether an edition ends with the last one.
        for at in range(self.first, self.end + 2):
            for table in getattr(self.at(at), kind):
                some = found[table["id"]]
                if some and some[-1][0] is table:
                    some[-1][2] = at
                else:
                    some.append([table, at, at])
        return [edition for some in found.values() for edition in some if edition[1] <= self.end]

    def price_of(self, name, at):
        """A price list in force in a month; before its first edition it is as in that."""
        then = next((it for it in self.at(at).price if it["id"] == name), None)
        return then or next(it for terms in self.every() for it in terms.price if it["id"] == name)

    def of_plan(self, rule):
        """A rounding of the programme, for money of the plan."""
        return {**rule, "places": rule["places"] + self.shift}

    def in_force(self, kind, name="id"):
        """Of each table the edition of the day, in the order in which the file first names them."""
        latest = {}
        for table in self.file.get(kind, []):
            latest.setdefault(table[name], None)
            before = latest[table[name]]
            if table["effective"] <= self.day and (before is None or before["effective"] < table["effective"]):
                latest[table[name]] = table
        return [it for it in latest.values() if it is not None and not it.get("until", self.day) < self.day]

    def replace(self, own):
        at = next(it for it in [*self.price, *self.discount, *self.incentive, *self.charge] if it["id"] == own["table"])
        steps = [int(step) if step.isdigit() else step for step in re.findall(r"[a-z-]+|\d+", own["at"])]
        for step in steps[:-1]:
            at = at[step]
        at[steps[-1]] = own["value"]

    def ages(self):
        """Every age that some table in force names."""

        def found(part):
            if isinstance(part, dict):
                for key, value in part.items():
                    if key in ("age-from", "age-below"):
                        yield value
                    else:
                        yield from found(value)
            elif isinstance(part, list):
                for value in part:
                    yield from found(value)

        kinds = [it for terms in self.every() for it in (terms.price, terms.discount, terms.customer_discount, terms.incentive, terms.charge, list(terms.rules.values()))]
        return sorted(set(found(kinds)))

    def prices(self):
        """Price lists of any month."""
        some = {it["id"]: it for terms in reversed(self.every()) for it in terms.price}
        return [{"id": it["id"], "family": it["family"], "reads": it.get("reads", "units")} for it in some.values()]

    def resells(self):
        return self.role["model"] == "resale"

    # The calendar

    def stretch(self, at, per):
        """First and last month of the stretch around a month; a lifetime has neither."""
        if per == "lifetime":
            return None, None
        length = MONTHS[per]
        first = at - (at - self.fiscal) % 12
        first += (at - first) // length * length
        return first, first + length - 1

    # Who and what a table is for

    def in_countries(self, country, named):
        return any(country == name or country in self.groups.get(name, ()) for name in named)

    def for_partner(self, table, tier):
        applies = table.get("applies", {})
        return (
            self.for_role(table)
            and ("tiers" not in applies or tier in applies["tiers"])
            and ("countries" not in applies or self.in_countries(self.country, applies["countries"]))
            and not self.in_countries(self.country, applies.get("not-countries", ()))
        )

    def for_role(self, table):
        roles = table.get("applies", {}).get("roles")
        return roles is None or self.role["id"] in roles

    def fits(self, row, sale, tier=None):
        """Whether every dimension that a row or a filter names matches a sale."""
        return (
            ("tiers" not in row or tier in row["tiers"])
            and ("families" not in row or sale["family"] in row["families"])
            and ("classes" not in row or self.families[sale["family"]] in row["classes"])
            and ("accounts" not in row or sale["account"] in row["accounts"])
            and ("kinds" not in row or sale["kind"] in row["kinds"])
            and ("countries" not in row or self.in_countries(sale["country"], row["countries"]))
            and set(row.get("tags", ())) <= sale["tags"]
            and ("means" not in row or sale["means"] in row["means"])
            and ("ordered-from" not in row or (sale.get("ordered") or "") >= row["ordered-from"])
            and ("ordered-before" not in row or (sale.get("ordered") or "9999") < row["ordered-before"])
            and sale["age"] >= row.get("age-from", 0)
            and ("age-below" not in row or sale["age"] < row["age-below"])
        )

    def row(self, rows, sale, tier):
        """The row that names most; of equals the first."""
        matching = [row for row in rows if self.fits(row, sale, tier)]
        ages = lambda row: "age-from" in row or "age-below" in row
        named = [sum(it in row for it in DIMENSIONS) + ages(row) + len(row.get("tags", ())) for row in matching]
        return matching[named.index(max(named))] if matching else None

    def lets_through(self, where, sale, word):
        """Whether a filter lets a sale through; `word` is what its class must do: `earns` or `counts`."""
        kind = self.families[sale["family"]]
        open_to = "classes" in where or kind is None or self.classes[kind][word]
        return (
            open_to
            and self.fits(where, sale)
            and sale["family"] not in where.get("not-families", ())
            and not sale["tags"] & set(where.get("not-tags", ()))
        )


def scale_of(bands, edges):
    """Bands as (beginning, end or None, band)."""
    scale, begin = [], Decimal(0)
    for place, band in enumerate(bands):
        if "from" in band:
            begin = Decimal(band["from"])
            end = band.get("up-to") or (bands[place + 1]["from"] if place + 1 < len(bands) else None)
        else:
            end = band.get("up-to")
        end = None if end is None else Decimal(end)
        scale.append((begin, end, band, edges))
        begin = end
    return scale


def band_of(scale, reading):
    """The band a reading is in, or none."""
    for begin, end, band, edges in scale:
        if edges == "from":
            inside = begin <= reading and (end is None or reading < end)
        else:
            inside = (begin < reading or reading == begin == 0) and (end is None or reading <= end)
        if inside:
            return band
    return None


def sliced(scale, reading, value):
    """Each slice at its own rate."""
    begin, _, first, _ = scale[0]
    if reading < 0:
        return reading * Decimal(first[value]) if begin == 0 else Decimal(0)
    total = Decimal(0)
    for begin, end, band, _ in scale:
        if reading > begin:
            total += (reading if end is None else min(reading, end)) * Decimal(band[value]) - begin * Decimal(band[value])
    return total
