//! A film of any length that is nowhere: its frames are counted, not kept.

/// Bytes of one frame, and frames in one chunk.
const FRAME: u64 = 20_000;
const IN_A_CHUNK: u32 = 30;

/// A film whose description stands at its end and says where it was made.
pub(crate) struct Film {
    head: Vec<u8>,
    frames: u64,
    tail: Vec<u8>,
}

fn boxed(kind: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let length = u32::try_from(body.len() + 8).unwrap();
    [&length.to_be_bytes()[..], kind, body].concat()
}

fn number(number: u64) -> [u8; 4] {
    u32::try_from(number).unwrap().to_be_bytes()
}

impl Film {
    /// A film of about so many bytes.
    pub(crate) fn of(size: u64) -> Self {
        let count = size.div_ceil(FRAME);
        let frames = count * FRAME;
        let ftyp = boxed(b"ftyp", b"isom\0\0\0\0isom");
        let mdat = [&number(1)[..], b"mdat", &(frames + 16).to_be_bytes()].concat();
        let head = [ftyp, mdat].concat();
        let chunks = count.div_ceil(u64::from(IN_A_CHUNK));
        let starts = (0..chunks).flat_map(|chunk| {
            (head.len() as u64 + chunk * FRAME * u64::from(IN_A_CHUNK)).to_be_bytes()
        });
        let starts = [&[0; 4][..], &number(chunks), &starts.collect::<Vec<u8>>()].concat();
        let sizes = number(FRAME).repeat(usize::try_from(count).unwrap());
        let runs = [1, 1, u64::from(IN_A_CHUNK), 1].map(number).concat();
        let stbl = [
            boxed(b"stsc", &[&[0; 4][..], &runs].concat()),
            boxed(b"stsz", &[&[0; 8][..], &number(count), &sizes].concat()),
            boxed(b"co64", &starts),
        ];
        let minf = boxed(b"minf", &boxed(b"stbl", &stbl.concat()));
        let hdlr = boxed(b"hdlr", &[&[0; 8][..], b"vide", &[0; 12]].concat());
        let trak = boxed(b"trak", &boxed(b"mdia", &[hdlr, minf].concat()));
        let place = boxed(b"udta", &boxed(b"\xA9xyz", b"+31.6295-007.9811/"));
        let tail = boxed(b"moov", &[boxed(b"mvhd", &[0; 100]), trak, place].concat());
        Self { head, frames, tail }
    }

    /// Bytes in all.
    pub(crate) fn size(&self) -> u64 {
        self.head.len() as u64 + self.frames + self.tail.len() as u64
    }

    /// At most so many bytes from `at` on.
    pub(crate) fn part(&self, at: u64, most: usize) -> Vec<u8> {
        let head = self.head.len() as u64;
        let end = self.size().min(at + most as u64);
        let byte = |at: u64| match at.checked_sub(head) {
            None => self.head[usize::try_from(at).unwrap()],
            Some(at) if at < self.frames => (at % 251) as u8,
            Some(at) => self.tail[usize::try_from(at - self.frames).unwrap()],
        };
        (at..end).map(byte).collect()
    }
}
