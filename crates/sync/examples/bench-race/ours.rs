//! Our side: an officer's vault, a server with its own TLS and disk, a desk's vault.

use std::time::Instant;

use dalil_case::CaseId;
use dalil_seal::Random;
use dalil_vault::Quiet;

use super::cast::{Computer, NOON, note, opening};
use super::figures::median;
use super::peers::Times;
use super::program;

/// Records of one case, and how many are said between two save points, as in the app: each save point
/// seals a segment.
const OF_CASE: usize = 80;
const SAVED: usize = 20;
/// Rounds with nothing to do.
const QUIET: usize = 20;

pub(crate) struct Ours {
    pub(crate) sealing: f64,
    pub(crate) times: Times,
}

pub(crate) fn race(records: &[String]) -> Ours {
    let threads = tokio::runtime::Builder::new_multi_thread();
    let runtime = { threads }.worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async {
        let (post, _program) = program::open(2).await;
        let (amina, dana) = (post.computer(0).await, post.computer(1).await);
        post.make_desk(&dana).await;
        post.round(&amina).await.unwrap();
        post.round(&dana).await.unwrap();
        let (cases, sealing) = write(&amina, records);

        let (before, begun) = (processor(), Instant::now());
        let sent = post.round(&amina).await.unwrap();
        let up = begun.elapsed().as_secs_f64();
        let (between, begun) = (processor(), Instant::now());
        let came = post.round(&dana).await.unwrap();
        let down = begun.elapsed().as_secs_f64();
        let used = [between - before, processor() - between];
        println!("{sent:?}, then {came:?}; processor {:.2} s up, {:.2} s down", used[0], used[1]);
        assert_eq!(dana.with(|vault| vault.kept_apart().unwrap()), []);
        for case in cases {
            assert_eq!(dana.events(case), amina.events(case), "word for word");
        }
        // What the desk says of it comes back first.
        post.round(&dana).await.unwrap();
        post.round(&amina).await.unwrap();
        let mut quiet = Vec::new();
        for _ in 0..QUIET {
            let begun = Instant::now();
            let round = post.round(&amina).await.unwrap();
            quiet.push(begun.elapsed().as_secs_f64());
            assert_eq!((round.sent, round.came, round.entries), (0, 0, 0));
        }
        Ours { sealing, times: Times { up, down, nothing: median(quiet) } }
    })
}

/// Seconds of all processors that the two computers' side, not the server, has used.
fn processor() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap().split_whitespace().collect();
    // User and system, in hundredths of a second.
    [11, 12].iter().map(|at| fields[*at].parse::<f64>().unwrap()).sum::<f64>() / 100.0
}

/// Says every record, and seals at each save point. Says how long the sealing took.
fn write(computer: &Computer, records: &[String]) -> (Vec<CaseId>, f64) {
    let random = Random::new();
    let (mut cases, mut sealing) = (Vec::new(), 0.0);
    for of_case in records.chunks(OF_CASE) {
        let case = CaseId(random.bytes().unwrap());
        cases.push(case);
        computer.with(|vault| {
            vault.append(case, vec![opening()], NOON).unwrap();
            for saved in of_case.chunks(SAVED) {
                let ops = saved.iter().map(|text| note(text)).collect();
                vault.append(case, ops, NOON).unwrap();
                let begun = Instant::now();
                vault.seal_events(NOON, &Quiet::undisturbed()).unwrap();
                sealing += begun.elapsed().as_secs_f64();
            }
        });
    }
    (cases, sealing)
}
