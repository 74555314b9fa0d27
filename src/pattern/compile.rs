//! The tree of a pattern to a program.

use std::rc::Rc;

use super::class::{Class, fold};
use super::parse::{Flags, Tree};
use super::{MAX_INSTRUCTIONS, PatternError};

#[derive(Clone, Debug)]
pub(super) enum Instruction {
    Char(char),
    Any,
    Class(usize),
    Start,
    End,
    /// Remembers the position.
    Save(usize),
    Jump(usize),
    /// Both ways, the first one preferred.
    Split(usize, usize),
    BackReference(usize),
    Match,
}

#[derive(Clone, Debug)]
pub(super) struct Program {
    pub(super) instructions: Vec<Instruction>,
    pub(super) classes: Vec<Rc<Class>>,
    /// Groups, the whole match included.
    pub(super) groups: usize,
    pub(super) back_references: bool,
    pub(super) ignore_case: bool,
    pub(super) dot_all: bool,
    pub(super) multi_line: bool,
    pub(super) literal: bool,
}

pub(super) fn compile(tree: &Tree, flags: Flags) -> Result<Program, PatternError> {
    let mut program = Program {
        instructions: Vec::new(),
        classes: Vec::new(),
        groups: 1,
        back_references: false,
        ignore_case: flags.ignore_case,
        dot_all: flags.dot_all,
        multi_line: flags.multi_line,
        literal: flags.literal,
    };
    program.push(Instruction::Save(0))?;
    program.add(tree)?;
    program.push(Instruction::Save(1))?;
    program.push(Instruction::Match)?;
    Ok(program)
}

impl Program {
    fn push(&mut self, instruction: Instruction) -> Result<usize, PatternError> {
        if self.instructions.len() >= MAX_INSTRUCTIONS {
            return Err(PatternError::TooLarge);
        }
        self.instructions.push(instruction);
        Ok(self.instructions.len() - 1)
    }

    fn set(&mut self, at: usize, instruction: Instruction) {
        if let Some(place) = self.instructions.get_mut(at) {
            *place = instruction;
        }
    }

    fn split(&mut self, at: usize, greedy: bool, inside: usize, after: usize) {
        let instruction =
            if greedy { Instruction::Split(inside, after) } else { Instruction::Split(after, inside) };
        self.set(at, instruction);
    }

    fn add(&mut self, tree: &Tree) -> Result<(), PatternError> {
        let instruction = match tree {
            Tree::Char(c) => Instruction::Char(if self.ignore_case { fold(*c) } else { *c }),
            Tree::Any => Instruction::Any,
            Tree::Start => Instruction::Start,
            Tree::End => Instruction::End,
            Tree::Class(class) => {
                self.classes.push(class.clone());
                Instruction::Class(self.classes.len() - 1)
            }
            Tree::BackReference(group) => {
                self.back_references = true;
                Instruction::BackReference(*group)
            }
            Tree::Group(number, inner) => {
                self.groups = self.groups.max(number + 1);
                self.push(Instruction::Save(number * 2))?;
                self.add(inner)?;
                Instruction::Save(number * 2 + 1)
            }
            Tree::Concat(pieces) => {
                for piece in pieces {
                    self.add(piece)?;
                }
                return Ok(());
            }
            Tree::Alternate(branches) => return self.alternate(branches),
            Tree::Repeat { tree, least, most, greedy } => return self.repeat(tree, *least, *most, *greedy),
        };
        self.push(instruction).map(|_| ())
    }

    fn alternate(&mut self, branches: &[Tree]) -> Result<(), PatternError> {
        let mut jumps = Vec::new();
        for (index, branch) in branches.iter().enumerate() {
            let last = index + 1 == branches.len();
            let split = if last { None } else { Some(self.push(Instruction::Match)?) };
            self.add(branch)?;
            if let Some(split) = split {
                jumps.push(self.push(Instruction::Match)?);
                let next = self.instructions.len();
                self.set(split, Instruction::Split(split + 1, next));
            }
        }
        let end = self.instructions.len();
        for jump in jumps {
            self.set(jump, Instruction::Jump(end));
        }
        Ok(())
    }

    fn repeat(
        &mut self,
        tree: &Tree,
        least: u32,
        most: Option<u32>,
        greedy: bool,
    ) -> Result<(), PatternError> {
        for _ in 0..least {
            let before = self.instructions.len();
            self.add(tree)?;
            if self.instructions.len() == before {
                // Nothing repeated is nothing.
                return Ok(());
            }
        }
        match most {
            None => {
                let split = self.push(Instruction::Match)?;
                self.add(tree)?;
                self.push(Instruction::Jump(split))?;
                let after = self.instructions.len();
                self.split(split, greedy, split + 1, after);
            }
            Some(most) => {
                let mut splits = Vec::new();
                for _ in least..most {
                    splits.push(self.push(Instruction::Match)?);
                    self.add(tree)?;
                }
                let after = self.instructions.len();
                for split in splits {
                    self.split(split, greedy, split + 1, after);
                }
            }
        }
        Ok(())
    }

    /// Whether an instruction that takes a character takes this one.
    pub(super) fn takes(&self, instruction: &Instruction, c: char) -> bool {
        match instruction {
            Instruction::Char(expected) => *expected == if self.ignore_case { fold(c) } else { c },
            Instruction::Any => self.dot_all || c != '\n' && c != '\r',
            Instruction::Class(class) => {
                self.classes.get(*class).is_some_and(|class| class.has(c, self.ignore_case))
            }
            _ => false,
        }
    }

    /// Whether the place between two characters is a line's or the text's start (or end).
    pub(super) fn holds(&self, instruction: &Instruction, text: &str, at: usize) -> bool {
        let bytes = text.as_bytes();
        match instruction {
            Instruction::Start => {
                at == 0 || self.multi_line && at < bytes.len() && bytes.get(at - 1) == Some(&b'\n')
            }
            Instruction::End => at == bytes.len() || self.multi_line && bytes.get(at) == Some(&b'\n'),
            _ => false,
        }
    }
}
