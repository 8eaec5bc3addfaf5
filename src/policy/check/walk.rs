//! The parts of a programme that rules look at, each with its place.

use super::finding::FieldPath;
use crate::date::Period;
use crate::money::Rounding;
use crate::policy::schema::{
    Applies, Base, Baseline, Basis, Filter, Gate, Grain, Incentive, Measure, Printed, Programme, Row, TableRule,
    Window,
};

/// A table of rows, whichever list it is in.
pub(super) struct Table<'a> {
    /// Path.
    pub(super) place: FieldPath,
    /// The partners it is for.
    pub(super) applies: &'a Applies,
    /// Its rows.
    pub(super) rows: &'a [Row],
    /// Basis.
    pub(super) basis: &'a Basis,
    /// Base; `None` for a discount, which is taken off every sale.
    pub(super) base: Option<&'a Base>,
    /// It pays the partner, so that product classes decide what earns.
    pub(super) pays: bool,
}

/// A baseline and what is compared with it.
pub(super) struct Compared<'a> {
    /// Path.
    pub(super) place: FieldPath,
    /// The baseline.
    pub(super) baseline: &'a Baseline,
    /// The stretch that is compared; of a window only whether it ever resets.
    pub(super) per: Period,
    /// Whose sales are compared.
    pub(super) grain: Grain,
}

/// Every part of a programme that some rule looks at, wherever it hangs.
#[derive(Default)]
pub(super) struct Parts<'a> {
    /// Bases of tables.
    pub(super) bases: Vec<(FieldPath, &'a Basis)>,
    /// Lists of printed rules, with the rules their tables say.
    pub(super) printed: Vec<(FieldPath, &'a Printed, Vec<TableRule>)>,
    /// Partners that tables apply to.
    pub(super) applies: Vec<(FieldPath, &'a Applies)>,
    /// Filters of sales.
    pub(super) filters: Vec<(FieldPath, &'a Filter)>,
    /// Measures, each with the period of its table.
    pub(super) measures: Vec<(FieldPath, &'a Measure, Period)>,
    /// Gates.
    pub(super) gates: Vec<(FieldPath, &'a Gate)>,
    /// Baselines of growth.
    pub(super) baselines: Vec<Compared<'a>>,
    /// Tables of rows.
    pub(super) tables: Vec<Table<'a>>,
    /// Incentives and charges.
    pub(super) incentives: Vec<(FieldPath, &'a Incentive)>,
    /// Rounding of lines.
    pub(super) roundings: Vec<(FieldPath, Rounding)>,
}

impl<'a> Parts<'a> {
    /// Takes `programme` apart.
    pub(super) fn of(programme: &'a Programme) -> Self {
        let mut parts = Self::default();
        parts
            .roundings
            .extend(programme.rounding.map(|rounding| (FieldPath::default().key("rounding"), rounding)));
        parts.declarations(programme);
        for (index, price) in programme.price.iter().enumerate() {
            parts.basis(&FieldPath::top("price", index), &price.basis);
        }
        for (index, discount) in programme.discount.iter().enumerate() {
            let place = FieldPath::top("discount", index);
            parts.basis(&place, &discount.basis);
            parts.printed(&place, &discount.printed, || discount.rules());
            parts.applies.push((place.key("applies"), &discount.applies));
            parts.roundings.extend(discount.rounding.map(|rounding| (place.key("rounding"), rounding)));
            let (applies, rows, basis) = (&discount.applies, &*discount.rates, &discount.basis);
            parts.tables.push(Table { place, applies, rows, basis, base: None, pays: true });
        }
        for (index, table) in programme.customer_discount.iter().enumerate() {
            let place = FieldPath::top("customer-discount", index);
            parts.basis(&place, &table.basis);
            parts.applies.push((place.key("applies"), &table.applies));
        }
        for (index, table) in programme.incentive.iter().enumerate() {
            parts.incentive(FieldPath::top("incentive", index), table, true);
        }
        for (index, table) in programme.charge.iter().enumerate() {
            parts.incentive(FieldPath::top("charge", index), table, false);
        }
        for (index, rule) in programme.tier_rule.iter().enumerate() {
            let place = FieldPath::top("tier-rule", index);
            parts.basis(&place, &rule.basis);
            for (at, gate) in rule.gates.iter().enumerate() {
                parts.gate(place.item("gates", at), gate, rule.reviewed, Grain::Partner);
            }
        }
        parts
    }

    fn declarations(&mut self, programme: &'a Programme) {
        for (index, class) in programme.class.iter().enumerate() {
            self.basis(&FieldPath::top("class", index), &class.basis);
        }
        for (index, family) in programme.family.iter().enumerate() {
            family.basis.iter().for_each(|basis| self.basis(&FieldPath::top("family", index), basis));
        }
        for (index, account) in programme.account.iter().enumerate() {
            self.basis(&FieldPath::top("account", index), &account.basis);
        }
        for (index, credential) in programme.credential.iter().enumerate() {
            credential.basis.iter().for_each(|basis| self.basis(&FieldPath::top("credential", index), basis));
        }
        for (index, note) in programme.note.iter().enumerate() {
            self.basis(&FieldPath::top("note", index), &note.basis);
        }
    }

    fn basis(&mut self, of: &FieldPath, basis: &'a Basis) {
        self.bases.push((of.key("basis"), basis));
    }

    fn printed(&mut self, of: &FieldPath, printed: &'a [Printed], rules: impl Fn() -> Vec<TableRule>) {
        self.printed.extend(printed.iter().enumerate().map(|(at, one)| (of.item("printed", at), one, rules())));
    }

    fn incentive(&mut self, place: FieldPath, table: &'a Incentive, pays: bool) {
        self.basis(&place, &table.basis);
        self.printed(&place, &table.printed, || table.rules());
        self.applies.push((place.key("applies"), &table.applies));
        self.filters.push((place.key("base").key("where"), &table.base.sales));
        self.roundings.extend(table.rounding.map(|rounding| (place.key("rounding"), rounding)));
        if let Some(above) = &table.base.above {
            let (place, per, grain) = (place.key("base").key("above"), table.per, table.grain);
            self.baselines.push(Compared { place, baseline: above, per, grain });
        }
        let of_gates = if table.grain == Grain::Customer { Grain::Customer } else { Grain::Partner };
        for (at, gate) in table.gates.iter().enumerate() {
            self.gate(place.item("gates", at), gate, table.per, of_gates);
        }
        if let Some(reads) = &table.reads {
            self.measure(place.key("reads"), reads, table.per, table.grain);
        }
        for (at, limit) in table.limits.iter().enumerate() {
            if let Some(times) = &limit.at_most_of {
                let place = place.item("limits", at).key("at-most-of").key("of");
                self.measure(place, &times.of, limit.per.unwrap_or(table.per), limit.grain);
            }
        }
        for (at, tranche) in table.tranches.iter().enumerate() {
            self.gate(place.item("tranches", at).key("gate"), &tranche.gate, table.per, Grain::Partner);
        }
        self.incentives.push((place.clone(), table));
        let (applies, rows, basis) = (&table.applies, &*table.rates, &table.basis);
        self.tables.push(Table { place, applies, rows, basis, base: Some(&table.base), pays });
    }

    fn gate(&mut self, place: FieldPath, gate: &'a Gate, per: Period, grain: Grain) {
        let grain = gate.grain.unwrap_or(grain);
        self.measure(place.key("measure"), &gate.measure, per, grain);
        if let Some(times) = &gate.at_least_times {
            self.measure(place.key("at-least-times").key("of"), &times.of, per, grain);
        }
        self.applies.push((place.key("applies"), &gate.applies));
        self.gates.push((place, gate));
    }

    fn measure(&mut self, place: FieldPath, measure: &'a Measure, per: Period, grain: Grain) {
        self.filters.push((place.key("where"), &measure.sales));
        if let Some(baseline) = &measure.growth_over {
            let stretch = measure.over.map_or(per, |over| match over {
                Window::Lifetime => Period::Lifetime,
                _ => Period::Month,
            });
            // A measure with months of its own reads all sales, never a single one.
            let grain = if measure.over.is_some() { Grain::Partner } else { grain };
            self.baselines.push(Compared { place: place.key("growth-over"), baseline, per: stretch, grain });
        }
        if let Some(whole) = &measure.share_of {
            self.measure(place.key("share-of"), whole, per, grain);
        }
        for (at, times) in measure.plus.iter().enumerate() {
            self.measure(place.item("plus", at).key("of"), &times.of, per, grain);
        }
        self.measures.push((place, measure, per));
    }
}
