//! Bringing a file into a case, as the screens do it.

#![allow(dead_code, reason = "each test file brings files in its own way")]

pub(crate) mod film;
pub(crate) mod memory;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use dalil_app::App;
use dalil_ipc::{
    BeginFileRequest, CaseRequest, Desk as _, Failure, FailureCode, FilePartRequest, FilesView,
    Nothing, ReadFileRequest,
};

use crate::world::World;

/// Bytes that cross at once.
pub(crate) const PART: usize = 1 << 20;

/// Why something was refused.
pub(crate) fn code<T>(result: Result<T, Failure>) -> Option<FailureCode> {
    result.err().map(|failure| failure.code)
}

/// A file that is announced.
pub(crate) fn begin(case: &str, size: usize) -> BeginFileRequest {
    BeginFileRequest {
        case_id: case.into(),
        question: Some("papers-held".into()),
        name: " Contract ".into(),
        size: size as u64,
        consent: "agrees".into(),
    }
}

/// The next bytes of it.
pub(crate) fn part(bytes: &[u8]) -> FilePartRequest {
    FilePartRequest { data: STANDARD.encode(bytes) }
}

/// Brings a whole file in.
pub(crate) fn add(app: &mut App, case: &str, bytes: &[u8]) -> Result<FilesView, Failure> {
    app.begin_file(begin(case, bytes.len()))?;
    for piece in bytes.chunks(PART) {
        app.add_file_part(part(piece))?;
    }
    app.finish_file(Nothing {})
}

/// The files of a case.
pub(crate) fn files(app: &mut App, case: &str) -> FilesView {
    app.files(CaseRequest { case_id: case.into() }).unwrap()
}

/// Every byte of a file, as it is shown.
pub(crate) fn whole(app: &mut App, case: &str, file: &str) -> Vec<u8> {
    let mut all = Vec::new();
    loop {
        let (case_id, file, offset) = (case.to_owned(), file.to_owned(), all.len() as u64);
        let part = app.read_file(ReadFileRequest { case_id, file, offset }).unwrap();
        if part.data.is_empty() {
            return all;
        }
        all.extend(STANDARD.decode(part.data).unwrap());
    }
}

/// How many sealed files there are, whole or half.
pub(crate) fn blobs(world: &World) -> usize {
    let mut count = 0;
    let mut folders = vec![world.data().join("vaults")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let in_blobs = path.components().any(|part| part.as_os_str() == "blobs");
            if path.is_dir() {
                folders.push(path);
            } else if in_blobs {
                count += 1;
            }
        }
    }
    count
}
