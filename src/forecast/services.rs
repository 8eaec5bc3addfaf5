//! Services of the partner's own: what they bring in and what delivering them costs.

use super::ServiceLine;
use super::builder::ForecastBuilder;
use super::subject::Subject;
use crate::formula::Node;
use crate::phrase::Phrase;
use crate::plan::{Plan, ServiceKind};

/// Revenue and delivery cost of each service, from the customers there and those won.
pub(super) fn lines(
    builder: &mut ForecastBuilder<'_>,
    plan: &Plan,
    active: &[Node],
    won: &[Node],
) -> Vec<ServiceLine> {
    let services = plan.services.iter().enumerate();
    services
        .map(|(owner, service)| {
            let about = Subject::of(owner);
            let price = builder.amount(service.price, Phrase::ServicePrice, about);
            let attach = builder.rate(service.attach, Phrase::ServiceAttach, about);
            let margin = builder.rate(service.margin, Phrase::ServiceMargin, about);
            let cost = builder.complement(margin);
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
                let buyers = builder.share_of(customers, attach);
                builder.label(buyers, Phrase::ServiceBuyers, about);
                let revenue = builder.price(buyers, price);
                line.revenue.push(builder.label(revenue, Phrase::ServiceRevenue, about));
                let delivery = builder.price(revenue, cost);
                line.delivery.push(builder.label(delivery, Phrase::ServiceDelivery, about));
            }
            line
        })
        .collect()
}
