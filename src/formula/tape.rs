//! A graph boiled down to what some of its inputs can change, for running it thousands of times.
//!
//! [`Tape::new`] keeps the steps between the inputs that vary and the figures that are wanted, works
//! the rest out once, drops steps that change nothing, writes like steps once, and lets steps share
//! the places their results stand in, so that a run stays in the nearest cache.

use rust_decimal::Decimal;
use rustc_hash::FxHashMap;

use super::chance::Chance;
use super::graph::{Graph, Node, Op};
use super::number::{Number, Overflow};
use super::scale::Bands;

/// Where a figure stands: in a place that a run fills, or among the figures that never change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum At {
    Place(u32),
    Constant(u32),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Kind {
    Add,
    Sub,
    Mul,
    Div,
    Min,
    Max,
    AtLeast,
    Select,
    Round(u32),
    Scale(u32),
    Chance(u32),
}

/// One operation on a tape; what it does not use repeats its first operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Step {
    kind: Kind,
    a: At,
    b: At,
    c: At,
    to: u32,
}

/// The part of a graph that varies.
///
/// A run takes `width` numbers for each input and gives as many for each figure wanted.
#[derive(Clone, Debug)]
pub struct Tape<N: Number> {
    steps: Vec<Step>,
    constants: Vec<N>,
    scales: Vec<Bands<N>>,
    chances: Vec<Chance>,
    roundings: Vec<N::Rule>,
    places: Vec<N>,
    wanted: Vec<At>,
    width: usize,
    one: N,
}

impl<N: Number> Tape<N> {
    /// The steps of `graph` between the `varying` inputs (by their number) and the `wanted` figures.
    /// `values` are all of the graph's figures as they stand.
    #[must_use]
    pub fn new(graph: &Graph, values: &[Decimal], varying: &[u32], wanted: &[Node], width: usize) -> Self {
        let mut writer = Writer::new(graph, values);
        let places = writer.write(varying, wanted);
        let wanted_at = wanted.iter().map(|&node| writer.at(node)).collect();
        let zero = N::constant(Decimal::ZERO, None);
        let mut tape = Self {
            steps: writer.steps,
            constants: writer.constants.iter().map(|&value| N::constant(value, None)).collect(),
            scales: graph.scales().iter().map(Bands::new).collect(),
            chances: graph.chances().to_vec(),
            roundings: graph.roundings().iter().map(|&rule| N::rule(rule)).collect(),
            places: Vec::new(),
            wanted: wanted_at,
            width,
            one: N::constant(Decimal::ONE, None),
        };
        tape.order(places);
        let places = tape.share(places, varying.len());
        tape.places = vec![zero; places * width];
        tape
    }

    /// Steps of one run.
    #[must_use]
    pub fn len(&self) -> usize {
        self.steps.len()
    }

    /// Whether nothing wanted depends on anything that varies.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    /// Puts each step just before the first that needs it, so that few results wait at a time.
    fn order(&mut self, places: usize) {
        let mut writes: Vec<Option<usize>> = vec![None; places];
        for (index, step) in self.steps.iter().enumerate() {
            writes[step.to as usize] = Some(index);
        }
        let mut done = vec![false; self.steps.len()];
        let mut ordered = Vec::with_capacity(self.steps.len());
        let written = |at: At| match at {
            At::Place(place) => writes[place as usize],
            At::Constant(_) => None,
        };
        // A stack instead of recursion: a sum may have thousands of terms, each on top of the one before.
        for &wanted in &self.wanted {
            let mut open: Vec<usize> = written(wanted).into_iter().collect();
            while let Some(&index) = open.last() {
                let step = self.steps[index];
                let waits = [step.a, step.b, step.c].into_iter().filter_map(written).find(|&it| !done[it]);
                match waits {
                    Some(earlier) if !done[index] => open.push(earlier),
                    _ => {
                        open.pop();
                        if !done[index] {
                            done[index] = true;
                            ordered.push(step);
                        }
                    }
                }
            }
        }
        self.steps = ordered;
    }

    /// Gives results places that are free again. Inputs keep theirs.
    fn share(&mut self, places: usize, inputs: usize) -> usize {
        let mut last = vec![0_usize; places];
        for (index, step) in self.steps.iter().enumerate() {
            for at in [step.a, step.b, step.c] {
                if let At::Place(place) = at {
                    last[place as usize] = index;
                }
            }
        }
        for at in &self.wanted {
            if let At::Place(place) = at {
                last[*place as usize] = usize::MAX;
            }
        }
        let mut moved: Vec<u32> = (0..u32::try_from(places).unwrap_or(u32::MAX)).collect();
        let mut free: Vec<u32> = Vec::new();
        let mut used = inputs;
        for (index, step) in self.steps.iter_mut().enumerate() {
            let mut ended = Vec::new();
            for at in [&mut step.a, &mut step.b, &mut step.c] {
                if let At::Place(place) = at {
                    let was = *place as usize;
                    *place = moved[was];
                    if was >= inputs && last[was] == index && !ended.contains(place) {
                        ended.push(*place);
                    }
                }
            }
            free.append(&mut ended);
            let was = step.to as usize;
            step.to = free.pop().unwrap_or_else(|| {
                used += 1;
                u32::try_from(used - 1).unwrap_or(u32::MAX)
            });
            moved[was] = step.to;
        }
        for at in &mut self.wanted {
            if let At::Place(place) = at {
                *place = moved[*place as usize];
            }
        }
        used
    }

    /// Figures wanted.
    #[must_use]
    pub fn outputs(&self) -> usize {
        self.wanted.len()
    }

    /// Where the numbers of the `index`th varying input are written before a run.
    pub fn input(&mut self, index: usize) -> &mut [N] {
        &mut self.places[index * self.width..(index + 1) * self.width]
    }

    /// The numbers of the `index`th figure wanted, after a run.
    pub fn output(&self, index: usize) -> impl Iterator<Item = &N> {
        let (from, constant) = match self.wanted[index] {
            At::Place(place) => (place as usize * self.width, None),
            At::Constant(constant) => (0, Some(&self.constants[constant as usize])),
        };
        (0..self.width).map(move |offset| constant.unwrap_or_else(|| &self.places[from + offset]))
    }

    /// Works out the figures wanted from the inputs.
    ///
    /// # Errors
    /// When a figure leaves the arithmetic's range.
    pub fn run(&mut self) -> Result<(), Overflow> {
        for index in 0..self.steps.len() {
            let step = self.steps[index];
            self.step(step).ok_or_else(|| Overflow { node: Node::at(index).unwrap_or(Node::FIRST) })?;
        }
        Ok(())
    }

    fn step(&mut self, step: Step) -> Option<()> {
        match step.kind {
            Kind::Add => self.two(step, N::add),
            Kind::Sub => self.two(step, N::sub),
            Kind::Mul => self.two(step, N::mul),
            Kind::Div => self.two(step, N::div),
            Kind::Min => self.two(step, |a, b| Some(N::pick(a.at_least(b), b, a))),
            Kind::Max => self.two(step, |a, b| Some(N::pick(a.at_least(b), a, b))),
            Kind::AtLeast => self.two(step, |a, b| Some(N::flag(a.at_least(b), a, b))),
            Kind::Select => {
                for offset in 0..self.width {
                    let (flag, yes, no) =
                        (self.get(step.a, offset), self.get(step.b, offset), self.get(step.c, offset));
                    let value = N::pick(flag.at_least(&self.one), yes, no);
                    self.places[step.to as usize * self.width + offset] = value;
                }
                Some(())
            }
            Kind::Round(rule) => {
                let rule = self.roundings[rule as usize].clone();
                self.two(step, |a, _| Some(a.round(&rule)))
            }
            Kind::Scale(table) => {
                for offset in 0..self.width {
                    let value = self.scales[table as usize].pay(self.get(step.a, offset))?;
                    self.places[step.to as usize * self.width + offset] = value;
                }
                Some(())
            }
            Kind::Chance(index) => {
                let chance = self.chances[index as usize];
                for offset in 0..self.width {
                    let (by, luck) = (self.get(step.b, offset), self.get(step.c, offset));
                    let value = self.get(step.a, offset).drawn(chance, by, luck);
                    self.places[step.to as usize * self.width + offset] = value;
                }
                Some(())
            }
        }
    }

    #[inline]
    fn get(&self, at: At, offset: usize) -> &N {
        match at {
            At::Place(place) => &self.places[place as usize * self.width + offset],
            At::Constant(constant) => &self.constants[constant as usize],
        }
    }

    /// One operation of two operands over all numbers of a run, with the choice between places and
    /// constants made once.
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "a loop for each operation is the point")]
    fn two(&mut self, step: Step, op: impl Fn(&N, &N) -> Option<N>) -> Option<()> {
        let width = self.width;
        let to = step.to as usize * width;
        match (step.a, step.b) {
            (At::Place(a), At::Place(b)) => {
                let (a, b) = (a as usize * width, b as usize * width);
                for offset in 0..width {
                    self.places[to + offset] = op(&self.places[a + offset], &self.places[b + offset])?;
                }
            }
            (At::Place(a), At::Constant(b)) => {
                let a = a as usize * width;
                let b = &self.constants[b as usize];
                for offset in 0..width {
                    self.places[to + offset] = op(&self.places[a + offset], b)?;
                }
            }
            (At::Constant(a), At::Place(b)) => {
                let b = b as usize * width;
                let a = &self.constants[a as usize];
                for offset in 0..width {
                    self.places[to + offset] = op(a, &self.places[b + offset])?;
                }
            }
            (At::Constant(a), At::Constant(b)) => {
                let value = op(&self.constants[a as usize], &self.constants[b as usize])?;
                for offset in 0..width {
                    self.places[to + offset] = value.clone();
                }
            }
        }
        Some(())
    }
}

/// More decimal places than anything has: nothing is known.
const MANY: u32 = 28;

/// Writes a tape.
struct Writer<'a> {
    graph: &'a Graph,
    values: &'a [Decimal],
    /// Where each node's figure stands, as far as it is written.
    found: Vec<Option<At>>,
    constants: Vec<Decimal>,
    known: FxHashMap<Decimal, u32>,
    steps: Vec<Step>,
    written: FxHashMap<(Kind, At, At, At), u32>,
    /// Decimal places the figure of each place has at most.
    digits: Vec<u32>,
    zero: At,
    one: At,
}

impl<'a> Writer<'a> {
    fn new(graph: &'a Graph, values: &'a [Decimal]) -> Self {
        let mut writer = Self {
            graph,
            values,
            found: vec![None; graph.ops().len()],
            constants: Vec::new(),
            known: FxHashMap::default(),
            steps: Vec::new(),
            written: FxHashMap::default(),
            digits: Vec::new(),
            zero: At::Constant(0),
            one: At::Constant(0),
        };
        writer.zero = writer.constant(Decimal::ZERO);
        writer.one = writer.constant(Decimal::ONE);
        writer
    }

    fn constant(&mut self, value: Decimal) -> At {
        let next = u32::try_from(self.constants.len()).unwrap_or(u32::MAX);
        let index = *self.known.entry(value).or_insert(next);
        if index == next {
            self.constants.push(value);
        }
        At::Constant(index)
    }

    fn place(&mut self, digits: u32) -> u32 {
        self.digits.push(digits);
        u32::try_from(self.digits.len() - 1).unwrap_or(u32::MAX)
    }

    fn digits(&self, at: At) -> u32 {
        match at {
            At::Place(place) => self.digits[place as usize],
            At::Constant(index) => self.constants[index as usize].normalize().scale(),
        }
    }

    /// Where the figure of `node` stands; one that does not vary becomes a constant.
    fn at(&mut self, node: Node) -> At {
        if let Some(at) = self.found[node.index()] {
            return at;
        }
        let at = self.constant(self.values[node.index()]);
        self.found[node.index()] = Some(at);
        at
    }

    /// Writes what lies between; how many places it takes.
    fn write(&mut self, varying: &[u32], wanted: &[Node]) -> usize {
        let ops = self.graph.ops();
        for _ in varying {
            self.place(MANY);
        }
        let needed = needed(self.graph, wanted);
        let mut varies = vec![false; ops.len()];
        for (index, &op) in ops.iter().enumerate() {
            let Some(node) = Node::at(index) else { break };
            if let Op::Input(number) = op {
                if let Some(place) = varying.iter().position(|&it| it == number) {
                    varies[index] = true;
                    self.found[index] = u32::try_from(place).ok().map(At::Place);
                }
                continue;
            }
            varies[index] = self.graph.operands(node).iter().any(|it| varies[it.index()]);
            if varies[index] && needed[index] {
                self.found[index] = Some(self.op(op));
            }
        }
        self.digits.len()
    }

    fn op(&mut self, op: Op) -> At {
        match op {
            Op::Input(_) | Op::Constant(_) => unreachable!("inputs have their places and constants do not vary"),
            Op::Add(a, b) => {
                let (a, b) = (self.at(a), self.at(b));
                self.add(a, b)
            }
            Op::Sub(a, b) => {
                let (a, b) = (self.at(a), self.at(b));
                if b == self.zero { a } else { self.push(Kind::Sub, a, b, a, Ord::max) }
            }
            Op::Mul(a, b) => {
                let (a, b) = (self.at(a), self.at(b));
                match () {
                    () if a == self.zero || b == self.zero => self.zero,
                    () if a == self.one => b,
                    () if b == self.one => a,
                    () => self.push(Kind::Mul, a, b, a, |a, b| a + b),
                }
            }
            Op::Div(a, b) => {
                let (a, b) = (self.at(a), self.at(b));
                if b == self.one || a == self.zero { a } else { self.push(Kind::Div, a, b, a, |_, _| MANY) }
            }
            Op::Sum { from, len } => self.sum(from, len),
            Op::Round(a, rule) => {
                let a = self.at(a);
                let places = self.graph.roundings()[rule as usize].places;
                if self.digits(a) <= places { a } else { self.push(Kind::Round(rule), a, a, a, |_, _| places) }
            }
            Op::Min(a, b) => {
                let (a, b) = (self.at(a), self.at(b));
                if a == b { a } else { self.push(Kind::Min, a, b, a, Ord::max) }
            }
            Op::Max(a, b) => {
                let (a, b) = (self.at(a), self.at(b));
                if a == b { a } else { self.push(Kind::Max, a, b, a, Ord::max) }
            }
            Op::AtLeast(a, b) => {
                let (a, b) = (self.at(a), self.at(b));
                self.push(Kind::AtLeast, a, b, a, |_, _| 0)
            }
            Op::Select(flag, yes, no) => {
                let (flag, yes, no) = (self.at(flag), self.at(yes), self.at(no));
                match flag {
                    _ if yes == no => yes,
                    At::Constant(index) if self.constants[index as usize] >= Decimal::ONE => yes,
                    At::Constant(_) => no,
                    At::Place(_) => {
                        let digits = self.digits(yes).max(self.digits(no));
                        self.push(Kind::Select, flag, yes, no, |_, _| digits)
                    }
                }
            }
            Op::Scale(a, table) => {
                let a = self.at(a);
                self.push(Kind::Scale(table), a, a, a, |_, _| MANY)
            }
            Op::Chance(a, b, index) => {
                let luck = self.graph.chances()[index as usize].luck;
                let (a, b, luck) = (self.at(a), self.at(b), self.at(luck));
                if a == self.zero { a } else { self.push(Kind::Chance(index), a, b, luck, |_, _| 0) }
            }
        }
    }

    fn add(&mut self, a: At, b: At) -> At {
        match () {
            () if a == self.zero => b,
            () if b == self.zero => a,
            () => self.push(Kind::Add, a, b, a, Ord::max),
        }
    }

    /// A sum term by term; what does not vary is added up beforehand.
    fn sum(&mut self, from: u32, len: u32) -> At {
        let mut fixed = Decimal::ZERO;
        let mut sum: Option<At> = None;
        for &term in self.graph.terms(from, len) {
            match self.at(term) {
                At::Constant(index) => fixed += self.constants[index as usize],
                place @ At::Place(_) => sum = Some(sum.map_or(place, |sum| self.add(sum, place))),
            }
        }
        let fixed = self.constant(fixed);
        sum.map_or(fixed, |sum| self.add(sum, fixed))
    }

    /// A step, unless the same has been written before.
    fn push(&mut self, kind: Kind, a: At, b: At, c: At, digits: impl Fn(u32, u32) -> u32) -> At {
        if let Some(&known) = self.written.get(&(kind, a, b, c)) {
            return At::Place(known);
        }
        let digits = digits(self.digits(a), self.digits(b)).min(MANY);
        let to = self.place(digits);
        self.written.insert((kind, a, b, c), to);
        self.steps.push(Step { kind, a, b, c, to });
        At::Place(to)
    }
}

/// Which figures `wanted` rest on.
fn needed(graph: &Graph, wanted: &[Node]) -> Vec<bool> {
    let mut needed = vec![false; graph.ops().len()];
    for node in wanted {
        needed[node.index()] = true;
    }
    for index in (0..needed.len()).rev() {
        if let Some(node) = Node::at(index).filter(|_| needed[index]) {
            for operand in graph.operands(node) {
                needed[operand.index()] = true;
            }
        }
    }
    needed
}
