//! Machine-readable zones.

/// The check digit of a field (ICAO 9303-3): weights 7, 3, 1; digits count as themselves, A as 10 to Z as 35, `<` as 0.
#[must_use]
pub fn check_digit(field: &str) -> u32 {
    let value = |character: char| character.to_digit(36).unwrap_or(0);
    field
        .chars()
        .zip([7, 3, 1].into_iter().cycle())
        .map(|(character, weight)| value(character) * weight)
        .sum::<u32>()
        % 10
}
