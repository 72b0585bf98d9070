//! Figures for an administrator: how much, how fast, how often refused. Of no device and no case.

use std::sync::atomic::AtomicU64;
use std::time::Duration;

use dalil_protocol::{EntryVerdict, LedgerAnswer};
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::{Histogram, exponential_buckets};
use prometheus_client::registry::{Registry, Unit};

use crate::number::length;
use crate::store::Counts;

type Labels = Vec<(&'static str, String)>;

/// What is counted.
pub(crate) struct Metrics {
    registry: Registry,
    requests: Family<Labels, Counter>,
    seconds: Family<Labels, Histogram, fn() -> Histogram>,
    bytes: Counter,
    entries: Counter,
    sessions: Gauge,
    objects: Gauge<u64, AtomicU64>,
    stored: Gauge<u64, AtomicU64>,
}

fn buckets() -> Histogram {
    Histogram::new(exponential_buckets(0.001, 2.0, 14))
}

impl Metrics {
    pub(crate) fn new() -> Self {
        let mut registry = Registry::with_prefix("dalil");
        let mut metrics = Self {
            registry: Registry::default(),
            requests: Family::default(),
            seconds: Family::new_with_constructor(buckets),
            bytes: Counter::default(),
            entries: Counter::default(),
            sessions: Gauge::default(),
            objects: Gauge::default(),
            stored: Gauge::default(),
        };
        registry.register("requests", "Requests by kind and status", metrics.requests.clone());
        let took = metrics.seconds.clone();
        registry.register_with_unit("request", "How long a request took", Unit::Seconds, took);
        registry.register("received_bytes", "Bytes of objects received", metrics.bytes.clone());
        registry.register("entries", "Ledger entries kept", metrics.entries.clone());
        registry.register("sessions", "Open conversations", metrics.sessions.clone());
        registry.register("objects", "Objects kept", metrics.objects.clone());
        registry.register("stored_bytes", "Bytes of objects kept", metrics.stored.clone());
        metrics.registry = registry;
        metrics
    }

    /// A request was answered.
    pub(crate) fn answered(&self, name: &'static str, status: u16, took: Duration) {
        let kind = ("kind", name.to_owned());
        let labels = vec![kind.clone(), ("status", status.to_string())];
        self.requests.get_or_create(&labels).inc();
        self.seconds.get_or_create(&vec![kind]).observe(took.as_secs_f64());
    }

    /// Bytes of an object arrived.
    pub(crate) fn received(&self, bytes: usize) {
        self.bytes.inc_by(length(bytes));
    }

    /// Entries were kept.
    pub(crate) fn kept(&self, answer: &LedgerAnswer) {
        let kept = answer.verdicts.iter().filter(|it| **it == EntryVerdict::Stored).count();
        self.entries.inc_by(length(kept));
    }

    /// As OpenMetrics.
    pub(crate) fn text(&self, open: usize, counts: &Counts) -> String {
        self.sessions.set(i64::try_from(open).unwrap_or(i64::MAX));
        self.objects.set(counts.objects);
        self.stored.set(counts.bytes);
        let mut text = String::new();
        // Writing into a string does not fail.
        let _ = encode(&mut text, &self.registry);
        text
    }
}
