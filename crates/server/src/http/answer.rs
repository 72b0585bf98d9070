//! Answers: a message, bytes, or a refusal as the body of a status that says the same. Nothing that
//! was asked is repeated in any of them.

use axum::body::Body;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, RETRY_AFTER, X_CONTENT_TYPE_OPTIONS};
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;
use dalil_protocol::http::CBOR;
use dalil_protocol::{ObjectAnswer, RefusalCode, encode};

use super::Refused;

fn respond(status: StatusCode, kind: &'static str, body: Vec<u8>) -> Response {
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    response
}

/// A message.
pub(super) fn message(body: &[u8]) -> Response {
    respond(StatusCode::OK, CBOR, body.to_vec())
}

/// Bytes as they are kept.
pub(super) fn bytes(body: Vec<u8>) -> Response {
    respond(StatusCode::OK, "application/octet-stream", body)
}

/// What became of an object.
pub(super) fn put(answer: ObjectAnswer) -> Response {
    let new = answer == ObjectAnswer::New;
    let status = if new { StatusCode::CREATED } else { StatusCode::OK };
    respond(status, CBOR, encode(&answer))
}

/// The status of a refusal.
pub(super) fn status(code: RefusalCode) -> StatusCode {
    match code {
        RefusalCode::NotAuthentic => StatusCode::UNAUTHORIZED,
        RefusalCode::NotAllowed | RefusalCode::Revoked | RefusalCode::CodeSpent => {
            StatusCode::FORBIDDEN
        }
        RefusalCode::NotFound => StatusCode::NOT_FOUND,
        RefusalCode::Replayed => StatusCode::CONFLICT,
        RefusalCode::TooLarge | RefusalCode::Quota => StatusCode::PAYLOAD_TOO_LARGE,
        RefusalCode::Malformed | RefusalCode::WrongHash | RefusalCode::Version => {
            StatusCode::UNPROCESSABLE_ENTITY
        }
        RefusalCode::Busy => StatusCode::SERVICE_UNAVAILABLE,
        RefusalCode::Broken | RefusalCode::NoAnswer | RefusalCode::WrongServer => {
            StatusCode::INTERNAL_SERVER_ERROR
        }
    }
}

/// A refusal.
pub(super) fn refused(refused: Refused) -> Response {
    let refusal = refused.refusal;
    let status =
        if refused.too_often { StatusCode::TOO_MANY_REQUESTS } else { status(refusal.code) };
    let mut response = respond(status, CBOR, encode(&refusal));
    if refusal.retry_after > 0 {
        response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(refusal.retry_after));
    }
    response
}
