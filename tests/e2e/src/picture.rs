//! A picture of the screen.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

/// Pixels, three bytes each, row by row.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    width: u32,
    height: u32,
    rgb: Vec<u8>,
}

impl Picture {
    /// A caret blinks and a minute passes; neither is a screen that is still being drawn.
    pub(crate) const STILL_DRAWING: usize = 400;
    /// A window without content has one color, two with a frame.
    const CONTENT: usize = 16;

    /// Reads the X window dump that Xvfb keeps: a header of big-endian words, a color table, rows.
    pub(crate) fn from_window_dump(dump: &[u8]) -> Option<Self> {
        let word = |index: usize| -> Option<usize> {
            let bytes: [u8; 4] = dump.get(index * 4..index * 4 + 4)?.try_into().ok()?;
            usize::try_from(u32::from_be_bytes(bytes)).ok()
        };
        const COLOR_ENTRY: usize = 12;
        let (header, width, height) = (word(0)?, word(4)?, word(5)?);
        let (least_first, depth, row) = (word(7)? == 0, word(11)?, word(12)?);
        let rows = dump.get(header + word(19)? * COLOR_ENTRY..)?;
        if depth != 32 || !least_first {
            return None;
        }
        let mut rgb = Vec::with_capacity(width * height * 3);
        for line in rows.chunks(row).take(height) {
            for pixel in line.chunks_exact(4).take(width) {
                if let [blue, green, red, _] = pixel {
                    rgb.extend([*red, *green, *blue]);
                }
            }
        }
        let size = (u32::try_from(width).ok()?, u32::try_from(height).ok()?);
        (rgb.len() == width * height * 3).then_some(Self { width: size.0, height: size.1, rgb })
    }

    /// Width and height.
    pub fn size(&self) -> (u32, u32) {
        (self.width, self.height)
    }

    /// How many different colors there are; an empty window has one or two.
    pub fn colors(&self) -> usize {
        self.rgb.chunks_exact(3).collect::<BTreeSet<_>>().len()
    }

    /// Whether something is drawn. Stops counting as soon as that is clear.
    pub fn has_content(&self) -> bool {
        let mut seen = BTreeSet::new();
        self.rgb.chunks_exact(3).any(|pixel| seen.insert(pixel) && seen.len() >= Self::CONTENT)
    }

    /// How many pixels differ from `other`, which has the same size.
    pub fn difference(&self, other: &Self) -> usize {
        let pairs = self.rgb.chunks_exact(3).zip(other.rgb.chunks_exact(3));
        pairs.filter(|(one, two)| one != two).count()
    }

    /// Writes a PNG file.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn save(&self, path: &Path) -> std::io::Result<()> {
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent)?;
        }
        let mut encoder =
            png::Encoder::new(BufWriter::new(File::create(path)?), self.width, self.height);
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_compression(png::Compression::Fast);
        let mut writer = encoder.write_header()?;
        writer.write_image_data(&self.rgb)?;
        writer.finish()?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dump(words: &[(usize, u32)], pixels: &[u8]) -> Vec<u8> {
        let mut header = [0_u32; 25];
        for (index, value) in words {
            header[*index] = *value;
        }
        let mut bytes: Vec<u8> = header.iter().flat_map(|word| word.to_be_bytes()).collect();
        bytes.extend([0; 12]);
        bytes.extend(pixels);
        bytes
    }

    #[test]
    fn a_window_dump_is_read_without_its_padding() {
        let words = [(0, 100), (4, 1), (5, 2), (7, 0), (11, 32), (12, 8), (19, 1)];
        let pixels = [1, 2, 3, 0, 9, 9, 9, 9, 4, 5, 6, 0, 9, 9, 9, 9];
        let picture = Picture::from_window_dump(&dump(&words, &pixels)).unwrap();
        assert_eq!(picture.size(), (1, 2));
        assert_eq!(picture.rgb, [3, 2, 1, 6, 5, 4]);
        assert_eq!(picture.colors(), 2);
        assert!(!picture.has_content(), "two colors are a frame");
        assert!(Picture::from_window_dump(&dump(&words, &pixels[..8])).is_none());
    }
}
