//! From list price to what is left of it, by who bills the customer.

use super::layout::{LineRole, Waterfall};
use super::line::{LineId, LineTerm, LineTitle};
use super::{Months, Statement};
use crate::policy::schema::Model;

impl Statement<'_, '_, '_, '_> {
    /// From list price to what is left of it, by who bills the customer.
    pub(super) fn trade(&mut self) -> Months {
        let trade = &self.from.settlement.trade;
        let vendor = &self.from.terms.programme.vendor;
        let given: Months =
            trade.charged.iter().zip(&trade.list).map(|(&charged, &list)| self.graph.sub(charged, list)).collect();
        if self.from.model == Model::Referral {
            let line = self.add(LineId::ListPrice, trade.list.clone());
            line.title = LineTitle::ReferredSales { vendor: vendor.clone() };
            line.role = LineRole::Memo;
            self.add(LineId::Charged, trade.charged.clone()).role = LineRole::Memo;
            self.coupons();
            return self.nothing();
        }
        self.add(LineId::ListPrice, trade.list.clone()).waterfall = Some(Waterfall::Start);
        let given = self.added(&[given, trade.passed.clone()]);
        let line = self.add(LineId::CustomerDiscount, given);
        line.term = Some(LineTerm::CustomerDiscount);
        line.waterfall = Some(Waterfall::Step);
        if self.from.pass_through.is_some() {
            let passed = self.minus(&trade.passed);
            let line = self.add(LineId::PassedDiscount, passed);
            line.term = Some(LineTerm::PassThrough);
            line.waterfall = Some(Waterfall::Step);
        }
        let line = self.add(LineId::Revenue, trade.charged.clone());
        line.term = Some(LineTerm::NetRevenue);
        line.role = LineRole::Subtotal;
        let left = match self.from.model {
            Model::Seller => self.sellers_taxes(),
            _ => self.vendor_bill(),
        };
        self.coupons();
        left
    }

    fn vendor_bill(&mut self) -> Months {
        let trade = &self.from.settlement.trade;
        let list = self.minus(&trade.list);
        let discount: Months =
            trade.list.iter().zip(&trade.settled).map(|(&list, &settled)| self.graph.sub(list, settled)).collect();
        let bill = self.minus(&trade.settled);
        let line = self.add(LineId::VendorList, list);
        line.parent = Some(LineId::VendorBill);
        line.waterfall = Some(Waterfall::Step);
        let line = self.add(LineId::PartnerDiscount, discount);
        line.parent = Some(LineId::VendorBill);
        line.term = Some(LineTerm::PartnerDiscount);
        line.vendors = true;
        line.waterfall = Some(Waterfall::Step);
        let line = self.add(LineId::VendorBill, bill.clone());
        line.role = LineRole::Subtotal;
        let left: Months =
            trade.charged.iter().zip(&bill).map(|(&charged, &bill)| self.graph.add(charged, bill)).collect();
        let line = self.add(LineId::ResaleMargin, left.clone());
        line.role = LineRole::Subtotal;
        line.term = Some(LineTerm::FrontEndMargin);
        line.waterfall = Some(Waterfall::Subtotal);
        left
    }

    fn sellers_taxes(&mut self) -> Months {
        let trade = &self.from.settlement.trade;
        let mut left = vec![trade.charged.clone()];
        for (id, taken) in [(LineId::Withheld, &trade.withheld), (LineId::SellerTaxes, &trade.taxes)] {
            let zero = self.graph.zero();
            if taken.iter().all(|&month| month == zero) {
                continue;
            }
            let taken = self.minus(taken);
            self.add(id, taken.clone()).waterfall = Some(Waterfall::Step);
            left.push(taken);
        }
        self.added(&left)
    }

    fn coupons(&mut self) {
        let zero = self.graph.zero();
        let coupons = self.from.settlement.trade.coupons.clone();
        if coupons.iter().any(|&month| month != zero) {
            let line = self.add(LineId::Coupons, coupons);
            line.role = LineRole::Memo;
        }
    }
}
