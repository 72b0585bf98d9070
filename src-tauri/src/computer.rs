//! Looks at what the computer does behind the program's back: swap, hibernation, the disk.
//!
//! On Linux the kernel says so in `/proc` and `/sys`; elsewhere nothing is claimed.

use dalil_ipc::{ComputerView, Protection};
use std::path::Path;

/// What is true of this computer, and of the disk that `data` is on.
#[cfg(target_os = "linux")]
pub(crate) fn look(data: &Path) -> ComputerView {
    linux::look(Path::new("/"), data)
}

/// The system keeps other programs from taking pictures of our windows; the rest it does not say.
#[cfg(not(target_os = "linux"))]
pub(crate) fn look(_data: &Path) -> ComputerView {
    ComputerView { capture: Protection::Safe, ..ComputerView::default() }
}

#[cfg(target_os = "linux")]
mod linux {
    use super::{ComputerView, Path, Protection};
    use std::fs;
    use std::path::PathBuf;

    /// How deep logical volumes stand on each other before we stop asking.
    const DEEPEST: usize = 8;

    /// `root` is where the kernel's files are; tests bring their own.
    pub(super) fn look(root: &Path, data: &Path) -> ComputerView {
        let swap = swap(root);
        ComputerView {
            swap,
            hibernation: hibernation(root, swap),
            disk: mounted(root, data).map_or(Protection::Unknown, |device| block(root, &device)),
            // Nothing on Linux keeps another program from taking a picture of the screen.
            capture: Protection::Open,
        }
    }

    fn swap(root: &Path) -> Protection {
        let Ok(table) = fs::read_to_string(root.join("proc/swaps")) else {
            return Protection::Unknown;
        };
        let areas = table.lines().skip(1).filter_map(|line| {
            let mut parts = line.split_whitespace();
            Some((PathBuf::from(unescaped(parts.next()?)), parts.next()?.to_owned()))
        });
        worst(areas.map(|(path, kind)| match kind.as_str() {
            "partition" => block(root, &path),
            _ => mounted(root, &path).map_or(Protection::Unknown, |device| block(root, &device)),
        }))
    }

    /// A sleep to disk writes all memory where swap is.
    fn hibernation(root: &Path, swap: Protection) -> Protection {
        let read = |path: &str| fs::read_to_string(root.join(path)).unwrap_or_default();
        let can = read("sys/power/state").split_whitespace().any(|state| state == "disk");
        let resumes = !matches!(read("sys/power/resume").trim(), "" | "0:0");
        if can && resumes { swap } else { Protection::Safe }
    }

    /// The device under a path, by the longest mount point.
    fn mounted(root: &Path, path: &Path) -> Option<PathBuf> {
        let table = fs::read_to_string(root.join("proc/self/mountinfo")).ok()?;
        let path = path.ancestors().find_map(|path| path.canonicalize().ok())?;
        let mounts = table.lines().filter_map(|line| {
            let (before, after) = line.split_once(" - ")?;
            let point = PathBuf::from(unescaped(before.split_whitespace().nth(4)?));
            let device = unescaped(after.split_whitespace().nth(1)?);
            path.starts_with(&point).then_some((point.components().count(), device))
        });
        // Of two mounts on one place the later one is seen.
        let (_, device) = mounts.max_by_key(|(depth, _)| *depth)?;
        device.starts_with("/dev/").then(|| PathBuf::from(device))
    }

    /// Whether this device, or one that it stands on, is encrypted.
    fn block(root: &Path, device: &Path) -> Protection {
        let device = device.canonicalize().unwrap_or_else(|_| device.to_owned());
        let Some(name) = device.file_name().map(|name| name.to_string_lossy().into_owned()) else {
            return Protection::Unknown;
        };
        // Compressed memory is memory.
        if name.starts_with("zram") {
            return Protection::Safe;
        }
        on(&root.join("sys/class/block").join(name), DEEPEST)
    }

    fn on(device: &Path, depth: usize) -> Protection {
        if depth == 0 || !device.exists() {
            return Protection::Unknown;
        }
        let uuid = fs::read_to_string(device.join("dm/uuid")).unwrap_or_default();
        if uuid.starts_with("CRYPT-") {
            return Protection::Safe;
        }
        let below = fs::read_dir(device.join("slaves")).into_iter().flatten().flatten();
        let mut below = below.map(|slave| on(&slave.path(), depth - 1)).peekable();
        if below.peek().is_none() { Protection::Open } else { worst(below) }
    }

    /// Open if one is, unknown if one is, safe if none is anything else.
    fn worst(all: impl Iterator<Item = Protection>) -> Protection {
        all.fold(Protection::Safe, |worst, one| match (worst, one) {
            (Protection::Open, _) | (_, Protection::Open) => Protection::Open,
            (Protection::Unknown, _) | (_, Protection::Unknown) => Protection::Unknown,
            _ => Protection::Safe,
        })
    }

    /// The kernel writes a space as `\040`.
    fn unescaped(text: &str) -> String {
        text.replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\")
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        struct Kernel(tempfile::TempDir);

        impl Kernel {
            fn new(files: &[(&str, &str)]) -> Self {
                let folder = tempfile::tempdir().unwrap();
                for (path, text) in files {
                    let path = folder.path().join(path);
                    fs::create_dir_all(path.parent().unwrap()).unwrap();
                    fs::write(path, text).unwrap();
                }
                Self(folder)
            }

            fn says(&self) -> ComputerView {
                look(self.0.path(), Path::new("/"))
            }
        }

        const HEAD: &str = "Filename Type Size Used Priority\n";
        const LUKS: (&str, &str) = ("sys/class/block/dm-9/dm/uuid", "CRYPT-LUKS2-00-swap\n");

        /// C7: nothing here keeps other programs from the screen, so nothing else is ever said.
        #[test]
        fn pictures_of_the_screen_are_told_to_be_possible() {
            assert_eq!(Kernel::new(&[]).says().capture, Protection::Open);
            assert_eq!(super::super::look(Path::new("/")).capture, Protection::Open);
        }

        #[test]
        fn swap_is_told_by_what_it_stands_on() {
            let check = |table: &str, more: &[(&str, &str)], expected| {
                let table = format!("{HEAD}{table}");
                let kernel = Kernel::new(&[&[("proc/swaps", table.as_str())], more].concat());
                assert_eq!(kernel.says().swap, expected, "{table}");
            };
            let plain = [("sys/class/block/xda9/size", "1")];
            check("", &[], Protection::Safe);
            check("/dev/xda9 partition 1 0 -2\n", &plain, Protection::Open);
            check("/dev/zram0 partition 1 0 100\n", &[], Protection::Safe);
            check("/dev/dm-9 partition 1 0 -2\n", &[LUKS], Protection::Safe);
            check("/dev/gone partition 1 0 -2\n", &[], Protection::Unknown);
            let both = "/dev/dm-9 partition 1 0 -2\n/dev/xda9 partition 1 0 -3\n";
            check(both, &[LUKS, plain[0]], Protection::Open);
        }

        #[test]
        fn a_volume_on_an_encrypted_disk_is_encrypted() {
            let volume = ("sys/class/block/dm-8/dm/uuid", "LVM-abc\n");
            let slave = ("sys/class/block/dm-8/slaves/dm-9/dm/uuid", "CRYPT-LUKS2-00-root\n");
            let mount = ("proc/self/mountinfo", "22 1 253:0 / / rw - ext4 /dev/dm-8 rw\n");
            assert_eq!(Kernel::new(&[volume, slave, mount]).says().disk, Protection::Safe);
            assert_eq!(Kernel::new(&[volume, mount]).says().disk, Protection::Open);
            let overlay = ("proc/self/mountinfo", "22 1 0:25 / / rw - overlay overlay rw\n");
            assert_eq!(Kernel::new(&[overlay]).says().disk, Protection::Unknown);
        }

        #[test]
        fn hibernation_is_as_safe_as_its_swap() {
            let swaps = format!("{HEAD}/dev/xda9 partition 1 0 -2\n");
            let files = [
                ("proc/swaps", swaps.as_str()),
                ("sys/class/block/xda9/size", "1"),
                ("sys/power/state", "freeze mem disk\n"),
            ];
            let resume =
                |at: &'static str| [files.as_slice(), &[("sys/power/resume", at)]].concat();
            assert_eq!(Kernel::new(&resume("8:9\n")).says().hibernation, Protection::Open);
            assert_eq!(Kernel::new(&resume("0:0\n")).says().hibernation, Protection::Safe);
        }
    }
}
