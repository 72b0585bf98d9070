//! The Debian package, made from the program of this build by the script that makes the released one:
//! what is in it and whose, what it leaves alone, and a unit that systemd reads without a complaint.
#![cfg(test)]
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test stops where something is not as it must be, and says what it could not look at"
)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Every path with its mode; all are root's. Nothing below /etc or /var: the administrator writes the
/// settings, and systemd makes the folder.
const HOLDS: [(&str, &str); 13] = [
    ("./", "drwxr-xr-x"),
    ("./lib/", "drwxr-xr-x"),
    ("./lib/systemd/", "drwxr-xr-x"),
    ("./lib/systemd/system/", "drwxr-xr-x"),
    ("./lib/systemd/system/dalil-server.service", "-rw-r--r--"),
    ("./usr/", "drwxr-xr-x"),
    ("./usr/bin/", "drwxr-xr-x"),
    ("./usr/bin/dalil-server", "-rwxr-xr-x"),
    ("./usr/share/", "drwxr-xr-x"),
    ("./usr/share/doc/", "drwxr-xr-x"),
    ("./usr/share/doc/dalil-server/", "drwxr-xr-x"),
    ("./usr/share/doc/dalil-server/protocol.md", "-rw-r--r--"),
    ("./usr/share/doc/dalil-server/server.md", "-rw-r--r--"),
];
/// Ten times what systemd calls the exposure of the unit, at most; 16 when this was written.
const EXPOSURE: &str = "--threshold=20";

fn there(program: &str) -> bool {
    let there = Command::new(program).arg("--version").output().is_ok();
    if !there {
        println!("no {program} here: what it says was not looked at");
    }
    there
}

fn run(program: &str, words: &[&str]) -> Output {
    Command::new(program).args(words).output().unwrap()
}

fn said(output: &Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn packaging() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packaging/server").canonicalize().unwrap()
}

/// Built by somebody whose files nobody else may read: that must not get into the package.
fn package(folder: &Path) -> String {
    let script = "umask 077; exec sh \"$0\" \"$@\"";
    let mut command = Command::new("sh");
    command.args(["-c", script]).arg(packaging().join("build.sh"));
    command.args([env!("CARGO_BIN_EXE_dalil-server"), "1.2.3"]).arg(folder);
    // A program with all that a debugger needs is large, and is not given to anybody.
    said(&command.env("DPKG_DEB_COMPRESSOR_TYPE", "none").output().unwrap());
    let arch = said(&run("dpkg", &["--print-architecture"]));
    folder.join(format!("dalil-server_1.2.3_{}.deb", arch.trim())).display().to_string()
}

#[test]
fn the_package_holds_these_paths_with_these_modes_and_no_more() {
    if !there("dpkg-deb") {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let package = package(folder.path());
    let listed = said(&run("dpkg-deb", &["--contents", &package]));
    let found: Vec<(&str, &str)> = listed
        .lines()
        .map(|line| {
            let words: Vec<&str> = line.split_whitespace().collect();
            let [mode, owner, .., path] = *words else { panic!("{line}") };
            assert_eq!(owner, "root/root", "{line}");
            (path, mode)
        })
        .collect();
    assert_eq!(found, HOLDS);

    let control = folder.path().join("control");
    said(&run("dpkg-deb", &["--control", &package, &control.display().to_string()]));
    let mut scripts: Vec<_> = std::fs::read_dir(&control)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    scripts.sort();
    // No conffiles: nothing of the administrator's is the package's.
    assert_eq!(scripts, ["control", "postinst", "prerm"]);
    for (field, value) in [
        ("Package", "dalil-server"),
        ("Version", "1.2.3"),
        ("Depends", "libc6, adduser"),
        ("Section", "net"),
    ] {
        assert_eq!(said(&run("dpkg-deb", &["--field", &package, field])).trim(), value);
    }
    // What is installed is what was built, and it starts.
    let root = folder.path().join("root").display().to_string();
    said(&run("dpkg-deb", &["--extract", &package, &root]));
    let program = format!("{root}/usr/bin/dalil-server");
    assert!(said(&run(&program, &["--version"])).starts_with("dalil-server "));
    for (installed, source) in [
        ("lib/systemd/system/dalil-server.service", packaging().join("dalil-server.service")),
        ("usr/share/doc/dalil-server/server.md", packaging().join("../../docs/server.md")),
    ] {
        let installed = Path::new(&root).join(installed);
        assert_eq!(std::fs::read(installed).unwrap(), std::fs::read(source).unwrap());
    }
}

/// What runs as root at the installation: read by the shell, and of one user and one unit only.
#[test]
fn the_scripts_of_the_package_make_one_user_and_delete_nothing() {
    for name in ["postinst", "prerm", "build.sh"] {
        let path = packaging().join(name).display().to_string();
        said(&run("sh", &["-n", &path]));
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.contains("\nset -e"), "{name} goes on after a failure");
    }
    let text = |name: &str| std::fs::read_to_string(packaging().join(name)).unwrap();
    assert!(text("postinst").contains("adduser --system --group --no-create-home"));
    for name in ["postinst", "prerm"] {
        assert!(!text(name).contains("rm "), "{name} deletes something");
        // Called for something else, each does nothing and says that all is well.
        let path = packaging().join(name).display().to_string();
        assert_eq!(said(&run("sh", &[&path, "abort-upgrade"])), "");
    }
}

#[test]
fn systemd_reads_the_unit_without_a_complaint_and_finds_it_closed() {
    let unit = std::fs::read_to_string(packaging().join("dalil-server.service")).unwrap();
    assert_eq!(unit.matches("=/usr/bin/dalil-server ").count(), 1);
    for line in ["User=dalil-server", "StateDirectoryMode=0700", "ProtectSystem=strict"] {
        assert!(unit.lines().any(|is| is == line), "{line}");
    }
    if !there("systemd-analyze") {
        return;
    }
    // The program is not installed here; everything else is as it is given out.
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("dalil-server.service");
    let here = unit.replace("/usr/bin/dalil-server", env!("CARGO_BIN_EXE_dalil-server"));
    std::fs::write(&path, here).unwrap();
    let path = path.display().to_string();
    let told = run("systemd-analyze", &["verify", "--man=no", &path]);
    // A word that systemd does not know is told there, and is no failure to it.
    assert_eq!(String::from_utf8_lossy(&told.stderr), "");
    said(&told);
    let words = ["security", "--offline=true", EXPOSURE, "--no-pager", &path];
    said(&run("systemd-analyze", &words));
}
