//! Next steps: what each brings.

use super::fifth::programme;
use super::{PLAN, profit, provider, read};
use partner_calculator::policy::catalogue::Catalogue;
use partner_calculator::request::{Book, TierPath};
use partner_calculator::whatif::{ActionKind, Actions, NoWay, actions};
use partner_calculator::words;
use rust_decimal::Decimal;
use serde_json::{Value, json};

fn steps(plan: &Value) -> Actions {
    let request = read(plan);
    actions(programme(&request).as_ref(), &request, "0".parse().unwrap()).unwrap()
}

#[test]
fn actions_bring_what_they_promise() {
    for tier in ["standard", "advanced"] {
        let plan = provider(tier, "8000");
        let (now, found) = (profit(&read(&plan)), steps(&plan).actions);
        assert!(found.len() >= 5, "{found:?}");
        for action in &found {
            assert_eq!(profit(&action.request) - now, action.gain.value(), "{:?}", action.kind);
        }
        assert!(found.is_sorted_by(|one, other| one.gain >= other.gain));
        assert!(found.iter().any(|action| matches!(action.kind, ActionKind::MoveTier { .. })), "{found:?}");
    }
}

#[test]
fn a_tier_is_a_step_only_where_the_plan_reaches_it_by_the_rules() {
    let plan = provider("standard", "8000");
    let Actions { actions: found, tiers } = steps(&plan);
    let premier = found.iter().find(|it| matches!(&it.kind, ActionKind::MoveTier { tier } if tier == "premier"));
    let premier = premier.unwrap_or_else(|| panic!("{found:?}"));
    // Nothing is held at will: the tier at the start stays, and what premier asks for is obtained.
    assert_eq!((premier.request.tier.as_str(), premier.request.tier_path), ("standard", TierPath::Evolving));
    // Four people of each certificate, at 900 and 2,400.
    assert_eq!(premier.cost.value(), Decimal::from(4 * 900 + 4 * 2400));
    // No table says what a validated role costs.
    assert_eq!(premier.uncounted, ["role-validation"]);
    let programme = Catalogue::embedded().programme("huawei-cloud").unwrap();
    let asks = premier.needs.iter().map(|need| (words::sentence(&need.label, Some(&programme)), need.met));
    let asks: Vec<(String, bool)> = asks.collect();
    let asks: Vec<(&str, bool)> = asks.iter().map(|(what, met)| (what.as_str(), *met)).collect();
    assert_eq!(
        asks,
        [
            ("Validated role in the software, service or system-integrator path", false),
            ("billed purchases in twelve months", true),
            ("People with an HCIA or HCCDA certificate", false),
            ("People with an HCIP certificate", false),
        ]
    );
    // Core is by nomination: no step leads there, and what it asks for is told apart.
    let core = tiers.iter().find(|it| it.tier == "core").unwrap();
    assert_eq!(core.why, NoWay::Nomination);
    assert!(
        core.needs.iter().any(|need| need.needed.value() == Decimal::from(5_000_000) && !need.met),
        "{core:?}"
    );
    // Who sells a tenth of it reaches nothing by holding certificates.
    let mut small = provider("standard", "800");
    small["book"]["plan"]["projects"] = json!([]);
    let small = steps(&small);
    assert!(!small.actions.iter().any(|it| matches!(it.kind, ActionKind::MoveTier { .. })), "{small:?}");
    let why: Vec<NoWay> = small.tiers.iter().map(|it| it.why).collect();
    assert_eq!(why, [NoWay::OutOfReach, NoWay::OutOfReach, NoWay::Nomination]);
}

#[test]
fn a_tier_that_would_be_lost_can_be_kept_and_one_that_is_held_by_choice_has_no_step() {
    let mut plan = provider("advanced", "8000");
    let keep = steps(&plan)
        .actions
        .into_iter()
        .find(|it| matches!(&it.kind, ActionKind::MoveTier { tier } if tier == "advanced"));
    // The plan pays already for the two certificates that its tier at the start asks for.
    assert_eq!(keep.unwrap().cost.value(), Decimal::ZERO);
    plan["tierPath"] = "fixed".into();
    let held = steps(&plan);
    assert!(!held.actions.iter().any(|it| matches!(it.kind, ActionKind::MoveTier { .. })), "{held:?}");
    assert_eq!(
        held.tiers.iter().map(|it| it.why).collect::<Vec<_>>(),
        [NoWay::Held, NoWay::Held, NoWay::Nomination]
    );
}

#[test]
fn certificates_of_a_step_are_paid_for() {
    // So many certificates open the AI special incentive; they cost 2,400 each, and the step pays for them.
    let mut plan = provider("standard", "8000");
    plan["book"]["plan"]["cohorts"][0]["mix"] = json!([{ "family": "ai-models", "share": "1" }]);
    let found = steps(&plan).actions;
    let hcip = found.iter().find(
        |it| matches!(&it.kind, ActionKind::Certify { credential, .. } if credential == "hcip-certificates"),
    );
    let hcip = hcip.unwrap_or_else(|| panic!("{found:?}"));
    let ActionKind::Certify { value, .. } = &hcip.kind else { unreachable!() };
    assert_eq!(hcip.cost.value(), value.value() * Decimal::from(2400));
    let [held] = hcip.request.credentials.as_slice() else { panic!("{hcip:?}") };
    assert_eq!((held.value, held.to_obtain), (*value, Some(*value)));
}

#[test]
fn giving_less_of_everything_is_a_step_like_any_other() {
    let mut plan: Value = serde_json::from_str(PLAN).unwrap();
    plan["book"]["plan"]["cohorts"][0]["discount"] = "1".into();
    let request = read(&plan);
    let less = |elasticity: &str| {
        let found = actions(programme(&request).as_ref(), &request, elasticity.parse().unwrap()).unwrap();
        found.actions.into_iter().find(|action| matches!(action.kind, ActionKind::GiveLess { .. }))
    };
    assert!(less("0").is_some());
    // From nothing to something a price is endlessly dearer: whoever minds it at all is lost.
    if let Some(step) = less("0.02") {
        let Book::Plan(plan) = &step.request.book else { panic!("a plan stays one") };
        assert!(plan.cohorts[0].new_per_month.value().is_zero());
    }
}
