//! What libraries read from the environment before a program begins: which way WebKit draws, and
//! what the allocator does with memory that is given back. Neither can be said to them later, so
//! the program starts itself anew, once, with what is missing.

/// Starts the program anew where something is missing that somebody has not chosen already. Comes
/// back where nothing is, or where it cannot be started anew: then the first screen comes later,
/// or more memory is held, and that is all.
#[cfg(target_os = "linux")]
pub(crate) fn choose() {
    use std::os::unix::process::CommandExt as _;
    let missing: Vec<_> =
        wanted().into_iter().filter(|(name, _)| std::env::var_os(name).is_none()).collect();
    if missing.is_empty() {
        return;
    }
    if let Ok(program) = std::env::current_exe() {
        let arguments = std::env::args_os().skip(1);
        // Same process, same files, same signals: whoever watches it sees one program.
        let _ = std::process::Command::new(program).args(arguments).envs(missing).exec();
    }
}

/// Read by glibc. One heap for all threads, which gives back what is free at its end: the default is
/// a heap for each thread that only grows, and an old laptop has no memory to spare. And whatever is
/// given back is written over: libraries that carry a passphrase on its way from the screen do not
/// wipe it, and with one heap it would lie there longer.
#[cfg(target_os = "linux")]
const ALLOCATOR: [(&str, &str); 3] =
    [("MALLOC_ARENA_MAX", "1"), ("MALLOC_TRIM_THRESHOLD_", "65536"), ("MALLOC_PERTURB_", "165")];

/// Read by WebKitGTK 2.42 and later (its `AcceleratedBackingStore`). On a computer without a
/// graphics processor its usual way draws with the processor what is then copied to the screen,
/// and setting that up takes longer than all the rest of a start. There is a quicker way for that,
/// and WebKit does not choose it by itself.
#[cfg(target_os = "linux")]
const DRAWING: (&str, &str) = ("WEBKIT_DISABLE_DMABUF_RENDERER", "1");

#[cfg(target_os = "linux")]
fn wanted() -> Vec<(&'static str, &'static str)> {
    let mut wanted = ALLOCATOR.to_vec();
    if !has_graphics_processor() {
        wanted.push(DRAWING);
    }
    wanted
}

/// The kernel lists each device that renders.
#[cfg(target_os = "linux")]
fn has_graphics_processor() -> bool {
    let devices = std::fs::read_dir("/dev/dri").into_iter().flatten().flatten();
    devices
        .map(|device| device.file_name())
        .any(|name| name.to_string_lossy().starts_with("render"))
}

/// The engines of other systems choose by themselves.
#[cfg(not(target_os = "linux"))]
pub(crate) fn choose() {}
