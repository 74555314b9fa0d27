//! Random forms: for the properties of a session, and for programs that compare one run with another.

/// The form of a seed as JSON text, and the generator to go on with.
pub(crate) fn random_form(seed: u64) -> (String, Random) {
    let mut writer = Writer { random: Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15)), next: 0 };
    let text = writer.form();
    (text, writer.random)
}

/// A small generator of its own (xorshift): a seed names a failing case for ever.
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % bound.max(1) as u64).unwrap()
    }

    pub(crate) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub(crate) fn pick<'t, T>(&mut self, items: &'t [T]) -> Option<&'t T> {
        let index = self.below(items.len());
        items.get(index)
    }
}

/// Writes a random form as JSON text. Expressions name only what stands before them, so that there is no cycle.
struct Writer {
    random: Random,
    next: usize,
}

/// Names in scope, by type.
#[derive(Clone, Default)]
struct Names {
    booleans: Vec<String>,
    numbers: Vec<String>,
    choices: Vec<String>,
    /// Path to a number inside rows, as a list from outside.
    lists: Vec<String>,
}

impl Writer {
    fn name(&mut self) -> String {
        self.next += 1;
        format!("n{}", self.next)
    }

    fn form(&mut self) -> String {
        let mut names = Names::default();
        let steps: Vec<String> = (0..2 + self.random.below(3))
            .map(|_| {
                let id = self.name();
                let mut inside = names.clone();
                let relevant = if self.random.chance(30) { self.condition(&names) } else { String::new() };
                let fields = self.fields(&mut inside, 0, 6);
                // From the next step on, what is in this one is named with it.
                let prefixed = |list: &[String], old: &[String]| -> Vec<String> {
                    list.iter().skip(old.len()).map(|name| format!("{id}.{name}")).collect()
                };
                let added = Names {
                    booleans: prefixed(&inside.booleans, &names.booleans),
                    numbers: prefixed(&inside.numbers, &names.numbers),
                    choices: prefixed(&inside.choices, &names.choices),
                    lists: prefixed(&inside.lists, &names.lists),
                };
                names.booleans.extend(added.booleans);
                names.numbers.extend(added.numbers);
                names.choices.extend(added.choices);
                names.lists.extend(added.lists);
                format!(r#"{{"id":"{id}"{relevant},"fields":[{fields}]}}"#)
            })
            .collect();
        format!(r#"{{"id":"random","version":"1","steps":[{}]}}"#, steps.join(","))
    }

    fn fields(&mut self, names: &mut Names, depth: usize, most: usize) -> String {
        let count = 1 + self.random.below(most);
        let fields: Vec<String> = (0..count).map(|_| self.field(names, depth)).collect();
        fields.join(",")
    }

    fn field(&mut self, names: &mut Names, depth: usize) -> String {
        let id = self.name();
        let relevant = if self.random.chance(35) { self.condition(names) } else { String::new() };
        let required = match self.random.below(4) {
            0 => r#","required":true"#.to_owned(),
            1 if !names.booleans.is_empty() => {
                let name = self.random.pick(&names.booleans).unwrap();
                format!(r#","required":"{name} = true""#)
            }
            _ => String::new(),
        };
        match self.random.below(if depth < 3 { 10 } else { 7 }) {
            0 => {
                names.booleans.push(id.clone());
                format!(r#"{{"id":"{id}","type":"boolean"{relevant}{required}}}"#)
            }
            1 | 2 => {
                let bound = if self.random.chance(40) { r#","min":1,"max":"50 + 10""# } else { "" };
                names.numbers.push(id.clone());
                format!(r#"{{"id":"{id}","type":"integer"{relevant}{required}{bound}}}"#)
            }
            3 => {
                let option = if names.booleans.is_empty() {
                    r#""c""#.to_owned()
                } else {
                    let name = self.random.pick(&names.booleans).unwrap();
                    format!(r#"{{"code":"c","relevant":"{name} = true"}}"#)
                };
                names.choices.push(id.clone());
                format!(r#"{{"id":"{id}","type":"choice","options":["a","b",{option}]{relevant}{required}}}"#)
            }
            4 => {
                let sum = self.number(names);
                names.numbers.push(id.clone());
                format!(
                    r#"{{"id":"{id}","type":"decimal","calculate":"{sum}"{relevant},"variables":{{"v":"{sum}"}}}}"#
                )
            }
            5 => {
                let default = self.number(names);
                let constraint = if self.random.chance(50) {
                    format!(r#","constraint":"{id} != 13""#)
                } else {
                    String::new()
                };
                names.numbers.push(id.clone());
                format!(
                    r#"{{"id":"{id}","type":"decimal","default":"{default}"{relevant}{required}{constraint}}}"#
                )
            }
            6 => format!(r#"{{"id":"{id}","type":"text","max-length":8{relevant}{required}}}"#),
            7 => {
                let fields = self.fields(&mut names.clone(), depth + 1, 3);
                format!(r#"{{"id":"{id}","type":"group"{relevant},"fields":[{fields}]}}"#)
            }
            _ => {
                let outside = names.clone();
                let mut inside = names.clone();
                let fields = self.fields(&mut inside, depth + 1, 3);
                for number in inside.numbers.iter().skip(names.numbers.len()) {
                    names.lists.push(format!("{id}.{number}"));
                }
                let least = self.random.below(2);
                // Only its number and what stands outside: a row that hides what hides it would have no answer.
                let row = match self.random.below(4) {
                    0 => self.condition(&outside),
                    1 => r#","relevant":"row != 2""#.to_owned(),
                    _ => String::new(),
                };
                format!(
                    r#"{{"id":"{id}","type":"group","repeat":{{"min":{least},"max":3{row}}}{relevant},"variables":{{"r":"row"}},"fields":[{fields}]}}"#
                )
            }
        }
    }

    fn condition(&mut self, names: &Names) -> String {
        let condition = match self.random.below(3) {
            0 if !names.booleans.is_empty() => self.random.pick(&names.booleans).unwrap().clone(),
            1 if !names.choices.is_empty() => {
                format!("{} = \\\"a\\\"", self.random.pick(&names.choices).unwrap())
            }
            _ => format!("{} > 10", self.number(names)),
        };
        format!(r#","relevant":"{condition}""#)
    }

    fn number(&mut self, names: &Names) -> String {
        match self.random.below(4) {
            0 if !names.lists.is_empty() => {
                let list = self.random.pick(&names.lists).unwrap();
                format!("count({list}) + 1")
            }
            1 | 2 if !names.numbers.is_empty() => {
                let first = self.random.pick(&names.numbers).unwrap().clone();
                let second = self.random.pick(&names.numbers).unwrap();
                format!("{first} + {second} * 2")
            }
            _ => self.random.below(30).to_string(),
        }
    }
}
