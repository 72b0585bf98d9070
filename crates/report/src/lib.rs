//! What goes on paper: the referral, the case record and the recovery sheet, as tagged PDF/A and as pictures of pages.
//!
//! A pure function from words to bytes: the same input gives the same bytes on every machine.
//! It knows nothing of cases, guides or vaults, reads no file and no clock, and must never print
//! what the caller did not hand over: above all no name that the officer did not choose to print.

// The sample of the tests names the crate as callers do.
#[cfg(test)]
extern crate self as dalil_report;

mod facts;
mod fonts;
mod ink;
mod press;
mod record;
mod recovery;
mod referral;
mod runs;
mod sheet;

pub use facts::{
    Basis, Change, Conclusion, Copy, Dimension, Facts, GuideEdition, Of, Proof, RuleState, Rung,
    Signature, Statement,
};
pub use press::{Error, warm_up};
pub use record::{CaseRecord, Entry, Given, History, Response, Section, case_record};
pub use recovery::{RecoverySheet, recovery_sheet};
pub use referral::{
    Agreement, Consent, Element, ElementKind, ElementState, Need, Reason, Referral, Service, When,
    referral,
};
pub use sheet::Sheet;
