//! How long a referral takes, from words to PDF: the first one, and the usual one.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a bench prints what it measured")]

#[path = "../tests/sample/mod.rs"]
mod sample;

use std::time::Instant;

use dalil_l10n::Language;

const ROUNDS: usize = 25;

fn main() {
    // The largest alphabet of shapes: Arabic.
    let referral = sample::sample(Language::Ar).referral();
    let print = || {
        let start = Instant::now();
        let pdf = dalil_report::referral(&referral).unwrap().pdf().unwrap();
        assert!(pdf.starts_with(b"%PDF"));
        start.elapsed().as_secs_f64() * 1_000.0
    };
    let first = print();
    let mut times: Vec<f64> = (0..ROUNDS).map(|_| print()).collect();
    times.sort_by(f64::total_cmp);
    let median = times.get(ROUNDS / 2).copied().unwrap();
    report("paper: referral to PDF (ms)", median);
    report("paper: first referral to PDF (ms)", first);
}

fn report(name: &str, value: f64) {
    println!(r#"{{"figure":"{name}","measured":{value:.1},"limit":300,"unit":"ms"}}"#);
}
