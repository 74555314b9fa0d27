//! E-mail addresses as FIM checks them, so that every receiver can store them.

use super::{Problem, is_direction_mark};

/// The least and the largest number of characters (FIM F60000000242; RFC 5321).
pub const LENGTH: std::ops::RangeInclusive<usize> = 6..=254;

/// Providers that are written often, with the ones that look like a typing mistake and are none.
const PROVIDERS: &str = "gmail.com googlemail.com hotmail.com hotmail.de hotmail.fr outlook.com outlook.de live.com live.de yahoo.com yahoo.de yahoo.fr ymail.com icloud.com me.com gmx.de gmx.net gmx.com gmx.at web.de t-online.de freenet.de posteo.de mail.de mail.com email.de email.com mail.ru bk.ru yandex.ru yandex.com ukr.net i.ua meta.ua aol.com aol.de abv.bg wp.pl o2.pl onet.pl protonmail.com proton.me";

/// Reads an e-mail address. Canonical: without blanks at its ends and without `mailto:`; the domain in small letters.
///
/// ```
/// use lotse::validate::email;
/// assert_eq!(email::parse(" Ali.Kaya@GMX.de ").unwrap(), "Ali.Kaya@gmx.de");
/// assert_eq!(email::hint("ali@gmial.com").unwrap().code, "email-typo");
/// ```
///
/// # Errors
/// A [`Problem`] `email-…`.
pub fn parse(text: &str) -> Result<String, Problem> {
    let text: String = text.chars().filter(|c| !is_direction_mark(*c)).collect();
    let text = text.trim();
    let address = text.strip_prefix("mailto:").unwrap_or(text).trim_matches(['<', '>']);
    let allowed = |c: char| c.is_ascii_alphanumeric() || "._%+-@".contains(c);
    if let Some((index, character)) = address.chars().enumerate().find(|(_, c)| !allowed(*c)) {
        return Err(Problem::new("email-character")
            .character("character", character)
            .count("position", index + 1));
    }
    let count = address.matches('@').count();
    let Some((local, domain)) = address.split_once('@').filter(|_| count == 1) else {
        return Err(Problem::new("email-at").count("count", count));
    };
    if local.split('.').any(str::is_empty) {
        return Err(Problem::new("email-local"));
    }
    if !is_domain(domain) {
        return Err(Problem::new("email-domain").text("domain", domain));
    }
    if !LENGTH.contains(&address.len()) {
        return Err(Problem::new("email-length")
            .count("min", *LENGTH.start())
            .count("max", *LENGTH.end())
            .count("length", address.len()));
    }
    Ok([local, "@", &domain.to_ascii_lowercase()].concat())
}

/// A provider that is probably meant, one slip of the finger away: `gmial.com`.
#[must_use]
pub fn hint(canonical: &str) -> Option<Problem> {
    let (local, domain) = canonical.split_once('@')?;
    if PROVIDERS.split(' ').any(|provider| provider == domain) {
        return None;
    }
    let meant = PROVIDERS.split(' ').find(|provider| is_one_slip(domain, provider))?;
    Some(
        Problem::new("email-typo")
            .text("suggestion", [local, "@", meant].concat())
            .text("domain", domain)
            .text("suggestedDomain", meant),
    )
}

/// At least two labels of letters, digits and inner hyphens; the last one of two to 63 letters.
fn is_domain(domain: &str) -> bool {
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    domain
        .rsplit_once('.')
        .is_some_and(|(_, top)| top.len() >= 2 && top.bytes().all(|b| b.is_ascii_alphabetic()))
        && domain.split('.').all(label)
}

/// One character left out, added, replaced, or two neighbours exchanged.
fn is_one_slip(typed: &str, meant: &str) -> bool {
    let (typed, meant) = (typed.as_bytes(), meant.as_bytes());
    let start = typed.iter().zip(meant).take_while(|(a, b)| a == b).count();
    let end = |skip_typed: usize, skip_meant: usize| {
        typed.get(start + skip_typed..).is_some_and(|rest| Some(rest) == meant.get(start + skip_meant..))
    };
    let exchanged = typed.get(start).is_some()
        && typed.get(start) == meant.get(start + 1)
        && typed.get(start + 1) == meant.get(start)
        && end(2, 2);
    exchanged || end(1, 1) || end(1, 0) || end(0, 1)
}

#[cfg(test)]
mod tests {
    use validator::ValidateEmail;

    use super::*;

    fn check(text: &str, expected: &str) {
        let found = parse(text);
        if let Ok(address) = &found {
            assert!(address.validate_email(), "the library refuses {address}");
        }
        assert_eq!(found.unwrap_or_else(|problem| problem.to_string()), expected, "{text}");
    }

    #[test]
    fn table() {
        check("ali@example.org", "ali@example.org");
        check(" Ali.K+form_1%a-b@Sub.Example.ORG ", "Ali.K+form_1%a-b@sub.example.org");
        check("mailto:ali@example.org", "ali@example.org");
        check("<ali@example.org>", "ali@example.org");
        check("\u{200E}ali@example.org", "ali@example.org");
        check("a@b.de", "a@b.de");
        check("ali@xn--mnchen-3ya.de", "ali@xn--mnchen-3ya.de");
        check("ali.example.org", "email-at count=0");
        check("ali@@example.org", "email-at count=2");
        check("@example.org", "email-local");
        check(".ali@example.org", "email-local");
        check("ali.@example.org", "email-local");
        check("ali..k@example.org", "email-local");
        check("ali@gmail", "email-domain domain=gmail");
        check("ali@", "email-domain domain=");
        check("ali@example.", "email-domain domain=example.");
        check("ali@-a.de", "email-domain domain=-a.de");
        check("ali@a..de", "email-domain domain=a..de");
        check("ali@1.2.3.4", "email-domain domain=1.2.3.4");
        check("ali k@example.org", "email-character character=  position=4");
        check("jürgen@example.org", "email-character character=ü position=2");
        check("علي@example.org", "email-character character=ع position=1");
        check("ali@example.org, b@c.de", "email-character character=, position=16");
        let long = ["a".repeat(250).as_str(), "@b.de"].concat();
        check(&long, "email-length min=6 max=254 length=255");
    }

    #[test]
    fn typing_mistakes_are_a_hint() {
        let check = |text: &str, expected: Option<&str>| {
            let found = hint(text).map(|p| p.arguments[0].1.to_string());
            assert_eq!(found.as_deref(), expected, "{text}");
        };
        check("ali@gmial.com", Some("ali@gmail.com"));
        check("ali@gmai.com", Some("ali@gmail.com"));
        check("ali@gmaill.com", Some("ali@gmail.com"));
        check("ali@gmail.con", Some("ali@gmail.com"));
        check("ali@hotnail.com", Some("ali@hotmail.com"));
        check("ali@outlok.de", Some("ali@outlook.de"));
        check("ali@gmail.com", None);
        check("ali@mail.com", None);
        check("ali@ymail.com", None);
        check("ali@stadt-muenster.de", None);
        check("ali@gmial.co", None);
    }
}
