//! EX02, the greenhouse in Chtouka, as an officer would answer it. Invented, like everything in it.

use crate::Known;

/// A name that says nothing.
pub const ALIAS: &str = "south-1";
/// Words that do not belong together.
pub const PASSPHRASE: &str = "lantern gravel orbit velvet walnut";

/// What the exercise says of each worker.
pub const GREENHOUSE: Known<'static> = &[
    ("safe-here", "yes"),
    ("alone-here", "yes"),
    ("limits-said", "yes"),
    ("consent-talk", "yes"),
    ("danger-now", "no"),
    ("doctor-today", "no"),
    ("child-alone", "no"),
    ("age", "adult"),
    ("someone-arranged", "yes"),
    ("go-between", "yes"),
    ("promise-broken", "yes"),
    ("promise-pay", "yes"),
    ("hard-time", "yes"),
    ("hard-money", "yes"),
    ("hard-status", "yes"),
    ("papers-held", "yes"),
    ("held-by-need", "yes"),
    ("need-them", "yes"),
    ("need-papers", "yes"),
    ("worked", "yes"),
    ("hours", "yes"),
    ("pay-problem", "yes"),
    ("pay-cut", "yes"),
    ("pay-kept", "yes"),
    ("work-bad", "yes"),
    ("danger-work", "yes"),
    ("no-cover", "yes"),
    ("living-bad", "yes"),
    ("hurt-or-threatened", "yes"),
    ("threat-report", "yes"),
    ("form-forced-labour", "confirmed"),
];
