//! C10: pictures as cameras, telephones and programs write them, each with words that must go.

mod iso;
mod pdf;

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, RgbImage};

use super::*;

/// Stands in everything that a picture says about itself here.
const PLANTED: &str = "planted-31.6295N-7.9811W";

fn picture(format: ImageFormat) -> Vec<u8> {
    let color = |x: u32, y: u32| image::Rgb([0_u8, 80, 160].map(|base| base ^ (x * 5 + y) as u8));
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::from(RgbImage::from_fn(48, 32, color)).write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn drawn(bytes: &[u8]) -> DynamicImage {
    image::load_from_memory(bytes).unwrap()
}

fn says(bytes: &[u8], words: &str) -> bool {
    bytes.windows(words.len()).any(|window| window == words.as_bytes())
}

/// A camera's record: orientation, maker, time, place, a comment, and a smaller picture.
fn camera(turned: u16) -> Vec<u8> {
    let mut tiff = b"II\x2a\0\x08\0\0\0".to_vec();
    let text = format!("{PLANTED}\0");
    let entries: [(u16, u16, u32, u32); 6] = [
        (0x010F, 2, text.len() as u32, 0), // Make, at the end
        (0x0112, 3, 1, u32::from(turned)), // Orientation
        (0x0132, 2, 20, 1),                // DateTime
        (0x8825, 4, 1, 2),                 // GPS
        (0x9286, 7, text.len() as u32, 0), // UserComment
        (0x927C, 7, text.len() as u32, 0), // MakerNote
    ];
    let after = 8 + 2 + 6 * 12 + 4;
    let gps = after;
    let gps_len = 2 + 2 * 12 + 4;
    let small = gps + gps_len;
    let small_len = 2 + 2 * 12 + 4;
    let texts = small + small_len;
    tiff.extend_from_slice(&6_u16.to_le_bytes());
    for (tag, kind, count, value) in entries {
        let value = match (tag, value) {
            (0x8825, _) => gps as u32,
            (0x0132, _) => (texts + text.len()) as u32,
            (0x0112, value) => value,
            _ => texts as u32,
        };
        tiff.extend_from_slice(&tag.to_le_bytes());
        tiff.extend_from_slice(&kind.to_le_bytes());
        tiff.extend_from_slice(&count.to_le_bytes());
        tiff.extend_from_slice(&value.to_le_bytes());
    }
    tiff.extend_from_slice(&(small as u32).to_le_bytes());
    let table = |tiff: &mut Vec<u8>, rows: [(u16, u16, u32, u32); 2]| {
        tiff.extend_from_slice(&2_u16.to_le_bytes());
        for (tag, kind, count, value) in rows {
            tiff.extend_from_slice(&tag.to_le_bytes());
            tiff.extend_from_slice(&kind.to_le_bytes());
            tiff.extend_from_slice(&count.to_le_bytes());
            tiff.extend_from_slice(&value.to_le_bytes());
        }
        tiff.extend_from_slice(&0_u32.to_le_bytes());
    };
    table(&mut tiff, [(1, 2, 2, u32::from(b'N')), (0x1D, 2, text.len() as u32, texts as u32)]);
    table(&mut tiff, [(0x0201, 4, 1, texts as u32), (0x0202, 4, 1, text.len() as u32)]);
    tiff.extend_from_slice(text.as_bytes());
    tiff.extend_from_slice(b"2026:11:26 12:00:00\0");
    tiff
}

fn segment(marker: u8, body: &[u8]) -> Vec<u8> {
    let length = u16::try_from(body.len() + 2).unwrap();
    [&[0xFF, marker][..], &length.to_be_bytes(), body].concat()
}

/// A JPEG as telephones and programs make it: everything that is ever put in front of the picture.
fn photograph(turned: u16) -> Vec<u8> {
    let plain = picture(ImageFormat::Jpeg);
    let said = |head: &[u8]| [head, PLANTED.as_bytes()].concat();
    let camera = [&b"Exif\0\0"[..], &camera(turned)].concat();
    let extra = [
        segment(0xE1, &camera),
        segment(0xE1, &said(b"http://ns.adobe.com/xap/1.0/\0")),
        segment(0xE2, &said(b"MPF\0")),
        segment(0xE4, &said(b"SEAL")),
        segment(0xED, &said(b"Photoshop 3.0\0")),
        segment(0xFE, &said(b"")),
        segment(0xE0, &said(b"JFXX\0")),
    ];
    // After the two bytes that begin every JPEG, and once more behind its end.
    [&plain[..2], &extra.concat(), &plain[2..], PLANTED.as_bytes()].concat()
}

fn chunk(kind: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let mut crc = flate_crc(kind, body).to_be_bytes().to_vec();
    let mut bytes = u32::try_from(body.len()).unwrap().to_be_bytes().to_vec();
    bytes.extend_from_slice(kind);
    bytes.extend_from_slice(body);
    bytes.append(&mut crc);
    bytes
}

/// CRC-32 of ISO 3309, as PNG has it.
fn flate_crc(kind: &[u8], body: &[u8]) -> u32 {
    let mut crc = u32::MAX;
    for byte in kind.iter().chain(body) {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { (crc >> 1) ^ 0xEDB8_8320 } else { crc >> 1 };
        }
    }
    !crc
}

fn screenshot() -> Vec<u8> {
    let plain = picture(ImageFormat::Png);
    let said = |head: &[u8]| [head, PLANTED.as_bytes()].concat();
    // Behind the first chunk.
    let at = 8 + 12 + 13;
    let extra = [
        chunk(b"tEXt", &said(b"Comment\0")),
        chunk(b"iTXt", &said(b"XML:com.adobe.xmp\0\0\0\0\0")),
        chunk(b"tIME", &[7, 234, 11, 26, 12, 0, 0]),
        chunk(b"eXIf", &camera(6)),
        chunk(b"prVt", &said(b"")),
    ];
    [&plain[..at], &extra.concat(), &plain[at..], PLANTED.as_bytes()].concat()
}

fn from_the_web() -> Vec<u8> {
    let plain = picture(ImageFormat::WebP);
    let riff = |id: &[u8; 4], body: &[u8]| {
        let mut bytes = id.to_vec();
        bytes.extend_from_slice(&u32::try_from(body.len()).unwrap().to_le_bytes());
        bytes.extend_from_slice(body);
        if body.len() % 2 == 1 {
            bytes.push(0);
        }
        bytes
    };
    // EXIF, XMP; 48 by 32.
    let extended = [0b0000_1100, 0, 0, 0, 47, 0, 0, 31, 0, 0];
    let body = [
        riff(b"VP8X", &extended),
        plain[12..].to_vec(),
        riff(b"EXIF", &camera(3)),
        riff(b"XMP ", PLANTED.as_bytes()),
    ]
    .concat();
    let mut bytes = b"RIFF".to_vec();
    bytes.extend_from_slice(&u32::try_from(body.len() + 4).unwrap().to_le_bytes());
    bytes.extend_from_slice(b"WEBP");
    [&bytes[..], &body, PLANTED.as_bytes()].concat()
}

fn turned(bytes: &[u8]) -> u32 {
    let found = Reader::new().read_from_container(&mut Cursor::new(bytes));
    let field = |exif: exif::Exif| {
        assert_eq!(exif.fields().count(), 1, "only how it is turned");
        exif.get_field(Tag::Orientation, In::PRIMARY).and_then(|field| field.value.get_uint(0))
    };
    found.ok().and_then(field).unwrap_or(1)
}

#[test]
fn a_photograph_keeps_its_picture_and_how_it_is_turned_and_says_nothing_else() {
    for way in 1..=8_u16 {
        let before = photograph(way);
        assert!(says(&before, PLANTED));
        let clean = clean("image/jpeg", &before).unwrap();
        assert!(!says(&clean.bytes, PLANTED), "turned {way}");
        assert!(!says(&clean.bytes, "2026:11:26"));
        assert_eq!(drawn(&clean.bytes), drawn(&picture(ImageFormat::Jpeg)));
        assert_eq!(turned(&clean.bytes), u32::from(way));
        assert_eq!(clean.removed, BTreeSet::from([DEVICE, PLACE, PREVIEW, TIME, WORDS]));
    }
}

#[test]
fn a_screenshot_says_nothing() {
    let before = screenshot();
    let clean = clean("image/png", &before).unwrap();
    assert!(says(&before, PLANTED) && !says(&clean.bytes, PLANTED));
    assert_eq!(drawn(&clean.bytes), drawn(&picture(ImageFormat::Png)));
    assert_eq!(turned(&clean.bytes), 6);
    assert!([PLACE, TIME, WORDS].iter().all(|code| clean.removed.contains(code)));
}

#[test]
fn a_picture_from_the_web_says_nothing() {
    let before = from_the_web();
    let clean = clean("image/webp", &before).unwrap();
    assert!(says(&before, PLANTED) && !says(&clean.bytes, PLANTED));
    assert_eq!(drawn(&clean.bytes), drawn(&picture(ImageFormat::WebP)));
    assert_eq!(turned(&clean.bytes), 3);
    assert!([PLACE, WORDS].iter().all(|code| clean.removed.contains(code)));
}

#[test]
fn a_picture_that_says_nothing_stays_as_it_is() {
    for (media, format) in [
        ("image/jpeg", ImageFormat::Jpeg),
        ("image/png", ImageFormat::Png),
        ("image/webp", ImageFormat::WebP),
    ] {
        let plain = picture(format);
        let clean = clean(media, &plain).unwrap();
        assert_eq!(clean.removed, BTreeSet::new(), "{media}");
        assert_eq!(clean.bytes, plain, "{media}");
    }
}

#[test]
fn what_only_looks_like_a_picture_is_not_cleaned() {
    assert!(clean("image/jpeg", b"\xFF\xD8\xFF\xE0 and no more").is_none());
    assert!(clean("image/png", b"\x89PNG\r\n\x1a\n").is_none());
    assert!(clean("image/gif", b"GIF89a").is_none());
}

/// Cut or changed anywhere: nothing breaks, and no word comes through.
#[test]
fn a_damaged_picture_says_nothing_either() {
    for (media, whole) in
        [("image/jpeg", photograph(6)), ("image/png", screenshot()), ("image/webp", from_the_web())]
    {
        for cut in 0..whole.len() {
            if let Some(clean) = clean(media, &whole[..cut]) {
                assert!(!says(&clean.bytes, PLANTED), "{media} cut at {cut}");
            }
        }
    }
}
