//! The interface as OpenAPI. The messages are CBOR with integer keys: their shapes are those of
//! `dalil_protocol`, and are described there and in `docs/protocol.md`.

use dalil_protocol::http;
use utoipa::openapi::path::{
    HttpMethod, Operation, OperationBuilder, ParameterBuilder, ParameterIn, PathItem,
};
use utoipa::openapi::request_body::RequestBodyBuilder;
use utoipa::openapi::{
    ContentBuilder, InfoBuilder, OpenApiBuilder, PathsBuilder, Required, ResponseBuilder,
};

/// Path, method, what it does, what is sent, what comes back, and whether it is signed.
type Row = (&'static str, &'static str, HttpMethod, &'static str, Sent, &'static str, bool);

#[derive(Clone, Copy)]
enum Sent {
    Nothing,
    Message(&'static str),
    Bytes,
}

const ROWS: &[Row] = &[
    (
        http::HELLO,
        "",
        HttpMethod::Get,
        "Who answers, and a challenge",
        Sent::Nothing,
        "Hello",
        false,
    ),
    (
        http::MANIFEST,
        "hash",
        HttpMethod::Get,
        "A manifest by its name",
        Sent::Nothing,
        "bytes",
        false,
    ),
    (
        http::ENROL,
        "",
        HttpMethod::Post,
        "Asks to be known",
        Sent::Message("Enrol"),
        "Enrolled",
        false,
    ),
    (
        http::OPEN,
        "",
        HttpMethod::Post,
        "Begins a conversation",
        Sent::Message("SyncOpen"),
        "Opened",
        true,
    ),
    (http::HAVE, "", HttpMethod::Post, "What is missing", Sent::Message("Have"), "Missing", true),
    (
        http::MANY,
        "",
        HttpMethod::Post,
        "Sends small objects, as many as one request holds",
        Sent::Message("PutMany"),
        "Taken",
        true,
    ),
    (http::OBJECTS, "hash", HttpMethod::Put, "Sends an object", Sent::Bytes, "ObjectAnswer", true),
    (
        http::OBJECTS,
        "hash",
        HttpMethod::Get,
        "Fetches an object, from ?offset=",
        Sent::Nothing,
        "bytes",
        true,
    ),
    (
        http::FETCH,
        "",
        HttpMethod::Post,
        "Fetches small objects, as many as one answer holds",
        Sent::Message("GetMany"),
        "Given",
        true,
    ),
    (
        http::UPLOADS,
        "hash",
        HttpMethod::Get,
        "How much is there",
        Sent::Nothing,
        "UploadState",
        true,
    ),
    (
        http::UPLOADS,
        "hash",
        HttpMethod::Patch,
        "Sends the next step",
        Sent::Bytes,
        "UploadState",
        true,
    ),
    (
        http::LEDGER,
        "",
        HttpMethod::Post,
        "Sends entries",
        Sent::Message("PostLedger"),
        "LedgerAnswer",
        true,
    ),
    (
        http::INBOX,
        "destination",
        HttpMethod::Get,
        "Reads after ?cursor=",
        Sent::Nothing,
        "Inbox",
        true,
    ),
    (
        http::DELIVER,
        "",
        HttpMethod::Post,
        "Fills an inbox",
        Sent::Message("Deliver"),
        "Delivered",
        true,
    ),
    (http::CLOSE, "", HttpMethod::Post, "Compares", Sent::Message("SyncClose"), "SyncClosed", true),
];

/// Refusals, by status.
const REFUSALS: &[(&str, &str)] = &[
    ("401", "Not signed by a device that is known here"),
    ("403", "Known, but not for this; revoked; or the code is spent"),
    ("404", "Nothing of that name within reach"),
    ("409", "Said before, or an upload that stands elsewhere"),
    ("413", "More than the limits say, or than the device may keep here"),
    ("422", "Not a message, another version, or not what its name says"),
    ("429", "Too often; see Retry-After"),
    ("503", "Too much at once; see Retry-After"),
];

const SIGNED: &[(&str, &str)] = &[
    (http::DEVICE_FIELD, "Who asks: 32 hexadecimal digits"),
    (http::SESSION_FIELD, "The conversation: 32 digits; to begin one, the challenge: 64 digits"),
    (http::COUNTER_FIELD, "A number that counts once in the conversation"),
    (http::SIGNATURE_FIELD, "Ed25519 over dalil_protocol::http::signed: 128 digits"),
];

/// The description, as JSON.
pub fn openapi() -> String {
    let mut paths = PathsBuilder::new();
    for (path, parameter, method, ..) in ROWS {
        let row = ROWS.iter().find(|row| (row.0, &row.2) == (*path, method));
        let Some(row) = row else { continue };
        let place = if parameter.is_empty() {
            (*path).to_owned()
        } else {
            format!("{path}{{{parameter}}}")
        };
        paths = paths.path(place, PathItem::new(method.clone(), operation(row)));
    }
    let info = InfoBuilder::new()
        .title("Dalil mailbox")
        .version("1")
        .description(Some("Messages are CBOR with integer keys; see docs/protocol.md."));
    let described = OpenApiBuilder::new().info(info.build()).paths(paths.build()).build();
    // Made of constants: what can be described can be written.
    described.to_pretty_json().unwrap_or_default()
}

fn operation((path, parameter, _, summary, sent, answer, signed): &Row) -> Operation {
    let mut operation = OperationBuilder::new().summary(Some(*summary));
    if !parameter.is_empty() {
        operation = operation.parameter(
            ParameterBuilder::new()
                .name(*parameter)
                .parameter_in(ParameterIn::Path)
                .required(Required::True)
                .description(Some("Hexadecimal digits")),
        );
    }
    if *signed {
        for (name, what) in SIGNED {
            operation = operation.parameter(field(name, what));
        }
    }
    if matches!(sent, Sent::Bytes) && *path == http::UPLOADS {
        operation = operation
            .parameter(field(http::OFFSET_FIELD, "Where the bytes begin"))
            .parameter(field(http::LENGTH_FIELD, "How long the object will be"));
    }
    match sent {
        Sent::Nothing => {}
        Sent::Message(name) => {
            let body = RequestBodyBuilder::new().description(Some(*name));
            let body = body.content(http::CBOR, ContentBuilder::new().build());
            operation = operation.request_body(Some(body.build()));
        }
        Sent::Bytes => {
            let body = RequestBodyBuilder::new().description(Some("The bytes as they are"));
            let body = body.content("application/octet-stream", ContentBuilder::new().build());
            operation = operation.request_body(Some(body.build()));
        }
    }
    let kind = if *answer == "bytes" { "application/octet-stream" } else { http::CBOR };
    let good = ResponseBuilder::new().description(*answer);
    operation = operation.response("200", good.content(kind, ContentBuilder::new().build()));
    for (status, what) in REFUSALS {
        let refused = ResponseBuilder::new().description(*what);
        operation =
            operation.response(*status, refused.content(http::CBOR, ContentBuilder::new().build()));
    }
    operation.build()
}

fn field(name: &str, what: &str) -> ParameterBuilder {
    ParameterBuilder::new()
        .name(name)
        .parameter_in(ParameterIn::Header)
        .required(Required::True)
        .description(Some(what))
}
