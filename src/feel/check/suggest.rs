//! "Did you mean": the known name that is most like an unknown one.

/// Collects the nearest of many names.
pub(super) struct Nearest<'a> {
    name: &'a str,
    best: Option<(usize, String)>,
}

/// Longer names are not compared.
const MAX_LENGTH: usize = 60;

impl<'a> Nearest<'a> {
    pub(super) fn new(name: &'a str) -> Self {
        Self { name, best: None }
    }

    pub(super) fn consider(&mut self, known: &str) {
        let limit = ((self.name.chars().count() + 1) / 3).max(1);
        let distance = distance(self.name, known);
        if distance <= limit && self.best.as_ref().is_none_or(|(best, _)| distance < *best) {
            self.best = Some((distance, known.to_owned()));
        }
    }

    pub(super) fn help(self) -> Option<String> {
        self.best.map(|(_, known)| format!("did you mean `{known}`?"))
    }
}

/// How many characters must be changed, added or taken away (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    if a.len().abs_diff(b.len()) > MAX_LENGTH || a.len() > MAX_LENGTH {
        return usize::MAX;
    }
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        let mut next = vec![left];
        for (j, y) in b.iter().enumerate() {
            let above = row.get(j + 1).copied().unwrap_or(0);
            left = (diagonal + usize::from(!x.eq_ignore_ascii_case(y))).min(above + 1).min(left + 1);
            next.push(left);
            diagonal = above;
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}
