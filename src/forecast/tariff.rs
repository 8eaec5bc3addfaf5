//! What one customer spends in a month, and on what.

use super::Facts;
use super::about::About;
use super::pen::Pen;
use crate::date::Month;
use crate::formula::{Node, Unit};
use crate::money::Rate;
use crate::phrase::Phrase;
use crate::plan::Cohort;
use crate::policy::schema::{Id, PriceReads};

/// What one customer of a cohort buys in a month.
pub(super) struct Tariff {
    owner: usize,
    /// Money, by plan year.
    spend: Seasonal,
    /// Shares of it by product family.
    pub mix: Vec<Share>,
    /// Products sold by price list.
    pub usage: Vec<Used>,
    season: Vec<Node>,
}

/// A product family's share of spend.
pub(super) struct Share {
    pub family: Id,
    start: Node,
    /// What the share gains from the first month to the last.
    shift: Option<Node>,
    /// Set where it is none: at the start, at the end.
    none: (bool, bool),
}

/// How far along a plan a month is, as far as a share that begins or ends at none tells months apart.
#[derive(Clone, Copy)]
pub(super) enum Along {
    Start,
    Between,
    End,
}

impl Along {
    /// Where `month` is in a plan of so many `months`.
    pub fn of(month: usize, months: usize) -> Self {
        match month {
            0 => Self::Start,
            _ if month + 1 == months => Self::End,
            _ => Self::Between,
        }
    }
}

impl Share {
    /// Tells whether customers buy of the family then.
    pub fn is_bought(&self, along: Along) -> bool {
        let (at_start, at_end) = self.none;
        match along {
            Along::Start => !at_start,
            Along::Between => !(at_start && at_end),
            Along::End => !at_end,
        }
    }
}

/// Use of a product sold by price list.
pub(super) struct Used {
    pub item: Id,
    pub family: Id,
    pub reads: PriceReads,
    units: Seasonal,
}

/// A figure by plan year, and what the calendar month makes of it.
struct Seasonal {
    years: Vec<Node>,
    /// By plan year and calendar month.
    months: Vec<Option<Node>>,
}

impl Seasonal {
    fn new(years: Vec<Node>) -> Self {
        let months = vec![None; years.len() * 12];
        Self { years, months }
    }

    fn in_month(
        &mut self,
        pen: &mut Pen<'_>,
        year: usize,
        month: Month,
        season: &[Node],
        round: impl Fn(&mut Pen<'_>, Node) -> Node,
    ) -> Node {
        let place = usize::try_from(month.of_year() - 1).unwrap_or(0);
        let factor = season.get(place).copied();
        // Without seasons every month of a year is alike.
        let slot = year * 12 + factor.map_or(0, |_| place);
        if let Some(known) = self.months[slot] {
            return known;
        }
        let figure = match factor {
            Some(factor) => pen.graph.mul(self.years[year], factor),
            None => self.years[year],
        };
        let figure = round(pen, figure);
        self.months[slot] = Some(figure);
        figure
    }
}

impl Tariff {
    pub fn new(pen: &mut Pen<'_>, owner: usize, cohort: &Cohort, facts: &Facts) -> Self {
        let about = About::of(owner);
        let first = pen.amount(cohort.spend, Unit::Money, Phrase::SpendFirstYear, about);
        let expansion = pen.rate(cohort.expansion, Phrase::Expansion, about);
        let change = pen.rate(cohort.price_change, Phrase::PriceChange, about);
        let expansion = pen.growing(expansion);
        let change = pen.growing(change);
        let step = pen.step(expansion, change);
        pen.label(step, Phrase::YearlyStep, about);
        let spend = pen.yearly(first, step, Phrase::SpendOfYear, owner);
        let seasons = cohort.seasonality.iter().enumerate();
        let season = seasons.map(|(at, &rate)| pen.rate(rate, Phrase::Season, about.in_part(at))).collect();
        let mut mix = Vec::with_capacity(cohort.mix.len());
        for (at, share) in cohort.mix.iter().enumerate() {
            let about = about.in_part(at);
            let start = pen.rate(share.share, Phrase::MixShare, about);
            let shift = share.end.map(|end| {
                let end = pen.rate(end, Phrase::MixShareEnd, about);
                pen.graph.sub(end, start)
            });
            let none = |share: Rate| share.value().is_zero();
            let none = (none(share.share), none(share.end.unwrap_or(share.share)));
            mix.push(Share { family: share.family.clone(), start, shift, none });
        }
        let mut usage = Vec::with_capacity(cohort.usage.len());
        for (at, used) in cohort.usage.iter().enumerate() {
            let Some(price) = facts.prices.iter().find(|price| price.id == used.item) else { continue };
            let first = pen.amount(used.units, Unit::Count, Phrase::UnitsPerCustomer, about.in_part(at));
            let units = match price.reads {
                PriceReads::Units => pen.yearly(first, expansion, Phrase::UnitsOfYear, owner),
                PriceReads::Spend => vec![first; pen.years()],
            };
            let units = Seasonal::new(units);
            usage.push(Used { item: price.id.clone(), family: price.family.clone(), reads: price.reads, units });
        }
        Self { owner, spend: Seasonal::new(spend), mix, usage, season }
    }

    /// List-price spend of one customer, in cents.
    pub fn spend(&mut self, pen: &mut Pen<'_>, year: usize, month: Month) -> Node {
        let about = About::of(self.owner).at(year * 12);
        self.spend.in_month(pen, year, month, &self.season, |pen, spend| {
            let spend = pen.cents(spend);
            pen.label(spend, Phrase::SpendPerCustomer, about)
        })
    }

    /// Units one customer uses. Prices by spend have no season of their own.
    pub fn units(&mut self, pen: &mut Pen<'_>, item: usize, year: usize, month: Month) -> Node {
        let about = About::of(self.owner).at(year * 12).in_part(item);
        let used = &mut self.usage[item];
        match used.reads {
            PriceReads::Units => used.units.in_month(pen, year, month, &self.season, |pen, units| {
                let units = pen.count(units);
                pen.label(units, Phrase::UnitsInMonth, about)
            }),
            PriceReads::Spend => used.units.years[year],
        }
    }

    /// Shares of spend in plan month `month`, in the order of the mix.
    pub fn shares(&self, pen: &mut Pen<'_>, month: usize) -> Vec<Node> {
        let share = |(at, share): (usize, &Share)| {
            let Some(shift) = share.shift else { return share.start };
            let along = pen.along(month);
            let moved = pen.graph.mul(shift, along);
            let now = pen.graph.add(share.start, moved);
            pen.label(now, Phrase::MixShareNow, About::of(self.owner).at(month).in_part(at))
        };
        self.mix.iter().enumerate().map(share).collect()
    }
}
