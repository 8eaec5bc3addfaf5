//! Prices: the vendor's and the customer's price of each sale, unrounded.

use rust_decimal::Decimal;

use super::{Scope, Settler, TableKind, TierShare};
use crate::date::Month;
use crate::exchange::Purpose;
use crate::formula::{Node, Unit};
use crate::ledger::{Given, ListPrice, Posting};
use crate::money::{AMOUNT_PLACES, Amount, Rate, Rounding, RoundingMode};
use crate::phrase::Phrase;
use crate::policy::schema::{Edges, Model, Price, PriceReads, Scale};

/// Of one customer's price where its list says no rounding: as fine as an amount.
const FINE: Rounding = Rounding { places: AMOUNT_PLACES, mode: RoundingMode::HalfUp };

/// One posting, priced.
#[derive(Clone, Copy, Debug)]
pub struct Priced {
    /// List price.
    pub list: Node,
    /// Price the vendor bills, before coupons.
    pub settled: Node,
    /// Price the customer is charged.
    pub charged: Node,
    /// Part of the partner's discount that a reseller gets; in what is charged.
    pub passed: Option<Node>,
}

impl Settler<'_, '_> {
    /// Prices every posting, month by month, since a tier reached in one month prices the next.
    pub(super) fn price_by_month(&mut self) {
        for offset in 0..self.by_month.len() {
            let month = self.earliest.plus(i32::try_from(offset).unwrap_or(i32::MAX));
            let tiers = self.tiers_in(month);
            self.tiers.push(tiers);
            for index in self.by_month[offset].clone() {
                let priced = self.price(index, month);
                self.priced.push(priced);
            }
        }
    }

    fn model(&self) -> Model {
        let role = self.terms.programme.role.iter().find(|role| role.id == self.partner.role);
        role.map_or(Model::Resale, |role| role.model)
    }

    fn price(&mut self, index: usize, month: Month) -> Priced {
        let ledger = self.ledger;
        let posting = &ledger.postings[index];
        let about = u32::try_from(index).unwrap_or(u32::MAX);
        let list = match &posting.list {
            ListPrice::Amount(list) => *list,
            ListPrice::Priced(item) => self.list_price(item, index, posting),
        };
        let charged = match posting.given {
            Given::Nothing => list,
            Given::Charged(charged) => charged,
            Given::Rate(rate) => {
                let given = self.graph.mul(list, rate);
                self.label(given, Phrase::GivenDiscount, about, None);
                let charged = self.graph.sub(list, given);
                self.label(charged, Phrase::ChargedPrice, about, None);
                charged
            }
        };
        let settled = match self.model() {
            Model::Resale => self.settled(list, posting, month, about),
            Model::Referral | Model::Seller => list,
        };
        let passed = self.passed_on(list, settled, posting, about);
        let charged = match passed {
            Some(passed) => {
                let charged = self.graph.sub(charged, passed);
                self.label(charged, Phrase::ChargedPrice, about, None);
                charged
            }
            None => charged,
        };
        Priced { list, settled, charged, passed }
    }

    /// Share of a sale's discount passed on to a reseller. A price that is stated has it in it already.
    fn passed_on(&mut self, list: Node, settled: Node, posting: &Posting, about: u32) -> Option<Node> {
        if matches!(posting.given, Given::Charged(_)) || settled == list {
            return None;
        }
        let share = self.passes_on?;
        let discount = self.graph.sub(list, settled);
        let passed = self.graph.mul(discount, share);
        self.label(passed, Phrase::PassedDiscount, about, None);
        Some(passed)
    }

    /// The constant of a row's rate, written once.
    pub(super) fn row_rate(&mut self, clause: crate::formula::Clause, row: usize, rate: Decimal) -> Node {
        if let Some(&known) = self.rates.get(&(clause.0, row)) {
            return known;
        }
        let node = self.table_constant(rate, Unit::Rate, clause);
        self.label(node, Phrase::TableRate, u32::try_from(row).unwrap_or(0), Some(clause));
        self.rates.insert((clause.0, row), node);
        node
    }

    /// `figure` for the tier the partner has: picked when it is known, else by the tiers' flags.
    pub(super) fn by_tier(
        &mut self,
        shares: &[TierShare],
        mut figure: impl FnMut(&mut Self, Option<usize>) -> Option<Node>,
    ) -> Option<Node> {
        if let [only] = shares {
            return figure(self, only.tier);
        }
        let mut picked: Option<Node> = None;
        for share in shares {
            let Some(figure) = figure(self, share.tier) else { continue };
            let otherwise = match picked {
                Some(node) => node,
                None => self.graph.zero(),
            };
            picked = Some(self.graph.select(share.flag, figure, otherwise));
        }
        picked
    }

    /// One customer's price by the price list, times the customers the posting stands for.
    fn list_price(&mut self, item: &str, index: usize, posting: &Posting) -> Node {
        let terms = self.terms;
        let named = || terms.prices.iter().copied().filter(|price| price.id == item);
        // Before its first edition a price list is as in that.
        let Some(price) = named().find(|price| terms.holds(*price, posting.month)).or_else(|| named().next())
        else {
            return self.graph.zero();
        };
        let clause = self.clause(TableKind::Table, price);
        let reading = match price.reads {
            PriceReads::Units => posting.units.unwrap_or_else(|| self.graph.zero()),
            PriceReads::Spend => {
                let spend = self.spend(price, index, posting);
                self.in_programme(spend, Purpose::Plan)
            }
        };
        let known = self.scales.get(&(clause.0, 0)).copied();
        let table = known.unwrap_or_else(|| self.scale_table(&price.bands, price.scale, price.edges, clause));
        self.scales.insert((clause.0, 0), table);
        let scaled = self.graph.scale(reading, table, Unit::Money);
        let mut each = match price.scale {
            Scale::Whole => self.graph.mul_as(reading, scaled, Unit::Money),
            _ => scaled,
        };
        if let Some(minimum) = price.minimum {
            let minimum = self.table_constant(minimum.value(), Unit::Money, clause);
            each = self.graph.max(each, minimum);
        }
        let rounding = price.rounding.map_or(FINE, |rounding| self.plan_rounding(rounding));
        let each = self.in_plan(each, Purpose::Plan);
        let each = self.graph.round(each, rounding);
        let about = u32::try_from(index).unwrap_or(u32::MAX);
        self.label(each, Phrase::UnitPrice, about, Some(clause));
        // Of a price that reads spend, the units are the share of customers who have the product.
        let having = posting.units.filter(|_| price.reads == PriceReads::Spend);
        let list =
            [posting.count, having].into_iter().flatten().fold(each, |list, times| self.graph.mul(list, times));
        // What like customers pay is planned in cents, however fine the price of one unit.
        let list = if list == each { each } else { self.graph.round(list, self.cents) };
        self.label(list, Phrase::ListPrice, about, Some(clause));
        list
    }

    /// One customer's list-price spend in the month, on the families the price list reads. Price
    /// lists stand after what they read in a month.
    fn spend(&mut self, price: &Price, index: usize, posting: &Posting) -> Node {
        let ledger = self.ledger;
        let reads = |family: &str| {
            family != price.family
                && (price.spend_on.is_empty() || price.spend_on.iter().any(|read| read == family))
        };
        // Like customers of one age spend alike; another age of the same group is somebody else.
        let own = &ledger.profiles[posting.profile as usize];
        let alike = |other: u32| {
            let other = &ledger.profiles[other as usize];
            posting.count.is_none() || (other.kind == own.kind && other.age == own.age)
        };
        let month =
            self.offset(posting.month).map(|offset| self.postings_in(offset, Scope::Customer(posting.customer)));
        let month = month.unwrap_or_default();
        let spend: Vec<Node> = month
            .iter()
            .filter(|&&other| other < index.min(self.priced.len()))
            .filter(|&&other| {
                let profile = ledger.postings[other].profile;
                alike(profile) && reads(&ledger.profiles[profile as usize].family)
            })
            .map(|&other| self.priced[other].list)
            .collect();
        let spend = self.graph.sum(&spend);
        if posting.count.is_none() {
            return spend;
        }
        // The customers whose spend that is: those who pay for this product in money, and with coupons.
        let both = month.iter().map(|&other| &ledger.postings[other]).filter(|other| {
            alike(other.profile) && matches!(&other.list, ListPrice::Priced(item) if *item == price.id)
        });
        let customers: Vec<Node> = both.filter_map(|other| other.count).collect();
        let customers = self.graph.sum(&customers);
        self.graph.div(spend, customers)
    }

    /// A banded table in the graph.
    pub(super) fn scale_table(
        &mut self,
        bands: &[crate::policy::schema::Band],
        method: Scale,
        edges: Edges,
        clause: crate::formula::Clause,
    ) -> u32 {
        let basis = self.kind(clause);
        let mut start = Decimal::ZERO;
        let mut worked_out: Vec<crate::formula::ScaleBand> = Vec::with_capacity(bands.len());
        for band in bands {
            let from = band.from.map_or(start, Amount::value);
            if let Some(before) = worked_out.last_mut() {
                before.to.get_or_insert(from);
            }
            let to = band.up_to.map(Amount::value);
            start = to.unwrap_or(from);
            let rate = band.rate.map(Rate::value);
            let amount = band.amount.map(Amount::value);
            let pays = if rate.is_some() { Unit::Rate } else { Unit::Money };
            worked_out.push(crate::formula::ScaleBand {
                from,
                to,
                value: rate.or(amount).unwrap_or_default(),
                pays,
            });
        }
        self.graph.table(crate::formula::ScaleTable { method, edges, bands: worked_out, basis, clause })
    }
}
