//! Rules behind the answer, and those among them that the vendor prints.

use super::data::RulesPrinted;
use crate::model::ModelView;
use crate::policy::schema::{Basis, Model, Printed, TableRule};

/// The rules of every table that is for the partner. Of a table the vendor prints all are printed, of another those that it says are.
pub(crate) fn rules(model: &ModelView<'_>) -> RulesPrinted {
    let mut counted = RulesPrinted { printed: 0, used: 0 };
    let mut count = |basis: &Basis, printed: &[Printed], rules: Vec<TableRule>| {
        let whole = matches!(basis, Basis::Published(_) | Basis::Example(_));
        let is_printed = |rule: &&TableRule| whole || printed.iter().any(|one| one.rules.contains(rule));
        counted.printed += rules.iter().filter(is_printed).count();
        counted.used += rules.len();
    };
    for settled in &model.built.settlement.incentives {
        let table = settled.table(model.terms);
        count(&table.basis, &table.printed, table.rules());
    }
    let partner = &model.built.from.partner;
    let tiers = model.built.settlement.tiers.iter().flatten().map(|share| {
        share.tier.and_then(|tier| model.terms.programme.tier.get(tier)).map(|tier| tier.id.as_str())
    });
    let tiers: Vec<Option<&str>> = tiers.collect();
    for table in &model.terms.discounts {
        let applies = |tier| model.terms.applies(&table.applies, &partner.role, tier, &partner.country);
        if model.built.role == Model::Resale && tiers.iter().copied().any(applies) {
            count(&table.basis, &table.printed, table.rules());
        }
    }
    counted
}
