//! Succession: an edition of a table takes up what the one before it had earned.

use super::accrual::{Accrual, IncentiveAccruals, PeriodAccruals, SettledTotals};
use super::reward::SettlementPoint;
use super::{Scope, Settled, Settler};
use crate::date::Month;
use crate::formula::Node;
use crate::policy::schema::{Grain, Incentive, Quantity, Rounds};

/// A stretch that was under way when an edition of its table came into force.
#[derive(Clone, Copy)]
pub(super) struct Opening {
    /// First month of the stretch.
    first: Month,
    /// Earnings by then under the editions before.
    earned: Node,
    /// Reward by then, had the new edition held from the stretch's beginning.
    reward: Node,
    /// As much of it as the caps of longer periods left.
    capped: Node,
}

impl<'a> Settler<'a, '_> {
    /// The first month asked for that `table` settles, and its last when its edition ends.
    pub(super) fn term(&self, table: &Incentive) -> (Month, Option<Month>) {
        self.terms.term(table).unwrap_or((self.ledger.first(), None))
    }

    /// Months before the term of an edition whose sales count in its first stretch; none for what a partner holds,
    /// which has no date.
    pub(super) fn is_under_way(&self, table: &Incentive) -> bool {
        self.term(table).0 > self.ledger.first() && table.base.of != Quantity::Credential
    }

    /// Accounts of an edition as the one before it left them: what the partner and each customer really earned, and
    /// what of each quota was used.
    pub(super) fn succeed(
        &self,
        table: &'a Incentive,
        charge: bool,
        (prior, accounts): (&[Settled], &[IncentiveAccruals]),
    ) -> IncentiveAccruals {
        let terms = self.terms;
        let same = |one: &Settled| one.charge == charge && one.table(terms).id == table.id;
        let Some(at) = prior.iter().rposition(same) else { return IncentiveAccruals::default() };
        let (before, accounts) = (prior[at].table(terms), &accounts[at]);
        let account = accounts.partner.account.inherited();
        let exact =
            if before.rounds == Rounds::RunningTotal { accounts.exact.inherited() } else { account.clone() };
        let short = table.limits.iter().enumerate().filter(|(_, limit)| {
            let shorter = limit.per.is_some_and(|per| per < table.per);
            limit.of.is_none() && limit.grain == Grain::Partner && shorter
        });
        let short = short.map(|(place, _)| (place, (account.clone(), account.clone()))).collect();
        let customers = accounts.customers.iter().map(|(who, periods)| {
            (*who, PeriodAccruals { account: periods.account.inherited(), ..PeriodAccruals::default() })
        });
        let counted = |place: &usize| before.limits.get(*place).map(|limit| limit.of);
        let quotas = accounts
            .quotas
            .iter()
            .filter(|(place, _)| table.limits.get(*place).is_some_and(|limit| counted(place) == Some(limit.of)));
        IncentiveAccruals {
            exact,
            customers: customers.collect(),
            quotas: quotas.map(|(place, used)| (*place, used.inherited())).collect(),
            partner: PeriodAccruals { account, short },
            ..IncentiveAccruals::default()
        }
    }

    /// Opens an edition in the middle of a stretch, of which it would have paid `reward` by then.
    pub(super) fn open(
        &mut self,
        at: &SettlementPoint<'a, '_>,
        reward: Node,
        accounts: &mut IncentiveAccruals,
    ) -> Opening {
        let (first, end) = at.stretch;
        let zero = self.graph.zero();
        let earned = accounts.partner.account.to_date(first).unwrap_or(zero);
        let to_date = core::mem::take(&mut accounts.groups);
        if at.table.clawback.is_some() {
            // The edition before brought these months, and takes back what they earned by its own rule: here they
            // only say from where each group goes on.
            accounts.brought.push(SettledTotals {
                first,
                from: end.plus(1),
                end,
                increase: zero,
                forgone: None,
                earned: zero,
                spare: None,
                added: to_date.clone(),
                to_date,
            });
        }
        let capped = self.period_caps(at, reward, &accounts.partner);
        Opening { first, earned, reward, capped }
    }

    /// Earnings of a stretch to date: what the editions before earned, and what this one adds to it, within its limits.
    pub(super) fn continued(
        &mut self,
        at: &SettlementPoint<'a, '_>,
        reward: Node,
        (opening, accounts): (Option<Opening>, &IncentiveAccruals),
    ) -> (Node, Option<Node>) {
        let Some(opening) = opening.filter(|opening| opening.first == at.stretch.0) else { return (reward, None) };
        let added = self.graph.sub(reward, opening.reward);
        let capped = self.period_caps(at, reward, &accounts.partner);
        // A fall of what no cap had let it earn takes nothing back, and a cap that grows lets more of it be earned.
        let within = self.graph.sub(capped, opening.capped);
        let added = self.graph.max(added, within);
        let total = self.graph.add(opening.earned, added);
        let least = self.graph.min(total, opening.earned);
        let limited = self.stretch_caps(at, total, Scope::All);
        (self.graph.max(limited, least), Some(least))
    }

    /// `amount` within the caps of its stretch, but what was earned before they came into force stays earned.
    pub(super) fn not_below(&mut self, amount: Node, least: Option<Node>) -> Node {
        least.map_or(amount, |least| self.graph.max(amount, least))
    }
}

impl Accrual {
    /// The same entries, as what another edition earned.
    fn inherited(&self) -> Self {
        let mut account = self.clone();
        account.inherit();
        account
    }
}
