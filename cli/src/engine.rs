//! The one way in which every command reads a form, so that none of them sees another form than the browser.

use std::rc::Rc;

use lotse::diagnostic::Diagnostic;
use lotse::form::Form;

use crate::source::Definition;

/// Reads a definition as it is bundled: the form, if it can be used, and what was found.
pub(crate) fn read(definition: &Definition) -> (Option<Rc<Form>>, Vec<Diagnostic>) {
    let (form, mut found) = Form::read(&definition.bundled(), lotse::functions::TABLE);
    let mut diagnostics = definition.diagnostics.clone();
    diagnostics.append(&mut found);
    let usable = !diagnostics.iter().any(|found| found.severity == lotse::diagnostic::Severity::Error);
    (form.filter(|_| usable).map(Rc::new), diagnostics)
}
