//! What a file is, by its first bytes. What its name claims counts for nothing.

use dalil_ipc::FileKind;

/// What is not known.
pub(crate) const UNKNOWN: &str = "application/octet-stream";

/// Sound as it is recorded here.
pub(crate) const WAV: &str = "audio/x-wav";

/// The media type of a file that begins like this.
pub(crate) fn of(first: &[u8]) -> Option<&'static str> {
    infer::get(first).map(|kind| kind.mime_type()).or_else(|| boxes(first))
}

/// A file of boxes whose brand is not known elsewhere: telephones invent some.
fn boxes(first: &[u8]) -> Option<&'static str> {
    let head = first.first_chunk::<12>()?;
    let [_, _, _, _, kind @ .., a, b, c, _] = head;
    match (kind, [*a, *b, *c]) {
        (b"ftyp", [b'3', b'g', _]) => Some("video/3gpp"),
        (b"ftyp", [b'q', b't', b' ']) => Some("video/quicktime"),
        (b"ftyp", _) => Some("video/mp4"),
        // QuickTime, before files said what they are.
        (b"moov" | b"mdat" | b"wide", _) => Some("video/quicktime"),
        _ => None,
    }
}

/// What a file of this type is called. Nothing here runs anything when it is shown.
pub(crate) fn kind(media: &str) -> FileKind {
    match media {
        "image/jpeg" | "image/png" | "image/webp" | "image/gif" | "image/heif" | "image/avif" => {
            FileKind::Picture
        }
        "audio/mpeg" | "audio/m4a" | "audio/ogg" | "audio/x-flac" | "audio/x-wav"
        | "audio/opus" | "audio/aac" => FileKind::Sound,
        "video/mp4" | "video/x-m4v" | "video/quicktime" | "video/3gpp" | "video/webm" => {
            FileKind::Film
        }
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
        assert_eq!(of(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"), Some("image/heif"));
        assert_eq!(of(b"\0\0\0\x14ftypqt  \0\0\0\0qt  "), Some("video/quicktime"));
        assert_eq!(of(b"\0\0\0\x14ftyp3gp5\0\0\0\x003gp5"), Some("video/3gpp"));
        assert_eq!(of(b"\0\0\0\x14ftypNEW1\0\0\0\0NEW1"), Some("video/mp4"));
        assert_eq!(kind("image/jpeg"), FileKind::Picture);
        // It may hold a program.
        assert_eq!(kind("image/svg+xml"), FileKind::Other);
        assert_eq!(kind("text/html"), FileKind::Other);
    }
}
