//! Nothing dead: every figure of every shipped table, when it is nudged, changes somebody's answer.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot read its data has failed")]

mod probe;

use partner_calculator::policy::catalogue::Catalogue;
use partner_calculator::policy::schema::Programme;

/// Figures that may be dead, each with the reason.
const EXCEPT: [(&str, &str, &str); 0] = [];

#[test]
fn every_figure_moves_somebodys_answer() {
    let mut wrong = Vec::new();
    for programme in Catalogue::embedded().programmes() {
        let programme = programme.unwrap();
        let dead = probe::dead(&programme);
        let excepted = |path: &str| EXCEPT.iter().any(|(id, at, _)| *id == programme.id && *at == path);
        let more = dead.iter().filter(|it| !excepted(&it.path));
        wrong.extend(more.map(|it| format!("{} at {} ({}) changes nothing", programme.id, it.path, it.value)));
        let gone =
            EXCEPT.iter().filter(|(id, at, _)| *id == programme.id && !dead.iter().any(|it| it.path == *at));
        wrong.extend(gone.map(|(id, at, _)| format!("{id} at {at} is alive: take it off the list")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_dead_is_found_and_nothing_else() {
    let text = std::fs::read_to_string("tests/refusals/policies/_base.toml").unwrap();
    let more = r#"
        [[incentive]]
        id = "capped-twice"
        title = "Capped twice"
        term = "rebate"
        effective = "2026-01-01"
        basis.published = { source = "guide-2026", at = "section 13" }
        applies = { roles = ["reseller"] }
        per = "month"
        # Whoever bills 1,000 bills 500.
        gates = [
          { measure = { of = "billed" }, at-least = "1000" },
          { measure = { of = "billed" }, at-least = "100" },
        ]
        base = { of = "billed", at-most = "10000" }
        scale = "slice"
        # Nobody reaches a band above the most that counts.
        rates = [{ bands = [{ from = "0", rate = "0.01" }, { from = "50000", rate = "0.02" }] }]
        # A hundredth of 10,000 is 100, so 500 is never paid.
        limits = [{ at-most = "500" }]
    "#;
    let programme: Programme = toml::from_str(&format!(
        "{text}
{more}"
    ))
    .unwrap();
    let dead: Vec<String> = probe::dead(&programme).into_iter().map(|it| it.path).collect();
    assert_eq!(
        dead,
        [
            "incentive[2].gates[1].at-least",
            "incentive[2].limits[0].at-most",
            "incentive[2].rates[0].bands[1].from",
            "incentive[2].rates[0].bands[1].rate",
        ]
    );
}
