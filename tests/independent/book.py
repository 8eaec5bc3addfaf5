"""A book of sales as postings and heads, from docs/settlement.md and nothing else."""

from decimal import Decimal

from terms import month

ZERO = Decimal(0)
FIGURES = ("list", "units", "charged", "floor", "purchase", "withheld", "taxes", "new")
# Means that move no money.
MONEYLESS = ("coupon", "test-coupon", "stored-value-purchase")


def figure(sale, name):
    return None if sale.get(name) is None else Decimal(sale[name])


class Book:
    """Sales that were made: `sales` by month, in their order of postings."""

    planned = False
    # The spend that a price list reads is the customer's.
    ALIKE = ("customer",)

    def __init__(self, given, terms):
        self.terms = terms
        self.start = month(given["start"])
        self.end = self.start + given["months"] - 1
        made = [sale for sale in given["sales"] if sale.get("item") or any(figure(sale, name) for name in FIGURES)]
        self.begun = self.relations(made)
        sales = [self.posting(sale) for sale in made if month(sale["month"]) <= self.end]
        self.first_sale = min((sale["month"] for sale in sales), default=self.start)
        self.sales = {at: [] for at in range(min(self.first_sale, self.start), self.end + 1)}
        for sale in sorted(sales, key=self.order):
            self.sales[sale["month"]].append(sale)

    @staticmethod
    def relations(sales):
        """The month in which each customer's relation begins."""
        since, first = {}, {}
        for sale in sales:
            who = sale.get("customer", "")
            first[who] = min(first.get(who, month(sale["month"])), month(sale["month"]))
            if sale.get("since"):
                since[who] = min(since.get(who, month(sale["since"])), month(sale["since"]))
        return {**first, **since}

    def order(self, sale):
        if "item" not in sale:
            return sale["month"], 0
        price = self.terms.price_of(sale["item"], sale["month"])
        if price.get("reads") != "spend":
            return sale["month"], 1
        lists = {it["family"] for it in self.terms.price if it.get("reads") == "spend"}
        return sale["month"], 3 if lists & (set(price["spend-on"]) - {price["family"]}) else 2

    def posting(self, sale):
        at, who = month(sale["month"]), sale.get("customer", "")
        since = month(sale["since"]) if sale.get("since") else self.begun[who]
        item = self.terms.price_of(sale["item"], at) if sale.get("item") else None
        posting = {
            **{"month": at, "customer": who, "count": Decimal(1), "sold": None, "signed": since, "signed-whole": self.begun[who]},
            "family": sale.get("family") or (item["family"] if item else next(iter(self.terms.families))),
            "account": sale.get("account") or next((it["id"] for it in self.terms.file.get("account", [])), ""),
            "kind": sale.get("kind") or "new",
            "country": sale.get("country") or self.terms.country,
            "age": max(0, at - since),
            "means": sale.get("means", "cash"),
            "tags": set(sale.get("tags", ())),
            "given": figure(sale, "discount") or ZERO,
            "ordered": sale.get("ordered"),
            "late": bool(sale.get("paid") or sale.get("unpaid")),
            "paid-in": month(sale["paid"]) if sale.get("paid") and not sale.get("unpaid") else None,
            "ended": month(sale["ended"]) if sale.get("ended") else None,
        }
        for name in ("units", "bid", "new"):
            if figure(sale, name) is not None:
                posting[name] = figure(sale, name)
        for name, key in (("charged", "as-charged"), ("floor", "floor")):
            if figure(sale, name) is not None:
                posting[key] = figure(sale, name)
        for name in ("purchase", "withheld", "taxes"):
            posting[name] = figure(sale, name) or ZERO
        if item:
            posting["item"] = item["id"]
        else:
            posting["list"] = figure(sale, "list") or ZERO
        return posting

    # Head counts

    def customers(self, sales, _first=None, _last=None):
        """Customers with a sale among those given, each once."""
        named = {sale["customer"] for sale in sales if not sale.get("new")}
        return Decimal(len(named)) + sum((sale["new"] for sale in sales if sale.get("new")), ZERO)

    def joined(self, sales, _first, _last):
        """Those of them who joined in a month of such a sale."""
        fresh = {
            sale["customer"]
            for sale in sales
            if sale["month"] == self.begun[sale["customer"]]
            and not sale.get("new")
            and any("new" not in it for it in self.sales[sale["month"]] if it["customer"] == sale["customer"])
        }
        return Decimal(len(fresh)) + sum((sale["new"] for sale in sales if sale.get("new")), ZERO)

    def entry(self, _place, _sales, _first, _last):
        """Customers that an entry stands for."""
        return Decimal(1)
