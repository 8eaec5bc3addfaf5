//! The boundary, as a page meets it: in a browser, through the JavaScript functions themselves.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, reason = "a test that cannot read its data has failed")]

#[path = "boundary/page.rs"]
mod page;

use js_sys::{Object, Reflect};
use page::*;
use partner_calculator as _;
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn a_plan_is_answered_in_exact_text() {
    let answer = estimate(&request("")).unwrap();
    assert_eq!(read(&answer, KIND), "answer");
    assert_eq!(read(&answer, "it.months.length + ' ' + it.months[0] + ' ' + it.months[35]"), "36 2026-07 2029-06");
    // Every figure is text; none became a number on the way. Counts of days, months, steps, looks and rules are numbers.
    let floats = "JSON.stringify(it, (key, value) => typeof value === 'number' && \
                  !['steps', 'metTimes', 'lookedAt', 'days', 'months', 'printed', 'used'].includes(key) ? 'FLOAT ' + key : value).match(/FLOAT \\w+/g)";
    assert_eq!(read(&answer, floats), "null");
    // Months add up to the total, in whole cents.
    let cents = "(text) => BigInt(Math.round(Number(text) * 100))";
    let sums = format!(
        "it.lines.filter((line) => line.section === 'profit' && line.amounts.map({cents}).reduce((a, b) => a + b) \
         !== ({cents})(line.total)).map((line) => line.id)"
    );
    assert_eq!(read(&answer, &sums), "");
    assert_eq!(read(&answer, "it.lines.find((line) => line.id === 'profit').total"), read(&answer, PROFIT));
}

#[wasm_bindgen_test]
fn sales_are_settled_by_the_rule_their_programme_prints() {
    // HubSpot prints 20 % of net revenue, and both sales lie in one quarter: 0.2 × (4,000 + 1,000).
    let answer = estimate(&js(
        "return { ...r, programme: 'hubspot', role: 'partner', tier: '', country: 'US', book: { sales: { \
         start: '2027-01', months: 3, sales: [{ month: '2027-01', list: '4000' }, { month: '2027-02', list: '1000' }] } } }",
    ))
    .unwrap();
    assert_eq!(read(&answer, PROFIT), "1000.00");
    assert_eq!(read(&answer, "it.basis.find((part) => part.kind === 'published').share"), "1");
}

#[wasm_bindgen_test]
fn terms_of_ones_own_need_no_programme_of_ours() {
    let own = include_str!("refusals/requests/_base.json");
    let changed = js(&format!(
        "const own = {own}; return {{ ...own, terms: JSON.stringify({{}}), programme: 'of-my-own' }}"
    ));
    let outcome = estimate(&changed).unwrap();
    // The programme is looked for in the terms, which are refused, and not in the catalogue.
    assert_eq!(read(&outcome, "it.problems[0].code + ' ' + it.problems[0].field"), "terms terms");
}

#[wasm_bindgen_test]
fn a_callers_mistake_throws_and_names_its_path() {
    for (change, says) in [
        ("r.book.plan.cohorts[0].spend = 24000.5", "plan.cohorts[0].spend: "),
        ("r.book.plan.cohorts[0].spend = 24000", "plan.cohorts[0].spend: "),
        ("r.book.plan.cohorts[0].discount = 0.06", "plan.cohorts[0].discount: "),
        ("r.book.plan.costs.engineers.people = 3", "plan.costs.engineers.people: "),
        ("r.teir = 'x'", "teir: "),
        ("r.book.plan.cohorts[0].discuont = '0.1'", "plan.cohorts[0].discuont: "),
        ("r.book.plan.costs.sales.poeple = '1'", "plan.costs.sales.poeple: "),
        ("r.book.note = ''", "book"),
        ("delete r.role", "`role`"),
        ("delete r.book.plan.cohorts[0].churn", "plan.cohorts[0]: "),
        ("delete r.book.plan.cohorts[0].churn", "`churn`"),
        ("r.book.plan.months = '36'", "plan.months: "),
        ("r.book.plan.months = NaN", "plan.months: "),
        ("r.tierPath = 'sideways'", "tierPath: "),
        ("r.role = null", "role: "),
        ("r.book.plan.cohorts[0] = null", "plan.cohorts[0]: "),
        ("r.programme = 'huawei'", "\"huawei\" is not in the catalogue: choose"),
    ] {
        let message = thrown(estimate(&request(change)), change);
        assert!(message.contains(says), "{change}: {message}");
        let message = thrown(working(&request(change), &js("return { node: 0 }")), change);
        assert!(message.contains(says), "a working, {change}: {message}");
    }
}

#[wasm_bindgen_test]
fn a_users_mistake_comes_back_at_its_field() {
    let spend = "plan.cohorts[0].spend";
    for (change, says) in [
        ("r.book.plan.cohorts[0].spend = '1e30'", format!("not-a-number {spend}")),
        ("r.book.plan.cohorts[0].spend = '1,5'", format!("not-a-number {spend}")),
        ("r.book.plan.cohorts[0].spend = 'NaN'", format!("not-a-number {spend}")),
        ("r.book.plan.cohorts[0].spend = '٣'", format!("not-a-number {spend}")),
        ("r.book.plan.cohorts[0].spend = ''", format!("empty {spend}")),
        ("r.book.plan.cohorts[0].spend = '-1'", format!("out-of-bounds {spend}")),
        ("r.book.plan.cohorts[0].spend = '9'.repeat(40)", format!("out-of-bounds {spend}")),
        ("r.book.plan.cohorts[0].discount = '2'", "out-of-bounds plan.cohorts[0].discount".to_owned()),
        ("r.tier = 'gold'", "unknown tier".to_owned()),
        ("r.role = 'boss'", "unknown role".to_owned()),
        ("r.country = 'Thailand'", "unknown country".to_owned()),
        ("r.asOf = '2019-01-01'", "not-in-force asOf".to_owned()),
        ("r.asOf = '2026-02-30'", "not-a-number asOf".to_owned()),
        ("r.book.plan.months = 61", "out-of-bounds plan.months".to_owned()),
        ("r.book.plan.months = 1.5", "out-of-bounds plan.months".to_owned()),
        ("r.book.plan.cohorts[0].mix[0].share = '0.5'", "not-whole plan.cohorts[0].mix".to_owned()),
        ("r.terms = 'mine'", "terms terms".to_owned()),
        ("r.claimsAfter = 61", "out-of-bounds claimsAfter".to_owned()),
    ] {
        assert_eq!(problem(change), says, "{change}");
        let message = thrown(working(&request(change), &js("return { node: 0 }")), change);
        assert!(message.starts_with("a refused request has no workings: "), "{change}: {message}");
    }
}

/// Whatever is sent, the engine refuses it as data or as one of our errors, and answers the next
/// request as it did before.
#[wasm_bindgen_test]
fn nothing_hostile_stops_the_engine() {
    let before = read(&estimate(&request("")).unwrap(), PROFIT);
    for script in [
        "return undefined",
        "return null",
        "return 5",
        "return NaN",
        "return 10n",
        "return 'request'",
        "return Symbol('r')",
        "return () => r",
        "return []",
        "return new Proxy(r, { get() { throw new Error('no') } })",
        "r.self = r; return r",
        "r.toJSON = () => { throw new Error('no') }; return r",
        "r.book.plan.months = 5n; return r",
        "r.book.plan.months = Infinity; return r",
        "r.book.plan.months = 2 ** 53; return r",
        "r.book.plan.months = -0.5; return r",
        "return JSON.parse(JSON.stringify(r).replace('{', '{\"__proto__\":{\"role\":\"x\"},'))",
        "r.constructor = 'x'; return r",
        "r.book = {}; return r",
        "r.book.sales = { start: '2026-07', months: 1, sales: [] }; return r",
        "r.book.plan.cohorts[0].name = 'x'.repeat(5e6); return r",
        "r.role = 'x'.repeat(5e6); return r",
        "r.role = '\\ud800'; return r",
        "r.tier = 'a\\u0000b\"\\\\'; return r",
        "r.book.plan.cohorts[0].spend = '9'.repeat(1e6); return r",
        "r.book.plan.cohorts[0].spend = '0.' + '0'.repeat(1e6) + '1'; return r",
        "r.book.plan.cohorts = Array(1e4).fill(r.book.plan.cohorts[0]); return r",
        "r.book.plan.cohorts[0].mix = Array(1e5).fill(r.book.plan.cohorts[0].mix[0]); return r",
        "r.book.plan.cohorts[0].seasonality = Array(1e5).fill('1'); return r",
        "r.credentials = Array(1e5).fill({ id: 'x', value: '1' }); return r",
        "r.own = Array(1e5).fill({ table: 'x', at: 'y', value: '1' }); return r",
        "r.own = [{ table: '__proto__', at: 'rates[4294967296].rate', value: '1' }]; return r",
        "r.book = { sales: { start: '2026-07', months: 1, sales: Array(200001).fill({ month: '2026-07', list: '1' }) } }; return r",
        "r.terms = '['.repeat(1e5); return r",
        "r.terms = 'x'.repeat(1000001); return r",
        "let deep = []; for (let i = 0; i < 1000; i++) deep = [deep]; r.book.plan.cohorts = deep; return r",
        "let deep = {}; for (let i = 0; i < 1000; i++) deep = { deep }; r.deep = deep; return r",
    ] {
        match estimate(&js(script)) {
            Ok(outcome) => {
                assert_eq!(read(&outcome, KIND), "refused", "{script}");
                let many = read(&outcome, "it.problems.length");
                assert!((1..=100).contains(&many.parse::<usize>().unwrap()), "{script}: {many} problems");
            }
            error => drop(thrown(error, script)),
        }
    }
    assert_eq!(read(&estimate(&request("")).unwrap(), PROFIT), before);
    // Nothing of it stuck to JavaScript's own objects either.
    assert!(Reflect::get(&Object::new(), &"role".into()).unwrap().is_undefined());
}

#[wasm_bindgen_test]
fn a_working_leads_from_a_line_to_what_it_is_made_of() {
    let answer = estimate(&request("")).unwrap();
    let whole = working(&request(""), &js("return { line: { line: 'profit', from: 0, to: 35 } }")).unwrap();
    assert_eq!(read(&whole, "it.value"), read(&answer, PROFIT));
    let month = working(&request(""), &js("return { line: { line: 'profit', from: 8, to: 8 } }")).unwrap();
    let amount = read(&answer, "it.lines.find((line) => line.id === 'profit').amounts[8]");
    assert_eq!(read(&month, "it.value"), amount);
    // A part opens by its number, and is what it was as a part.
    let part = read(&month, "it.parts[0].node");
    let opened = working(&request(""), &js(&format!("return {{ node: {part} }}"))).unwrap();
    assert_eq!(read(&opened, "it.value"), read(&month, "it.parts[0].value"));
}

#[wasm_bindgen_test]
fn a_figure_that_is_not_there_throws() {
    for figure in [
        "{ line: { line: 'bonus', from: 0, to: 0 } }",
        "{ line: { line: 'profit', from: 0, to: 36 } }",
        "{ line: { line: 'profit', from: 5, to: 4 } }",
        "{ line: { line: 'profit', from: 0, to: 4294967295 } }",
        "{ node: 4294967295 }",
    ] {
        let message = thrown(working(&request(""), &js(&format!("return {figure}"))), figure);
        assert!(message.starts_with("this answer has no figure "), "{figure}: {message}");
    }
    for figure in ["{ nod: 1 }", "{ node: -1 }", "{ node: '1' }", "{ line: { line: 'profit' } }", "null", "[]"] {
        let message = thrown(working(&request(""), &js(&format!("return {figure}"))), figure);
        assert!(message.starts_with("figure: "), "{figure}: {message}");
    }
}

#[wasm_bindgen_test]
fn every_programme_of_the_catalogue_prints_its_guide() {
    let catalogue = catalogue().unwrap();
    assert_eq!(read(&catalogue, "it.engine"), version());
    let programmes = read(&catalogue, "it.programmes.map((one) => one.id + ' ' + one.effective.at(-1))");
    assert!(programmes.contains("huawei-cloud "), "{programmes}");
    for (id, day) in programmes.split(',').map(|one| one.split_once(' ').unwrap()) {
        let guide = guide(id, day, None).unwrap();
        assert_eq!(read(&guide, "it.programme + ' ' + it.asOf"), format!("{id} {day}"));
        assert_ne!(read(&guide, "it.tables.length"), "0", "{id} on {day}");
        assert_eq!(
            read(&guide, "it.tables.every((t) => t.rows.every((r) => r.length === t.columns.length))"),
            "true"
        );
    }
}

#[wasm_bindgen_test]
fn a_guide_of_nothing_throws() {
    for (programme, day, says) in [
        ("huawei", "2026-06-30", "\"huawei\" is not in the catalogue: choose"),
        ("__proto__", "2026-06-30", "is not in the catalogue"),
        ("huawei-cloud", "2010-01-01", "its first starts on"),
        ("huawei-cloud", "30.06.2026", "asOf: "),
        ("huawei-cloud", "", "asOf: "),
    ] {
        let message = thrown(guide(programme, day, None), programme);
        assert!(message.contains(says), "{programme} {day}: {message}");
    }
}

#[wasm_bindgen_test]
fn a_programme_of_the_catalogue_comes_back_as_somebodys_own() {
    let text = terms("hubspot").unwrap();
    let brought = programme(&text.as_string().unwrap()).unwrap();
    assert_eq!(read(&brought, "it.kind + ' ' + it.entry.currency + ' ' + it.slips.length"), "accepted USD 0");
    let day = read(&brought, "it.entry.effective.at(-1)");
    let printed = guide("whatever", &day, text.as_string().as_deref()).unwrap();
    let shipped = guide("hubspot", &day, None).unwrap();
    let rows = "JSON.stringify(it.tables.map((t) => [t.id, t.rows]))";
    assert_eq!(read(&printed, rows), read(&shipped, rows));
    assert_eq!(read(&printed, "it.tables.some((t) => t.clause.basis === 'published')"), "false");
    assert_eq!(read(&shipped, "it.tables.some((t) => t.clause.basis === 'published')"), "true");
}

#[wasm_bindgen_test]
fn what_is_no_programme_is_refused_as_data() {
    for (text, says) in
        [("", "1:1 file-empty"), ("{\n  \"id\": 1 }", "2:9 wrong-kind"), ("[[[[", "1:4 ends-early")]
    {
        let brought = programme(text).unwrap();
        let told = read(
            &brought,
            "it.kind + ' ' + it.problems.map((p) => p.line + ':' + p.column + ' ' + p.violation.code).join()",
        );
        assert!(told.starts_with(&format!("refused {says}")), "{text}: {told}");
    }
    let message = thrown(guide("own", "2027-01-01", Some("{")), "half a programme");
    assert!(message.starts_with("terms: ends-early"), "{message}");
    assert!(thrown(terms("huawei"), "huawei").contains("is not in the catalogue: choose"));
}

#[wasm_bindgen_test]
fn trials_that_the_browser_compiled_are_the_same() {
    for whole_customers in [false, true] {
        let question = js(&format!(
            "return {{ seed: 3, wholeCustomers: {whole_customers}, ranges: [ \
                {{ field: 'plan.cohorts[0].spend', spread: {{ kind: 'normal', low: '5000', high: '20000' }} }}, \
                {{ field: 'plan.cohorts[0].churn', spread: {{ kind: 'uniform', low: '0.001', high: '0.03' }} }}] }}"
        ));
        let simulation = || Simulation::new(&request(""), &question).unwrap();
        let (compiled, plain) = (simulation(), simulation());
        compiled.run(0, 8192);
        assert!(!compiled.compiled(), "too early to pay");
        compiled.run(8192, 20_000);
        assert!(compiled.compiled(), "the browser refused the module");
        plain.run(0, 20_000);
        assert!(!plain.compiled(), "one call is not interrupted to compile");
        assert_eq!(compiled.counts(), plain.counts());
    }
}

/// Values of every kind, none of which is a text, a number of trials or a list of counts.
const OTHERS: [&str; 19] = [
    "null",
    "undefined",
    "true",
    "{}",
    "[]",
    "[1]",
    "10n",
    "Symbol('x')",
    "() => 1",
    "new Date()",
    "new String('x')",
    "{ length: 1e9 }",
    "new Proxy({}, { get() { throw new Error('no') } })",
    "{ toString() { throw new Error('no') } }",
    "-1",
    "0.5",
    "NaN",
    "1e300",
    "new Uint32Array(3)",
];

#[wasm_bindgen_test]
fn arguments_of_another_kind_throw_what_was_expected() {
    let before = read(&estimate(&request("")).unwrap(), PROFIT);
    let question = js("return { seed: 3, ranges: [] }");
    let simulation = Simulation::new(&request(""), &question).unwrap();
    let [day, name, one] = ["'2026-06-30'", "'huawei-cloud'", "1"].map(|it| js(&format!("return {it}")));
    for other in OTHERS {
        let value = js(&format!("return ({other})"));
        let mut tried = vec![
            ("programme", programme_of(&value)),
            ("terms", terms_of(&value)),
            ("guide's programme", guide_of(&value, &day, &JsValue::UNDEFINED)),
            ("guide's day", guide_of(&name, &value, &JsValue::UNDEFINED)),
            ("actions", actions(&request(""), &value)),
            ("exchange from", exchange(&value, &name)),
            ("exchange to", exchange(&name, &value)),
            ("run from", simulation.run_of(&value, &one)),
            ("run to", simulation.run_of(&one, &value)),
            ("glance", simulation.glance(&value)),
            ("survey", simulation.survey(&value)),
            ("takeScales", simulation.take_scales(&value)),
            ("add", simulation.add(&value)),
        ];
        if !matches!(other, "null" | "undefined") {
            tried.push(("guide's terms", guide_of(&name, &day, &value)));
        }
        for (what, result) in tried {
            let message = thrown(result, &format!("{what} of {other}"));
            assert!(message.contains(": expected "), "{what} of {other}: {message}");
        }
    }
    let text = js("return '5'");
    assert!(thrown(simulation.run_of(&text, &one), "a text").contains("expected a whole number"));
    assert!(
        thrown(programme_of(&js("return 5")), "a number").contains("terms: expected text in quotes, not a number")
    );
    assert_eq!(read(&estimate(&request("")).unwrap(), PROFIT), before);
}

#[wasm_bindgen_test]
fn next_steps_are_told_where_everything_is_given_away() {
    for elasticity in ["'0'", "'0.02'", "'1000000000000'"] {
        let found =
            actions(&request("r.book.plan.cohorts[0].discount = '1'"), &js(&format!("return {elasticity}")));
        assert_eq!(read(&found.unwrap(), "Array.isArray(it.actions)"), "true", "{elasticity}");
    }
}

#[wasm_bindgen_test]
fn a_day_without_a_table_in_force_is_told() {
    assert_eq!(problem("r.asOf = '2000-01-01'"), "not-in-force asOf");
    assert_eq!(problem("r.asOf = '2100-01-01'"), "not-a-number asOf");
    assert_eq!(problem("r.asOf = '1999-12-31'"), "not-a-number asOf");
    assert_eq!(problem("r.book.plan.start = '2099-10'"), "out-of-bounds plan.start");
    let found = actions(&request("r.asOf = '2000-01-01'"), &js("return '0'")).unwrap();
    assert_eq!(read(&found, "it.actions.length"), "0");
    for day in ["'2000-01-01'", "'2099-12-31'"] {
        match guide_of(&js("return 'huawei-cloud'"), &js(&format!("return {day}")), &JsValue::UNDEFINED) {
            Ok(guide) => assert_ne!(read(&guide, "it.tables.length"), "0", "{day}"),
            error => assert!(thrown(error, day).contains("no table in force"), "{day}"),
        }
    }
}
