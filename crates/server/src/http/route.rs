//! What is asked, from method, path and query. Whatever is not exactly one of these is nothing.

use axum::http::request::Parts;
use axum::http::{Method, Uri};
use dalil_case::{DeviceId, Digest};
use dalil_protocol::{Destination, Pin, RefusalCode, http};

/// One endpoint, with what its path says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Route {
    Hello,
    Manifest(Pin),
    Enrol,
    Open,
    Have,
    Many,
    Put(Digest),
    Get(Digest, u64),
    Fetch,
    Uploaded(Digest),
    Upload(Digest),
    Ledger,
    Inbox(Destination, u64),
    Deliver,
    Close,
}

impl Route {
    /// The endpoint of a request.
    pub(crate) fn of(method: &Method, uri: &Uri) -> Option<Self> {
        let (path, query) = (uri.path(), uri.query());
        let named = |before: &str| path.strip_prefix(before).and_then(Digest::from_hex);
        let route = match *method {
            Method::GET if path == http::HELLO => Self::Hello,
            Method::GET if path.starts_with(http::MANIFEST) => {
                Self::Manifest(path.strip_prefix(http::MANIFEST).and_then(Pin::from_hex)?)
            }
            Method::GET if path.starts_with(http::OBJECTS) => {
                return Some(Self::Get(named(http::OBJECTS)?, number(query, "offset")?));
            }
            Method::GET if path.starts_with(http::UPLOADS) => Self::Uploaded(named(http::UPLOADS)?),
            Method::GET if path.starts_with(http::INBOX) => {
                let of = path.strip_prefix(http::INBOX).and_then(DeviceId::from_hex)?;
                return Some(Self::Inbox(Destination(of.0), number(query, "cursor")?));
            }
            Method::PUT => Self::Put(named(http::OBJECTS)?),
            Method::PATCH => Self::Upload(named(http::UPLOADS)?),
            Method::POST => match path {
                http::ENROL => Self::Enrol,
                http::OPEN => Self::Open,
                http::HAVE => Self::Have,
                http::MANY => Self::Many,
                http::FETCH => Self::Fetch,
                http::LEDGER => Self::Ledger,
                http::DELIVER => Self::Deliver,
                http::CLOSE => Self::Close,
                _ => return None,
            },
            _ => return None,
        };
        query.is_none().then_some(route)
    }

    /// Whether anybody may ask it.
    pub(crate) fn is_open(&self) -> bool {
        matches!(self, Self::Hello | Self::Manifest(_) | Self::Enrol)
    }

    /// For counts and logs: never with what the path says.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Hello => "hello",
            Self::Manifest(_) => "manifest",
            Self::Enrol => "enrol",
            Self::Open => "open",
            Self::Have => "have",
            Self::Many => "many",
            Self::Put(_) => "put",
            Self::Get(..) => "get",
            Self::Fetch => "fetch",
            Self::Uploaded(_) => "uploaded",
            Self::Upload(_) => "upload",
            Self::Ledger => "ledger",
            Self::Inbox(..) => "inbox",
            Self::Deliver => "deliver",
            Self::Close => "close",
        }
    }
}

/// `?name=number` and nothing else; no query at all is zero.
fn number(query: Option<&str>, name: &str) -> Option<u64> {
    let Some(query) = query else { return Some(0) };
    query.strip_prefix(name)?.strip_prefix('=')?.parse().ok()
}

/// Length and offset of one step of an upload.
pub(crate) fn upload(head: &Parts) -> Result<(u64, u64), RefusalCode> {
    let field = |name| {
        let value = head.headers.get(name).and_then(|value| value.to_str().ok());
        value.and_then(|value| value.parse().ok()).ok_or(RefusalCode::Malformed)
    };
    Ok((field(http::LENGTH_FIELD)?, field(http::OFFSET_FIELD)?))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::Value;

    use super::*;

    const METHODS: [&str; 7] = ["get", "put", "post", "delete", "options", "head", "patch"];

    fn route(method: &str, path: &str) -> Option<Route> {
        let method = Method::from_bytes(method.to_uppercase().as_bytes()).unwrap();
        Route::of(&method, &path.parse().unwrap())
    }

    /// The description and the routes are two lists: each thing that can be asked is in both, and
    /// says in both whether it must be signed.
    #[test]
    fn what_is_described_is_what_is_answered_and_no_more() {
        let described: Value = serde_json::from_str(&crate::openapi()).unwrap();
        let mut names = BTreeSet::new();
        for (template, operations) in described["paths"].as_object().unwrap() {
            let (before, parameter) = template.split_once('{').unwrap_or((template, ""));
            let digits = match parameter {
                "" => "",
                "destination}" => "0123456789abcdef0123456789abcdef",
                "hash}" => "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                other => panic!("{other}"),
            };
            let path = format!("{before}{digits}");
            for method in METHODS {
                let operation = &operations[method];
                let Some(route) = route(method, &path) else {
                    assert!(operation.is_null(), "{method} {template} is described, not answered");
                    continue;
                };
                assert!(operation.is_object(), "{method} {template} is answered, not described");
                assert!(names.insert(route.name()), "{} is described twice", route.name());
                let fields = operation["parameters"].as_array().into_iter().flatten();
                let is_signed = fields.into_iter().any(|it| it["name"] == http::SIGNATURE_FIELD);
                assert_eq!(is_signed, !route.is_open(), "{method} {template}");
            }
        }
        // The compiler asks for a name of each route; here they are, also of one that has no row.
        let source = include_str!("route.rs");
        let body = source.split_once("fn name(").unwrap().1.split_once("\n    }\n").unwrap().0;
        let all: BTreeSet<&str> = body
            .lines()
            .filter_map(|line| line.split_once("=> \"")?.1.strip_suffix("\","))
            .collect();
        assert!(all.len() > 10, "{all:?}");
        assert_eq!(names, all);
    }
}
