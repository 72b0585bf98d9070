//! JSON that does not forgive: a name that stands twice is a mistake, not the last one's win.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

/// A piece of JSON with its names in order, double ones included.
#[derive(Debug)]
pub(super) enum Node {
    Named(Vec<(String, Node)>),
    List(Vec<Node>),
    Text(String),
    Number(i64),
    Truth(bool),
    Other,
}

impl Node {
    /// The text of a leaf, as a person would name it in a complaint.
    pub(super) fn shown(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Truth(truth) => truth.to_string(),
            Self::Named(_) => "{…}".to_owned(),
            Self::List(_) => "[…]".to_owned(),
            Self::Other => "…".to_owned(),
        }
    }

    /// The first name that stands twice.
    pub(super) fn twice(&self) -> Option<&str> {
        match self {
            Self::Named(entries) => entries.iter().enumerate().find_map(|(at, (name, inner))| {
                let again = entries.iter().skip(at + 1).any(|(other, _)| other == name);
                if again { Some(name.as_str()) } else { inner.twice() }
            }),
            Self::List(inner) => inner.iter().find_map(Node::twice),
            _ => None,
        }
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Node::Named(entries))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Node, A::Error> {
        let mut inner = Vec::new();
        while let Some(node) = list.next_element()? {
            inner.push(node);
        }
        Ok(Node::List(inner))
    }

    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(Node::Text(text.to_owned()))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Node, E> {
        Ok(Node::Number(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Node, E> {
        Ok(i64::try_from(number).map_or(Node::Other, Node::Number))
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Node, E> {
        Ok(Node::Truth(truth))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Node, E> {
        Ok(Node::Other)
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Other)
    }
}
