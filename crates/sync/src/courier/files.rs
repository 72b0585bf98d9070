//! Sealed files of cases that others wrote: the last thing of a round, from where a cut left them.
//! Only what a case of the open vault names is asked for.

use dalil_case::{Digest, Moment};
use dalil_protocol::{Refusal, RefusalCode, SyncProtocol};
use dalil_vault::{AlarmKind, DueFile, FileStep};

use super::meet::Met;
use super::{Courier, Round};
use crate::{Post, Stop};

/// Most bytes of files in one round, so that what is said at a desk never waits long behind a film.
const MOST_A_ROUND: u64 = 64 << 20;

impl<P, B, C> Courier<'_, P, B, C>
where
    P: SyncProtocol,
    B: Post,
    C: Fn() -> Moment + Send + Sync,
{
    pub(super) async fn fetch_files(&self, met: &Met, round: &mut Round) -> Result<(), Stop> {
        let step = u64::from(met.limits.step);
        let (mut after, mut fetched): (Option<Digest>, u64) = (None, 0);
        while let Some(mut due) = self.mail(|mail| mail.due_file(after))? {
            loop {
                if fetched >= MOST_A_ROUND {
                    return Ok(());
                }
                let bytes = match self.next_bytes(&due, step).await? {
                    Some(bytes) => bytes,
                    // Another file may be there all the same; this one is asked for in another round.
                    None => break,
                };
                fetched = fetched.saturating_add(bytes.len() as u64);
                match self.mail(|mail| mail.file_part(&due, &bytes))? {
                    FileStep::Goes(have) => due.have = have,
                    FileStep::Whole => {
                        round.came = round.came.saturating_add(1);
                        break;
                    }
                    FileStep::Wrong => {
                        let now = (self.clock)();
                        self.mail(|mail| mail.alarm(AlarmKind::BadInbox, &due.hash.0, now))?;
                        break;
                    }
                }
            }
            after = Some(due.hash);
        }
        Ok(())
    }

    /// The bytes that follow; none of them where all came and only looking is left. `None` where the
    /// server does not give them.
    async fn next_bytes(&self, due: &DueFile, step: u64) -> Result<Option<Vec<u8>>, Stop> {
        if due.have >= due.size {
            return Ok(Some(Vec::new()));
        }
        let bytes = match self.peer.get(due.hash, due.have).await {
            Err(Refusal { code: RefusalCode::NotFound, .. }) => return Ok(None),
            got => got?,
        };
        let length = bytes.len() as u64;
        if length == 0 || length > step || due.have.saturating_add(length) > due.size {
            let now = (self.clock)();
            self.mail(|mail| mail.alarm(AlarmKind::BadInbox, &due.hash.0, now))?;
            return Ok(None);
        }
        Ok(Some(bytes))
    }
}
