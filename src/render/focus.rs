//! Where the focus goes: the element of a place that takes it. The rules are in `docs/accessibility.md`.

use super::scene::Scene;
use crate::form::{Appearance, FieldType, Kind};
use crate::session::{NodeView, Place};

/// The id of the element that takes the focus for a place: of a group of inputs the first.
pub(super) fn control_id(scene: &Scene, place: Place) -> String {
    let path = scene.session.path(place);
    let Some(view) = scene.session.node(place) else { return path };
    let suffix = match &view.node.kind {
        Kind::Field(_) if scene.session.is_result(view.node) || view.calculated => String::new(),
        Kind::Field(field) => field_suffix(&view, &field.field_type),
        Kind::Repeat { .. } if scene.session.is_row(place) => return first_control(scene, place),
        Kind::Repeat { .. } => "-add".to_owned(),
        Kind::Step { .. } | Kind::Root => return "heading".to_owned(),
        Kind::Group { .. } => return first_control(scene, place),
        Kind::Notice { .. } => String::new(),
    };
    [&*path, &suffix].concat()
}

fn field_suffix(view: &NodeView, field_type: &FieldType) -> String {
    match field_type {
        FieldType::Date | FieldType::PartialDate => "-day".to_owned(),
        FieldType::Month => "-month".to_owned(),
        FieldType::Boolean => "-o-true".to_owned(),
        FieldType::Choices(rules) | FieldType::Choice(rules)
            if rules.appearance == Appearance::Radio || matches!(field_type, FieldType::Choices(_)) =>
        {
            let is_available = |position: usize| view.options.get(position).copied().unwrap_or(true);
            let first = rules.options.iter().enumerate().find(|(position, _)| is_available(*position));
            first.map(|(_, option)| ["-o-", &option.code].concat()).unwrap_or_default()
        }
        _ => String::new(),
    }
}

/// The first control inside a place; its heading if there is none.
pub(super) fn first_control(scene: &Scene, place: Place) -> String {
    first_field(scene, place)
        .map_or_else(|| [&scene.session.path(place), "-label"].concat(), |field| control_id(scene, field))
}

fn first_field(scene: &Scene, place: Place) -> Option<Place> {
    scene.session.children(place).into_iter().find_map(|child| {
        let view = scene.session.node(child).filter(|view| view.relevant)?;
        match &view.node.kind {
            Kind::Field(_) if !view.calculated && !scene.session.is_result(view.node) => Some(child),
            Kind::Field(_) | Kind::Notice { .. } => None,
            _ => first_field(scene, child),
        }
    })
}
