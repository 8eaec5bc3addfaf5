//! Tariff of a cohort: one customer's spend and usage in a month.

use super::Facts;
use super::builder::ForecastBuilder;
use super::subject::Subject;
use crate::date::Month;
use crate::formula::Node;
use crate::money::Rate;
use crate::phrase::Phrase;
use crate::plan::Cohort;
use crate::policy::schema::{Id, PriceReads};

/// Purchases of one customer of a cohort in a month.
pub(super) struct Tariff {
    owner: usize,
    /// Money, by plan year.
    spend: Seasonal,
    /// Shares of it by product family.
    pub mix: Vec<FamilyShare>,
    /// Products sold by price list.
    pub usage: Vec<ItemUse>,
    season: Vec<Node>,
}

/// A product family's share of spend.
pub(super) struct FamilyShare {
    pub family: Id,
    start: Node,
    /// Change of the share from the first month to the last.
    shift: Option<Node>,
    /// Set where it is none: at the start, at the end.
    none: (bool, bool),
}

/// Stage of a plan, as far as a share that begins or ends at zero tells months apart.
#[derive(Clone, Copy)]
pub(super) enum MixStage {
    Start,
    Between,
    End,
}

impl MixStage {
    /// Stage of `month` in a plan of `months`.
    pub fn of(month: usize, months: usize) -> Self {
        match month {
            0 => Self::Start,
            _ if month + 1 == months => Self::End,
            _ => Self::Between,
        }
    }
}

impl FamilyShare {
    /// Tells whether customers buy of the family then.
    pub fn is_bought(&self, along: MixStage) -> bool {
        let (at_start, at_end) = self.none;
        match along {
            MixStage::Start => !at_start,
            MixStage::Between => !(at_start && at_end),
            MixStage::End => !at_end,
        }
    }
}

/// Use of a product sold by price list.
pub(super) struct ItemUse {
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
        builder: &mut ForecastBuilder<'_>,
        year: usize,
        month: Month,
        season: &[Node],
        round: impl Fn(&mut ForecastBuilder<'_>, Node) -> Node,
    ) -> Node {
        let place = usize::try_from(month.of_year() - 1).unwrap_or(0);
        let factor = season.get(place).copied();
        // Without seasons every month of a year is alike.
        let slot = year * 12 + factor.map_or(0, |_| place);
        if let Some(known) = self.months[slot] {
            return known;
        }
        let figure = match factor {
            Some(factor) => builder.graph.mul(self.years[year], factor),
            None => self.years[year],
        };
        let figure = round(builder, figure);
        self.months[slot] = Some(figure);
        figure
    }
}

impl Tariff {
    pub fn new(builder: &mut ForecastBuilder<'_>, owner: usize, cohort: &Cohort, facts: &Facts) -> Self {
        let about = Subject::of(owner);
        let first = builder.amount(cohort.spend, Phrase::SpendFirstYear, about);
        let expansion = builder.rate(cohort.expansion, Phrase::Expansion, about);
        let change = builder.rate(cohort.price_change, Phrase::PriceChange, about);
        let expansion = builder.growing(expansion);
        let change = builder.growing(change);
        let step = builder.step(expansion, change);
        builder.label(step, Phrase::YearlyStep, about);
        let spend = builder.yearly(first, step, Phrase::SpendOfYear, owner);
        let seasons = cohort.seasonality.iter().enumerate();
        let season = seasons.map(|(at, &rate)| builder.rate(rate, Phrase::Season, about.in_part(at))).collect();
        let mut mix = Vec::with_capacity(cohort.mix.len());
        for (at, share) in cohort.mix.iter().enumerate() {
            let about = about.in_part(at);
            let start = builder.rate(share.share, Phrase::MixShare, about);
            let shift = share.end.map(|end| {
                let end = builder.rate(end, Phrase::MixShareEnd, about);
                builder.graph.sub(end, start)
            });
            let none = |share: Rate| share.value().is_zero();
            let none = (none(share.share), none(share.end.unwrap_or(share.share)));
            mix.push(FamilyShare { family: share.family.clone(), start, shift, none });
        }
        let mut usage = Vec::with_capacity(cohort.usage.len());
        for (at, used) in cohort.usage.iter().enumerate() {
            let Some(price) = facts.prices.iter().find(|price| price.id == used.item) else { continue };
            let first = builder.amount(used.units, Phrase::UnitsPerCustomer, about.in_part(at));
            let units = match price.reads {
                PriceReads::Units => builder.yearly(first, expansion, Phrase::UnitsOfYear, owner),
                PriceReads::Spend => vec![first; builder.years()],
            };
            let units = Seasonal::new(units);
            usage.push(ItemUse {
                item: price.id.clone(),
                family: price.family.clone(),
                reads: price.reads,
                units,
            });
        }
        Self { owner, spend: Seasonal::new(spend), mix, usage, season }
    }

    /// List-price spend of one customer, in cents.
    pub fn spend(&mut self, builder: &mut ForecastBuilder<'_>, year: usize, month: Month) -> Node {
        let about = Subject::of(self.owner).at(year * 12);
        self.spend.in_month(builder, year, month, &self.season, |builder, spend| {
            let spend = builder.cents(spend);
            builder.label(spend, Phrase::SpendPerCustomer, about)
        })
    }

    /// Units one customer uses. Prices by spend have no season of their own.
    pub fn units(&mut self, builder: &mut ForecastBuilder<'_>, item: usize, year: usize, month: Month) -> Node {
        let about = Subject::of(self.owner).at(year * 12).in_part(item);
        let used = &mut self.usage[item];
        match used.reads {
            PriceReads::Units => used.units.in_month(builder, year, month, &self.season, |builder, units| {
                let units = builder.count(units);
                builder.label(units, Phrase::UnitsInMonth, about)
            }),
            PriceReads::Spend => used.units.years[year],
        }
    }

    /// Shares of spend in plan month `month`, in the order of the mix.
    pub fn shares(&self, builder: &mut ForecastBuilder<'_>, month: usize) -> Vec<Node> {
        let share = |(at, share): (usize, &FamilyShare)| {
            let Some(shift) = share.shift else { return share.start };
            let along = builder.progress(month);
            let moved = builder.graph.mul(shift, along);
            let now = builder.graph.add(share.start, moved);
            builder.label(now, Phrase::MixShareNow, Subject::of(self.owner).at(month).in_part(at))
        };
        self.mix.iter().enumerate().map(share).collect()
    }
}
