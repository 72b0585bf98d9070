//! The same conversations kept by the vault and by plain SQLite, answer by answer in turn: cases of
//! eighty operations, each eighth a note. What the vault writes in the pauses counts with the means.

use std::error::Error;
use std::path::Path;
use std::time::Instant;

use dalil_case::{Basis, CaseId, Moment, Op, QuestionId, Response};
use dalil_vault::Vault;

use crate::figures::{Figures, percentile};
use crate::unsealed::Unsealed;
use crate::{NOON, PAUSE, ROUNDS, WARM, opening};

/// Operations of one case.
const LONG: i64 = 80;
/// Of so many operations one is a note.
const NOTE: i64 = 8;
/// What an event has that nobody needs who signs and chains nothing: two hashes.
const CHAINED: usize = 64;

pub(crate) fn measure(
    vault: &mut Vault,
    path: &Path,
    figures: &mut Figures,
) -> Result<(), Box<dyn Error>> {
    let unsealed = Unsealed::create(path)?;
    let mut both =
        Both { vault, unsealed: &unsealed, case: CaseId([0; 16]), n: 0, bytes: [None, None] };
    for _ in 0..WARM {
        both.take()?;
    }
    for (name, stretch) in [("conversation", ROUNDS), ("conversation-after-pause", PAUSE)] {
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        let mut pauses = [0.0; 2];
        for n in 1..=ROUNDS {
            let [one, other] = both.take()?;
            ours.push(one);
            theirs.push(other);
            if n % stretch == 0 {
                let paused = both.pause()?;
                pauses.iter_mut().zip(paused).for_each(|(all, one)| *all += one);
            }
        }
        let all = |taken: &[f64], paused: f64| taken.iter().sum::<f64>() + paused;
        let [ours_paused, theirs_paused] = pauses;
        let whole = all(&ours, ours_paused) / all(&theirs, theirs_paused);
        figures.say(&format!("{name}-with-pauses"), whole, 1.3, "x");
        for (percent, limit) in [(50, 1.3), (95, 1.5)] {
            let (ours, theirs) = (percentile(&mut ours, percent), percentile(&mut theirs, percent));
            figures.say(&format!("{name}-p{percent}"), ours, f64::INFINITY, "ms");
            figures.say(&format!("{name}-plain-p{percent}"), theirs, f64::INFINITY, "ms");
            figures.say(&format!("{name}-to-plain-p{percent}"), ours / theirs, limit, "x");
        }
    }
    Ok(())
}

struct Both<'a> {
    vault: &'a mut Vault,
    unsealed: &'a Unsealed,
    case: CaseId,
    n: i64,
    /// An answer and a note as the vault has them; all are as large.
    bytes: [Option<Vec<u8>>; 2],
}

impl Both<'_> {
    /// Milliseconds of one operation: the vault's, and plain.
    fn take(&mut self) -> Result<[f64; 2], Box<dyn Error>> {
        let at = Moment(NOON.0.saturating_add(self.n));
        if self.n % LONG == 0 {
            self.begin(at)?;
        }
        let is_note = self.n % NOTE == NOTE - 1;
        let op = if is_note {
            let text = format!("les papiers sont chez le patron depuis {} mois", 10 + self.n % 31);
            Op::NoteAdd { question: None, text, replaces: None }
        } else {
            Op::AnswerSet {
                question: QuestionId(format!("question-{}", self.n % LONG)),
                response: Response::Yes,
                basis: Basis::ToldByPerson,
            }
        };
        self.n = self.n.saturating_add(1);
        let begun = Instant::now();
        self.vault.append(self.case, vec![op.clone()], at)?;
        let ours = begun.elapsed();
        let [answer, note] = &mut self.bytes;
        let bytes = match if is_note { note } else { answer } {
            Some(bytes) => bytes,
            none => {
                let last = self.vault.events(self.case)?.pop().ok_or("nothing was kept")?;
                let mut bytes = last.recorded.event.encode();
                bytes.truncate(bytes.len().saturating_sub(CHAINED));
                none.insert(bytes)
            }
        };
        let begun = Instant::now();
        self.unsealed.keep(self.case, &op, bytes, at)?;
        let theirs = begun.elapsed();
        Ok([ours, theirs].map(|taken| taken.as_secs_f64() * 1000.0))
    }

    /// The next case.
    fn begin(&mut self, at: Moment) -> Result<(), Box<dyn Error>> {
        let mut id = [2; 16];
        id.iter_mut().zip(self.n.to_be_bytes()).for_each(|(to, from)| *to = from);
        self.case = CaseId(id);
        let code = format!("8L-{:04}", self.n / LONG);
        self.vault.append(self.case, vec![opening(&code)], at)?;
        Ok(self.unsealed.open(self.case, &code, at)?)
    }

    /// Milliseconds of a pause: what is behind is written, and the log moved into the file.
    fn pause(&mut self) -> Result<[f64; 2], Box<dyn Error>> {
        let begun = Instant::now();
        self.vault.checkpoint()?;
        let ours = begun.elapsed();
        let begun = Instant::now();
        self.unsealed.checkpoint()?;
        Ok([ours, begun.elapsed()].map(|taken| taken.as_secs_f64() * 1000.0))
    }
}
