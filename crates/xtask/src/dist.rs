//! What is given to people.

use crate::advisories;
use crate::install::everything;
use crate::place;
use crate::step::{self, Done, Failed, cargo, command};
use crate::window::build_screens;
use std::fs;
use std::path::Path;
use std::process::Command;

/// The workspace has one version.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The release build of the program, of the command line and of the server with its Debian package,
/// in `target/dist`. Nothing is built of what is known to be affected.
pub(crate) fn dist() -> Done {
    let folder = place::target().join("dist");
    if let Err(error) = fs::create_dir_all(&folder) {
        println!("✗ {}: {error}", folder.display());
        return Err(Failed);
    }
    advisories::note(&folder)?;
    everything(false)?;
    build_screens()?;
    let mut words = vec!["build", "--release", "--locked"];
    for package in ["dalil-desktop", "dalil-cli", "dalil-server"] {
        words.extend(["--package", package]);
    }
    step::run("release build", cargo(&words))?;
    for name in ["dalil", "dalilctl", "dalil-server"] {
        let from = place::target().join("release").join(name);
        let copied = fs::copy(&from, folder.join(name));
        if let Err(error) = copied {
            println!("✗ {}: {error}", from.display());
            return Err(Failed);
        }
        println!("{}", folder.join(name).display());
    }
    package(&folder)
}

/// The server's package, where the computer can make one.
fn package(folder: &Path) -> Done {
    if Command::new("dpkg-deb").arg("--version").output().is_err() {
        println!("▸ no dpkg-deb here: no package of the server");
        return Ok(());
    }
    let script = place::root().join("packaging/server/build.sh");
    let program = folder.join("dalil-server");
    let words = [program.to_string_lossy(), VERSION.into(), folder.to_string_lossy()];
    let words: Vec<&str> = words.iter().map(|word| &**word).collect();
    step::run("package of the server", command(&script.to_string_lossy(), &words))
}
