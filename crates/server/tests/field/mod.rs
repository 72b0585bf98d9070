//! Officers and desks with real vaults, as the tests of `sync` have them.

use super::manifest;

#[path = "../../../sync/src/tests/cast.rs"]
pub(crate) mod cast;
#[path = "../../../sync/src/tests/model.rs"]
mod model;

use std::sync::Arc;

use dalil_case::Digest;
use dalil_protocol::Pin;
use dalil_seal::WordLanguage;
use dalil_sync::http::{Address, Line, pinned};
use dalil_sync::{Courier, Round, Stop};
use dalil_vault::EnrolWish;

use crate::program::Program;
use cast::{ALL, Computer, NOON};

/// A computer that has read a card, and has met nobody yet.
pub(crate) fn computer(program: &mut Program) -> Computer {
    let computer = Computer::new();
    let code = program.card();
    let trusted = program.trusted();
    let wish = EnrolWish {
        manifest: &trusted.to_bytes(),
        pin: Pin::Whole(trusted.hash()),
        code: &code,
        name: "Amina B.",
        role: "labour inspector",
        later: true,
    };
    computer.with(|vault| vault.enrol(&wish, WordLanguage::French, NOON).unwrap());
    computer
}

/// One round over a line.
pub(crate) async fn round(program: &Program, computer: &Computer) -> Result<Round, Stop> {
    let place = program.place();
    let spki = Digest(dalil_seal::sha256(&[&spki(&place.ca)]));
    let url = format!("https://localhost:{}", place.address.port());
    let tls = Arc::new(pinned(&[spki]).unwrap());
    let device = computer.with(|vault| vault.device());
    let line = Line::new(Address::read(&url).unwrap(), tls, device, computer);
    Courier::new(&line, computer, || NOON, ALL).round().await
}

/// The public key of a certificate, as the manifest pins it.
fn spki(der: &[u8]) -> Vec<u8> {
    use rustls::pki_types::CertificateDer;
    let der = CertificateDer::from(der);
    let cert = rustls::server::ParsedCertificate::try_from(&der).unwrap();
    cert.subject_public_key_info().to_vec()
}
