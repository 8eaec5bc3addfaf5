//! The formulas behind an answer, for laws that hold for every arithmetic.

use partner_calculator::book;
use partner_calculator::exchange;
use partner_calculator::forecast::{self, Counting, Facts};
use partner_calculator::formula::{
    CompiledModule, Evaluator, F64x8, Graph, Node, Number, Op, Program, Provenance, Sample, Tape,
};
use partner_calculator::money::RoundingMode;
use partner_calculator::policy::own;
use partner_calculator::policy::schema::{BasisKind, Model, Programme, Scale};
use partner_calculator::policy::terms::Terms;
use partner_calculator::request::{Book, Editions, Request, TierPath};
use partner_calculator::settle::{self, Partner, Settled};
use partner_calculator::statement::{self, PlanFacts, StatementInputs, StatementLine};
use rust_decimal::Decimal;

use super::machine;

/// A statement in formulas.
pub struct Formulas {
    /// The graph.
    pub graph: Graph,
    /// The statement's lines.
    pub lines: Vec<StatementLine>,
    /// Incentives and charges as they were settled, by the name of their table.
    pub settled: Vec<(String, Settled)>,
}

/// Writes the formulas of `request`.
///
/// # Errors
/// Why it cannot be settled.
pub fn formulas(programme: &Programme, request: &Request) -> Result<Formulas, String> {
    let listed = |problems: Vec<partner_calculator::error::Problem>| {
        problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
    };
    let brought = request.terms.as_deref().map(own::from_json).transpose().map_err(listed)?;
    let programme = brought.as_ref().unwrap_or(programme);
    let by_month = request.editions == Editions::InForce;
    let programme = if by_month {
        own::apply_through(programme, request.asked(), &request.own)
    } else {
        own::apply(programme, request.as_of, &request.own)
    };
    let programme = programme.map_err(listed)?;
    let terms =
        if by_month { Terms::through(&programme, request.asked()) } else { Terms::on(&programme, request.as_of) };
    let terms = terms.map_err(|error| error.to_string())?;
    let mut graph = Graph::default();
    let (ledger, planned) = match &request.book {
        Book::Sales(sales) => (book::ledger(sales, &terms, &request.country, &mut graph).map_err(listed)?, None),
        Book::Plan(plan) => {
            let mut forecast =
                forecast::forecast(plan, &Facts::of(&terms, request), Counting::Expected, &mut graph);
            (core::mem::take(&mut forecast.ledger), Some((PlanFacts::of(plan), forecast)))
        }
    };
    let partner = Partner {
        role: request.role.clone(),
        tier: request.tier.clone(),
        country: request.country.clone(),
        evolves: request.tier_path == TierPath::Evolving,
        credentials: request.credentials.iter().map(|held| (held.id.clone(), held.value)).collect(),
        to_obtain: Vec::new(),
        claims_after: request.claims_after,
        passes_on: request.pass_through.map(|shares| shares.discount),
        exchange: exchange::conversion(request.currency.as_deref(), &request.rates, &programme.currency)
            .map_err(listed)?,
    };
    let settlement = settle::settle(&terms, &ledger, &partner, &mut graph);
    let role = programme.role.iter().find(|role| role.id == request.role);
    let from = StatementInputs {
        model: role.map_or(Model::Resale, |role| role.model),
        terms: &terms,
        ledger: &ledger,
        settlement: &settlement,
        plan: planned.as_ref().map(|(stated, forecast)| (stated, forecast)),
        pass_through: request.pass_through,
        cents: partner.cents(&programme),
    };
    let lines = statement::lines(&mut graph, &from);
    let settled = settlement.incentives.into_iter().map(|one| (one.table(&terms).id.clone(), one)).collect();
    Ok(Formulas { graph, lines, settled })
}

impl Formulas {
    /// Every step in exact decimals.
    pub fn exact(&self) -> Vec<Decimal> {
        Evaluator::<Decimal>::new(&self.graph)
            .values(self.graph.inputs())
            .expect("bounds keep every product exact")
    }

    /// A step whose parts by what they rest on do not add up to it.
    pub fn split_wrongly(&self, values: &[Decimal]) -> Option<Node> {
        let sourced = Provenance::new(&self.graph, values.to_vec()).expect("bounds keep every part exact");
        let kinds = [BasisKind::Published, BasisKind::Own, BasisKind::Reported, BasisKind::Illustrative];
        let parts = |node| kinds.into_iter().map(Some).chain([None]).map(move |basis| (node, basis));
        let parts = |node| parts(node).map(|(node, basis)| sourced.part(node, basis)).collect::<Vec<Decimal>>();
        let wrong = |node: &Node| {
            let (parts, value) = (parts(*node), values[node.index()]);
            (parts.iter().sum::<Decimal>() - value).abs() > rest_of_digits(&parts, value)
        };
        (0..values.len()).filter_map(Node::at).find(wrong)
    }

    /// Every step in binary floats.
    pub fn floats(&self) -> Vec<f64> {
        let inputs: Vec<f64> = self.graph.inputs().iter().map(|&value| f64::constant(value, None)).collect();
        Evaluator::<f64>::new(&self.graph).values(&inputs).expect("floats do not overflow here")
    }

    /// A step at which the least error of a float would jump: a comparison of equals, a rounding
    /// at a half, a band's edge.
    pub fn edge(&self, values: &[Decimal]) -> Option<usize> {
        let at = |node: Node| values[node.index()];
        self.graph.ops().iter().position(|&op| match op {
            Op::AtLeast(a, b) => close(at(a), at(b)),
            Op::Div(_, b) => !at(b).is_zero() && close(at(b), Decimal::ZERO),
            Op::Scale(a, table) => {
                let table = &self.graph.scales()[table as usize];
                let continuous = matches!(table.method, Scale::Slice | Scale::StraightLine);
                let edges = table.bands.iter().flat_map(|band| [Some(band.from), band.to]).flatten();
                !continuous && edges.into_iter().any(|edge| close(at(a), edge))
            }
            Op::Round(a, rule) => {
                let rule = self.graph.roundings()[rule as usize];
                let steps = at(a) * Decimal::from(10_u64.pow(rule.places));
                let part = steps - steps.floor();
                match rule.mode {
                    RoundingMode::HalfUp | RoundingMode::HalfEven => close(part, Decimal::new(5, 1)),
                    RoundingMode::Floor | RoundingMode::Ceiling => {
                        close(part, Decimal::ZERO) || close(part, Decimal::ONE)
                    }
                }
            }
            _ => false,
        })
    }

    /// The statement's figures.
    fn figures(&self) -> Vec<Node> {
        self.lines.iter().flat_map(|line| line.months.iter().chain([&line.total])).copied().collect()
    }

    /// The steps from every typed figure to the statement's.
    fn steps(&self, values: &[Decimal]) -> Program {
        let inputs = u32::try_from(self.graph.inputs().len()).expect("few enough inputs");
        Program::between(&self.graph, values, &(0..inputs).collect::<Vec<u32>>(), &self.figures())
    }

    /// A tape on which every typed figure varies, filled with the figures as they stand.
    fn tape<N: Sample + Copy>(&self, values: &[Decimal]) -> Tape<N, 1> {
        let inputs = self.graph.inputs();
        let mut tape = self.steps(values).tape();
        for (index, &input) in inputs.iter().enumerate() {
            tape.input(index).fill(N::constant(input, None));
        }
        assert!(tape.run().is_ok(), "bounds keep every product exact");
        tape
    }

    /// The first figure of the statement of which the tape of exact decimals gives another, and both.
    pub fn differs_on_tape(&self, values: &[Decimal]) -> Option<String> {
        let tape = self.tape::<Decimal>(values);
        let names = self.lines.iter().flat_map(|line| line.months.iter().chain([&line.total]).map(|_| &line.id));
        let figures = names.zip(self.figures()).enumerate();
        figures.map(|(index, (id, node))| (id, values[node.index()], tape.output(index)[0])).find_map(
            |(id, exact, taped)| {
                (exact != taped).then(|| format!("{id}: {exact} in the graph and {taped} on the tape"))
            },
        )
    }

    /// Whether the compiled module gives the very figures of the tape, in trials of which each has other figures.
    pub fn module_is_the_tape(&self, values: &[Decimal]) -> bool {
        const WIDTH: usize = 8;
        let steps = self.steps(values);
        let module = CompiledModule::of(&steps, WIDTH * F64x8::WIDTH).expect("floats stay in their range");
        let trials: Vec<f64> = (0_u32..).map(f64::from).take(module.trials).collect();
        let mut tape: Tape<F64x8, WIDTH> = steps.tape();
        let mut given = Vec::new();
        for (index, &input) in self.graph.inputs().iter().enumerate() {
            // Up and down, each input by steps of its own, across the edges of bands.
            let step = 0.01 * f64::from(u32::try_from(index % 7).expect("below seven") + 1);
            let input = f64::constant(input, None);
            let figures: Vec<f64> = trials.iter().map(|trial| input * (0.5 + step * trial)).collect();
            for (number, lanes) in tape.input(index).iter_mut().zip(figures.chunks_exact(F64x8::WIDTH)) {
                *number = F64x8::from(<[f64; F64x8::WIDTH]>::try_from(lanes).expect("as many as there are lanes"));
            }
            given.extend(figures);
        }
        assert!(tape.run().is_ok(), "floats never leave their range");
        let taped = (0..tape.outputs()).flat_map(|index| tape.output(index).iter().flat_map(F64x8::values));
        let run = machine::run(&module, &given, tape.outputs());
        // Zero is zero on either side of it.
        #[allow(clippy::float_cmp, reason = "the very same steps")]
        taped.zip(run).all(|(taped, run)| taped == run)
    }

    /// The largest difference between floats, one by one and in lanes, and exact decimals, over the
    /// statement's largest figure.
    pub fn error_of_floats(&self, values: &[Decimal]) -> f64 {
        let floats = self.floats();
        let tape = self.tape::<F64x8>(values);
        let (mut error, mut largest) = (0.0_f64, 1.0_f64);
        for (index, node) in self.figures().iter().enumerate() {
            let exact = f64::constant(values[node.index()], None);
            error = error.max((exact - floats[node.index()]).abs());
            for lane in tape.output(index).iter().flat_map(F64x8::values) {
                error = error.max((exact - lane).abs());
            }
            largest = largest.max(exact.abs());
        }
        error / largest
    }
}

/// Largest difference of parts from their whole: a quotient fills the 28 digits there are, and a part that is larger than it has
/// fewer decimals, so up to four additions and subtractions each lose half a unit of the last decimal twice. Figures that
/// do not fill their digits add up to the last one.
fn rest_of_digits(parts: &[Decimal], whole: Decimal) -> Decimal {
    let full = |figure: &&Decimal| figure.mantissa().unsigned_abs() >= 10_u128.pow(27);
    let last = parts.iter().chain([&whole]).filter(full).map(Decimal::scale).min();
    last.map_or(Decimal::ZERO, |scale| Decimal::new(4, scale))
}

/// Too close for a float to tell apart.
fn close(a: Decimal, b: Decimal) -> bool {
    let scale = a.abs().max(b.abs()).max(Decimal::ONE);
    (a - b).abs() <= scale * Decimal::new(1, 7)
}
