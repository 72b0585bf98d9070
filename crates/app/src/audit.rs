//! What an officer does with the vault as a whole: opened, closed, other passphrases tried, the
//! clock set back. Noted in the computer's ledger, by kind, time and count.
//!
//! A note that cannot be kept never keeps an officer out, nor a vault open: the vault tells of a
//! missing ledger by itself.

use dalil_case::Moment;
use dalil_vault::{AuditKind, AuditRecord, Notice, Vault};

/// Clocks are mended by a little all the time; that is no jump.
const A_LITTLE_MS: i64 = 60_000;

/// Notes one act.
pub(crate) fn note(vault: &mut Vault, kind: AuditKind, at: Moment, amount: i64) {
    let _ = vault.audit(&AuditRecord { kind, at, about: Vec::new(), amount });
}

/// The vault was opened with its passphrase.
pub(crate) fn opened(vault: &mut Vault, found: &[Notice], now: Moment) {
    opened_by(vault, found, AuditKind::Unlocked, now);
}

/// The vault was opened: what came before, and how it was opened now.
pub(crate) fn opened_by(vault: &mut Vault, found: &[Notice], how: AuditKind, now: Moment) {
    let last = vault.audits().ok().and_then(|(records, _)| records.last().map(|one| one.at));
    let back = last.map_or(0, |last| last.0.saturating_sub(now.0));
    if back > A_LITTLE_MS {
        note(vault, AuditKind::ClockJumped, now, back.saturating_neg());
    }
    failures(vault, found, now);
    note(vault, how, now, 0);
}

/// Whether it was noted that the vault was sealed, since it was opened last.
pub(crate) fn knows_of_seal(vault: &Vault) -> bool {
    let Ok((records, _)) = vault.audits() else { return false };
    let since = records
        .iter()
        .rev()
        .take_while(|one| !matches!(one.kind, AuditKind::Unlocked | AuditKind::Recovered));
    since.into_iter().any(|one| one.kind == AuditKind::SealLocked)
}

/// Other passphrases were tried since the right one was last given.
pub(crate) fn failures(vault: &mut Vault, found: &[Notice], now: Moment) {
    let tried = found.iter().find_map(|notice| match notice {
        Notice::FailedAttempts { count } => Some(*count),
        _ => None,
    });
    if let Some(count) = tried {
        note(vault, AuditKind::Failures, now, i64::from(count));
    }
}

/// The vault is about to be closed.
pub(crate) fn closing(vault: &mut Vault, now: Moment) {
    note(vault, AuditKind::Locked, now, 0);
}
