//! From a graph to the steps that vary.

use std::collections::hash_map::Entry;

use rust_decimal::Decimal;
use rustc_hash::FxHashMap;

use super::form::{Form, MANY, TYPED};
use crate::formula::graph::{Graph, Node, Op};

/// What a step does with two figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Two {
    Mul,
    Div,
    Min,
    Max,
    AtLeast,
}

/// What a step does with the figures of some places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Task {
    /// So many times each.
    Sum(Vec<(u32, Decimal)>),
    Two(Two, u32, u32),
    Select(u32, u32, u32),
    Scale(u32, u32),
    /// What chance makes of the first figure by the second, with the luck in the third place.
    Chance(u32, u32, u32, u32),
}

impl Task {
    /// The places it reads.
    pub fn reads(&mut self, mut read: impl FnMut(&mut u32)) {
        match self {
            Self::Sum(terms) => terms.iter_mut().for_each(|(place, _)| read(place)),
            Self::Two(_, a, b) => {
                read(a);
                read(b);
            }
            Self::Select(a, b, c) | Self::Chance(a, b, c, _) => {
                read(a);
                read(b);
                read(c);
            }
            Self::Scale(a, _) => read(a),
        }
    }
}

/// A step before it is scheduled.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    pub task: Task,
    /// The rule its result is rounded by.
    pub round: Option<u32>,
    pub to: u32,
}

/// What is known of a figure that varies.
#[derive(Clone, Debug)]
enum Found {
    Form(Form),
    /// A product that nothing but a rounding may want.
    Product(u32, u32),
}

/// Writes the steps between the inputs that vary and the figures that are wanted.
pub(super) struct Writer<'a> {
    graph: &'a Graph,
    values: &'a [Decimal],
    found: Vec<Option<Found>>,
    /// How often each figure is read.
    uses: Vec<u32>,
    pub drafts: Vec<Draft>,
    /// Figures that never change, by the place they stand in.
    pub constants: Vec<(u32, Decimal)>,
    known: FxHashMap<Decimal, u32>,
    written: FxHashMap<(Task, Option<u32>), u32>,
    /// Decimal places the figure of each place has at most.
    digits: Vec<u32>,
}

impl<'a> Writer<'a> {
    pub fn new(graph: &'a Graph, values: &'a [Decimal]) -> Self {
        let nodes = graph.ops().len();
        Self {
            graph,
            values,
            found: vec![None; nodes],
            uses: vec![0; nodes],
            drafts: Vec::new(),
            constants: Vec::new(),
            known: FxHashMap::default(),
            written: FxHashMap::default(),
            digits: Vec::new(),
        }
    }

    /// Writes all; the places of the figures wanted. The first places are those of the inputs.
    pub fn write(&mut self, varying: &[u32], wanted: &[Node]) -> Vec<u32> {
        for _ in varying {
            self.new_place(TYPED);
        }
        self.count_uses(wanted);
        let mut varies = vec![false; self.uses.len()];
        for (index, &op) in self.graph.ops().iter().enumerate() {
            if let Op::Input(number) = op {
                if let Some(place) = varying.iter().position(|&it| it == number) {
                    varies[index] = true;
                    self.found[index] = u32::try_from(place).ok().map(|place| Found::Form(Form::of(place, TYPED)));
                }
                continue;
            }
            varies[index] = self.graph.reads(op, |it| varies[it.index()]);
            if varies[index] && self.uses[index] > 0 {
                self.found[index] = Some(self.op(op));
            }
        }
        wanted.iter().map(|&node| self.place(node)).collect()
    }

    /// Places in use.
    pub fn places(&self) -> usize {
        self.digits.len()
    }

    fn count_uses(&mut self, wanted: &[Node]) {
        for node in wanted {
            // It must stand somewhere in any case.
            self.uses[node.index()] += 2;
        }
        for index in (0..self.uses.len()).rev() {
            if let Some(node) = Node::at(index).filter(|_| self.uses[index] > 0) {
                for operand in self.graph.operands(node) {
                    self.uses[operand.index()] += 1;
                }
            }
        }
    }

    fn new_place(&mut self, digits: u32) -> u32 {
        self.digits.push(digits.min(MANY));
        u32::try_from(self.digits.len() - 1).unwrap_or(u32::MAX)
    }

    fn constant(&mut self, value: Decimal) -> u32 {
        if let Some(&known) = self.known.get(&value) {
            return known;
        }
        let place = self.new_place(value.normalize().scale());
        self.known.insert(value, place);
        self.constants.push((place, value));
        place
    }

    /// A step, unless the same has been written before.
    fn push(&mut self, task: Task, round: Option<u32>, digits: u32) -> u32 {
        let next = u32::try_from(self.digits.len()).unwrap_or(u32::MAX);
        match self.written.entry((task, round)) {
            Entry::Occupied(known) => *known.get(),
            Entry::Vacant(new) => {
                let (task, round) = new.key().clone();
                new.insert(next);
                self.drafts.push(Draft { task, round, to: next });
                self.new_place(round.map_or(digits, |rule| self.graph.roundings()[rule as usize].places))
            }
        }
    }

    /// Where `form` stands, rounded.
    fn stand(&mut self, form: &Form, round: Option<u32>) -> u32 {
        let round = round.filter(|&rule| form.digits > self.graph.roundings()[rule as usize].places);
        match (form.constant(), form.place(), round) {
            (Some(value), _, None) => self.constant(value),
            (_, Some(place), None) => place,
            _ => {
                let mut terms = form.terms.clone();
                if !form.fixed.is_zero() {
                    terms.push((self.constant(form.fixed), Decimal::ONE));
                }
                self.push(Task::Sum(terms), round, form.digits)
            }
        }
    }

    /// Where the figure of `node` stands.
    fn place(&mut self, node: Node) -> u32 {
        let place = match self.found[node.index()].take() {
            None => {
                let value = self.values[node.index()];
                return self.constant(value);
            }
            Some(Found::Form(form)) => self.stand(&form, None),
            Some(Found::Product(a, b)) => self.product(a, b, None),
        };
        self.found[node.index()] = Some(Found::Form(Form::of(place, self.digits[place as usize])));
        place
    }

    fn product(&mut self, a: u32, b: u32, round: Option<u32>) -> u32 {
        let digits = self.digits[a as usize] + self.digits[b as usize];
        let round = round.filter(|&rule| digits > self.graph.roundings()[rule as usize].places);
        self.push(Task::Two(Two::Mul, a.min(b), a.max(b)), round, digits)
    }

    /// The figure of `node` as a term among others: taken apart when nothing else reads it, or when there is
    /// nothing to take apart.
    fn form(&mut self, node: Node) -> Form {
        let index = node.index();
        match &mut self.found[index] {
            None => return Form::fixed(self.values[index]),
            // Nobody else reads it.
            Some(Found::Form(form)) if form.loose() && self.uses[index] == 1 => return core::mem::take(form),
            Some(Found::Form(form)) if form.loose() && form.terms.len() <= 1 => return form.clone(),
            Some(_) => {}
        }
        let place = self.place(node);
        Form::of(place, self.digits[place as usize])
    }

    /// The first of `terms` and all others, each so many times.
    fn sum(&mut self, terms: &[Node], sign: Decimal) -> Form {
        let Some((&first, others)) = terms.split_first() else { return Form::default() };
        let first = self.form(first);
        others.iter().fold(first, |sum, &term| {
            let term = self.form(term);
            if sum.loose() && term.loose() || sum.is_nothing() || term.is_nothing() {
                return sum.plus(term, sign);
            }
            // Another order might show in the last place: what is there so far is added up first.
            let parts = [(self.stand(&sum, None), Decimal::ONE), (self.stand(&term, None), sign)];
            let digits = sum.digits.max(term.digits);
            Form::of(self.push(Task::Sum(parts.to_vec()), None, digits), digits)
        })
    }

    fn op(&mut self, op: Op) -> Found {
        let place = match op {
            Op::Input(_) | Op::Constant(_) => unreachable!("inputs have their places and constants do not vary"),
            Op::Add(a, b) => return Found::Form(self.sum(&[a, b], Decimal::ONE)),
            Op::Sub(a, b) => return Found::Form(self.sum(&[a, b], Decimal::NEGATIVE_ONE)),
            Op::Sum { from, len } => return Found::Form(self.sum(self.graph.terms(from, len), Decimal::ONE)),
            Op::Mul(a, b) => {
                let (one, other) = (self.form(a), self.form(b));
                let scaled = match (one.constant(), other.constant()) {
                    (Some(factor), _) => other.times(factor),
                    (_, Some(factor)) => one.times(factor),
                    _ => None,
                };
                return match scaled {
                    Some(form) => Found::Form(form),
                    None => Found::Product(self.stand(&one, None), self.stand(&other, None)),
                };
            }
            Op::Div(a, b) => {
                let (a, b) = (self.place(a), self.place(b));
                self.two(Two::Div, a, b, MANY)
            }
            Op::Round(a, rule) => match self.found[a.index()] {
                Some(Found::Product(one, other)) if self.uses[a.index()] == 1 => {
                    self.product(one, other, Some(rule))
                }
                _ => {
                    let form = self.form(a);
                    self.stand(&form, Some(rule))
                }
            },
            Op::Min(a, b) => self.chosen(Two::Min, a, b),
            Op::Max(a, b) => self.chosen(Two::Max, a, b),
            Op::AtLeast(a, b) => {
                let (a, b) = (self.place(a), self.place(b));
                self.two(Two::AtLeast, a, b, 0)
            }
            Op::Select(flag, yes, no) => {
                let (flag, yes, no) = (self.place(flag), self.place(yes), self.place(no));
                match self.constants.iter().find(|(place, _)| *place == flag) {
                    _ if yes == no => yes,
                    Some((_, value)) if *value >= Decimal::ONE => yes,
                    Some(_) => no,
                    None => {
                        let digits = self.digits[yes as usize].max(self.digits[no as usize]);
                        self.push(Task::Select(flag, yes, no), None, digits)
                    }
                }
            }
            Op::Scale(a, table) => {
                let a = self.place(a);
                self.push(Task::Scale(a, table), None, MANY)
            }
            Op::Chance(a, b, index) => {
                let luck = self.graph.chances()[index as usize].luck;
                let (a, b, luck) = (self.place(a), self.place(b), self.place(luck));
                self.push(Task::Chance(a, b, luck, index), None, 0)
            }
        };
        Found::Form(Form::of(place, self.digits[place as usize]))
    }

    fn chosen(&mut self, two: Two, a: Node, b: Node) -> u32 {
        let (a, b) = (self.place(a), self.place(b));
        let digits = self.digits[a as usize].max(self.digits[b as usize]);
        if a == b { a } else { self.two(two, a, b, digits) }
    }

    fn two(&mut self, two: Two, a: u32, b: u32, digits: u32) -> u32 {
        self.push(Task::Two(two, a, b), None, digits)
    }
}
