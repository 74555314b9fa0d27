//! All ways through a pattern at once: the work is at most the text's length times the pattern's.

use super::PatternError;
use super::compile::{Instruction, Program};

/// The ways at one place of the text, the preferred one first.
struct Threads {
    /// Instructions in order.
    order: Vec<usize>,
    /// Whether an instruction is among them, by its number.
    present: Vec<bool>,
    /// The saved positions of each thread, by the number of its instruction.
    slots: Vec<Option<usize>>,
}

impl Threads {
    fn new(program: &Program) -> Self {
        let size = program.instructions.len();
        Self {
            order: Vec::with_capacity(size),
            present: vec![false; size],
            slots: vec![None; size * program.groups * 2],
        }
    }

    fn clear(&mut self) {
        for instruction in self.order.drain(..) {
            if let Some(present) = self.present.get_mut(instruction) {
                *present = false;
            }
        }
    }
}

/// What is still to do while a thread spreads over the instructions that take no character.
enum Step {
    Explore(usize),
    Restore(usize, Option<usize>),
}

/// The saved positions of the first match from that byte on.
pub(super) fn find(
    program: &Program,
    text: &str,
    from: usize,
    whole: bool,
    steps: &mut usize,
) -> Result<Option<Vec<Option<usize>>>, PatternError> {
    let width = program.groups * 2;
    let mut current = Threads::new(program);
    let mut next = Threads::new(program);
    let mut slots = vec![None; width];
    let mut stack = Vec::new();
    let mut found: Option<Vec<Option<usize>>> = None;
    let Some(rest) = text.get(from..) else { return Ok(None) };
    let mut chars = rest.chars();
    let mut at = from;
    loop {
        if found.is_none() && (!whole || at == from) {
            slots.fill(None);
            spread(program, &mut current, 0, &mut slots, text, at, &mut stack, steps)?;
        }
        if current.order.is_empty() && (found.is_some() || whole) {
            break;
        }
        let c = chars.next();
        let after = at + c.map_or(0, char::len_utf8);
        for index in 0..current.order.len() {
            let Some(&instruction) = current.order.get(index) else { break };
            let Some(code) = program.instructions.get(instruction) else { break };
            let saved = current.slots.get(instruction * width..(instruction + 1) * width).unwrap_or(&[]);
            if matches!(code, Instruction::Match) {
                if whole && at != text.len() {
                    continue;
                }
                // Ways of lower preference end here.
                found = Some(saved.to_vec());
                break;
            }
            if c.is_some_and(|c| program.takes(code, c)) {
                slots.copy_from_slice(saved);
                spread(program, &mut next, instruction + 1, &mut slots, text, after, &mut stack, steps)?;
            }
        }
        *steps = steps.checked_sub(current.order.len() + 1).ok_or(PatternError::TooLarge)?;
        current.clear();
        std::mem::swap(&mut current, &mut next);
        if c.is_none() {
            break;
        }
        at = after;
    }
    Ok(found)
}

/// Adds the instruction, or those it leads to, to the threads.
#[expect(clippy::too_many_arguments, reason = "the state of one search, in pieces that are borrowed apart")]
fn spread(
    program: &Program,
    threads: &mut Threads,
    instruction: usize,
    slots: &mut [Option<usize>],
    text: &str,
    at: usize,
    stack: &mut Vec<Step>,
    steps: &mut usize,
) -> Result<(), PatternError> {
    stack.push(Step::Explore(instruction));
    while let Some(step) = stack.pop() {
        let instruction = match step {
            Step::Explore(instruction) => instruction,
            Step::Restore(slot, position) => {
                if let Some(place) = slots.get_mut(slot) {
                    *place = position;
                }
                continue;
            }
        };
        *steps = steps.checked_sub(1).ok_or(PatternError::TooLarge)?;
        match threads.present.get_mut(instruction) {
            Some(present) if !*present => *present = true,
            _ => continue,
        }
        threads.order.push(instruction);
        match program.instructions.get(instruction) {
            Some(Instruction::Jump(to)) => {
                stack.push(Step::Explore(*to));
            }
            Some(Instruction::Split(first, second)) => {
                stack.push(Step::Explore(*second));
                stack.push(Step::Explore(*first));
            }
            Some(Instruction::Save(slot)) => {
                if let Some(place) = slots.get_mut(*slot) {
                    stack.push(Step::Restore(*slot, *place));
                    *place = Some(at);
                }
                stack.push(Step::Explore(instruction + 1));
            }
            Some(code @ (Instruction::Start | Instruction::End)) => {
                if program.holds(code, text, at) {
                    stack.push(Step::Explore(instruction + 1));
                }
            }
            _ => {
                let width = slots.len();
                if let Some(place) = threads.slots.get_mut(instruction * width..(instruction + 1) * width) {
                    place.copy_from_slice(slots);
                }
            }
        }
    }
    Ok(())
}
