//! One answer, and all that follows from it: units that read what changed are computed again in the order of the
//! graph; where a result is what it was, it stops there.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::rc::Rc;

use super::change::{ChangeKind, Changes};
use super::state::{Cell, Place, RecordId, State, is_file, is_leaf, step_of};
use super::validity;
use crate::form::{FieldType, Form, Kind, Node, Property, Rule, UnitId};
use crate::value::Value;

/// What is to be computed: unit in order, record.
type Entry = Reverse<(UnitId, RecordId)>;

/// A run of changes through the graph.
pub(crate) struct Run<'s> {
    state: &'s mut State,
    form: Rc<Form>,
    queue: BinaryHeap<Entry>,
    /// New rows are computed as a whole, nobody has seen them yet: their changes are not told.
    silent: bool,
    /// Files came or went: all of them together are weighed again.
    files_changed: bool,
    changes: Changes,
}

impl<'s> Run<'s> {
    pub(crate) fn new(state: &'s mut State) -> Self {
        let form = Rc::clone(&state.form);
        Run {
            state,
            form,
            queue: BinaryHeap::new(),
            silent: false,
            files_changed: false,
            changes: Changes::default(),
        }
    }

    pub(crate) fn state(&mut self) -> &mut State {
        self.state
    }

    pub(crate) fn tell(&mut self, place: Place, kind: ChangeKind) {
        if !self.silent {
            self.changes.push(place, kind);
        }
    }

    /// Has a property of a place computed.
    pub(crate) fn mark(&mut self, place: Place, property: Property) {
        if let Some(unit) = self.form.graph.units_of(place.node).get(property) {
            self.queue.push(Reverse((unit, place.record)));
        }
    }

    /// Has everything that reads a property of a place computed.
    pub(crate) fn mark_readers(&mut self, place: Place, property: Property) {
        if let Some(unit) = self.form.graph.units_of(place.node).get(property) {
            self.mark_dependents(unit, place.record);
        }
    }

    fn mark_dependents(&mut self, unit: UnitId, record: RecordId) {
        let form = Rc::clone(&self.form);
        let Some(unit) = form.graph.unit(unit) else { return };
        for edge in &unit.dependents {
            let from = self.state.up(record, edge.up);
            let queue = &mut self.queue;
            self.state.down(from, &edge.down, &mut |record| queue.push(Reverse((edge.unit, record))));
        }
    }

    /// Computes everything in a record anew, with its rows, without telling.
    pub(crate) fn compute_record(&mut self, record: RecordId) {
        let form = Rc::clone(&self.form);
        let Some(kind) = self.state.record(record).map(|record| record.kind) else { return };
        let was_silent = std::mem::replace(&mut self.silent, true);
        for unit in form.graph.of_record.get(kind.index()).into_iter().flatten() {
            self.compute(*unit, record);
        }
        let rows: Vec<RecordId> = self
            .state
            .record(record)
            .into_iter()
            .flat_map(|record| &record.cells)
            .flat_map(|cell| cell.rows.iter().copied())
            .collect();
        for row in rows {
            self.compute_record(row);
        }
        self.silent = was_silent;
    }

    /// Computes every unit of every record, in order.
    pub(crate) fn compute_all(&mut self) {
        let form = Rc::clone(&self.form);
        for (kind, units) in form.graph.of_record.iter().enumerate() {
            let records =
                self.state.records.iter().enumerate().filter(|(_, record)| record.kind.index() == kind);
            let records: Vec<RecordId> =
                records.filter_map(|(index, _)| u32::try_from(index).ok().map(RecordId)).collect();
            for record in records {
                self.queue.extend(units.iter().map(|unit| Reverse((*unit, record))));
            }
        }
    }

    /// Computes what is marked and what follows from it.
    pub(crate) fn finish(mut self) -> Changes {
        self.settle();
        self.changes
    }

    /// The same, to go on afterwards.
    pub(crate) fn settle(&mut self) {
        self.drain();
        if std::mem::take(&mut self.files_changed) && self.state.has_files {
            let now = self.state.find_files_over();
            let before = std::mem::replace(&mut self.state.files_over, now);
            for (place, _) in before.into_iter().chain(now) {
                self.mark(place, Property::Validity);
            }
            self.drain();
        }
    }

    fn drain(&mut self) {
        let mut last = None;
        while let Some(Reverse(entry)) = self.queue.pop() {
            // The same unit is marked once for each thing it reads.
            if last == Some(entry) {
                continue;
            }
            last = Some(entry);
            let (unit, record) = entry;
            if !self.state.is_gone(record) && self.compute(unit, record) {
                self.mark_dependents(unit, record);
            }
        }
    }

    /// Rows of a repeat came, went or moved.
    pub(crate) fn rows_changed(&mut self, repeat: Place) {
        self.files_changed = true;
        self.mark_readers(repeat, Property::Rows);
    }

    /// Computes a unit; says whether its result is another one.
    fn compute(&mut self, id: UnitId, record: RecordId) -> bool {
        let form = Rc::clone(&self.form);
        let Some(unit) = form.graph.unit(id) else { return false };
        let Some(node) = form.node(unit.node) else { return false };
        let place = Place { record, node: node.id };
        match unit.property {
            Property::Relevant => self.relevant(place, node),
            Property::RowRelevant => self.row_relevant(place, node),
            Property::Rows => true,
            Property::Value => self.value(place, node),
            Property::Required => {
                self.flag(place, &node.rules.required, ChangeKind::Required, |cell| &mut cell.required)
            }
            Property::Readonly => {
                self.flag(place, &node.rules.readonly, ChangeKind::Readonly, |cell| &mut cell.readonly)
            }
            Property::Options => self.options(place, node),
            Property::Variables => self.variables(place, node),
            Property::Validity => self.validity(place, node),
        }
    }

    fn relevant(&mut self, place: Place, node: &Node) -> bool {
        let relevant = self.is_relevant(place, node);
        let Some(cell) = self.state.cell_mut(place) else { return false };
        if cell.relevant == relevant {
            return false;
        }
        cell.relevant = relevant;
        self.tell(place, ChangeKind::Relevant);
        if matches!(node.kind, Kind::Step { .. }) {
            self.tell(place, ChangeKind::Steps);
        }
        if is_leaf(node) {
            self.count_leaf(place, node, relevant);
        }
        true
    }

    /// Whether a row is shown; the place is the row.
    fn row_relevant(&mut self, place: Place, node: &Node) -> bool {
        let repeat = Place { record: self.state.up(place.record, 1), node: node.id };
        let shown = self.state.cell(repeat).is_some_and(|cell| cell.relevant);
        let rule = node.rules.row_relevant.as_ref();
        let relevant = shown && rule.is_none_or(|rule| self.state.evaluate(rule, place.record).is_true());
        let Some(record) = self.state.records.get_mut(place.record.index()) else { return false };
        if record.relevant == relevant {
            return false;
        }
        record.relevant = relevant;
        self.tell(place, ChangeKind::Relevant);
        true
    }

    fn is_relevant(&self, place: Place, node: &Node) -> bool {
        let around = match node.kind {
            Kind::Step { for_each: Some(repeat), .. } => Some(repeat),
            _ => node.parent,
        };
        let around = around.and_then(|id| self.form.node(id));
        let around_is_relevant = around.is_none_or(|around| {
            if around.rules.row_relevant.is_some() {
                return self.state.record(place.record).is_none_or(|row| row.relevant);
            }
            let record =
                if around.record == node.record { place.record } else { self.state.up(place.record, 1) };
            self.state.cell(Place { record, node: around.id }).is_none_or(|cell| cell.relevant)
        });
        let reachable = || !matches!(node.kind, Kind::Step { .. }) || !self.behind_outcome(node);
        around_is_relevant
            && reachable()
            && match &node.rules.relevant {
                Rule::Unset => true,
                Rule::Constant(flag) => *flag,
                Rule::Computed(program) => self.state.evaluate(program, place.record).is_true(),
            }
    }

    /// Whether an outcome is shown before this step: nothing follows an outcome.
    fn behind_outcome(&self, step: &Node) -> bool {
        self.form.steps().take_while(|earlier| earlier.id != step.id).any(|earlier| match earlier.kind {
            Kind::Step { outcome: true, for_each: None } => {
                let place = Place { record: RecordId::ROOT, node: earlier.id };
                self.state.cell(place).is_some_and(|cell| cell.relevant)
            }
            _ => false,
        })
    }

    /// A step is worth showing while something in it is shown.
    fn count_leaf(&mut self, place: Place, node: &Node, shown: bool) {
        let form = Rc::clone(&self.form);
        let Some(step) = step_of(&form, node).filter(|step| step.record == node.record) else { return };
        let step_place = Place { record: place.record, node: step.id };
        let Some(cell) = self.state.cell_mut(step_place) else { return };
        let before = cell.shown_leaves;
        cell.shown_leaves = if shown { before + 1 } else { before.saturating_sub(1) };
        if (before == 0) != (cell.shown_leaves == 0) && !self.silent {
            self.changes.push_once(step_place, ChangeKind::Steps);
        }
    }

    fn value(&mut self, place: Place, node: &Node) -> bool {
        let Some(cell) = self.state.cell(place) else { return false };
        let value = if !cell.relevant {
            Value::Null
        } else if let Some(program) = &node.rules.calculate {
            self.state.evaluate(program, place.record)
        } else if cell.answered {
            cell.typed.as_ref().map_or(Value::Null, Clone::clone)
        } else if let Some(program) = &node.rules.default {
            self.state.evaluate(program, place.record)
        } else {
            Value::Null
        };
        let is_default = !cell.answered && node.rules.default.is_some() && node.rules.calculate.is_none();
        let Some(cell) = self.state.cell_mut(place) else { return false };
        if cell.value == value {
            return false;
        }
        cell.value = value;
        self.files_changed |= is_file(node);
        self.tell(place, ChangeKind::Value);
        if is_default {
            self.tell(place, ChangeKind::Input);
        }
        true
    }

    fn flag(
        &mut self,
        place: Place,
        rule: &Rule,
        kind: ChangeKind,
        slot: fn(&mut Cell) -> &mut bool,
    ) -> bool {
        let Some(program) = rule.program() else { return false };
        let flag = self.state.evaluate(program, place.record).is_true();
        let Some(cell) = self.state.cell_mut(place) else { return false };
        if *slot(cell) == flag {
            return false;
        }
        *slot(cell) = flag;
        self.tell(place, kind);
        true
    }

    fn options(&mut self, place: Place, node: &Node) -> bool {
        let Kind::Field(field) = &node.kind else { return false };
        let (FieldType::Choice(choice) | FieldType::Choices(choice)) = &field.field_type else {
            return false;
        };
        let options: Vec<bool> = choice
            .options
            .iter()
            .map(|option| match &option.relevant {
                Some(program) => self.state.evaluate(program, place.record).is_true(),
                None => true,
            })
            .collect();
        let Some(cell) = self.state.cell_mut(place) else { return false };
        if cell.options == options {
            return false;
        }
        cell.options = options;
        self.tell(place, ChangeKind::Options);
        true
    }

    fn variables(&mut self, place: Place, node: &Node) -> bool {
        let variables: Vec<Value> = node
            .rules
            .variables
            .iter()
            .map(|(_, program)| self.state.evaluate(program, place.record))
            .collect();
        let Some(stored) = self.state.variables_mut(place) else { return false };
        if *stored == variables {
            return false;
        }
        *stored = variables;
        self.tell(place, ChangeKind::Variables);
        true
    }

    fn validity(&mut self, place: Place, node: &Node) -> bool {
        let violations = validity::check(self.state, place, node);
        let errors = violations.iter().filter(|violation| violation.is_error()).count();
        let Some(cell) = self.state.cell_mut(place) else { return false };
        if cell.violations == violations {
            return false;
        }
        let before = cell.violations.iter().filter(|violation| violation.is_error()).count();
        cell.violations = violations;
        self.state.errors = (self.state.errors + errors).saturating_sub(before);
        self.tell(place, ChangeKind::Violations);
        // Nothing reads validity.
        false
    }
}

impl State {
    /// Where the variables of a place are kept: for a row, with the row.
    pub(crate) fn variables_mut(&mut self, place: Place) -> Option<&mut Vec<Value>> {
        match self.row_of(place) {
            Some(()) => self.records.get_mut(place.record.index()).map(|record| &mut record.variables),
            None => self.cell_mut(place).map(|cell| &mut cell.variables),
        }
    }

    /// The variables of a place.
    pub(crate) fn variables(&self, place: Place) -> &[Value] {
        match self.row_of(place) {
            Some(()) => {
                self.record(place.record).map(|record| record.variables.as_slice()).unwrap_or_default()
            }
            None => self.cell(place).map(|cell| cell.variables.as_slice()).unwrap_or_default(),
        }
    }

    /// Whether a place is a row: its repeat, in the row's own record.
    fn row_of(&self, place: Place) -> Option<()> {
        let record = self.record(place.record)?;
        let repeat = self.form.record_type(record.kind)?.repeat;
        (place.record != RecordId::ROOT && repeat == place.node).then_some(())
    }

    /// Whether a place is a row.
    pub(crate) fn is_row(&self, place: Place) -> bool {
        self.row_of(place).is_some()
    }
}
