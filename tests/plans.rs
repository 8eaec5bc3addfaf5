//! Laws of every plan: a group is a number of customers, however divided, and nobody changes nothing.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::format_push_string, reason = "a test may be plain and fail loudly")]

#[allow(dead_code, reason = "random sales are for other laws")]
#[path = "properties/any.rs"]
mod any;
mod case;

use any::{Table, table};
use partner_calculator::answer::Answer;
use partner_calculator::estimate::{self, Outcome};
use partner_calculator::money::Amount;
use partner_calculator::policy::catalogue::Catalogue;
use partner_calculator::policy::schema::{Programme, Role};
use partner_calculator::request::{Book, Editions, Held, Request, TierPath};
use partner_calculator::statement::Section;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::RngSeed;
use serde_json::{Value, json};

use case::Ready;

/// A group of like customers.
#[derive(Clone, Debug)]
struct Group {
    today: f64,
    won: f64,
    spend: u32,
    mix: &'static str,
    leave: bool,
    given: bool,
}

/// A one-off sale to a number of like customers.
#[derive(Clone, Debug)]
struct OneOff {
    month: u32,
    list: u32,
    count: f64,
}

#[derive(Clone, Debug)]
struct Plan {
    months: u32,
    groups: Vec<Group>,
    one_offs: Vec<OneOff>,
}

/// Figures of which halves stay exact to the cent, for as long as half the customers leave each month.
fn plan() -> impl Strategy<Value = Plan> {
    let group = (0_u32..4, 0_u32..3, 0_u32..5, select(vec!["a", "b", "both"]), any::<bool>(), any::<bool>());
    let group = group.prop_map(|(today, won, spend, mix, leave, given)| Group {
        today: f64::from(today * 64),
        won: f64::from(won * 64),
        spend: spend * 200,
        mix,
        leave,
        given,
    });
    let one_off = (1_u32..=3, 0_u32..4, 0_u32..3).prop_map(|(month, list, count)| OneOff {
        month,
        list: list * 500,
        count: f64::from(count * 2),
    });
    (3_u32..=6, vec(group, 1..4), vec(one_off, 0..3)).prop_map(|(months, groups, one_offs)| Plan {
        months,
        groups,
        one_offs,
    })
}

/// Draws a gate of a table, and its payment when closed.
fn gate() -> impl Strategy<Value = &'static str> {
    select(vec![
        "",
        "gates = [{ measure = { of = \"customers\" }, at-least = \"2\" }]\n",
        "gates = [{ measure = { of = \"customers\", where = { families = [\"b\"] } }, below = \"100\" }]\n",
        "gates = [{ measure = { of = \"charged\", share-of = { of = \"list\" } }, at-least = \"0.9\" }]\n",
        "gates = [{ measure = { of = \"billed\", growth-over.fixed = \"500\" }, at-least = \"0.5\" }]\notherwise = \"0.01\"\n",
        "gates = [{ measure = { of = \"billed\", where = { families = [\"a\"] } }, at-least = \"300\" }]\notherwise = \"0.01\"\n",
        "gates = [{ measure = { of = \"customers\", over = \"month\", growth-over = { rolling = 2 } }, at-least = \"0.1\" }]\n",
        "gates = [{ measure = { of = \"billed\", over = \"month\", growth-over = \"same-period-last-year\" }, at-least = \"0.1\" }]\n",
    ])
}

/// A table of `table` that a gate opens.
fn gated(table: &Table, gate: &str) -> String {
    let table = Table { gate: None, freezes: String::new(), ..table.clone() };
    any::without_discount(&[table]).replace("payout = {", &format!("{gate}payout = {{"))
}

/// Terms of random tables, and of tables that pay sums by family, by age and by head.
fn terms(table: &Table, gate: &str) -> String {
    let sums = |id: &str, rest: &str| format!("[[terms.incentive]]\nid = \"{id}\"\nper = \"month\"\n{rest}\n\n");
    let by_family = "rates = [{ families = [\"a\"], amount = \"5\" }, { families = [\"b\"], amount = \"7\" }]";
    let by_age = "rates = [{ amount = \"3\" }, { age-below = 2, amount = \"11\" }]";
    let capped = "scale = \"slice\"\nrates = [{ rate = \"0.10\" }]\nlimits = [{ grain = \"customer\", at-most = \"31\" }, \
                  { grain = \"customer\", at-most-of = { factor = \"0.05\", of = { of = \"charged\" } } }, \
                  { grain = \"customer\", per = \"year\", at-most = \"100\" }]";
    gated(table, gate)
        + &sums("sums", &format!("base = {{ of = \"billed\" }}\nscale = \"fixed\"\n{by_family}"))
        + &sums(
            "each",
            &format!("grain = \"customer\"\nbase = {{ of = \"billed\" }}\nscale = \"fixed\"\n{by_age}"),
        )
        + &sums("capped", &format!("grain = \"transaction\"\nbase = {{ of = \"list\" }}\n{capped}"))
        + &sums("heads", &format!("base = {{ of = \"customers\" }}\nscale = \"slice\"\n{by_family}"))
        + &sums("sales", &format!("base = {{ of = \"transactions\" }}\nscale = \"slice\"\n{by_age}"))
}

fn cohort(place: usize, group: &Group) -> Value {
    let mix = match group.mix {
        "both" => json!([{ "family": "a", "share": "0.5" }, { "family": "b", "share": "0.5" }]),
        one => json!([{ "family": one, "share": "1" }]),
    };
    json!({
        "name": format!("Group {place}"), "account": "", "customersToday": group.today.to_string(),
        "newPerMonth": group.won.to_string(), "newGrowth": "0", "churn": if group.leave { "0.5" } else { "0" },
        "rampMonths": 0, "spend": group.spend.to_string(), "expansion": "0", "priceChange": "0", "seasonality": [],
        "mix": mix, "usage": [], "discount": if group.given { "0.2" } else { "0" }, "coupons": "0",
    })
}

fn project(place: usize, one_off: &OneOff) -> Value {
    json!({
        "name": format!("Project {place}"), "account": "", "family": "a", "month": one_off.month,
        "list": one_off.list.to_string(), "count": one_off.count.to_string(), "discount": "0", "registered": false,
    })
}

fn written(months: u32, cohorts: &[Value], projects: &[Value]) -> Value {
    let nobody = json!({ "people": "0", "monthly": "0" });
    json!({
        "start": "2027-01", "months": months, "cohorts": cohorts, "projects": projects, "services": [],
        "costs": {
            "sales": nobody, "presales": nobody, "engineers": nobody, "training": "0", "marketing": "0", "fees": "0",
            "acquisition": "0", "capital": "0", "tax": "0",
        },
        "cash": { "customerDays": 0, "vendorDays": 0, "badDebt": "0" },
    })
}

fn answered(ready: &Ready, plan: &Plan) -> Answer {
    let cohorts: Vec<Value> = plan.groups.iter().enumerate().map(|(place, it)| cohort(place, it)).collect();
    let projects: Vec<Value> = plan.one_offs.iter().enumerate().map(|(place, it)| project(place, it)).collect();
    let plan = written(plan.months, &cohorts, &projects);
    asked(
        &ready.programme,
        &Request { book: Book::Plan(serde_json::from_value(plan).unwrap()), ..ready.request.clone() },
    )
}

fn asked(programme: &Programme, request: &Request) -> Answer {
    match estimate::estimate(programme, request) {
        Ok(Outcome::Answer(answer)) => *answer,
        Ok(Outcome::Refused { problems }) => panic!("refused: {problems:?}"),
        Err(error) => panic!("{error}"),
    }
}

/// Lines of one answer that another does not have.
fn apart(one: &Answer, other: &Answer) -> Vec<String> {
    let lines = |answer: &Answer| -> Vec<String> {
        let moved = answer.lines.iter().filter(|line| line.amounts.iter().any(|it| !it.value().is_zero()));
        let text = |amounts: &[Amount]| {
            amounts.iter().map(|it| it.value().normalize().to_string()).collect::<Vec<_>>().join(" ")
        };
        moved.map(|line| format!("{}: {}", line.id, text(&line.amounts))).collect()
    };
    let (one, other) = (lines(one), lines(other));
    let apart = one.iter().filter(|line| !other.contains(line)).map(|line| format!("- {line}"));
    apart.chain(other.iter().filter(|line| !one.contains(line)).map(|line| format!("+ {line}"))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, rng_seed: RngSeed::Fixed(0), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_group_cut_in_two_equal_halves_changes_nothing(table in table(), gate in gate(), plan in plan()) {
        let ready = any::read(&terms(&table, gate), &any::Book { months: 1, sales: vec![] });
        let half = |it: &Group| Group { today: it.today / 2.0, won: it.won / 2.0, ..it.clone() };
        let half_of = |it: &OneOff| OneOff { count: it.count / 2.0, ..it.clone() };
        let halves = Plan {
            groups: plan.groups.iter().map(half).flat_map(|half| [half.clone(), half]).collect(),
            one_offs: plan.one_offs.iter().map(half_of).flat_map(|half| [half.clone(), half]).collect(),
            ..plan.clone()
        };
        prop_assert_eq!(apart(&answered(&ready, &plan), &answered(&ready, &halves)), Vec::<String>::new());
    }

    #[test]
    fn nobody_and_a_project_of_none_change_nothing(
        table in table(), gate in gate(), plan in plan(), none in vec((0_usize..9, select(vec!["a", "b"]), 1_u32..=3), 1..3),
    ) {
        let ready = any::read(&terms(&table, gate), &any::Book { months: 1, sales: vec![] });
        let mut more = plan.clone();
        for (place, mix, month) in none {
            let nobody = Group { today: 0.0, won: 0.0, spend: 1000, mix, leave: true, given: true };
            more.groups.insert(place % (more.groups.len() + 1), nobody);
            let nothing = OneOff { month, list: 1000, count: 0.0 };
            more.one_offs.insert(place % (more.one_offs.len() + 1), nothing);
        }
        prop_assert_eq!(apart(&answered(&ready, &plan), &answered(&ready, &more)), Vec::<String>::new());
    }
}

/// A request of a shipped programme, for what a partner may sell.
fn request(programme: &Programme, role: &Role, tier: &str, path: TierPath, plan: Value) -> Request {
    Request {
        programme: programme.id.clone(),
        terms: None,
        as_of: "2026-06-30".parse().unwrap(),
        editions: Editions::AsOf,
        role: role.id.clone(),
        tier: tier.to_owned(),
        tier_path: path,
        country: "TH".to_owned(),
        credentials: programme
            .credential
            .iter()
            .map(|it| Held { id: it.id.clone(), value: "100".parse().unwrap(), to_obtain: None })
            .collect(),
        book: Book::Plan(serde_json::from_value(plan).unwrap()),
        own: vec![],
        claims_after: 0,
        currency: None,
        rates: vec![],
        pass_through: None,
    }
}

#[test]
fn nobody_changes_nothing_in_any_shipped_programme() {
    for programme in Catalogue::embedded().programmes().map(Result::unwrap) {
        for role in &programme.role {
            let open = |account: &str| role.accounts.is_empty() || role.accounts.iter().any(|it| it == account);
            let account = programme.account.iter().find(|it| open(&it.id)).map_or("", |it| it.id.as_str());
            let mut groups = vec![];
            for (family, today) in programme.family.iter().zip([0, 3].into_iter().cycle()) {
                let group =
                    Group { today: f64::from(today), won: 0.0, spend: 900, mix: "a", leave: false, given: false };
                let mut group = cohort(groups.len(), &group);
                group["account"] = json!(account);
                group["mix"] = json!([{ "family": family.id, "share": "1" }]);
                groups.push((today, group));
            }
            let mut project = project(0, &OneOff { month: 2, list: 50_000, count: 1.0 });
            project["account"] = json!(account);
            project["family"] = json!(programme.family[0].id);
            let mut returned = project.clone();
            returned["registered"] = json!(true);
            returned["returnedAfter"] = json!(3);
            let projects = [project, returned];
            let all: Vec<Value> = groups.iter().map(|(_, group)| group.clone()).collect();
            let some: Vec<Value> =
                groups.iter().filter(|(today, _)| *today > 0).map(|(_, group)| group.clone()).collect();
            let nobody: Vec<Value> =
                groups.iter().filter(|(today, _)| *today == 0).map(|(_, group)| group.clone()).collect();
            let tiers =
                if role.tiers.is_empty() { vec![""] } else { role.tiers.iter().map(String::as_str).collect() };
            for (tier, path) in
                tiers.into_iter().flat_map(|tier| [(tier, TierPath::Fixed), (tier, TierPath::Evolving)])
            {
                for (few, more) in [(&some[..], &all[..]), (&[], &nobody)] {
                    let of = |cohorts: &[Value], projects: &[Value]| {
                        asked(&programme, &request(&programme, role, tier, path, written(14, cohorts, projects)))
                    };
                    let apart = apart(&of(few, &projects), &of(more, &projects));
                    assert!(apart.is_empty(), "{} {} {tier}: {}", programme.id, role.id, apart.join("\n"));
                }
            }
        }
    }
}

#[test]
fn a_project_given_back_is_the_sale_in_everything() {
    let programme = Catalogue::embedded().programme("creoline").unwrap();
    for role in &programme.role {
        let mut given_back = project(0, &OneOff { month: 11, list: 30_000, count: 1.0 });
        given_back["family"] = json!(programme.family[0].id);
        given_back["returnedAfter"] = json!(3);
        // The review at the year's end stands between the sale and its refund: the tier is another by then.
        let plan = written(16, &[], &[given_back]);
        let answer = asked(&programme, &request(&programme, role, "silver", TierPath::Evolving, plan));
        assert!(answer.tiers.iter().any(|held| held.tier != "silver"), "{}: the tier does not move", role.id);
        let mut pairs = 0;
        for line in answer.lines.iter().filter(|line| line.section == Section::Profit) {
            let amounts: Vec<&Amount> = line.amounts.iter().filter(|it| !it.value().is_zero()).collect();
            if let [sold, refunded] = amounts[..] {
                assert_eq!(sold.value(), -refunded.value(), "{} {}", role.id, line.id);
                pairs += 1;
            }
        }
        assert!(pairs > 2, "{}: only {pairs} lines move twice", role.id);
    }
}
