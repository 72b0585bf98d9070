//! A pack as one run of bytes, and back.

use crate::{Sources, canonical_bytes, from_canonical};

#[test]
fn a_pack_comes_back_from_its_bytes_and_from_no_others() {
    let sources: Sources = [("a.toml", "x = 1\n"), ("text/ar/b.ftl", "c = مرحبا\n"), ("z", "")]
        .map(|(path, text)| (path.to_owned(), text.to_owned()))
        .into();
    let bytes = canonical_bytes(&sources);
    assert_eq!(from_canonical(&bytes), Some(sources));
    for cut in 0..bytes.len() {
        let back = from_canonical(&bytes[..cut]);
        assert!(back.is_none_or(|back| canonical_bytes(&back) == bytes[..cut]), "{cut}");
    }
    // Another order, or one path twice, would have another name.
    let twice = [&bytes[..], &bytes[19..]].concat();
    assert_eq!(from_canonical(&twice), None);
}
