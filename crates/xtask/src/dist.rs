//! What is given to people.

use crate::install::everything;
use crate::place;
use crate::step::{self, Done, Failed, cargo};
use crate::window::build_screens;
use std::fs;

/// The release build of the program and of the command line, in `target/dist`.
pub(crate) fn dist() -> Done {
    everything(false)?;
    build_screens()?;
    let words =
        ["build", "--release", "--locked", "--package", "dalil-desktop", "--package", "dalil-cli"];
    step::run("release build", cargo(&words))?;
    let folder = place::target().join("dist");
    for name in ["dalil", "dalilctl"] {
        let from = place::target().join("release").join(name);
        let copied = fs::create_dir_all(&folder).and_then(|()| fs::copy(&from, folder.join(name)));
        if let Err(error) = copied {
            println!("✗ {}: {error}", from.display());
            return Err(Failed);
        }
        println!("{}", folder.join(name).display());
    }
    Ok(())
}
