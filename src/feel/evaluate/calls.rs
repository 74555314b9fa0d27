//! Calls: standard functions by address, functions of the expression by value.

use std::rc::Rc;

use super::{Evaluator, Outcome};
use crate::feel::builtins::{self, Arity, Builtin};
use crate::feel::conform;
use crate::feel::node::{Lambda, Node};
use crate::value::{Function, Reason, ReasonKind, Value};

/// A function literal with the locals it was made among.
pub(in super::super) struct Closure {
    pub(in super::super) lambda: Rc<Lambda>,
    pub(super) captured: Vec<Value>,
}

impl Closure {
    pub(super) fn into_value(self) -> Function {
        Function(Rc::new(self))
    }
}

/// Arguments that need no allocation.
const FEW: usize = 4;

impl Evaluator<'_> {
    pub(super) fn builtin(&mut self, builtin: &'static Builtin, nodes: &[Node]) -> Outcome {
        if nodes.len() <= FEW && builtin.arity == Arity::Fixed {
            let mut few: [Value; FEW] = Default::default();
            for (value, node) in few.iter_mut().zip(nodes) {
                *value = self.evaluate(node);
            }
            let arguments = few.get_mut(..nodes.len()).unwrap_or(&mut []);
            return self.run_builtin(builtin, arguments);
        }
        let mut arguments = self.all(nodes);
        self.run_builtin(builtin, &mut arguments)
    }

    /// Runs a standard function with as many arguments as it has parameters (or takes).
    pub(super) fn run_builtin(&mut self, builtin: &'static Builtin, arguments: &mut [Value]) -> Outcome {
        if builtin.arity == Arity::Gather {
            let mut list = [match arguments {
                [Value::Null] => return Err(Reason::kinds(&[&Value::Null])),
                [list @ Value::List(_)] => list.clone(),
                values => Value::list(values.to_vec()),
            }];
            return self.checked(builtin, &mut list);
        }
        self.checked(builtin, arguments)
    }

    fn checked(&mut self, builtin: &'static Builtin, arguments: &mut [Value]) -> Outcome {
        let mut work = 0;
        for (index, argument) in arguments.iter_mut().enumerate() {
            if let Some(parameter) = builtin.parameters.get(index) {
                parameter.accept(argument)?;
            }
            work += match argument {
                Value::List(items) => items.len(),
                Value::String(text) => text.len() / 64,
                _ => 0,
            };
        }
        self.charge(work)?;
        let result = (builtin.run)(self, arguments)?;
        self.charge(match &result {
            Value::List(items) => items.len(),
            Value::String(text) => text.len() / 64,
            _ => 0,
        })?;
        Ok(result)
    }

    /// Calls a function that is a value.
    pub(in super::super) fn call(&mut self, function: &Value, arguments: Vec<Value>) -> Outcome {
        let Value::Function(inner) = function else {
            return Err(Reason::new(ReasonKind::NotAFunction, &[function]));
        };
        if let Some(overloads) = inner.0.downcast_ref::<&'static [Builtin]>() {
            let mut arguments = arguments;
            let Some(builtin) = builtins::by_count(overloads, arguments.len()) else {
                return Err(Reason::new(ReasonKind::WrongArguments, &[function]));
            };
            if builtin.arity == Arity::Fixed {
                arguments.resize(builtin.parameters.len(), Value::Null);
            }
            return self.run_builtin(builtin, &mut arguments);
        }
        let Some(closure) = inner.0.downcast_ref::<Closure>() else {
            return Err(Reason::new(ReasonKind::NotAFunction, &[function]));
        };
        if arguments.len() != closure.lambda.parameters.len() {
            return Err(Reason::new(ReasonKind::WrongArguments, &[function]));
        }
        let mut locals = closure.captured.clone();
        for (argument, (_, r#type)) in arguments.into_iter().zip(&closure.lambda.parameters) {
            match conform::coerce(argument, r#type) {
                Ok(argument) => locals.push(argument),
                Err(argument) => return Err(Reason::kinds(&[&argument])),
            }
        }
        let outside = std::mem::replace(&mut self.locals, locals);
        let result = self.evaluate(&closure.lambda.body);
        self.locals = outside;
        Ok(result)
    }

    pub(super) fn call_named(&mut self, function: &Node, arguments: &[(Rc<str>, Node)]) -> Outcome {
        let function = self.evaluate(function);
        let wrong = || Reason::new(ReasonKind::WrongArguments, &[&function]);
        let Value::Function(inner) = &function else {
            return Err(Reason::new(ReasonKind::NotAFunction, &[&function]));
        };
        let Some(closure) = inner.0.downcast_ref::<Closure>() else { return Err(wrong()) };
        let lambda = closure.lambda.clone();
        if lambda.parameters.len() != arguments.len() {
            return Err(wrong());
        }
        let mut values = Vec::with_capacity(arguments.len());
        for (parameter, _) in &lambda.parameters {
            let argument = arguments.iter().find(|(name, _)| name == parameter);
            let (_, node) = argument.ok_or_else(wrong)?;
            values.push(self.evaluate(node));
        }
        self.call(&function, values)
    }
}
