//! The Morocco pack as it stands in the repository.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use dalil_case::QuestionId;

use crate::condition::Condition;
use crate::model::{Guide, Question};
use crate::read::Sources;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../guide-content/morocco")
}

pub(super) fn sources() -> Sources {
    fn gather(folder: &Path, inside: &str, sources: &mut Sources) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = format!("{inside}{}", path.file_name().unwrap().to_str().unwrap());
            if path.is_dir() {
                gather(&path, &format!("{name}/"), sources);
            } else if name.ends_with(".toml") || name.ends_with(".ftl") {
                sources.insert(name, fs::read_to_string(path).unwrap());
            }
        }
    }
    let mut sources = Sources::new();
    gather(&folder(), "", &mut sources);
    sources
}

pub(super) fn guide() -> Arc<Guide> {
    static GUIDE: LazyLock<Arc<Guide>> =
        LazyLock::new(|| Arc::new(crate::compile(&sources()).unwrap()));
    Arc::clone(&GUIDE)
}

/// A yes-no question that another one waits for, and that one, which speaks to an indicator.
pub(super) fn gateway(guide: &Guide) -> (QuestionId, Question) {
    let found = guide.questions.iter().find_map(|inner| match &inner.when {
        Some(Condition::OneOf(gate, ways)) if ways == &["yes"] && !inner.indicators.is_empty() => {
            let gate = guide.question(&gate.as_str().into())?;
            gate.when.is_none().then(|| (gate.id.clone(), inner.clone()))
        }
        _ => None,
    });
    found.unwrap()
}
