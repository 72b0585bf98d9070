//! The program with its window: built, opened, driven.

use crate::install::{everything, has_display};
use crate::step::{self, Done, Failed, cargo, command, npm};
use crate::tally::Tally;
use crate::{codegen, place};
use std::fs;
use std::process::Command;

/// Builds and opens the program.
pub(crate) fn run(arguments: &[String]) -> Done {
    let seen = has_display();
    everything(!seen)?;
    codegen::write()?;
    build_screens()?;
    step::run("build the program", cargo(&["build", "--workspace", "--bins"]))?;
    if seen { open(arguments) } else { demonstrate() }
}

/// The journeys through the real window.
pub(crate) fn e2e(filter: Option<&str>) -> Done {
    everything(true)?;
    codegen::write()?;
    build_screens()?;
    build_all()?;
    let mut tally = Tally::default();
    let good = tally.step("the real window", journeys(filter));
    println!("{tally}");
    if good { Ok(()) } else { Err(Failed) }
}

/// The screens, into `ui/dist`; the program takes them in when it is compiled.
pub(crate) fn build_screens() -> Done {
    step::run("build the screens", npm(&["run", "--silent", "build"]))
}

/// Everything at once, with one set of features, so that no later step compiles anything again.
pub(crate) fn build_all() -> Done {
    step::run("build everything", cargo(&["build", "--workspace", "--all-targets"]))
}

/// The journeys. One at a time: each opens a screen, an engine and a program.
pub(crate) fn journeys(filter: Option<&str>) -> Command {
    let mut words = vec!["test", "--workspace", "--test", "window", "--"];
    words.extend(["--test-threads=1", "--nocapture"]);
    words.extend(filter);
    cargo(&words)
}

fn open(arguments: &[String]) -> Done {
    println!("▸ the window is open; this ends when it is closed");
    let ended = Command::new(place::built("dalil")).args(arguments).status();
    match ended {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => {
            println!("✗ the program ended with {status}");
            Err(Failed)
        }
        Err(error) => {
            println!("✗ the program did not start: {error}");
            Err(Failed)
        }
    }
}

fn demonstrate() -> Done {
    let folder = place::target().join("demo");
    let _ = fs::remove_dir_all(&folder);
    println!("▸ no display here: playing a demonstration on a virtual one");
    let demo = place::built("demo");
    step::run("the demonstration", command(&demo.to_string_lossy(), &[]))?;
    let mut files: Vec<_> =
        fs::read_dir(&folder).into_iter().flatten().flatten().map(|file| file.path()).collect();
    files.sort();
    if files.is_empty() {
        println!("✗ the demonstration left nothing in {}", folder.display());
        return Err(Failed);
    }
    for file in files {
        println!("{}", file.display());
    }
    Ok(())
}
