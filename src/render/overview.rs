//! What the rows of a repeat come to, below them: a timeline as a picture and a table, or a table of computed values with
//! their sum. It is a slot of its own, drawn again whenever something changes.

use maud::{Markup, Render, html};

use super::live::Live;
use super::scene::{Scene, arguments};
use crate::form::{FieldType, Kind, Node, NodeId, NumberKind, RepeatAppearance};
use crate::i18n::{Currency, DateOptions, NumberOptions, NumberStyle};
use crate::session::{NodeView, Place, ViolationKind};
use crate::validate::period::{self, Gap, Period};
use crate::value::number::Exact as _;
use crate::value::{Date, Decimal, Value};

/// What ends the id of such a slot. No name begins with a hyphen, so it lies inside the slot of its repeat and is no node.
const SLOT: &str = ".-overview-slot";

/// Whether a slot is that of an overview.
pub(super) fn is_slot(id: &str) -> bool {
    id.ends_with(SLOT)
}

/// The overview of a repeat in its slot; nothing for rows that are only cards.
pub(super) fn slot(scene: &Scene, repeat: Place, live: &mut Live) -> Markup {
    if !cfg!(feature = "overview") {
        return Markup::default();
    }
    let Some(view) = scene.session.node(repeat) else { return Markup::default() };
    let Kind::Repeat { appearance, first_row } = &view.node.kind else { return Markup::default() };
    let content = match appearance {
        RepeatAppearance::Cards => return Markup::default(),
        RepeatAppearance::Timeline => timeline(scene, &view),
        RepeatAppearance::Table => sums(scene, &view, first_row),
    };
    let id = [&scene.session.path(repeat), SLOT].concat();
    live.slot(
        &id,
        repeat,
        |live| live.inner(&id, content),
        |_, content| html! { div.overview id=(id) { (content) } },
    )
}

/// A table on its way to HTML: the first cell of each row is its heading.
#[derive(Default)]
struct Table {
    caption: String,
    head: Vec<Cell>,
    /// Rows; whether the row stands for a gap.
    body: Vec<(bool, Vec<Cell>)>,
    foot: Vec<Cell>,
}

/// The text of a cell, and whether it is a number.
struct Cell(String, bool);

impl Table {
    fn new(scene: &Scene, view: &NodeView) -> Self {
        let label = [("label", scene.words.label(view.node, &arguments(view)).value())];
        let mut table =
            Table { caption: scene.words.ui("overview-caption", &label).plain(), ..Self::default() };
        table.head.push(word(scene, "timeline-entry"));
        table
    }
}

impl Render for Table {
    fn render(&self) -> Markup {
        let row = |cells: &[Cell], is_gap: bool, is_head: bool| {
            html! {
                tr data-gap=[is_gap.then_some("")] {
                    @for (index, Cell(text, is_number)) in cells.iter().enumerate() {
                        @let class = is_number.then_some("number");
                        @if is_head { th scope="col" class=[class] { (text) } }
                        @else if index == 0 { th scope="row" { (text) } }
                        @else { td class=[class] { bdi { (text) } } }
                    }
                }
            }
        };
        html! {
            table {
                caption { (self.caption) }
                thead { (row(&self.head, false, true)) }
                tbody { @for (is_gap, cells) in &self.body { (row(cells, *is_gap, false)) } }
                tfoot { (row(&self.foot, false, false)) }
            }
        }
    }
}

fn word(scene: &Scene, id: &str) -> Cell {
    Cell(scene.words.ui(id, &[]).plain(), false)
}

/// Warnings, the picture, and the same as a table, in order of time.
fn timeline(scene: &Scene, view: &NodeView) -> Markup {
    let periods = scene.session.periods(view.place);
    if periods.is_empty() {
        return Markup::default();
    }
    let today = scene.session.settings().now.date;
    let gaps = period::gaps(&periods, None);
    let mut table = Table::new(scene, view);
    table.head.extend([word(scene, "timeline-time"), Cell(word(scene, "timeline-months").0, true)]);
    let months = |months: i64| Cell(number(scene, months.into(), None), true);
    for period in &periods {
        let record = view.rows.get(period.row.saturating_sub(1)).copied().unwrap_or_default();
        let title = Cell(scene.title(Place { record, node: view.place.node }).plain(), false);
        let covered = period::covered_months(&[*period], today);
        table.body.push((false, vec![title, time(scene, period.begin, period.end), months(covered)]));
        for gap in gaps.iter().filter(|gap| gap.after == period.row) {
            let cells = vec![
                word(scene, "timeline-gap"),
                time(scene, gap.begin, Some(gap.end)),
                months(gap.months()),
            ];
            table.body.push((true, cells));
        }
    }
    let sum = period::covered_months(&periods, today);
    table.foot = vec![word(scene, "timeline-sum"), Cell(String::new(), false), months(sum)];
    html! {
        div.error {
            @for violation in view.violations.iter().filter(|violation| violation.kind == ViolationKind::Period) {
                (scene.warning(violation))
            }
        }
        (picture(&periods, &gaps, today))
        (table)
    }
}

/// From when until when.
fn time(scene: &Scene, begin: Date, end: Option<Date>) -> Cell {
    let tag: &str = &scene.words.language.tag;
    let day = |date: Date| {
        scene.words.catalog.host().date(tag, &crate::value::text(&Value::Date(date)), &DateOptions::default())
    };
    let end = end.map_or_else(|| word(scene, "timeline-today").0, day);
    Cell([&day(begin), " – ", &end].concat(), false)
}

/// How wide the picture is, in units of its own.
const WIDTH: i64 = 1_000;
/// How high one of its two lines is.
const LINE: i64 = 10;
/// The narrowest thing in it.
const LEAST: i64 = 4;

/// The periods as bars, overlapping ones on the second line, gaps as frames. The table beside it says the same.
fn picture(periods: &[Period], gaps: &[Gap], today: Date) -> Markup {
    let first = periods.first().map_or(today, |period| period.begin).to_days();
    let mut last = first;
    let mut bars = Vec::new();
    for period in periods {
        let (begin, end) = (period.begin.to_days(), period.end.unwrap_or(today).to_days());
        bars.push((begin, end, if begin < last { LINE } else { 0 }, None));
        last = last.max(end);
    }
    bars.extend(gaps.iter().map(|gap| (gap.begin.to_days(), gap.end.to_days(), 0, Some(""))));
    let span = last - first + 1;
    html! {
        svg viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true" focusable="false" {
            @for (begin, end, line, gap) in bars {
                @let left = (begin - first) * WIDTH / span;
                @let right = (end - first + 1) * WIDTH / span;
                rect data-gap=[gap] x=(units(left)) y=(units(line)) width=(units((right - left).max(LEAST))) height=(units(LINE - 1)) {}
            }
        }
    }
}

/// A length in the picture. Numbers are written as everywhere here: the formatting of integers would come with its tables.
fn units(length: i64) -> String {
    crate::value::text(&Value::from(length))
}

/// A line for each row: what is computed in it. The last line adds up.
fn sums(scene: &Scene, view: &NodeView, first_row: &[(NodeId, NodeId)]) -> Markup {
    let mut table = Table::new(scene, view);
    let mut lines = vec![scene.words.of_or(view.node, "first-row", "table-first-row", &[]).plain()];
    let mut records = vec![None];
    for record in view.rows {
        let row = Place { record: *record, node: view.place.node };
        if scene.session.node(row).is_some_and(|row| row.relevant) {
            lines.push(scene.title(row).plain());
            records.push(Some(*record));
        }
    }
    table.foot.push(word(scene, "table-sum"));
    table.body = lines.into_iter().map(|title| (false, vec![Cell(title, false)])).collect();
    for column in
        view.node.children.iter().filter_map(|id| scene.form.node(*id)).filter(|node| is_column(node))
    {
        let kind = amount_kind(column);
        let label = scene.words.of(column, "column", &[]).unwrap_or_else(|| scene.words.label(column, &[]));
        table.head.push(Cell(label.plain(), kind.is_some()));
        let mut sum = Decimal::ZERO;
        for (record, (_, cells)) in records.iter().zip(&mut table.body) {
            let place = match record {
                Some(record) => Some(Place { record: *record, node: column.id }),
                None => first_row
                    .iter()
                    .find(|(id, _)| *id == column.id)
                    .map(|(_, node)| Place { record: view.place.record, node: *node }),
            };
            let cell = place.and_then(|place| scene.session.node(place)).filter(|cell| cell.relevant);
            let number = cell.as_ref().and_then(|cell| cell.value.as_number());
            sum = number.and_then(|number| sum.plus(number)).unwrap_or(sum);
            let answer = cell.map(|cell| scene.answer(&cell).plain()).filter(|answer| !answer.is_empty());
            cells.push(Cell(answer.unwrap_or_else(|| "–".to_owned()), kind.is_some()));
        }
        let sum = kind.map_or_else(String::new, |kind| number(scene, sum, Some(kind)));
        table.foot.push(Cell(sum, kind.is_some()));
    }
    if first_row.is_empty() {
        table.body.remove(0);
    }
    if table.body.is_empty() { Markup::default() } else { table.render() }
}

/// What is computed in the rows, and shown.
fn is_column(node: &Node) -> bool {
    node.rules.calculate.is_some() && matches!(&node.kind, Kind::Field(field) if !field.hidden)
}

/// What a column of numbers counts.
fn amount_kind(node: &Node) -> Option<NumberKind> {
    match &node.kind {
        Kind::Field(field) => match &field.field_type {
            FieldType::Number(rules) => Some(rules.kind),
            _ => None,
        },
        _ => None,
    }
}

fn number(scene: &Scene, number: Decimal, kind: Option<NumberKind>) -> String {
    let style = match kind {
        Some(NumberKind::Money) => NumberStyle::Currency(Currency::EUR),
        _ => NumberStyle::Decimal,
    };
    let options = NumberOptions { style, ..NumberOptions::default() };
    scene.words.catalog.host().number(
        &scene.words.language.tag,
        &crate::value::text(&Value::Number(number)),
        &options,
    )
}
