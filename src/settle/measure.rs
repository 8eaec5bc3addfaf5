//! Measures: quantities read off sales over a range of months.

use rust_decimal::Decimal;

use super::filter::ClassRule;
use super::{Scope, Settler};
use crate::date::{Month, Period};
use crate::exchange::Purpose;
use crate::formula::{Clause, Node, Unit};
use crate::phrase::Phrase;
use crate::policy::schema::{Baseline, Means, Measure, Quantity, Window};

/// First and last month of a stretch.
pub(super) type MonthRange = (Month, Month);

/// Quantity read, with the number of like customers where it is of several.
#[derive(Clone, Copy)]
struct Figure {
    node: Node,
    of: Option<Node>,
}

impl<'a> Settler<'a, '_> {
    /// Reads `measure` at the end of `stretch`: of one customer where `who` stands for several.
    pub(super) fn measure(
        &mut self,
        measure: &'a Measure,
        stretch: MonthRange,
        who: Scope,
        clause: Clause,
    ) -> Node {
        let read = self.read(measure, stretch, who, clause, true);
        self.of_one(read)
    }

    /// Reads `measure` with what is added to it, in the programme's currency unless only its proportion to another is
    /// asked for.
    fn read(
        &mut self,
        measure: &'a Measure,
        stretch: MonthRange,
        who: Scope,
        clause: Clause,
        in_programme: bool,
    ) -> Figure {
        let weakest = measure.over == Some(Window::WeakestMonth);
        let mut read = if weakest {
            self.weakest_month(measure, stretch, who, clause)
        } else {
            self.read_alone(measure, stretch, who, clause, in_programme)
        };
        if measure.plus.is_empty() {
            return read;
        }
        let unit = unit_of_measure(measure);
        let one = self.graph.one();
        let own = self.of_one(read);
        let mut parts = vec![self.graph.mul_as(own, one, unit)];
        for times in &measure.plus {
            let part = self.measure(&times.of, stretch, who, clause);
            let factor = self.table_constant(times.factor.value(), Unit::Rate, clause);
            parts.push(self.graph.mul_as(part, factor, unit));
        }
        read = Figure { node: self.graph.sum(&parts), of: None };
        if !parts.contains(&read.node) {
            self.label(read.node, Phrase::WeightedSum, month_number(stretch.1), None);
        }
        read
    }

    /// The least of the months of `stretch`, from the first with a sale known.
    fn weakest_month(&mut self, measure: &'a Measure, stretch: MonthRange, who: Scope, clause: Clause) -> Figure {
        let mut month = stretch.0.max(self.earliest).min(stretch.1);
        let mut least = None;
        while month <= stretch.1 {
            let read = self.read_alone(measure, (month, month), who, clause, true);
            let read = self.of_one(read);
            least = Some(least.map_or(read, |least| self.graph.min(least, read)));
            month = month.plus(1);
        }
        Figure { node: least.unwrap_or_else(|| self.graph.zero()), of: None }
    }

    /// Reads `measure` without what is added to it.
    fn read_alone(
        &mut self,
        measure: &'a Measure,
        stretch: MonthRange,
        who: Scope,
        clause: Clause,
        in_programme: bool,
    ) -> Figure {
        // A share or a growth of figures in one currency is the same in any other.
        let alike = match (&measure.share_of, &measure.growth_over) {
            (Some(whole), _) => whole.plus.is_empty() && unit_of(whole.of) == unit_of(measure.of),
            (None, Some(baseline)) => off_sales(baseline),
            (None, None) => false,
        };
        let exchanged = in_programme && !alike && unit_of(measure.of) == Unit::Money;
        let window = measure.over.map_or(stretch, |over| self.window(over, stretch));
        let window = self.comparable(measure.growth_over.as_ref(), window);
        // A single sale has no months and no customers to count: those are read off all sales.
        let alone = measure.over.is_none() && !counts_heads(measure.of);
        let who = if alone || !matches!(who, Scope::Posting(_)) { who } else { Scope::All };
        let mask = self.mask(&measure.sales, ClassRule::Gate);
        let mut read = if measure.of == Quantity::Credential {
            let held = self.credential(measure.credential.as_deref().unwrap_or_default());
            Figure { node: held, of: None }
        } else {
            let total = self.total(measure.of, mask, window, who);
            self.figure(measure.of, total, who)
        };
        if exchanged {
            read.node = self.in_programme(read.node, Purpose::Measure);
        }
        if let Some(rate) = measure.exchange {
            let rate = self.table_constant(rate.value(), Unit::Rate, clause);
            read.node = self.graph.mul(read.node, rate);
        }
        if let Some(baseline) = &measure.growth_over {
            let base = self.baseline(baseline, measure.of, mask, window, who, clause);
            let mut base = if off_sales(baseline) {
                self.figure(measure.of, base, who)
            } else {
                Figure { node: base, of: None }
            };
            if let Some(rate) = measure.exchange.filter(|_| off_sales(baseline)) {
                let rate = self.table_constant(rate.value(), Unit::Rate, clause);
                base.node = self.graph.mul(base.node, rate);
            }
            let (value, base) = self.alike(read, base);
            let more = self.graph.sub(value, base);
            let growth = self.graph.div_as(more, base, Unit::Rate);
            self.label(growth, Phrase::Growth, month_number(window.1), None);
            read = Figure { node: growth, of: None };
        }
        if let Some(whole) = &measure.share_of {
            let whole = self.read(whole, stretch, who, clause, in_programme && !alike);
            let (part, whole) = self.alike(read, whole);
            let share = self.graph.div_as(part, whole, Unit::Rate);
            self.label(share, Phrase::Ratio, month_number(window.1), None);
            read = Figure { node: share, of: None };
        }
        read
    }

    /// A total of `who`. Of like customers each is at most one, so head counts are brought to one at once.
    fn figure(&mut self, of: Quantity, total: Node, who: Scope) -> Figure {
        let like = self.represented.get(&who).copied();
        match like.filter(|_| counts_heads(of)) {
            None => Figure { node: total, of: like },
            Some(like) => {
                let part = self.graph.div_as(total, like, Unit::Count);
                let one = self.graph.one();
                Figure { node: self.graph.min(part, one), of: None }
            }
        }
    }

    /// One customer's part of a figure.
    fn of_one(&mut self, figure: Figure) -> Node {
        figure.of.map_or(figure.node, |like| self.graph.div(figure.node, like))
    }

    /// Two figures of equally many customers: as they are, or one customer's of each.
    fn alike(&mut self, one: Figure, other: Figure) -> (Node, Node) {
        if one.of == other.of {
            return (one.node, other.node);
        }
        (self.of_one(one), self.of_one(other))
    }

    /// The part of `window` that can be compared with `baseline`: months of history whose month of the
    /// year before is older than every sale known are left out, for they would look like growth.
    pub(super) fn comparable(&self, baseline: Option<&Baseline>, window: MonthRange) -> MonthRange {
        let known = self.earliest.plus(12).min(self.ledger.first());
        match baseline {
            Some(Baseline::SamePeriodLastYear) if self.earliest < self.ledger.first() => {
                (window.0.max(known), window.1)
            }
            _ => window,
        }
    }

    /// The stretch a window means at the end of a settlement.
    pub(super) fn window(&self, window: Window, stretch: MonthRange) -> MonthRange {
        let (_, end) = stretch;
        let year_start = self.terms.programme.fiscal_year_start;
        let so_far = |period: Period| (period.around(end, year_start).0, end);
        let before = |period: Period| {
            let (first, _) = period.around(end, year_start);
            period.around(first.plus(-1), year_start)
        };
        match window {
            Window::Month => (end, end),
            Window::Quarter => so_far(Period::Quarter),
            Window::Half => so_far(Period::Half),
            Window::Year => so_far(Period::Year),
            Window::Lifetime => so_far(Period::Lifetime),
            Window::TrailingQuarter => (end.plus(-2), end),
            Window::TrailingHalf => (end.plus(-5), end),
            Window::TrailingYear => (end.plus(-11), end),
            Window::WeakestMonth => stretch,
            Window::PreviousMonth => before(Period::Month),
            Window::PreviousQuarter => before(Period::Quarter),
            Window::PreviousYear => before(Period::Year),
        }
    }

    /// The baseline that the sales of `mask` in `window` are compared with.
    pub(super) fn baseline(
        &mut self,
        baseline: &'a Baseline,
        of: Quantity,
        mask: usize,
        window: MonthRange,
        who: Scope,
        clause: Clause,
    ) -> Node {
        let unit = unit_of(of);
        let node = match baseline {
            Baseline::Fixed(amount) => self.table_constant(amount.value(), unit, clause),
            Baseline::Credential(id) => self.credential(id),
            Baseline::SamePeriodLastYear => self.total(of, mask, (window.0.plus(-12), window.1.plus(-12)), who),
            Baseline::Rolling(stretches) => {
                // Stretch by stretch: a customer of two is counted in both.
                let length = window.1.since(window.0) + 1;
                let back = (1..=i32::try_from(*stretches).unwrap_or(1)).rev().map(|times| -length * times);
                let totals: Vec<Node> = back
                    .map(|back| self.total(of, mask, (window.0.plus(back), window.1.plus(back)), who))
                    .collect();
                let total = self.graph.sum(&totals);
                let count = self.table_constant(Decimal::from(*stretches), Unit::Count, clause);
                self.graph.div(total, count)
            }
        };
        self.label(node, Phrase::Baseline, month_number(window.1), Some(clause));
        node
    }

    /// Number of a credential the partner holds, as typed; zero when it was not.
    pub(super) fn credential(&mut self, id: &'a str) -> Node {
        if let Some(&known) = self.credentials.get(&id) {
            return known;
        }
        let held = self
            .partner
            .credentials
            .iter()
            .find(|(held, _)| held == id)
            .map_or(Decimal::ZERO, |(_, it)| it.value());
        let node = self.graph.input(held, Unit::Count);
        let place = self.terms.programme.credential.iter().position(|known| known.id == id);
        let place = place.and_then(|place| u32::try_from(place).ok()).unwrap_or(u32::MAX);
        self.label(node, Phrase::Credential, place, None);
        *self.credentials.entry(id, node)
    }

    /// The quantity of the postings in `mask`, over `window`.
    pub(super) fn total(&mut self, of: Quantity, mask: usize, window: MonthRange, who: Scope) -> Node {
        if let Scope::Posting(index) = who {
            let inside = self.masks[mask][self.ledger.postings[index as usize].profile as usize];
            let own = if inside { self.quantity(of, index as usize) } else { None };
            return own.unwrap_or_else(|| self.graph.zero());
        }
        let last = window.1.min(self.ledger.last());
        if of == Quantity::Customers {
            return self.customers_in(mask, (window.0, last), who);
        }
        if window.0 <= self.earliest && window.1.since(window.0) > 12 {
            return self.running_total(of, mask, last, who);
        }
        let months = last.since(window.0) + 1;
        let parts: Vec<Node> =
            (0..months.max(0)).map(|back| self.month_total(of, mask, window.0.plus(back), who)).collect();
        let total = self.graph.sum(&parts);
        if months > 1 && !parts.contains(&total) {
            self.label(total, Phrase::StretchTotal, month_number(last), None);
        }
        total
    }

    /// Everything up to `month`, each month adding to the one before.
    fn running_total(&mut self, of: Quantity, mask: usize, month: Month, who: Scope) -> Node {
        let mut total = self.graph.zero();
        let mut at = self.earliest;
        while at <= month {
            let key = (of, mask, at, who);
            total = if let Some(&known) = self.running.get(&key) {
                known
            } else {
                let part = self.month_total(of, mask, at, who);
                let sum = self.graph.add(total, part);
                self.running.insert(key, sum);
                sum
            };
            at = at.plus(1);
        }
        total
    }

    /// Customers who bought in `window`: of like customers each that did, of others as many as in the last month
    /// in which they did.
    fn customers_in(&mut self, mask: usize, window: MonthRange, who: Scope) -> Node {
        let months = self.offset(window.0.max(self.earliest)).zip(self.offset(window.1));
        let Some((from, to)) = months else { return self.graph.zero() };
        let mut seen = vec![false; self.ledger.customers.len()];
        let mut active = Vec::new();
        for offset in (from..=to).rev() {
            let bought = self.heads_in(offset, who).filter(|head| self.buys(head, mask));
            let bought: Vec<(u32, Node)> = bought
                .filter(|head| !seen[head.customer as usize])
                .map(|head| (head.customer, head.active))
                .collect();
            for (customer, node) in bought {
                if !self.index.stands_for_several(customer) {
                    active.push(node);
                } else if !seen[customer as usize] {
                    active.extend(self.customers_met(mask, customer, (from, to)));
                }
                seen[customer as usize] = true;
            }
        }
        let total = self.graph.sum(&active);
        if active.len() > 1 {
            self.label(total, Phrase::StretchTotal, month_number(window.1), None);
        }
        total
    }

    fn month_total(&mut self, of: Quantity, mask: usize, month: Month, who: Scope) -> Node {
        let key = (of, mask, month, who);
        if let Some(&known) = self.sums.get(&key) {
            return known;
        }
        let parts: Vec<Node> = match self.offset(month) {
            None => Vec::new(),
            Some(offset) if counts_heads(of) => {
                let bought = self.heads_in(offset, who).filter(|head| self.buys(head, mask));
                bought.map(|head| head.joined).collect()
            }
            Some(offset) => {
                let places = self.postings_in(offset, who).into_iter();
                let ledger = self.ledger;
                let read: Vec<usize> =
                    places.filter(|&at| self.masks[mask][ledger.postings[at].profile as usize]).collect();
                read.into_iter().filter_map(|at| self.quantity(of, at)).collect()
            }
        };
        let total = self.graph.sum(&parts);
        if parts.len() > 1 {
            self.label(total, Phrase::MonthTotal, month_number(month), None);
        }
        self.sums.insert(key, total);
        total
    }

    /// A quantity of one posting; `None` when the posting has none.
    fn quantity(&mut self, of: Quantity, index: usize) -> Option<Node> {
        let ledger = self.ledger;
        let posting = &ledger.postings[index];
        let priced = *self.priced.get(index)?;
        let means = ledger.profiles[posting.profile as usize].means;
        match of {
            Quantity::List => Some(priced.list),
            Quantity::Settled => Some(priced.settled),
            Quantity::Billed => in_money(means).then_some(priced.settled),
            Quantity::Charged => Some(priced.charged),
            Quantity::Paid => in_money(means).then_some(priced.charged),
            Quantity::Proceeds => Some(match posting.withheld {
                Some(withheld) => self.graph.sub(priced.charged, withheld),
                None => priced.charged,
            }),
            Quantity::AboveFloor => posting.floor.map(|floor| self.graph.sub(priced.charged, floor)),
            Quantity::Purchase => posting.purchase,
            Quantity::Units => match (posting.units?, posting.count) {
                (units, Some(count)) => Some(self.graph.mul(units, count)),
                (units, None) => Some(units),
            },
            Quantity::Transactions => Some(match posting.count {
                Some(count) => {
                    // A sale to like customers sells nothing when its list price is zero.
                    let zero = self.graph.zero();
                    let refund = ledger.profiles[posting.profile as usize].refund;
                    let (more, less) = if refund { (priced.list, zero) } else { (zero, priced.list) };
                    let nothing = self.graph.at_least(more, less);
                    self.graph.select(nothing, zero, count)
                }
                None => self.graph.one(),
            }),
            Quantity::Customers | Quantity::NewCustomers | Quantity::Credential => None,
        }
    }
}

/// Tells whether a sale paid for in this way moves money: coupons do not, and buying stored value is not
/// yet a sale.
pub(super) const fn in_money(means: Means) -> bool {
    matches!(means, Means::Cash | Means::Credit | Means::StoredValue)
}

/// Tells whether a baseline is read off sales, in their currency, rather than stated.
pub(super) const fn off_sales(baseline: &Baseline) -> bool {
    matches!(baseline, Baseline::SamePeriodLastYear | Baseline::Rolling(_))
}

/// Tells whether a quantity is counted in customers rather than read off sales.
pub(super) const fn counts_heads(of: Quantity) -> bool {
    matches!(of, Quantity::Customers | Quantity::NewCustomers)
}

/// Unit of a quantity.
pub(super) const fn unit_of(of: Quantity) -> Unit {
    match of {
        Quantity::Units
        | Quantity::Customers
        | Quantity::NewCustomers
        | Quantity::Transactions
        | Quantity::Credential => Unit::Count,
        _ => Unit::Money,
    }
}

/// Unit of a whole measure: a fraction of another, and a count where it adds up unlike things.
pub(super) fn unit_of_measure(measure: &Measure) -> Unit {
    let relation = measure.growth_over.is_some() || measure.share_of.is_some();
    let own = if relation { Unit::Rate } else { unit_of(measure.of) };
    if measure.plus.iter().all(|times| unit_of_measure(&times.of) == own) { own } else { Unit::Count }
}

/// A month as the number a label carries.
pub(super) fn month_number(month: Month) -> u32 {
    u32::try_from(month.since(Month::of(2000, 1))).unwrap_or(0)
}
