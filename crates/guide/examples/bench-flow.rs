//! How fast the flow is on the Morocco pack. Prints one JSON object a line:
//! figure, measured, limit, unit. Run with `cargo run --release --example bench-flow -p dalil-guide`.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use dalil_case::{Answer, Answers, Basis, Response};
use dalil_guide::{Flow, Guide, Kind, Question, Sources};

fn main() {
    let sources = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../guide-content/morocco"));
    let mut opening = Vec::new();
    for _ in 0..20 {
        let begun = Instant::now();
        let guide = dalil_guide::compile(&sources);
        opening.push(begun.elapsed());
        assert!(guide.is_ok(), "the Morocco pack compiles");
    }
    print("guide-open", percentile(&mut opening, 95), 50_000.0);

    let guide = Arc::new(dalil_guide::compile(&sources).expect("the Morocco pack compiles"));
    let (mut answering, mut asking) = (Vec::new(), Vec::new());
    for walk in 0..40_u64 {
        screening(&guide, walk, &mut answering, &mut asking);
    }
    print("flow-answer-p95", percentile(&mut answering, 95), 200.0);
    print("ask-next-p50", percentile(&mut asking, 50), 2_000.0);
    print("ask-next-p95", percentile(&mut asking, 95), 2_000.0);
    print("ask-next-p99", percentile(&mut asking, 99), 20_000.0);
}

/// A screening from the first question to the last, as different officers would go about it.
fn screening(
    guide: &Arc<Guide>,
    walk: u64,
    answering: &mut Vec<Duration>,
    asking: &mut Vec<Duration>,
) {
    let mut dice = walk.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut below = |end: usize| {
        dice ^= dice << 13;
        dice ^= dice >> 7;
        dice ^= dice << 17;
        usize::try_from(dice >> 33).unwrap_or_default() % end
    };
    let mut flow = Flow::new(Arc::clone(guide), &Answers::new());
    let yes_in_ten = below(8);
    let questions = guide.questions.clone();
    for question in questions.iter().filter(|question| !question.retired) {
        let asked = flow.asked().any(|asked| asked.id == question.id);
        if !asked || below(10) == 0 {
            continue;
        }
        let response = response(question, below(10) < yes_in_ten, below(60));
        let answer = Answer { response, basis: Basis::ToldByPerson };
        let begun = Instant::now();
        let change = flow.answer(&question.id, Some(answer));
        let assessment = flow.assess();
        answering.push(begun.elapsed());
        assert!(change.is_ok() && !assessment.row.is_empty());
        let begun = Instant::now();
        std::hint::black_box(flow.ask_next());
        asking.push(begun.elapsed());
    }
}

fn response(question: &Question, yes: bool, pick: usize) -> Response {
    match question.kind {
        _ if pick < 4 => Response::Unknown,
        Kind::YesNo | Kind::Statement if yes => Response::Yes,
        Kind::YesNo | Kind::Statement => Response::No,
        Kind::Choice => question
            .choices
            .get(if yes { pick % question.choices.len() } else { question.choices.len() - 1 })
            .map_or(Response::Unknown, |choice| Response::Choice(choice.id.clone())),
        Kind::Number => Response::Number(question.min.unwrap_or(0).max(10)),
        Kind::Date => Response::Date("2024-03".to_owned()),
        Kind::Text => Response::Text("…".to_owned()),
    }
}

fn read(folder: &Path) -> Sources {
    fn gather(folder: &Path, inside: &str, sources: &mut Sources) {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let name = format!("{inside}{}", entry.file_name().to_string_lossy());
            if path.is_dir() {
                gather(&path, &format!("{name}/"), sources);
            } else if let Ok(text) = fs::read_to_string(&path) {
                sources.insert(name, text);
            }
        }
    }
    let mut sources = Sources::new();
    gather(folder, "", &mut sources);
    sources
}

fn percentile(times: &mut [Duration], percent: usize) -> f64 {
    times.sort();
    let at = (times.len() * percent / 100).min(times.len().saturating_sub(1));
    times.get(at).map_or(f64::NAN, |time| time.as_secs_f64() * 1_000_000.0)
}

#[allow(clippy::print_stdout, reason = "the output of a bench is what it is for")]
fn print(name: &str, value: f64, limit: f64) {
    println!("{{\"figure\":\"{name}\",\"measured\":{value:.1},\"limit\":{limit},\"unit\":\"us\"}}");
}
