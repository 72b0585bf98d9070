//! The release build from nothing to a screen to work with, and what it holds in memory then.

use dalil_e2e::{cold_start, target};

const STARTS: usize = 5;

fn main() -> std::io::Result<()> {
    let program = target().join("release").join("dalil");
    let mut starts: Vec<_> = (0..STARTS).map(|_| cold_start(&program)).collect();
    starts.sort_by_key(|start| start.usable);
    let mut out = std::io::stdout();
    if let Some(middle) = starts.get(STARTS / 2) {
        let seconds = middle.usable.as_secs_f64();
        let own = middle.memory.own as f64 * 1.024 / 1000.0;
        let resident = middle.memory.own_resident as f64 * 1.024 / 1000.0;
        let engine = middle.memory.engine as f64 * 1.024 / 1000.0;
        figure(&mut out, "cold start to a usable screen", seconds, Some(1.5), "s")?;
        figure(&mut out, "memory, our own process", own, Some(120.0), "MB")?;
        figure(&mut out, "memory, our own process, resident", resident, None, "MB")?;
        figure(&mut out, "memory, WebKit beside it", engine, None, "MB")?;
    }
    Ok(())
}

fn figure(
    out: &mut impl std::io::Write,
    name: &str,
    measured: f64,
    limit: Option<f64>,
    unit: &str,
) -> std::io::Result<()> {
    let limit = limit.map_or(serde_json::Value::Null, serde_json::Value::from);
    let line = serde_json::json!({
        "figure": name, "measured": measured, "limit": limit, "unit": unit,
    });
    writeln!(out, "{line}")
}
