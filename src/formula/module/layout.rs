//! Where the figures of a module stand: in which part of the code, and in which slots between the parts.

use super::notes::{Deed, Read};

/// Operations of one part: few enough that what they work on stays in the processor's registers, enough that reading and
/// writing slots between parts is little beside them.
const PART: usize = 48;

/// Where a figure stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Home {
    Input(u32),
    Output(u32),
    /// Read by later parts, from this slot.
    Slot(u32),
    /// Read in its own part only.
    Nowhere,
}

/// Deeds put into parts, with a home for each result.
#[derive(Debug)]
pub(super) struct Layout {
    /// By deed.
    pub homes: Vec<Home>,
    /// How often each result is read.
    pub uses: Vec<u32>,
    /// The deeds of each part, in order.
    pub parts: Vec<Vec<u32>>,
    pub slots: u32,
    /// Outputs that are written after all parts: known figures, inputs, and what another output is already.
    pub copies: Vec<(u32, Read)>,
}

impl Layout {
    /// Lays out what of `deeds` the `outputs` need.
    pub fn new(deeds: &[Deed], outputs: &[Read]) -> Self {
        let uses = uses(deeds, outputs);
        let mut homes = vec![Home::Nowhere; deeds.len()];
        let mut needed: Vec<u32> = Vec::with_capacity(deeds.len());
        for ((at, deed), (home, &uses)) in (0_u32..).zip(deeds).zip(homes.iter_mut().zip(&uses)) {
            match *deed {
                Deed::Input(number) => *home = Home::Input(number),
                _ if uses > 0 => needed.push(at),
                _ => {}
            }
        }
        let mut copies = Vec::new();
        for (number, &output) in (0_u32..).zip(outputs) {
            match output {
                Read::Noted(at) if homes[at as usize] == Home::Nowhere => {
                    homes[at as usize] = Home::Output(number);
                }
                _ => copies.push((number, output)),
            }
        }
        let parts: Vec<Vec<u32>> = needed.chunks(PART).map(<[u32]>::to_vec).collect();
        let slots = slots(deeds, &parts, &mut homes);
        Self { homes, uses, parts, slots, copies }
    }
}

/// How often each result is read by what is needed.
fn uses(deeds: &[Deed], outputs: &[Read]) -> Vec<u32> {
    let mut uses = vec![0; deeds.len()];
    let read = |uses: &mut Vec<u32>, read: Read| {
        if let Read::Noted(at) = read {
            uses[at as usize] += 1;
        }
    };
    for &output in outputs {
        read(&mut uses, output);
    }
    for (at, deed) in deeds.iter().enumerate().rev() {
        if uses[at] > 0 {
            deed.reads().for_each(|it| read(&mut uses, it));
        }
    }
    uses
}

/// Gives slots to results that later parts read, each free again after the last part that does. How many there are.
fn slots(deeds: &[Deed], parts: &[Vec<u32>], homes: &mut [Home]) -> u32 {
    let mut own = vec![0; deeds.len()];
    let mut last = vec![0; deeds.len()];
    for (part, members) in parts.iter().enumerate() {
        for &at in members {
            own[at as usize] = part;
            for read in deeds[at as usize].reads() {
                if let Read::Noted(read) = read {
                    last[read as usize] = part;
                }
            }
        }
    }
    let mut ending: Vec<Vec<u32>> = vec![Vec::new(); parts.len()];
    let mut free: Vec<u32> = Vec::new();
    let mut used = 0;
    for (part, members) in parts.iter().enumerate() {
        for &at in members {
            let at = at as usize;
            if homes[at] == Home::Nowhere && last[at] > own[at] {
                let slot = free.pop().unwrap_or_else(|| {
                    used += 1;
                    used - 1
                });
                homes[at] = Home::Slot(slot);
                ending[last[at]].push(slot);
            }
        }
        free.append(&mut ending[part]);
    }
    used
}
