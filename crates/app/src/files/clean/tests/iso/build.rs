//! A film and a picture, box by box, with words in every place where something is said.

use super::super::{PLANTED, camera};

/// Bytes of a picture and of a sound, as they are packed.
pub(super) const SEEN: [&[u8]; 3] = [b"first frame..", b"second", b"the third frame"];
pub(super) const HEARD: &[u8] = b"sound in packets of one size";

pub(super) fn boxed(kind: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let length = u32::try_from(body.len() + 8).unwrap();
    [&length.to_be_bytes()[..], kind, body].concat()
}

/// A box with a version and flags.
pub(super) fn full(kind: &[u8; 4], flags: u32, body: &[u8]) -> Vec<u8> {
    boxed(kind, &[&flags.to_be_bytes()[..], body].concat())
}

fn numbers(numbers: &[u32]) -> Vec<u8> {
    numbers.iter().flat_map(|number| number.to_be_bytes()).collect()
}

struct Track {
    handler: &'static [u8; 4],
    entry: Vec<u8>,
    /// Where its chunks begin, how many samples are in each, and their sizes; none: all are one byte.
    chunks: Vec<u32>,
    each: u32,
    sizes: Option<Vec<u32>>,
}

fn picture_entry() -> Vec<u8> {
    let mut body = [0; 78];
    body[12..16].copy_from_slice(b"MAKR");
    body[41] = 1;
    body[42..74].copy_from_slice(format!("\x1f{:<31.31}", PLANTED).as_bytes());
    body[76..78].copy_from_slice(&[0xFF, 0xFF]);
    boxed(b"avc1", &[&body[..], &boxed(b"avcC", b"how it is packed")].concat())
}

impl Track {
    fn boxed(&self, made: u32) -> Vec<u8> {
        let said = format!("{PLANTED}\0");
        let sizes = match &self.sizes {
            None => numbers(&[1, 28]),
            Some(sizes) => [numbers(&[0, sizes.len() as u32]), numbers(sizes)].concat(),
        };
        let stbl = [
            full(b"stsd", 0, &[numbers(&[1]), self.entry.clone()].concat()),
            full(b"stts", 0, &numbers(&[0])),
            full(b"stsc", 0, &numbers(&[1, 1, self.each, 1])),
            full(b"stsz", 0, &sizes),
            full(
                b"stco",
                0,
                &[numbers(&[self.chunks.len() as u32]), numbers(&self.chunks)].concat(),
            ),
        ];
        let url = full(b"url ", 1, said.as_bytes());
        let minf = [
            full(b"vmhd", 1, &[0; 8]),
            boxed(b"dinf", &full(b"dref", 0, &[numbers(&[1]), url].concat())),
            boxed(b"stbl", &stbl.concat()),
        ];
        let handler = [&[0; 4], &self.handler[..], &[0; 12], said.as_bytes()].concat();
        let mdia = [
            full(b"mdhd", 0, &numbers(&[made, made, 600, 1200, 0])),
            full(b"hdlr", 0, &handler),
            boxed(b"minf", &minf.concat()),
        ];
        let trak = [
            full(b"tkhd", 7, &[numbers(&[made, made, 1]), vec![0; 68]].concat()),
            boxed(b"mdia", &mdia.concat()),
            boxed(b"udta", &boxed(b"name", said.as_bytes())),
        ];
        boxed(b"trak", &trak.concat())
    }
}

/// A film: frames, sound, places and words beside them, and a rest that nothing refers to.
pub(super) fn film(made: u32) -> Vec<u8> {
    let ftyp = boxed(b"ftyp", b"qt  \0\0\0\0qt  ");
    let media = [
        PLANTED.as_bytes(),
        SEEN[0],
        SEEN[1],
        HEARD,
        PLANTED.as_bytes(),
        SEEN[2],
        PLANTED.as_bytes(),
        PLANTED.as_bytes(),
    ];
    let mut at = ftyp.len() as u32 + 8;
    let starts = media.map(|bytes| {
        let start = at;
        at += bytes.len() as u32;
        start
    });
    let beside = |handler, chunk: usize| Track {
        handler,
        entry: boxed(b"mett", PLANTED.as_bytes()),
        chunks: vec![starts[chunk]],
        each: 1,
        sizes: Some(vec![PLANTED.len() as u32]),
    };
    let tracks = [
        Track {
            handler: b"vide",
            entry: picture_entry(),
            chunks: vec![starts[1], starts[5]],
            each: 2,
            sizes: Some(SEEN.map(|frame| frame.len() as u32).to_vec()),
        },
        Track {
            handler: b"soun",
            entry: boxed(b"sowt", &[0; 28]),
            chunks: vec![starts[3]],
            each: 28,
            sizes: None,
        },
        beside(b"meta", 4),
        beside(b"sbtl", 6),
    ];
    let said = |kind: &[u8; 4]| boxed(kind, PLANTED.as_bytes());
    let told = [said(b"\xA9xyz"), said(b"\xA9mak"), said(b"\xA9day"), vec![0; 4]].concat();
    let mut moov = full(b"mvhd", 0, &[numbers(&[made, made, 600]), vec![0; 84]].concat());
    tracks.iter().for_each(|track| moov.extend(track.boxed(made)));
    moov.extend(boxed(b"udta", &told));
    moov.extend(full(b"meta", 0, &said(b"keys")));
    [
        ftyp,
        boxed(b"mdat", &media.concat()),
        boxed(b"moov", &moov),
        boxed(b"uuid", &[&[0xBE; 16], PLANTED.as_bytes()].concat()),
        boxed(b"free", PLANTED.as_bytes()),
    ]
    .concat()
}

/// A picture of two tiles as a telephone writes it: a camera's record, XMP, a smaller picture.
pub(super) fn heif() -> Vec<u8> {
    let ftyp = boxed(b"ftyp", b"heic\0\0\0\0mif1heic");
    let camera = [&[0; 4][..], &camera(6)].concat();
    let media: [&[u8]; 5] = [SEEN[0], SEEN[1], &camera, PLANTED.as_bytes(), PLANTED.as_bytes()];
    let kinds = [b"hvc1", b"hvc1", b"Exif", b"mime", b"hvc1"];
    let infe = |(number, kind): (u16, &&[u8; 4])| {
        let body = [&number.to_be_bytes()[..], &[0; 2], &kind[..], PLANTED.as_bytes(), &[0]];
        full(b"infe", 0x0200_0000, &body.concat())
    };
    let meta = |from: u32| {
        let mut at = from;
        let mut places = 5_u16.to_be_bytes().to_vec();
        for (number, bytes) in (1_u16..).zip(media) {
            places.extend([&number.to_be_bytes()[..], &[0, 0, 0, 1]].concat());
            places.extend(numbers(&[at, bytes.len() as u32]));
            at += bytes.len() as u32;
        }
        let infos: Vec<u8> = (1..).zip(&kinds).flat_map(infe).collect();
        let items = [&5_u16.to_be_bytes()[..], &infos].concat();
        let small = boxed(b"thmb", &[0, 5, 0, 1, 0, 1]);
        let properties = [boxed(b"hvcC", b"how"), full(b"udes", 0, PLANTED.as_bytes())].concat();
        let parts = [
            full(b"hdlr", 0, &[&[0; 4], &b"pict"[..], &[0; 12], PLANTED.as_bytes()].concat()),
            full(b"pitm", 0, &[0, 1]),
            full(b"iloc", 0, &[&[0x44, 0][..], &places].concat()),
            full(b"iinf", 0, &items),
            full(b"iref", 0, &[small, boxed(b"cdsc", &[0, 2, 0, 1, 0, 1])].concat()),
            boxed(b"iprp", &boxed(b"ipco", &properties)),
        ];
        full(b"meta", 0, &parts.concat())
    };
    let from = ftyp.len() + meta(0).len() + 8;
    [ftyp, meta(from as u32), boxed(b"mdat", &media.concat())].concat()
}
