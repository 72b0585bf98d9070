//! A film and its tracks: `moov` and what is inside.

use super::super::source::{Looked, Source, Stop};
use super::super::{DEVICE, PLACE, TIME, WORDS};
use super::boxes::{Kind, Part, children, find, number};
use super::{Look, samples};

/// Tracks that are seen or heard. Words beside them go as well: cameras that fly or stand behind a
/// windscreen write there where they are.
const PLAYED: [&Kind; 4] = [b"vide", b"soun", b"auxv", b"pict"];

/// What may stay in a box; of one that is not named here nothing inside is looked at.
fn stays(inside: &Kind, kind: &Kind) -> bool {
    let names: &[&Kind] = match inside {
        b"moov" => &[b"mvhd", b"trak", b"iods"],
        b"trak" => &[b"tkhd", b"edts", b"mdia", b"tapt"],
        b"edts" => &[b"elst"],
        b"tapt" => &[b"clef", b"prof", b"enof"],
        b"mdia" => &[b"mdhd", b"hdlr", b"minf", b"elng"],
        b"minf" => &[b"vmhd", b"smhd", b"hdlr", b"dinf", b"stbl"],
        b"dinf" => &[b"dref"],
        b"stbl" => &[
            b"stsd", b"stts", b"ctts", b"cslg", b"stss", b"stsz", b"stz2", b"stsc", b"stco",
            b"co64", b"sdtp", b"sbgp", b"sgpd", b"stps", b"subs", b"padb", b"stdp", b"stsh",
        ],
        _ => &[],
    };
    names.contains(&kind)
}

impl<S: Source> Look<'_, S> {
    /// Looks through the description of a film.
    pub(super) fn film(&mut self, moov: &Part) -> Looked<()> {
        let (parts, behind) = children(&mut self.source, moov.inside())?;
        self.edits.blank(behind, Some(WORDS))?;
        for part in &parts {
            match &part.kind {
                // It comes in pieces, or is packed.
                b"mvex" | b"cmov" => return Err(Stop::Unfit),
                b"trak" => self.track(part)?,
                _ => self.keep(&moov.kind, part)?,
            }
        }
        Ok(())
    }

    fn track(&mut self, trak: &Part) -> Looked<()> {
        let kind = self.handler(trak)?;
        let is_played = kind.is_some_and(|kind| PLAYED.contains(&&kind));
        if let Some(stbl) = self.table(trak)? {
            samples::chunks(&mut self.source, &stbl, is_played, &mut self.chunks)?;
        }
        if is_played {
            return self.keep(b"moov", trak);
        }
        self.edits.removed.insert(match kind.as_ref() {
            Some(b"text" | b"sbtl" | b"subt" | b"clcp") => WORDS,
            Some(b"tmcd") => TIME,
            _ => PLACE,
        });
        self.drop(trak)
    }

    fn handler(&mut self, trak: &Part) -> Looked<Option<Kind>> {
        let Some(mdia) = find(&mut self.source, trak.inside(), b"mdia")? else { return Ok(None) };
        let Some(hdlr) = find(&mut self.source, mdia.inside(), b"hdlr")? else { return Ok(None) };
        self.source.array::<4>(hdlr.after(8)?.start).map(Some)
    }

    fn table(&mut self, trak: &Part) -> Looked<Option<Part>> {
        let mut found = *trak;
        for kind in [b"mdia", b"minf", b"stbl"] {
            let Some(part) = find(&mut self.source, found.inside(), kind)? else { return Ok(None) };
            found = part;
        }
        Ok(Some(found))
    }

    /// Keeps a box and what may stay in it, or makes it one that nobody reads.
    fn keep(&mut self, inside: &Kind, part: &Part) -> Looked<()> {
        if !stays(inside, &part.kind) {
            return self.drop(part);
        }
        match &part.kind {
            b"trak" | b"edts" | b"tapt" | b"mdia" | b"minf" | b"dinf" | b"stbl" => {
                let (parts, behind) = children(&mut self.source, part.inside())?;
                self.edits.blank(behind, Some(WORDS))?;
                parts.iter().try_for_each(|each| self.keep(&part.kind, each))
            }
            b"mvhd" | b"tkhd" | b"mdhd" => self.times(part),
            b"hdlr" => self.edits.blank(part.after(12)?, Some(DEVICE)),
            b"stsd" => self.descriptions(part),
            b"dref" => self.references(part),
            _ => Ok(()),
        }
    }

    /// When it was made and changed.
    fn times(&mut self, part: &Part) -> Looked<()> {
        let [version] = self.source.array::<1>(part.body)?;
        let times = part.after(4)?;
        let length = if version == 1 { 16 } else { 8 };
        let end = times.start.saturating_add(length);
        if end > times.end {
            return Err(Stop::Unfit);
        }
        self.edits.blank(times.start..end, Some(TIME))
    }

    /// How samples are packed: all of it is needed, but not who made the program that packed them.
    fn descriptions(&mut self, stsd: &Part) -> Looked<()> {
        let (entries, _) = children(&mut self.source, stsd.after(8)?)?;
        for entry in &entries {
            // The maker stands at the same place for pictures and sound; only pictures have a name
            // of 32 bytes behind their width, height and resolution.
            let fixed = entry.after(0)?;
            let place = |from: u64, to: u64| {
                let place = fixed.start.saturating_add(from)..fixed.start.saturating_add(to);
                (place.end <= fixed.end).then_some(place)
            };
            let Some(maker) = place(12, 16) else { continue };
            self.edits.blank(maker, Some(DEVICE))?;
            if self.is_picture(entry)?
                && let Some(name) = place(42, 74)
            {
                self.edits.blank(name, Some(DEVICE))?;
            }
        }
        Ok(())
    }

    /// A picture has one frame in each sample and a depth of colours behind its name.
    fn is_picture(&mut self, entry: &Part) -> Looked<bool> {
        let Ok(rest) = entry.after(78) else { return Ok(false) };
        let frames = self.source.array::<2>(entry.body.saturating_add(40))?;
        let last = self.source.array::<2>(rest.start.saturating_sub(2))?;
        Ok(frames == [0, 1] && last == [0xFF, 0xFF])
    }

    /// All that is played stands in the file itself; how the file was called elsewhere goes.
    fn references(&mut self, dref: &Part) -> Looked<()> {
        let (entries, _) = children(&mut self.source, dref.after(8)?)?;
        for entry in &entries {
            let flags = number(&self.source.array::<4>(entry.body)?)?;
            if flags & 1 == 0 {
                return Err(Stop::Unfit);
            }
            self.edits.blank(entry.after(4)?, Some(WORDS))?;
        }
        Ok(())
    }
}
