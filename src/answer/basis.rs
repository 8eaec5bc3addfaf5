//! The part of the result that is the vendor's, by what it rests on.

use rust_decimal::Decimal;

use super::data::BasisShare;
use super::headline::SHARE;
use crate::formula::Provenance;
use crate::model::ModelView;
use crate::money::{Amount, Rate};
use crate::policy::schema::BasisKind;

/// Partner discount, incentives and charges by what they rest on; amounts of either sign count alike.
pub(crate) fn basis(model: &ModelView<'_>, sourced: &Provenance) -> Vec<BasisShare> {
    let kinds = [BasisKind::Published, BasisKind::Own, BasisKind::Reported, BasisKind::Illustrative];
    let mut amounts = [Decimal::ZERO; 4];
    for figure in model.built.lines.iter().filter(|line| line.vendors).map(|line| line.total) {
        let Some(softest) = sourced.basis(figure) else { continue };
        for (kind, amount) in kinds.into_iter().zip(&mut amounts) {
            // What rounding left on the plan's own side belongs to the table that was rounded.
            let rest = if kind == softest { sourced.part(figure, None) } else { Decimal::ZERO };
            *amount += model.built.cents.apply(sourced.part(figure, Some(kind)) + rest).abs();
        }
    }
    let whole: Decimal = amounts.iter().sum();
    kinds
        .into_iter()
        .zip(amounts)
        .map(|(kind, amount)| BasisShare {
            kind,
            amount: Amount::exactly(amount),
            share: if whole.is_zero() { Rate::ZERO } else { Rate::exactly(SHARE.apply(amount / whole)) },
        })
        .collect()
}
