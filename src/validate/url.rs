//! Web addresses: `http` and `https` only, so that nobody can hand in a script or a file of the case worker's computer.

use super::{Problem, is_direction_mark};

/// The most characters.
pub const MAX_LENGTH: usize = 2048;

/// Reads a web address; `https://` is added where the scheme is missing.
///
/// ```
/// use lotse::validate::url::parse;
/// assert_eq!(parse("www.Example.org/a?b=c").unwrap(), "https://www.example.org/a?b=c");
/// ```
///
/// # Errors
/// A [`Problem`] `url-…`.
pub fn parse(text: &str) -> Result<String, Problem> {
    let text: String = text.chars().filter(|c| !is_direction_mark(*c)).collect();
    let text = text.trim();
    let wrong = |c: char| c.is_whitespace() || c.is_control() || "<>\"{}|\\^`".contains(c);
    if let Some((index, character)) = text.chars().enumerate().find(|(_, c)| wrong(*c)) {
        return Err(Problem::new("url-character")
            .character("character", character)
            .count("position", index + 1));
    }
    let length = text.chars().count();
    if length > MAX_LENGTH {
        return Err(Problem::new("url-length").count("max", MAX_LENGTH).count("length", length));
    }
    let (scheme, rest) = match text.split_once(':') {
        Some((scheme, rest)) if rest.starts_with("//") => {
            (scheme.to_ascii_lowercase(), rest.trim_start_matches('/'))
        }
        // `localhost:8080` has a port, `javascript:` a scheme.
        Some((scheme, rest)) if !scheme.contains('.') && !rest.starts_with(|c: char| c.is_ascii_digit()) => {
            return Err(Problem::new("url-scheme").text("scheme", scheme));
        }
        _ => ("https".to_owned(), text),
    };
    if !matches!(scheme.as_str(), "http" | "https") {
        return Err(Problem::new("url-scheme").text("scheme", scheme));
    }
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at_checked(end).unwrap_or((rest, ""));
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) => (host, Some(port)),
        None => (authority, None),
    };
    let port_is_possible = port.is_none_or(|port| port.parse::<u16>().is_ok_and(|number| number > 0));
    if !is_host(host) || !port_is_possible {
        return Err(Problem::new("url-host"));
    }
    Ok([&scheme, "://", &authority.to_ascii_lowercase(), path].concat())
}

/// Labels apart by dots, at least two. Labels of other scripts are left to the browser.
fn is_host(host: &str) -> bool {
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || !c.is_ascii())
    };
    host.len() <= 253 && host.contains('.') && host.split('.').all(label)
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn table() {
        let check = |text: &str, expected: &str| {
            assert_eq!(parse(text).unwrap_or_else(|problem| problem.to_string()), expected, "{text}");
        };
        check("https://example.org", "https://example.org");
        check("HTTP://Example.org/Pfad", "http://example.org/Pfad");
        check("example.org", "https://example.org");
        check("example.org:8080/a", "https://example.org:8080/a");
        check("https://münchen.de/ä", "https://münchen.de/ä");
        check("https://example.org?a=1#b", "https://example.org?a=1#b");
        check("javascript:alert(1)", "url-scheme scheme=javascript");
        check("file:///etc", "url-scheme scheme=file");
        check("ftp://example.org", "url-scheme scheme=ftp");
        check("https://", "url-host");
        check("localhost", "url-host");
        check("https://user@example.org", "url-host");
        check("https://a..b", "url-host");
        check("https://example.org:99999", "url-host");
        check("https://exa mple.org", "url-character character=  position=12");
        check("https://example.org/\"", "url-character character=\" position=21");
    }
}
