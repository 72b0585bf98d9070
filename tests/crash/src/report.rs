//! What a part of the programme found.

use std::fmt;

/// One part, run.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// Its name in the programme.
    pub id: &'static str,
    /// Of what there were so many: `states`, `rounds`, `faults`.
    pub what: String,
    /// How many.
    pub tried: u64,
    /// What else was counted.
    pub counted: Vec<(String, u64)>,
    /// What went wrong, each with the seed that repeats it.
    pub failures: Vec<String>,
    /// Seconds that it took.
    pub seconds: u64,
}

impl Outcome {
    /// A part that has not run yet.
    pub fn of(id: &'static str, what: &str) -> Self {
        Self { id, what: what.to_owned(), ..Self::default() }
    }

    /// Counts one more.
    pub fn count(&mut self, name: &str, more: u64) {
        match self.counted.iter_mut().find(|(counted, _)| counted == name) {
            Some((_, count)) => *count = count.saturating_add(more),
            None => self.counted.push((name.to_owned(), more)),
        }
    }

    /// Adds what another run of the same part found.
    pub fn add(&mut self, other: Self) {
        self.tried = self.tried.saturating_add(other.tried);
        self.failures.extend(other.failures);
        for (name, count) in other.counted {
            self.count(&name, count);
        }
    }

    /// Lines that another process can read.
    pub fn lines(&self) -> String {
        let mut lines = vec![format!("tried {}", self.tried)];
        lines.extend(self.counted.iter().map(|(name, count)| format!("counted {count} {name}")));
        lines.extend(self.failures.iter().map(|one| format!("failed {}", one.replace('\n', " "))));
        lines.join("\n")
    }

    /// Reads such lines.
    pub fn hear(&mut self, lines: &str) {
        for line in lines.lines() {
            match line.split_once(' ') {
                Some(("tried", number)) => {
                    self.tried = self.tried.saturating_add(number.parse().unwrap_or(0));
                }
                Some(("counted", rest)) => {
                    if let Some((number, name)) = rest.split_once(' ') {
                        self.count(name, number.parse().unwrap_or(0));
                    }
                }
                Some(("failed", what)) => self.failures.push(what.to_owned()),
                _ => {}
            }
        }
    }

    /// Fails with what went wrong.
    #[track_caller]
    pub fn must_hold(&self, least: u64) {
        let shown: Vec<&String> = self.failures.iter().take(10).collect();
        assert!(self.failures.is_empty(), "{self}\n{shown:#?}");
        assert!(self.tried >= least, "{self}: {least} were to be tried");
    }
}

impl fmt::Display for Outcome {
    /// One line of the table in `docs/reliability.md`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counted: Vec<String> =
            self.counted.iter().map(|(name, count)| format!("{count} {name}")).collect();
        write!(
            f,
            "| {} | {} {} | {} | {} | {} s |",
            self.id,
            self.tried,
            self.what,
            counted.join(", "),
            self.failures.len(),
            self.seconds
        )
    }
}
