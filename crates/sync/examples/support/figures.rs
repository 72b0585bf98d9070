//! Figures against limits, as `cargo xtask bench` reads them.

use std::process::ExitCode;

/// Prints, and remembers whether every limit was kept.
pub(crate) struct Figures {
    good: bool,
}

impl Figures {
    pub(crate) fn new() -> Self {
        Self { good: true }
    }

    /// One figure; without a limit it is only shown.
    pub(crate) fn say(&mut self, name: &str, value: f64, limit: Option<f64>, unit: &str) {
        let shown = limit.map_or("null".to_owned(), |limit| limit.to_string());
        println!(r#"{{"figure":"{name}","measured":{value:.4},"limit":{shown},"unit":"{unit}"}}"#);
        self.good &= limit.is_none_or(|limit| value <= limit);
    }

    pub(crate) fn verdict(self) -> ExitCode {
        if self.good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

/// The middle one.
pub(crate) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
