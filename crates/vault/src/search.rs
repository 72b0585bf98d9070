//! Words as they are searched: the same for every way of writing them.

/// Folds what people write differently: Arabic vowel signs, stretching and letter forms, Arabic
/// digits. Latin accents and capitals are left to the index. Tifinagh stays as it is.
pub(crate) fn fold(text: &str) -> String {
    text.chars().filter_map(fold_char).collect()
}

fn fold_char(c: char) -> Option<char> {
    match c {
        // Vowel signs, superscript alef, Quranic marks, stretching.
        '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{06D6}'..='\u{06ED}' | '\u{0640}' => None,
        // Direction and joining marks.
        '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => None,
        'أ' | 'إ' | 'آ' | 'ٱ' => Some('ا'),
        'ى' | 'ئ' | 'ی' => Some('ي'),
        'ؤ' => Some('و'),
        'ة' => Some('ه'),
        'ک' => Some('ك'),
        '\u{0660}'..='\u{0669}' => char::from_u32(u32::from(c) - 0x0660 + u32::from('0')),
        '\u{06F0}'..='\u{06F9}' => char::from_u32(u32::from(c) - 0x06F0 + u32::from('0')),
        _ => Some(c),
    }
}

/// What was typed, as a JSON list of queries of the index: each word must begin one that is
/// somewhere in the case. `None` when there is nothing to search for.
pub(crate) fn words(typed: &str) -> Option<String> {
    let folded = fold(typed);
    let mut words: Vec<&str> =
        folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.sort_unstable();
    words.dedup();
    // Letters and digits need no escaping, neither in a query nor in JSON.
    let queries = words.iter().map(|word| format!(r#""\"{word}\"*""#)).collect::<Vec<_>>();
    (!queries.is_empty()).then(|| format!("[{}]", queries.join(",")))
}
