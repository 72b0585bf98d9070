//! What a file is, by its first bytes. What its name claims counts for nothing.

use dalil_ipc::FileKind;

/// What is not known.
pub(crate) const UNKNOWN: &str = "application/octet-stream";

/// The media type of a file that begins like this.
pub(crate) fn of(first: &[u8]) -> Option<&'static str> {
    infer::get(first).map(|kind| kind.mime_type())
}

/// How a file of this type is shown. Only what the engine of the window draws or plays without
/// running anything.
pub(crate) fn kind(media: &str) -> FileKind {
    match media {
        "image/jpeg" | "image/png" | "image/webp" | "image/gif" => FileKind::Picture,
        "audio/mpeg" | "audio/m4a" | "audio/ogg" | "audio/x-flac" | "audio/x-wav"
        | "audio/opus" | "audio/aac" => FileKind::Sound,
        "video/mp4" | "video/webm" => FileKind::Film,
        _ => FileKind::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_say_what_a_file_is() {
        assert_eq!(of(&[0xFF, 0xD8, 0xFF, 0xE0]), Some("image/jpeg"));
        assert_eq!(of(b"%PDF-1.7\n"), Some("application/pdf"));
        assert_eq!(of(b"RIFF\x24\0\0\0WAVEfmt "), Some("audio/x-wav"));
        assert_eq!(of(b"just words"), None);
        assert_eq!(kind("image/jpeg"), FileKind::Picture);
        // It may hold a program.
        assert_eq!(kind("image/svg+xml"), FileKind::Other);
        assert_eq!(kind("text/html"), FileKind::Other);
    }
}
