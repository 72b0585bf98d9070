//! N1, N19: who may answer. Real TLS servers on this computer; a wrong one never sees a question.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use dalil_case::{DeviceId, Digest};
use dalil_protocol::{
    Challenge, Hello, Limits, Pin, Refusal, RefusalCode, ServerId, SyncProtocol as _, VERSIONS,
    encode,
};
use dalil_seal::sha256;
use rcgen::{
    BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, PublicKeyData as _,
    date_time_ymd,
};
use rustls::ServerConfig;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

use super::cast::{NOON, manifest, sign_key, signed};
use crate::http::{Address, Line, Signer, fetch_manifest, pinned};

struct Key;

impl Signer for Key {
    fn sign(&self, message: &[u8]) -> Option<[u8; 64]> {
        sign_key(9).sign(message).ok()
    }
}

/// A certificate authority.
struct Ca {
    key: KeyPair,
    params: CertificateParams,
    der: CertificateDer<'static>,
}

impl Ca {
    fn new(years: (i32, i32)) -> Self {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::default();
        params.not_before = date_time_ymd(years.0, 1, 1);
        params.not_after = date_time_ymd(years.1, 1, 1);
        params.distinguished_name.push(DnType::CommonName, "An authority");
        params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
        let der = params.self_signed(&key).unwrap().der().clone();
        Self { key, params, der }
    }

    fn spki(&self) -> Digest {
        Digest(sha256(&[&self.key.subject_public_key_info()]))
    }

    /// A server's certificate and its key.
    fn leaf(&self, name: &str, years: (i32, i32)) -> (CertificateDer<'static>, Vec<u8>) {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
        params.not_before = date_time_ymd(years.0, 1, 1);
        params.not_after = date_time_ymd(years.1, 1, 1);
        let issuer = Issuer::new(self.params.clone(), &self.key);
        (params.signed_by(&key, &issuer).unwrap().der().clone(), key.serialize_der())
    }
}

const NOW: (i32, i32) = (2020, 2090);

/// A server that counts the questions it sees and answers all of them alike.
struct Answering {
    at: Address,
    asked: Arc<AtomicUsize>,
    first: Arc<std::sync::Mutex<Vec<u8>>>,
}

impl Answering {
    fn seen(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }
}

async fn serve(chain: Vec<CertificateDer<'static>>, key: Vec<u8>, answer: Vec<u8>) -> Answering {
    let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key));
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_protocol_versions(&[&rustls::version::TLS13])
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let at = Address::read(&format!("https://localhost:{}", listener.local_addr().unwrap().port()));
    let (asked, first) = (Arc::new(AtomicUsize::new(0)), Arc::default());
    let server =
        Answering { at: at.unwrap(), asked: Arc::clone(&asked), first: Arc::clone(&first) };
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let Ok(mut stream) = acceptor.accept(stream).await else { continue };
            let mut question = vec![0; 65536];
            let Ok(length @ 1..) = stream.read(&mut question).await else { continue };
            question.truncate(length);
            *first.lock().unwrap() = question;
            asked.fetch_add(1, Ordering::SeqCst);
            let _ = stream.write_all(&answer).await;
            let _ = stream.shutdown().await;
        }
    });
    server
}

fn http(status: &str, body: &[u8]) -> Vec<u8> {
    let head = format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\n\r\n", body.len());
    [head.as_bytes(), body].concat()
}

fn hello() -> Vec<u8> {
    http(
        "200 OK",
        &encode(&Hello {
            server: ServerId([1; 16]),
            challenge: Challenge([2; 32]),
            versions: VERSIONS,
            at: NOON,
            manifest: 1,
            limits: Limits::V1,
            newest: None,
        }),
    )
}

async fn asks(server: &Answering, pins: &[Digest]) -> Result<Hello, Refusal> {
    let tls = Arc::new(pinned(pins).unwrap());
    Line::new(server.at.clone(), tls, DeviceId([3; 16]), Key).hello().await
}

#[tokio::test]
async fn only_a_chain_to_a_key_of_the_manifest_is_asked_anything() {
    let ours = Ca::new(NOW);
    let (leaf, key) = ours.leaf("localhost", NOW);
    let right = serve(vec![leaf.clone(), ours.der.clone()], key.clone(), hello()).await;
    assert!(asks(&right, &[ours.spki()]).await.is_ok());
    assert!(asks(&right, &[Digest([9; 32]), ours.spki()]).await.is_ok(), "one of two");
    assert_eq!(right.seen(), 2);
    let (public, stale) = (Ca::new(NOW), Ca::new((2019, 2021)));
    let (other, other_key) = public.leaf("localhost", NOW);
    let wrong = [
        (
            "a public authority",
            vec![other.clone(), public.der.clone()],
            other_key.clone(),
            ours.spki(),
        ),
        (
            "another key than the manifest's",
            vec![leaf.clone(), ours.der.clone()],
            key.clone(),
            public.spki(),
        ),
        ("no authority sent", vec![leaf.clone()], key, ours.spki()),
        (
            "our authority beside a foreign chain",
            vec![other, ours.der.clone()],
            other_key,
            ours.spki(),
        ),
    ];
    for (name, chain, key, pin) in wrong {
        let server = serve(chain, key, hello()).await;
        let refused = asks(&server, &[pin]).await.unwrap_err();
        assert_eq!((refused.code, server.seen()), (RefusalCode::WrongServer, 0), "{name}");
    }
    for (name, host, years) in [
        ("expired", "localhost", (2019, 2021)),
        ("not valid yet", "localhost", (2080, 2090)),
        ("for somebody else", "dalil.example", NOW),
    ] {
        let (leaf, key) = ours.leaf(host, years);
        let server = serve(vec![leaf, ours.der.clone()], key, hello()).await;
        let refused = asks(&server, &[ours.spki()]).await.unwrap_err();
        assert_eq!((refused.code, server.seen()), (RefusalCode::WrongServer, 0), "{name}");
    }
    let (leaf, key) = stale.leaf("localhost", NOW);
    let server = serve(vec![leaf, stale.der.clone()], key, hello()).await;
    let refused = asks(&server, &[stale.spki()]).await.unwrap_err();
    assert_eq!(
        (refused.code, server.seen()),
        (RefusalCode::WrongServer, 0),
        "an expired authority"
    );
    assert!(asks(&right, &[]).await.is_err(), "no key, no server");
}

#[tokio::test]
async fn a_redirect_is_refused_and_not_followed() {
    let ours = Ca::new(NOW);
    let (leaf, key) = ours.leaf("localhost", NOW);
    let chain = vec![leaf, ours.der.clone()];
    let target = serve(chain.clone(), key.clone(), hello()).await;
    for status in ["301 Moved", "302 Found", "307 Temporary", "308 Permanent", "304 Not Modified"] {
        let head = format!(
            "HTTP/1.1 {status}\r\nlocation: https://{}/v1/hello\r\ncontent-length: 0\r\n\r\n",
            target.at.host()
        );
        let server = serve(chain.clone(), key.clone(), head.into_bytes()).await;
        let refused = asks(&server, &[ours.spki()]).await.unwrap_err();
        assert_eq!(refused.code, RefusalCode::WrongServer, "{status}");
    }
    assert_eq!(target.seen(), 0);
}

/// The answer of a server that speaks nothing newer than TLS 1.2.
#[tokio::test]
async fn an_older_tls_is_neither_offered_nor_taken() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let at = Address::read(&format!("https://localhost:{port}")).unwrap();
    let offered = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut hello = vec![0; 4096];
        let length = stream.read(&mut hello).await.unwrap();
        hello.truncate(length);
        // ServerHello: TLS 1.2, ECDHE-ECDSA with AES-128-GCM, no extensions.
        let body = [&[3, 3][..], &[7; 32], &[0], &[0xC0, 0x2B], &[0]].concat();
        let hand = [&[2, 0, 0, u8::try_from(body.len()).unwrap()][..], &body].concat();
        let record = [&[22, 3, 3, 0, u8::try_from(hand.len()).unwrap()][..], &hand].concat();
        stream.write_all(&record).await.unwrap();
        let mut rest = Vec::new();
        let _ = stream.read_to_end(&mut rest).await;
        (hello, rest)
    });
    let tls = Arc::new(pinned(&[Digest([1; 32])]).unwrap());
    let refused = Line::new(at, tls, DeviceId([3; 16]), Key).hello().await.unwrap_err();
    assert_eq!(refused.code, RefusalCode::WrongServer);
    let (hello, rest) = offered.await.unwrap();
    // supported_versions: one, and it is TLS 1.3.
    assert!(hello.windows(7).any(|bytes| bytes == [0, 43, 0, 3, 2, 3, 4]), "{hello:?}");
    assert_eq!(rest.first(), Some(&21), "an alert, and nothing else");
}

#[tokio::test]
async fn before_a_manifest_is_known_one_question_is_asked_and_its_answer_proves_itself() {
    let anybody = Ca::new(NOW);
    let (leaf, key) = anybody.leaf("somewhere.example", (2019, 2020));
    let chain = vec![leaf, anybody.der.clone()];
    let bytes = signed(manifest(), 1).to_bytes();
    let pin = Pin::Whole(signed(manifest(), 1).hash());
    let server = serve(chain.clone(), key.clone(), http("200 OK", &bytes)).await;
    assert_eq!(fetch_manifest(&server.at, &pin).await.unwrap(), bytes);
    let asked = String::from_utf8(server.first.lock().unwrap().clone()).unwrap();
    assert!(asked.starts_with(&format!("GET /v1/manifest/{} HTTP/1.1\r\n", pin.hex())), "{asked}");
    let fields: Vec<&str> = asked.lines().skip(1).filter(|line| !line.is_empty()).collect();
    assert!(fields.len() == 1 && fields[0].starts_with("host: "), "{asked}");
    // Other bytes, whoever sends them, are not the manifest of the card.
    let other = signed(dalil_protocol::Manifest { version: 2, ..manifest() }, 1).to_bytes();
    let liar = serve(chain, key, http("200 OK", &other)).await;
    let refused = fetch_manifest(&liar.at, &pin).await.unwrap_err();
    assert_eq!(refused.code, RefusalCode::WrongServer);
}
