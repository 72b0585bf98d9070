//! C10 for documents: PDF as scanners in telephones and offices write it.

use std::io::Write as _;

use proptest::prelude::*;

use super::*;

const PAGE: &str = "BT /F1 12 Tf 72 720 Td (wage sheet) Tj ET";

fn stream(head: &str, data: &[u8]) -> Vec<u8> {
    let head = format!("<< {head} /Length {} >>\nstream\n", data.len());
    [head.as_bytes(), data, b"\nendstream"].concat()
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut zlib = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
    zlib.write_all(bytes).unwrap();
    zlib.finish().unwrap()
}

/// A document with these objects, numbered from one; the first is the root.
fn document(objects: &[Vec<u8>], trailer: &str) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n".to_vec();
    let mut places = Vec::new();
    for (number, object) in (1..).zip(objects) {
        places.push(bytes.len());
        bytes.extend(format!("{number} 0 obj\n").as_bytes());
        bytes.extend(object);
        bytes.extend(b"\nendobj\n");
    }
    let table = bytes.len();
    bytes.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).as_bytes());
    places.iter().for_each(|at| bytes.extend(format!("{at:010} 00000 n \n").as_bytes()));
    let size = objects.len() + 1;
    let end =
        format!("trailer\n<< /Size {size} /Root 1 0 R {trailer} >>\nstartxref\n{table}\n%%EOF\n");
    bytes.extend(end.as_bytes());
    bytes
}

fn scan() -> Vec<u8> {
    let xmp = format!("<x:xmpmeta><xmp:CreateDate>{PLANTED}</xmp:CreateDate></x:xmpmeta>");
    let hex: String = PLANTED.bytes().map(|byte| format!("{byte:02X}")).collect();
    let info = format!(
        "<< /Title (a \\) b (c) {PLANTED}) /Author <{hex}> /Producer 5 0 R /Trapped /False \
         % said (twice\n/CreationDate (D:20261126120000) >>"
    );
    let photograph = photograph(1);
    let objects = [
        b"<< /Type /Catalog /Pages 2 0 R /Metadata 6 0 R >>".to_vec(),
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_vec(),
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 7 0 R \
          /Resources << /XObject << /I 8 0 R >> /Font << /F1 << /Type /Font /Subtype /Type1 \
          /BaseFont /Helvetica >> >> >> >>"
            .to_vec(),
        info.into_bytes(),
        format!("({PLANTED})").into_bytes(),
        stream("/Type /Metadata /Subtype /XML", xmp.as_bytes()),
        stream("", PAGE.as_bytes()),
        stream(
            "/Type /XObject /Subtype /Image /Width 48 /Height 32 /ColorSpace /DeviceRGB \
             /BitsPerComponent 8 /Filter /DCTDecode",
            &photograph[..photograph.len() - PLANTED.len()],
        ),
        stream("/Type /Metadata /Subtype /XML /Filter /FlateDecode", &packed(xmp.as_bytes())),
    ];
    document(&objects, &format!("/Info 4 0 R /ID [<{hex}> <{hex}>]"))
}

#[test]
fn a_scan_keeps_its_pages_and_says_nothing_else() {
    let before = scan();
    let clean = clean("application/pdf", &before).unwrap();
    let hex: String = PLANTED.bytes().map(|byte| format!("{byte:02X}")).collect();
    for words in [PLANTED, &hex, "20261126", "xmpmeta"] {
        assert!(says(&before, words) && !says(&clean.bytes, words), "{words}");
    }
    assert!(!says(&clean.bytes, "2026:11:26"));
    // Everything else is where it was: the table of places is true, the page is drawn.
    assert_eq!(clean.bytes.len(), before.len());
    assert!(says(&clean.bytes, PAGE) && says(&clean.bytes, "/Trapped /False"));
    let at = |bytes: &[u8]| bytes.windows(4).position(|four| four == b"xref");
    assert_eq!(at(&clean.bytes), at(&before));
    let drawn_of = |bytes: &[u8]| {
        let from = bytes.windows(3).position(|three| three == [0xFF, 0xD8, 0xFF]).unwrap();
        drawn(&bytes[from..])
    };
    assert_eq!(drawn_of(&clean.bytes), drawn(&picture(ImageFormat::Jpeg)));
    assert_eq!(clean.removed, BTreeSet::from([DEVICE, PLACE, PREVIEW, TIME, WORDS]));
    let again = super::clean("application/pdf", &clean.bytes).unwrap();
    assert_eq!((again.removed, again.bytes), (BTreeSet::new(), clean.bytes));
}

#[test]
fn a_document_that_cannot_be_seen_through_is_kept_as_it_came() {
    let root = || b"<< /Type /Catalog >>".to_vec();
    let told = || format!("<< /Title ({PLANTED}) >>").into_bytes();
    let part = |words: &[u8]| stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", words);
    let check = |objects: &[Vec<u8>], trailer: &str, is_cleaned: bool| {
        let bytes = document(objects, trailer);
        let cleaned = clean("application/pdf", &bytes);
        assert_eq!(cleaned.is_some(), is_cleaned, "{}", String::from_utf8_lossy(&bytes));
        assert!(cleaned.is_none_or(|clean| !says(&clean.bytes, PLANTED)));
    };
    check(&[root(), told()], "/Info 2 0 R", true);
    check(&[root(), told(), part(&packed(b"2 0 << /Length 3 >>"))], "/Info 2 0 R", true);
    // Its description is in a packed part, the part holds more, or cannot be unpacked.
    check(&[root(), part(&packed(&told()))], "/Info 9 0 R", false);
    check(&[root(), told(), part(&packed(b"2 0 << /PieceInfo 3 0 R >>"))], "/Info 2 0 R", false);
    check(&[root(), told(), part(b"not packed")], "/Info 2 0 R", false);
    // Encrypted, signed, with files in it, not whole.
    check(&[root(), told()], "/Info 2 0 R /Encrypt 3 0 R", false);
    check(&[root(), told(), b"<< /ByteRange [0 1 2 3] >>".to_vec()], "/Info 2 0 R", false);
    check(&[root(), told(), b"<< /Type /EmbeddedFile >>".to_vec()], "/Info 2 0 R", false);
    check(&[root(), format!("<< /Title ({PLANTED}").into_bytes()], "/Info 2 0 R", false);
    assert!(clean("application/pdf", b"%PDF-1.7 and no more").is_none());
}

proptest! {
    #[test]
    fn a_document_that_somebody_built_breaks_nothing(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..24),
        cut: prop::sample::Index,
    ) {
        let mut bytes = scan();
        for (at, byte) in &changes {
            let at = at.index(bytes.len());
            bytes[at] = *byte;
        }
        let length = bytes.len();
        prop_assert!(clean("application/pdf", &bytes).is_none_or(|clean| clean.bytes.len() == length));
        clean("application/pdf", &bytes[..cut.index(bytes.len())]);
    }
}
