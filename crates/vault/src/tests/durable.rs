//! One answer is exactly one fsync, and one page. Fsyncs are counted outside: a small C library in
//! front of libc writes one byte for each.
#![cfg(target_os = "linux")]

use std::path::Path;
use std::process::Command;

use dalil_case::{Moment, Response};

use crate::Vault;

use super::cast::{Bare, NOON, answer, case_id, opening};

const CHILD: &str = "DALIL_FSYNC_COUNT";
const COUNTER: &str = r#"
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>
static void count(void) {
  const char *path = getenv("DALIL_FSYNC_COUNT");
  int fd = path ? open(path, O_WRONLY | O_APPEND) : -1;
  if (fd >= 0) { if (write(fd, "s", 1)) {} close(fd); }
}
int fsync(int fd) {
  count();
  int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
  return real(fd);
}
int fdatasync(int fd) {
  count();
  int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
  return real(fd);
}
"#;

#[test]
fn one_answer_is_one_fsync() {
    if let Some(counted) = std::env::var_os(CHILD) {
        return child(counted.as_ref());
    }
    let folder = tempfile::tempdir().unwrap();
    let source = folder.path().join("count.c");
    let library = folder.path().join("count.so");
    let counted = folder.path().join("counted");
    std::fs::write(&source, COUNTER).unwrap();
    std::fs::write(&counted, "").unwrap();
    // The C compiler that SQLCipher is built with.
    let built = Command::new("cc")
        .args(["-shared", "-fPIC", "-o"])
        .args([&library, &source])
        .arg("-ldl")
        .status()
        .unwrap();
    assert!(built.success());
    let status = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "tests::durable::one_answer_is_one_fsync", "--nocapture"])
        .env("LD_PRELOAD", &library)
        .env(CHILD, &counted)
        .status()
        .unwrap();
    assert!(status.success());
}

fn child(counted: &Path) {
    let count = || std::fs::metadata(counted).unwrap().len();
    let folder = tempfile::tempdir().unwrap();
    let before = count();
    let (_home, mut vault) = Bare::new(folder.path()).open();
    assert!(count() > before, "the counter counts");
    let case = case_id();
    vault.append(case, vec![opening("7K-M4Q", "Tanger")], NOON).unwrap();
    for n in 0..10 {
        let before = count();
        let op = answer("papers-held", Response::Number(n));
        vault.append(case, vec![op], Moment(NOON.0 + n)).unwrap();
        assert_eq!(count() - before, 1, "answer {n}");
    }
}

/// One answer writes one page: of the log. Each page more costs its cipher and its seal. Now and then
/// it grows.
#[test]
fn one_answer_is_one_page() {
    const FRAME: u64 = 24 + 4096;
    let folder = tempfile::tempdir().unwrap();
    let bare = Bare::new(folder.path());
    let (_home, mut vault) = bare.open();
    let case = case_id();
    vault.append(case, vec![opening("7K-M4Q", "Tanger")], NOON).unwrap();
    let name = |n: i64| format!("question-{}", n % 80);
    let more = |vault: &mut Vault, n: i64| {
        vault.append(case, vec![answer(&name(n), Response::Yes)], Moment(NOON.0 + n)).unwrap();
    };
    (0..80).for_each(|n| more(&mut vault, n));
    // An empty log grows with each answer.
    vault.checkpoint().unwrap();
    more(&mut vault, 80);
    let log = crate::folder::log_of(&bare.database());
    let len = || std::fs::metadata(&log).unwrap().len();
    let mut last = len();
    let mut pages: Vec<u64> = (81..121)
        .map(|n| {
            more(&mut vault, n);
            let before = std::mem::replace(&mut last, len());
            (last - before) / FRAME
        })
        .collect();
    pages.sort_unstable();
    let middle = pages.get(pages.len() / 2).copied();
    assert_eq!(middle, Some(1), "{pages:?}");
}
