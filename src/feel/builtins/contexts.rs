//! Contexts as data.

use std::rc::Rc;

use super::Accept::{Any, Context as AContext, List, NotNull};
use super::{Builtin, Gives, fixed, gather, needs, out_of_domain, unsuitable};
use crate::feel::evaluate::{Evaluator, Outcome};
use crate::value::{Context, Reason, ReasonKind, Value};

pub(super) static TABLE: [Builtin; 7] = [
    fixed("get value", &[needs("m", AContext), needs("key", NotNull)], Gives::Any, get_value),
    fixed("get value", &[needs("context", AContext), needs("keys", NotNull)], Gives::Any, get_value),
    fixed("get entries", &[needs("m", AContext)], Gives::List, get_entries),
    fixed("context", &[needs("entries", List)], Gives::Any, context),
    fixed(
        "context put",
        &[needs("context", AContext), needs("key", NotNull), needs("value", Any)],
        Gives::Any,
        put,
    ),
    fixed(
        "context put",
        &[needs("context", AContext), needs("keys", NotNull), needs("value", Any)],
        Gives::Any,
        put,
    ),
    gather("context merge", &[needs("contexts", List)], Gives::Any, merge),
];

fn get_value(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    let [Value::Context(context), key] = values else { return Err(unsuitable(values)) };
    let keys = key.as_list().unwrap_or(std::slice::from_ref(key));
    let mut found: Option<&Value> = None;
    let mut inside: Option<&Context> = Some(context);
    for key in keys {
        let (Some(key), Some(context)) = (key.as_str(), inside) else { return Err(unsuitable(values)) };
        found = context.get(key);
        inside = match found {
            Some(Value::Context(context)) => Some(context),
            _ => None,
        };
    }
    found.cloned().ok_or_else(|| Reason::new(ReasonKind::NoSuchMember, &values.iter().collect::<Vec<_>>()))
}

fn entry(key: Value, value: Value) -> Value {
    let mut entry = Context::with_capacity(2);
    entry.push("key".into(), key);
    entry.push("value".into(), value);
    Value::Context(Rc::new(entry))
}

fn get_entries(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    let [Value::Context(context)] = values else { return Err(unsuitable(values)) };
    let entries =
        context.entries().iter().map(|(key, value)| entry(Value::String(key.clone()), value.clone()));
    Ok(Value::list(entries.collect()))
}

fn context(evaluator: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    let [Value::List(entries)] = values else { return Err(unsuitable(values)) };
    // Each name is compared with those before it.
    evaluator.charge(entries.len().saturating_mul(entries.len()) / 8)?;
    let mut context = Context::with_capacity(entries.len());
    for item in entries.iter() {
        let Value::Context(entry) = item else { return Err(unsuitable(values)) };
        let (Some(Value::String(key)), Some(value)) = (entry.get("key"), entry.get("value")) else {
            return Err(unsuitable(values));
        };
        if context.get(key).is_some() {
            return Err(Reason::new(ReasonKind::Duplicate, &[&Value::String(key.clone())]));
        }
        context.push(key.clone(), value.clone());
    }
    Ok(Value::Context(Rc::new(context)))
}

fn put(_: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    let [Value::Context(context), key, value] = values else { return Err(unsuitable(values)) };
    let keys = key.as_list().unwrap_or(std::slice::from_ref(key));
    if keys.is_empty() {
        return Err(out_of_domain(values));
    }
    put_at(context, keys, value).ok_or_else(|| unsuitable(values))
}

fn put_at(context: &Context, keys: &[Value], value: &Value) -> Option<Value> {
    let (key, rest) = keys.split_first()?;
    let Value::String(key) = key else { return None };
    let value = if rest.is_empty() {
        value.clone()
    } else {
        let Some(Value::Context(inner)) = context.get(key) else { return None };
        put_at(inner, rest, value)?
    };
    let mut changed = context.clone();
    changed.insert(key.clone(), value);
    Some(Value::Context(Rc::new(changed)))
}

fn merge(evaluator: &mut Evaluator<'_>, values: &[Value]) -> Outcome {
    let [Value::List(contexts)] = values else { return Err(unsuitable(values)) };
    let mut merged = Context::default();
    for item in contexts.iter() {
        let Value::Context(context) = item else { return Err(unsuitable(values)) };
        evaluator.charge(context.entries().len() * merged.entries().len() / 8)?;
        for (key, value) in context.entries() {
            merged.insert(key.clone(), value.clone());
        }
    }
    Ok(Value::Context(Rc::new(merged)))
}
