//! Services of the partner's own: what they bring in and what delivering them costs.

use super::ServiceLine;
use super::about::About;
use super::pen::Pen;
use crate::formula::{Node, Unit};
use crate::phrase::Phrase;
use crate::plan::{Plan, ServiceKind};

/// Revenue and delivery cost of each service, from the customers there and those won.
pub(super) fn lines(pen: &mut Pen<'_>, plan: &Plan, active: &[Node], won: &[Node]) -> Vec<ServiceLine> {
    let services = plan.services.iter().enumerate();
    services
        .map(|(owner, service)| {
            let about = About::of(owner);
            let price = pen.amount(service.price, Unit::Money, Phrase::ServicePrice, about);
            let attach = pen.rate(service.attach, Phrase::ServiceAttach, about);
            let margin = pen.rate(service.margin, Phrase::ServiceMargin, about);
            let cost = pen.rest(margin);
            let customers = match service.kind {
                ServiceKind::OneOff => won,
                ServiceKind::Managed => active,
            };
            let mut line = ServiceLine { revenue: Vec::new(), delivery: Vec::new() };
            let mut before: Option<Node> = None;
            for (month, &customers) in customers.iter().enumerate() {
                // As many customers as the month before: the same figures.
                if let (true, Some(&revenue), Some(&delivery)) =
                    (before == Some(customers), line.revenue.last(), line.delivery.last())
                {
                    line.revenue.push(revenue);
                    line.delivery.push(delivery);
                    continue;
                }
                before = Some(customers);
                let about = about.at(month);
                let buyers = pen.part(customers, attach);
                pen.label(buyers, Phrase::ServiceBuyers, about);
                let revenue = pen.price(buyers, price);
                line.revenue.push(pen.label(revenue, Phrase::ServiceRevenue, about));
                let delivery = pen.price(revenue, cost);
                line.delivery.push(pen.label(delivery, Phrase::ServiceDelivery, about));
            }
            line
        })
        .collect()
}
