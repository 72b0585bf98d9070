//! The listener for whoever looks after the machine: is it well, figures, one page. Meant for the
//! loopback; nothing of it is on the listener for devices.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;

use crate::http::Door;
use crate::office::Office;

#[derive(Clone)]
struct Shown {
    office: Arc<Office>,
    door: Arc<Door>,
}

/// Its endpoints.
pub(crate) fn pages(office: Arc<Office>, door: Arc<Door>) -> Router {
    Router::new()
        .route("/healthz", get(|| std::future::ready("ok\n")))
        .route("/readyz", get(ready))
        .route("/metrics", get(metrics))
        .route("/", get(page))
        .with_state(Shown { office, door })
}

async fn ready(State(shown): State<Shown>) -> Response {
    let store = shown.office.store.ready().await.is_ok();
    let authority = shown.office.authority().await.is_ok();
    match (store, authority) {
        (true, true) => "ready\n".into_response(),
        (false, _) => (StatusCode::SERVICE_UNAVAILABLE, "no database\n").into_response(),
        (true, false) => (StatusCode::SERVICE_UNAVAILABLE, "no manifest\n").into_response(),
    }
}

async fn metrics(State(shown): State<Shown>) -> Response {
    let Ok(counts) = shown.office.store.counts().await else {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    };
    let kind = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    let text = shown.door.metrics.text(shown.door.open(), &counts);
    ([(CONTENT_TYPE, kind)], text).into_response()
}

async fn page(State(shown): State<Shown>) -> Response {
    let Ok(counts) = shown.office.store.counts().await else {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    };
    let manifest = shown.office.store.newest_manifest().await.ok().flatten();
    let version = manifest.map_or("none".to_owned(), |(version, _)| version.to_string());
    let [uncertified, certified, revoked] = counts.devices;
    let rows = [
        ("Manifest", version),
        ("Devices, certified", certified.to_string()),
        ("Devices, not certified yet", uncertified.to_string()),
        ("Devices, revoked", revoked.to_string()),
        ("Open conversations", shown.door.open().to_string()),
        ("Ledger entries", counts.entries.to_string()),
        ("Objects", counts.objects.to_string()),
        ("Bytes of objects", counts.bytes.to_string()),
        ("Uploads not whole yet", counts.uploads.to_string()),
    ];
    let rows: String =
        rows.iter().map(|(what, n)| format!("<tr><th>{what}</th><td>{n}</td></tr>")).collect();
    Html(format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>dalil-server</title>\
         <h1>dalil-server</h1><table>{rows}</table></html>"
    ))
    .into_response()
}
