//! A tree of nodes as `form.yaml` and as messages.

use std::fmt::Write as _;

use super::skeleton::{Node, quoted};
use super::xdf::Schema;

/// The definition.
pub(super) fn form(id: &str, schema: &Schema, steps: &[Node]) -> String {
    let mut text = format!(
        "# Made from the FIM data schema {} {} by `lotse import`: a beginning, to be written further by hand.\nid: {id}\nversion: 0.1.0\n",
        schema.id, schema.version
    );
    if !schema.laws.is_empty() {
        text.push_str("sources:\n");
        for (number, law) in schema.laws.iter().enumerate() {
            // Nobody has compared the form with the law yet.
            let _ = writeln!(text, "  law{}: {{ title: {}, verified: false }}", number + 1, quoted(law));
        }
    }
    text.push_str("\nsteps:\n");
    steps.iter().for_each(|step| node(step, 1, &mut text));
    text
}

fn node(node: &Node, depth: usize, text: &mut String) {
    let indent = "  ".repeat(depth);
    if !node.comment.is_empty() {
        let _ = writeln!(text, "{indent}# {}", node.comment);
    }
    let keys: Vec<String> = node.keys.iter().map(|(key, value)| format!("{key}: {value}")).collect();
    if node.children.is_empty() {
        let keys = [vec![format!("id: {}", node.name)], keys].concat();
        let _ = writeln!(text, "{indent}- {{ {} }}", keys.join(", "));
        return;
    }
    let _ = writeln!(text, "{indent}- id: {}", node.name);
    for key in keys {
        let _ = writeln!(text, "{indent}  {key}");
    }
    let _ = writeln!(text, "{indent}  fields:");
    node.children.iter().for_each(|child| self::node(child, depth + 2, text));
}

/// The messages in the language of the schema.
pub(super) fn messages(id: &str, schema: &Schema, steps: &[Node]) -> String {
    let mut text = format!(
        "# German (de): the texts of the FIM data schema {} {}.\n# Review: written for forms on paper; nobody has put them into plain language yet.\n\n{id} = {}\n",
        schema.id,
        schema.version,
        message(&schema.name)
    );
    for step in steps {
        text.push('\n');
        texts(step, &step.name, &mut text);
    }
    text
}

fn texts(node: &Node, path: &str, text: &mut String) {
    let _ = writeln!(text, "{path} = {}", message(&node.label));
    if !node.hint.is_empty() {
        let _ = writeln!(text, "    .hint = {}", message(&node.hint));
    }
    if node.is_repeat {
        let _ = writeln!(text, "    .row = {} {{ $row }}", message(&node.label));
    }
    for (code, name) in &node.options {
        let _ = writeln!(text, "    .option-{code} = {}", message(name));
    }
    for child in &node.children {
        texts(child, &format!("{path}-{}", child.name), text);
    }
}

/// A text in Fluent: braces, and what would begin something else, in quotes.
fn message(text: &str) -> String {
    let escaped = |text: &str| format!("{{ {} }}", quoted(text));
    if text.is_empty() {
        return escaped("");
    }
    let is_special = |character: char| ['{', '}'].contains(&character);
    let begins_otherwise = text.starts_with(['[', '*', '.', '}']);
    if begins_otherwise || text.contains(is_special) { escaped(text) } else { text.to_owned() }
}
