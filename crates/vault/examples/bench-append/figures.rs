//! Figures against limits, as `cargo xtask bench` reads them.

use std::process::ExitCode;

/// The value below which so many in a hundred are.
pub(crate) fn percentile(values: &mut [f64], percent: usize) -> f64 {
    values.sort_by(f64::total_cmp);
    let at = values.len().saturating_mul(percent) / 100;
    values.get(at).copied().unwrap_or(f64::NAN)
}

/// Prints, and remembers whether every limit was kept.
pub(crate) struct Figures {
    pub(crate) verdict: ExitCode,
}

impl Default for Figures {
    fn default() -> Self {
        Self { verdict: ExitCode::SUCCESS }
    }
}

impl Figures {
    pub(crate) fn say(&mut self, name: &str, value: f64, limit: f64, unit: &str) {
        let shown = if limit.is_finite() { format!("{limit}") } else { "null".to_owned() };
        println!(r#"{{"figure":"{name}","measured":{value:.3},"limit":{shown},"unit":"{unit}"}}"#);
        if value > limit {
            self.verdict = ExitCode::FAILURE;
        }
    }
}
