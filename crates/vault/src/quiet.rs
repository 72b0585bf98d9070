//! Quiet moments: long work is done while nobody waits, and stops as soon as somebody does.

use std::sync::Arc;

/// Says whether it is still quiet.
#[derive(Clone)]
pub struct Quiet(Arc<dyn Fn() -> bool + Send + Sync>);

impl Quiet {
    /// Quiet for as long as `lasts` says so.
    pub fn for_as_long_as(lasts: impl Fn() -> bool + Send + Sync + 'static) -> Self {
        Self(Arc::new(lasts))
    }

    /// Whatever happens: for work that somebody asked for and waits for.
    pub fn undisturbed() -> Self {
        Self::for_as_long_as(|| true)
    }

    /// Whether work may go on.
    pub fn lasts(&self) -> bool {
        (self.0)()
    }
}
