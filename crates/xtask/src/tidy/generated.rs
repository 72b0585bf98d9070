//! Generated files are fresh.

use super::none;
use crate::codegen;

#[test]
fn generated_files_are_fresh() {
    let stale: Vec<String> = codegen::files()
        .unwrap()
        .into_iter()
        .filter(|(path, text)| std::fs::read_to_string(path).ok().as_ref() != Some(text))
        .map(|(path, _)| path.display().to_string())
        .collect();
    none("run `cargo xtask codegen`", &stale);
}
