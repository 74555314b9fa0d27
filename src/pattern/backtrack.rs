//! One way after the other, for patterns that refer back to their groups. The budget of steps keeps
//! it from taking long.

use super::PatternError;
use super::class::fold;
use super::compile::{Instruction, Program};

/// A way not tried yet: where it goes on, at which place, with which saved positions.
struct Way {
    instruction: usize,
    at: usize,
    slots: Vec<Option<usize>>,
}

/// Ways that may wait at the same time.
const MAX_WAITING: usize = 100_000;

/// The saved positions of the first match from that byte on.
pub(super) fn find(
    program: &Program,
    text: &str,
    from: usize,
    whole: bool,
    steps: &mut usize,
) -> Result<Option<Vec<Option<usize>>>, PatternError> {
    let Some(rest) = text.get(from..) else { return Ok(None) };
    let starts = rest.char_indices().map(|(index, _)| from + index).chain([text.len()]);
    for start in starts {
        let found = search(program, text, start, whole, steps)?;
        if found.is_some() || whole {
            return Ok(found);
        }
    }
    Ok(None)
}

fn search(
    program: &Program,
    text: &str,
    start: usize,
    whole: bool,
    steps: &mut usize,
) -> Result<Option<Vec<Option<usize>>>, PatternError> {
    let mut ways = vec![Way { instruction: 0, at: start, slots: vec![None; program.groups * 2] }];
    while let Some(mut way) = ways.pop() {
        loop {
            *steps = steps.checked_sub(1).ok_or(PatternError::TooLarge)?;
            let Some(code) = program.instructions.get(way.instruction) else { break };
            way.instruction += 1;
            match code {
                Instruction::Match if !whole || way.at == text.len() => return Ok(Some(way.slots)),
                Instruction::Match => break,
                Instruction::Jump(to) => way.instruction = *to,
                Instruction::Split(first, second) => {
                    *steps = steps.checked_sub(way.slots.len()).ok_or(PatternError::TooLarge)?;
                    if ways.len() > MAX_WAITING {
                        return Err(PatternError::TooLarge);
                    }
                    ways.push(Way { instruction: *second, at: way.at, slots: way.slots.clone() });
                    way.instruction = *first;
                }
                Instruction::Save(slot) => {
                    if let Some(place) = way.slots.get_mut(*slot) {
                        *place = Some(way.at);
                    }
                }
                Instruction::Start | Instruction::End => {
                    if !program.holds(code, text, way.at) {
                        break;
                    }
                }
                Instruction::BackReference(group) => {
                    let Some(length) = repeated(program, text, &way, *group, steps)? else { break };
                    way.at += length;
                }
                code => match text.get(way.at..).and_then(|rest| rest.chars().next()) {
                    Some(c) if program.takes(code, c) => way.at += c.len_utf8(),
                    _ => break,
                },
            }
        }
    }
    Ok(None)
}

/// How many bytes repeat the group here; nothing for a group that took no part.
fn repeated(
    program: &Program,
    text: &str,
    way: &Way,
    group: usize,
    steps: &mut usize,
) -> Result<Option<usize>, PatternError> {
    let bounds =
        way.slots.get(group * 2).copied().flatten().zip(way.slots.get(group * 2 + 1).copied().flatten());
    let Some((start, end)) = bounds else { return Ok(Some(0)) };
    let (Some(part), Some(rest)) = (text.get(start..end), text.get(way.at..)) else { return Ok(None) };
    *steps = steps.checked_sub(part.len()).ok_or(PatternError::TooLarge)?;
    let mut chars = rest.chars();
    let mut length = 0;
    for expected in part.chars() {
        match chars.next() {
            Some(c) if c == expected || program.ignore_case && fold(c) == fold(expected) => {
                length += c.len_utf8()
            }
            _ => return Ok(None),
        }
    }
    Ok(Some(length))
}
