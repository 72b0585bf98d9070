//! Before anything is pinned: the manifest that a card names, and nothing else.

use std::sync::Arc;

use dalil_case::Digest;
use dalil_protocol::http::MANIFEST;
use dalil_protocol::{Pin, Refusal, RefusalCode};
use dalil_seal::sha256;

use super::speak::{Connection, USUAL};
use super::{Address, pin};

/// Asks a server for the manifest of a card. Whoever answers, the bytes are the ones that the card
/// names, or they are refused. Nothing about this computer is sent.
pub async fn fetch_manifest(from: &Address, pin: &Pin) -> Result<Vec<u8>, Refusal> {
    let wrong = || Refusal::new(RefusalCode::WrongServer);
    let tls = Arc::new(pin::unpinned().map_err(|_| wrong())?);
    let mut connection = Connection::open(from, tls, USUAL).await?;
    let target = format!("{MANIFEST}{}", pin.hex());
    let bytes = connection.ask("GET", &target, Vec::new(), &[]).await?;
    if pin.is(&Digest(sha256(&[&bytes]))) { Ok(bytes) } else { Err(wrong()) }
}
