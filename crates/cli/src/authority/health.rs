//! `authority health`: whether a server is well, asked of its listener for whoever looks after it.
//! The only verb that uses a network, and only that of this computer: what is asked there has no TLS.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::process::ExitCode;
use std::time::Duration;

use clap::ArgMatches;
use serde_json::json;

use super::folder::said;
use crate::failure::Failure;
use crate::voice::{Voice, tell};

/// How long one answer may take: a database that hangs is no ready server.
const PATIENCE: Duration = Duration::from_secs(20);
/// Far more than the figures of any server.
const LARGEST: u64 = 4 << 20;

/// What was found.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Ready,
    NoDatabase,
    NoManifest,
    /// Something answers, and it is no such server.
    Other,
    Silent,
}

impl State {
    fn code(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::NoDatabase => "no-database",
            Self::NoManifest => "no-manifest",
            Self::Other => "other",
            Self::Silent => "silent",
        }
    }

    fn failure(self) -> Option<&'static str> {
        match self {
            Self::Ready => None,
            Self::NoDatabase => Some("health-no-database"),
            Self::NoManifest => Some("health-no-manifest"),
            Self::Other => Some("health-other"),
            Self::Silent => Some("health-silent"),
        }
    }
}

/// The figures that are told, by the names that they have in JSON and in the words.
type Figures = BTreeMap<&'static str, u64>;

/// Asks, and tells. Exit code 0 only for a server that is ready.
pub(super) fn run(matches: &ArgMatches, voice: &Voice) -> Result<ExitCode, Failure> {
    let url = said(matches, "health-url");
    let place = place(url).ok_or(Failure::new("health-url").about("url", url))?;
    let agent = agent();
    let state = state(&agent, place);
    let asks = !matches!(state, State::Other | State::Silent);
    let figures = if asks { figures(&agent, place) } else { None };
    if matches.get_flag("json") {
        let ready = state == State::Ready;
        let told = json!({ "ready": ready, "state": state.code(), "figures": figures });
        tell(&told.to_string());
        return Ok(ExitCode::from(u8::from(!ready)));
    }
    if state == State::Ready {
        tell(&voice.say("cli-health-ready", &[]));
    }
    match &figures {
        Some(figures) => print(figures, voice),
        None if asks => tell(&voice.say("cli-health-no-figures", &[])),
        None => {}
    }
    match state.failure() {
        None => Ok(ExitCode::SUCCESS),
        Some(code) => Err(Failure::new(code).about("url", url)),
    }
}

/// `http://` and an address of this computer, with a port or without, and nothing after it.
fn place(url: &str) -> Option<&str> {
    let place = url.strip_suffix('/').unwrap_or(url);
    let rest = place.strip_prefix("http://")?;
    let (host, port) = match rest.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host, Some(port)),
        _ => (rest, None),
    };
    let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    let is_here = host == "localhost" || bare.parse::<IpAddr>().is_ok_and(|it| it.is_loopback());
    let is_port = port.is_none_or(|port| port.parse::<u16>().is_ok_and(|port| port > 0));
    (is_here && is_port).then_some(place)
}

fn agent() -> ureq::Agent {
    ureq::Agent::config_builder()
        .timeout_global(Some(PATIENCE))
        .http_status_as_error(false)
        .max_redirects(0)
        // The computer itself is asked, whatever the environment says of others.
        .proxy(None)
        .build()
        .into()
}

/// Status and text; none: nobody answered, or not so that it could be read.
fn ask(agent: &ureq::Agent, url: String) -> Result<(u16, String), ureq::Error> {
    let mut answer = agent.get(url).call()?;
    let status = answer.status().as_u16();
    let text = answer.body_mut().with_config().limit(LARGEST).read_to_string()?;
    Ok((status, text))
}

fn state(agent: &ureq::Agent, place: &str) -> State {
    match ask(agent, format!("{place}/readyz")) {
        Ok((200, text)) if text == "ready\n" => State::Ready,
        Ok((503, text)) if text == "no database\n" => State::NoDatabase,
        Ok((503, text)) if text == "no manifest\n" => State::NoManifest,
        Ok(_) => State::Other,
        // It is there, and speaks another language: a listener with TLS, for example.
        Err(ureq::Error::Protocol(_) | ureq::Error::Http(_) | ureq::Error::BodyExceedsLimit(_)) => {
            State::Other
        }
        Err(_) => State::Silent,
    }
}

fn figures(agent: &ureq::Agent, place: &str) -> Option<Figures> {
    let (status, text) = ask(agent, format!("{place}/metrics")).ok()?;
    (status == 200).then(|| of_metrics(&text)).flatten()
}

/// Out of OpenMetrics. A figure that is not there is not told; none at all: these are other metrics.
fn of_metrics(text: &str) -> Option<Figures> {
    let mut figures = Figures::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let Some((name, value)) = line.rsplit_once(' ') else { continue };
        let (name, labels) = name.split_once('{').unwrap_or((name, ""));
        let Ok(value) = value.parse::<u64>() else { continue };
        let mut add = |figure| {
            let sum = figures.entry(figure).or_insert(0_u64);
            *sum = sum.saturating_add(value);
        };
        match name {
            "dalil_sessions" => add("conversations"),
            "dalil_objects" => add("objects"),
            "dalil_stored_bytes" => add("bytes"),
            "dalil_entries_total" => add("entries"),
            "dalil_requests_total" => {
                add("requests");
                if ["status=\"429\"", "status=\"503\""].iter().any(|it| labels.contains(it)) {
                    add("put_off");
                }
            }
            _ => {}
        }
    }
    if figures.is_empty() {
        return None;
    }
    // Nobody was asked to come back yet: the server has no line of that then.
    figures.entry("requests").or_insert(0);
    figures.entry("put_off").or_insert(0);
    Some(figures)
}

fn print(figures: &Figures, voice: &Voice) {
    let order = ["conversations", "objects", "bytes", "entries", "requests", "put_off"];
    for name in order {
        let Some(figure) = figures.get(name) else { continue };
        let count = i64::try_from(*figure).unwrap_or(i64::MAX);
        let id = format!("cli-health-{}", name.replace('_', "-"));
        tell(&voice.say(&id, &[("count", count.into())]));
    }
}

#[cfg(test)]
mod tests {
    use super::{of_metrics, place};

    #[test]
    fn only_this_computer_is_asked_and_only_without_more_to_it() {
        for good in
            ["http://127.0.0.1:9464", "http://localhost:9464/", "http://[::1]:9464", "http://[::1]"]
        {
            assert!(place(good).is_some(), "{good}");
        }
        for bad in [
            "https://127.0.0.1:9464",
            "http://192.0.2.1:9464",
            "http://dalil.example",
            "http://127.0.0.1@192.0.2.1/",
            "http://user@127.0.0.1:1",
            "http://127.0.0.1:9464/metrics",
            "http://127.0.0.1:0",
            "http://127.0.0.1:99999",
            "127.0.0.1:9464",
            "",
        ] {
            assert!(place(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn figures_are_read_by_name_and_those_of_others_are_none() {
        let text = "# TYPE dalil_requests counter\n\
            dalil_requests_total{kind=\"put\",status=\"201\"} 7\n\
            dalil_requests_total{kind=\"put\",status=\"503\"} 2\n\
            dalil_request_seconds_sum{kind=\"put\"} 0.5\n\
            dalil_objects 12\n# EOF\n";
        let figures = of_metrics(text).unwrap();
        let told: Vec<_> = figures.into_iter().collect();
        assert_eq!(told, [("objects", 12), ("put_off", 2), ("requests", 9)]);
        assert!(of_metrics("process_cpu_seconds_total 3\n").is_none());
    }
}
