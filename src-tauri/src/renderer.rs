//! Which way WebKit draws. On a computer without a graphics processor its usual way draws with the
//! processor what is then copied to the screen, and setting that up takes longer than all the rest
//! of a start. There is a quicker way for that, and WebKit does not choose it by itself.

/// Starts the program anew with the quicker way, once, where there is no graphics processor. Comes
/// back where there is one, where somebody has chosen already, or where it cannot be started anew:
/// then the first screen comes later, and that is all.
#[cfg(target_os = "linux")]
pub(crate) fn choose() {
    use std::os::unix::process::CommandExt as _;
    /// Read by WebKitGTK 2.42 and later (its `AcceleratedBackingStore`).
    const WAY: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    if std::env::var_os(WAY).is_some() || has_graphics_processor() {
        return;
    }
    if let Ok(program) = std::env::current_exe() {
        let arguments = std::env::args_os().skip(1);
        // Same process, same files, same signals: whoever watches it sees one program.
        let _ = std::process::Command::new(program).args(arguments).env(WAY, "1").exec();
    }
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
