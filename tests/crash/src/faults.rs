//! R3, R4 and R12: each call to the disk, or for memory, in turn fails: once, or from then on until it
//! is mended. What was told is there, what was refused is whole or absent, and work goes on once it is mended.
//!
//! Runs inside a process that has the recorder in front of it: [`apart`] starts one.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use crate::check::{Told, check};
use crate::desk::Officer;
use crate::kept::{Kept, copy, scratch};
use crate::report::Outcome;
use crate::shim::{self, Fault, Lasts};
use crate::work::{Work, Worker};

const EIO: i32 = 5;
const ENOMEM: i32 = 12;
const ENOSPC: i32 = 28;
const EROFS: i32 = 30;
const CHANGES: &str = "wtsorum";
/// What needs room.
const GROWS: &str = "w";
const READS: &str = "p";
/// Memory that SQLite, SQLCipher and OpenSSL ask for.
const MEMORY: &str = "a";
const LOCKS: &str = "l";
const STEPS: u64 = 6;

/// How disks fail: which calls, what they say, for how long.
const KINDS: [(&str, i32, Lasts); 8] = [
    (CHANGES, EIO, Lasts::Once),
    (CHANGES, EIO, Lasts::Sticky),
    (CHANGES, ENOSPC, Lasts::Once),
    (GROWS, ENOSPC, Lasts::Sticky),
    (CHANGES, EROFS, Lasts::Sticky),
    (READS, EIO, Lasts::Once),
    (READS, EIO, Lasts::Sticky),
    (READS, 0, Lasts::Once),
];

/// How memory fails. What cannot be locked never can: such a system is met from the first moment on.
const SHORT: [(&str, i32, Lasts); 3] = [
    (MEMORY, ENOMEM, Lasts::Once),
    (MEMORY, ENOMEM, Lasts::Sticky),
    (LOCKS, ENOMEM, Lasts::Sticky),
];

/// Which of the calls: each `stride`-th, beginning `from` calls later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// How far apart.
    pub stride: u64,
    /// How many are left out first.
    pub from: u64,
}

impl Share {
    /// Each so-manieth call.
    pub fn each(stride: u64) -> Self {
        Self { stride, from: 0 }
    }
}

/// R3: every n-th call of one kind of work fails in every way; each `stride`-th of them.
pub fn every_call(work: Work, root: &Path, share: Share, step: &mut dyn FnMut()) -> Outcome {
    run("R3", work, root, share, &KINDS, step)
}

/// R4: the n-th time that C asks for memory there is none, once or from then on; each `stride`-th.
pub fn no_memory(work: Work, root: &Path, share: Share, step: &mut dyn FnMut()) -> Outcome {
    run("R4", work, root, share, &SHORT, step)
}

/// R12: the disk is full from the n-th call on, until the reserve is given back.
pub fn full_disk(work: Work, root: &Path, share: Share, step: &mut dyn FnMut()) -> Outcome {
    run("R12", work, root, share, &[(GROWS, ENOSPC, Lasts::UntilReserve)], step)
}

/// Runs one of the three in a process of its own, with the recorder in front of it.
pub fn apart(program: &Path, id: &'static str, work: Work, share: Share) -> Outcome {
    let begun = Instant::now();
    let folder = scratch();
    let mut outcome = Outcome::of(id, "faults");
    let mut command = Command::new(program);
    let (stride, from) = (share.stride.to_string(), share.from.to_string());
    command.args(["faults", id, &work.name(), &stride, &from]).arg(folder.path());
    shim::in_front_of(&mut command, &folder.path().join("state"));
    match command.output() {
        Ok(done) => {
            outcome.hear(&String::from_utf8_lossy(&done.stdout));
            if !done.status.success() {
                let said = String::from_utf8_lossy(&done.stderr).into_owned();
                outcome.failures.push(format!("{id} {}: {}: {said}", work.name(), done.status));
            }
        }
        Err(error) => outcome.failures.push(format!("{id} {}: {error}", work.name())),
    }
    outcome.seconds = begun.elapsed().as_secs();
    outcome
}

fn run(
    id: &'static str,
    work: Work,
    root: &Path,
    share: Share,
    kinds: &[(&'static str, i32, Lasts)],
    step: &mut dyn FnMut(),
) -> Outcome {
    let begun = Instant::now();
    let mut outcome = Outcome::of(id, "faults");
    let base = root.join("base");
    let kept = match Kept::new(&base) {
        Ok(kept) => kept,
        Err(error) => {
            outcome.failures.push(format!("{id} {}: {error}", work.name()));
            return outcome;
        }
    };
    for (calls, errno, lasts) in kinds.iter().copied() {
        let never = Fault { calls, at: u64::MAX / 4, errno, lasts };
        let all = match one(&kept, work, root, never) {
            Ok(one) => one.calls,
            Err(error) => {
                outcome.failures.push(format!("{id} {} without a fault: {error}", work.name()));
                continue;
            }
        };
        if all == 0 {
            outcome.failures.push(format!("{id} {}: nobody calls {calls}", work.name()));
        }
        let all = if calls == LOCKS { u64::from(share.from == 0) } else { all };
        let stride = usize::try_from(share.stride).unwrap_or(1).max(1);
        for at in (1_u64.saturating_add(share.from)..=all).step_by(stride) {
            let fault = Fault { calls, at, errno, lasts };
            match one(&kept, work, root, fault) {
                Ok(one) => {
                    outcome.count("refused", one.refused.len() as u64);
                    for code in one.refused.iter().collect::<BTreeSet<_>>() {
                        outcome.count(code, 1);
                    }
                    if lasts == Lasts::UntilReserve && !one.refused.is_empty() {
                        let codes = &one.refused;
                        outcome.failures.push(format!(
                            "{id} {} {fault:?}: the reserve did not help: {codes:?}",
                            work.name()
                        ));
                    }
                }
                Err(error) => {
                    outcome.failures.push(format!("{id} {} {fault:?}: {error}", work.name()));
                }
            }
            outcome.tried = outcome.tried.saturating_add(1);
            step();
        }
    }
    outcome.seconds = begun.elapsed().as_secs();
    outcome
}

struct One {
    calls: u64,
    refused: Vec<&'static str>,
}

fn one(kept: &Kept, work: Work, root: &Path, fault: Fault) -> Result<One, String> {
    shim::stop();
    let data = root.join("state");
    let _ = std::fs::remove_dir_all(&data);
    copy(&kept.data, &data).map_err(|error| error.to_string())?;
    if fault.lasts == Lasts::UntilReserve {
        std::fs::write(data.join("reserve.bin"), [0; 512]).map_err(|error| error.to_string())?;
    }
    if work == Work::Takes {
        Officer::anew(&data).map_err(|error| error.to_string())?;
    }
    let kept = kept.at(&data);
    let mut told = Told::default();
    let (mut refused, mut last) = (Vec::new(), None);
    let mut worker = Worker::new(&kept, 1);
    shim::fail(fault);
    for _ in 0..STEPS {
        if let Err(error) = worker.step(work, &mut |line| told.hear(&line)) {
            refused.push(error.code());
            worker.freshen(&error);
            last = Some(error);
        }
    }
    let calls = shim::count(fault.calls, &root.join("count"));
    shim::stop();
    // A disk or a memory that does its work again is all that is needed: nobody locks and unlocks.
    if let Some(error) = last {
        worker.freshen(&error);
    }
    let again = worker.step(Work::Answers, &mut |line| told.hear(&line));
    drop(worker);
    again.map_err(|error| {
        let source = std::error::Error::source(&error).map(ToString::to_string);
        format!("mended, and still refused: {} {source:?}; before: {refused:?}", error.code())
    })?;
    check(&kept, &told, false).map_err(|error| format!("{error}; refused: {refused:?}"))?;
    aside(&data)?;
    Ok(One { calls, refused })
}

/// Nothing whole was set aside as damaged.
fn aside(folder: &Path) -> Result<(), String> {
    for entry in std::fs::read_dir(folder).map_err(|error| error.to_string())?.flatten() {
        let path = entry.path();
        if path.is_dir() {
            aside(&path)?;
        } else if path.to_string_lossy().contains(".damaged-") {
            return Err(format!("{} was set aside", path.display()));
        }
    }
    Ok(())
}
