//! Draws of random variables: by their laws, each independent of the others, and the same by a squeeze and without one.

use partner_calculator::formula::{F64x8, Law, Node, RandomVariable, Sample};

/// Trials behind a mean.
pub const TRIALS: u32 = 40_000;

/// Tolerance of a mean, a variance or a share: five standard errors, beyond which chance strays once in two million.
pub const ERRORS: f64 = 5.0;

fn toss(law: Law, place: u32) -> RandomVariable {
    RandomVariable { law, index: place, seed: Node::FIRST }
}

#[allow(clippy::cast_precision_loss, reason = "as many as there are trials")]
fn lots(many: u32, toss: impl Fn(u32) -> u64) -> Vec<f64> {
    (0..many).map(|trial| toss(trial) as f64).collect()
}

pub fn mean(figures: &[f64]) -> f64 {
    figures.iter().sum::<f64>() / f64::from(u32::try_from(figures.len()).expect("few enough"))
}

pub fn variance(figures: &[f64]) -> f64 {
    let middle = mean(figures);
    mean(&figures.iter().map(|it| (it - middle) * (it - middle)).collect::<Vec<_>>())
}

/// Holds a sample to its law: its mean, and its variance, whose own standard error follows from the law's fourth
/// moment about the mean.
pub fn follows(figures: &[f64], law: (f64, f64, f64), what: &str) {
    let (expected, spread, fourth) = law;
    let many = f64::from(u32::try_from(figures.len()).expect("few enough"));
    let (mean, variance) = (mean(figures), variance(figures));
    let (of_mean, of_variance) = ((spread / many).sqrt(), ((fourth - spread * spread) / many).sqrt());
    assert!((mean - expected).abs() <= ERRORS * of_mean, "{what}: mean {mean}, by its law {expected}");
    assert!((variance - spread).abs() <= ERRORS * of_variance, "{what}: variance {variance}, by its law {spread}");
}

/// Mean, variance and fourth moment about the mean of Poisson's law.
pub fn poisson(mean: f64) -> (f64, f64, f64) {
    (mean, mean, mean + 3.0 * mean * mean)
}

/// The same of the binomial law.
pub fn binomial(heads: f64, keep: f64) -> (f64, f64, f64) {
    let spread = heads * keep * (1.0 - keep);
    (heads * keep, spread, spread * (1.0 + 3.0 * (heads - 2.0) * keep * (1.0 - keep)))
}

#[test]
fn wins_follow_the_law_of_poisson() {
    for (place, expected) in (0..).zip([0.05, 0.4, 3.0, 11.9, 12.1, 40.0, 1_000.0, 1_000_000.0]) {
        // Over trials at one place, and over places in one trial.
        let trials = lots(TRIALS, |trial| toss(Law::Poisson, place).sample(expected, expected, f64::from(trial)));
        follows(&trials, poisson(expected), &format!("trials of {expected}"));
        let places = lots(TRIALS, |other| toss(Law::Poisson, other).sample(expected, expected, f64::from(place)));
        follows(&places, poisson(expected), &format!("places of {expected}"));
    }
    // The chance that nobody comes when three are expected is e⁻³.
    let nobody = lots(TRIALS, |trial| u64::from(toss(Law::Poisson, 9).sample(3.0, 3.0, f64::from(trial)) == 0));
    let chance = (-3.0_f64).exp();
    follows(&nobody, binomial(1.0, chance), "nobody");
}

#[test]
fn survivors_follow_the_binomial_law() {
    for (place, (heads, keep)) in (0..).zip([
        (1.0, 0.98),
        (1.0, 0.3),
        (7.0, 0.9),
        (7.0, 0.1),
        (25.0, 0.5),
        (480.0, 0.98),
        (600.0, 0.98),
        (5_000.0, 0.4),
        (1_000_000.0, 0.97),
        (1_000_000.0, 0.000_002),
    ]) {
        let trials = lots(TRIALS, |trial| toss(Law::Binomial, place).sample(heads, keep, f64::from(trial)));
        follows(&trials, binomial(heads, keep), &format!("trials of {heads} × {keep}"));
        let places = lots(TRIALS, |other| toss(Law::Binomial, other).sample(heads, keep, f64::from(place)));
        follows(&places, binomial(heads, keep), &format!("places of {heads} × {keep}"));
    }
    let all = lots(TRIALS, |trial| u64::from(toss(Law::Binomial, 9).sample(7.0, 0.9, f64::from(trial)) == 7));
    follows(&all, binomial(1.0, 0.9_f64.powi(7)), "nobody left");
}

/// Probabilities of the counts from zero up to 200. `none` is the logarithm of that of zero, and `ratio` that of one more over that of
/// a count.
fn probabilities(none: f64, ratio: impl Fn(f64) -> f64) -> Vec<f64> {
    let mut logarithm = none;
    let mut next = |count: u32| {
        let probability = logarithm.exp();
        logarithm += ratio(f64::from(count)).ln();
        probability
    };
    (0..=200).map(&mut next).collect()
}

/// Holds how often each count was drawn to its probability, by Pearson's chi-square. Counts of which fewer than five are expected
/// are taken together.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole numbers of customers")]
fn fits(figures: &[f64], law: &[f64], what: &str) {
    let many = f64::from(u32::try_from(figures.len()).expect("few enough"));
    let mut drawn = vec![0.0; law.len() + 1];
    for &figure in figures {
        drawn[(figure as usize).min(law.len())] += 1.0;
    }
    let (mut square, mut classes, mut rare) = (0.0, 0.0, (0.0, 0.0));
    let mut class = |drawn: f64, expected: f64| {
        square += (drawn - expected) * (drawn - expected) / expected;
        classes += 1.0;
    };
    for (&drawn, probability) in drawn.iter().zip(law.iter().chain([&0.0])) {
        let expected = probability * many;
        if expected < 5.0 {
            rare = (rare.0 + drawn, rare.1 + expected);
        } else {
            class(drawn, expected);
        }
    }
    if rare.1 >= 1.0 {
        class(rare.0, rare.1);
    } else {
        assert!(rare.0 <= 8.0, "{what}: {} of which next to none was expected", rare.0);
    }
    // The statistic has as many degrees of freedom, and a variance of twice as many; its tail is longer than a bell's.
    let free = classes - 1.0_f64;
    assert!(square <= free + 6.0 * (2.0 * free).sqrt() + 12.0, "{what}: chi-square {square} of {free} degrees");
}

/// Draws in lanes, trial by trial.
fn lanes(of: f64, by: f64, variable: RandomVariable) -> Vec<f64> {
    let all = |figure: f64| F64x8::from([figure; F64x8::WIDTH]);
    let trials: Vec<f64> = (0..TRIALS).map(f64::from).collect();
    let draw = |luck: &[f64]| {
        let luck = F64x8::from(<[f64; F64x8::WIDTH]>::try_from(luck).expect("as many as there are lanes"));
        all(of).sample(variable, &all(by), &luck).values()
    };
    trials.chunks_exact(F64x8::WIDTH).flat_map(draw).collect()
}

#[test]
fn every_count_is_as_likely_as_its_law_says() {
    for (place, mean) in (0..).zip([0.01, 0.5, 2.0, 4.5, 9.9, 10.1, 30.0]) {
        let law = probabilities(-mean, |count| mean / (count + 1.0));
        let variable = toss(Law::Poisson, place);
        fits(&lanes(mean, mean, variable), &law, &format!("lanes of {mean}"));
        let single = lots(TRIALS, |trial| variable.sample(mean, mean, f64::from(trial)));
        fits(&single, &law, &format!("draws of {mean}"));
    }
    let counts = [1.0, 2.0, 7.0, 40.0, 150.0];
    let odds = [0.02, 0.3, 0.5, 0.9, 0.98, 0.999];
    for (place, (heads, keep)) in (0..).zip(counts.into_iter().flat_map(|heads| odds.map(|keep| (heads, keep)))) {
        let ratio = |count: f64| (heads - count).max(0.0) / (count + 1.0) * keep / (1.0 - keep);
        let law = probabilities(heads * f64::ln_1p(-keep), ratio);
        let variable = toss(Law::Binomial, place);
        fits(&lanes(heads, keep, variable), &law, &format!("lanes of {heads} × {keep}"));
        let single = lots(TRIALS, |trial| variable.sample(heads, keep, f64::from(trial)));
        fits(&single, &law, &format!("draws of {heads} × {keep}"));
    }
}

#[test]
fn a_squeeze_decides_what_the_whole_draw_would() {
    for (law, of, by) in [
        (Law::Poisson, 0.37, 0.0),
        (Law::Poisson, 3.3, 0.0),
        (Law::Poisson, 9.5, 0.0),
        (Law::Poisson, 25.0, 0.0),
        (Law::Binomial, 0.0, 0.98),
        (Law::Binomial, 1.0, 0.98),
        (Law::Binomial, 9.0, 0.95),
        (Law::Binomial, 9.0, 0.2),
        (Law::Binomial, 4_000.0, 0.9),
        (Law::StochasticRounding, 2.4, 0.0),
        (Law::StochasticRounding, 3.0, 0.0),
    ] {
        for place in 0..5 {
            let variable = toss(law, place);
            let whole = lots(TRIALS, |trial| variable.sample(of, by, f64::from(trial)));
            assert_eq!(lanes(of, by, variable), whole, "{law:?} {of} {by}");
            assert_eq!(RandomVariable::sample_coded(variable.code(), of, by, 5.0).to_bits(), whole[5].to_bits());
        }
    }
}

#[test]
fn variables_that_share_a_word_of_bits_are_independent() {
    // Four neighbours take their first bits from one word.
    let at = |place| lanes(5.0, 0.7, toss(Law::Binomial, place));
    for (one, other) in [(4, 5), (4, 6), (4, 7), (5, 6), (5, 7), (6, 7), (3, 4), (7, 8)] {
        let (one, other) = (at(one), at(other));
        let both: Vec<f64> = one.iter().zip(&other).map(|(a, b)| (a - 3.5) * (b - 3.5)).collect();
        // The variance of the product is that of each, 5 × 0.7 × 0.3, multiplied.
        assert!(mean(&both).abs() <= ERRORS * 1.05 / f64::from(TRIALS).sqrt(), "{}", mean(&both));
    }
}

#[test]
fn a_part_of_a_customer_is_the_chance_of_one() {
    let toss = toss(Law::StochasticRounding, 3);
    let trials = lots(TRIALS, |trial| toss.sample(2.4, 2.4, f64::from(trial)) - 2);
    follows(&trials, binomial(1.0, 0.4), "the rest of 2.4");
    assert!((0..100).all(|trial| toss.sample(3.0, 3.0, f64::from(trial)) == 3));
}

#[test]
fn no_two_tosses_of_a_trial_follow_each_other() {
    let at = |place| lots(TRIALS, |trial| toss(Law::Poisson, place).sample(4.0, 4.0, f64::from(trial)));
    for (one, other) in [(0, 1), (0, 256), (1, 65_536), (255, 254)] {
        let (one, other) = (at(one), at(other));
        let both: Vec<f64> = one.iter().zip(&other).map(|(a, b)| (a - 4.0) * (b - 4.0)).collect();
        // Of two that are independent, the product of what they stray has a mean of nothing and a variance of 4 × 4.
        assert!(mean(&both).abs() <= ERRORS * (16.0 / f64::from(TRIALS)).sqrt(), "{}", mean(&both));
    }
}

#[test]
fn what_is_out_of_all_bounds_is_drawn_all_the_same() {
    let odd =
        [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -1.0, -0.0, 0.0, 1e-300, 0.5, 1.0, 2.5, 1e9, 1e18, 1e300];
    for law in [Law::Poisson, Law::Binomial, Law::StochasticRounding] {
        for of in odd {
            for by in odd {
                for luck in odd {
                    let drawn = toss(law, 1).sample(of, by, luck);
                    assert!(drawn <= 2_000_000_000_000_000, "{law:?} {of} {by} {luck}: {drawn}");
                    assert!(of > 0.0 || drawn == 0, "{law:?} {of} {by} {luck}: {drawn}");
                }
            }
        }
    }
    let survivors = |keep| toss(Law::Binomial, 1).sample(1e6, keep, 7.0);
    assert_eq!([survivors(0.0), survivors(-1.0), survivors(f64::NAN)], [0, 0, 0]);
    assert_eq!([survivors(1.0), survivors(2.0)], [1_000_000, 1_000_000]);
}
