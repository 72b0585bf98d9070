//! K18: known answers of HPKE, X-Wing and AES-256-GCM.
//!
//! No published vector has the three of our suite together (X-Wing, HKDF-SHA-256, AES-256-GCM): one
//! has X-Wing and HKDF-SHA-256, another AES-256-GCM behind another key. Each answer here goes
//! through the same code of the same crate as ours.

use hpke::aead::{Aead, AesGcm128, AesGcm256};
use hpke::kdf::{HkdfSha256, HkdfSha384};
use hpke::kem::{Kem, MlKem1024, X25519HkdfSha256, XWing};
use hpke::{Deserializable, OpModeR, Serializable, setup_receiver};

use super::answers::hex;
use crate::{Secret, xwing};

/// Lines of a name and digits, in order.
struct Lines(std::str::Lines<'static>);

impl Lines {
    fn next(&mut self, wanted: &str) -> Option<Vec<u8>> {
        let (name, digits) = self.0.next()?.split_once(' ').unwrap();
        assert_eq!(name, wanted);
        Some(hex(digits))
    }

    fn take(&mut self, wanted: &str) -> Vec<u8> {
        self.next(wanted).unwrap()
    }
}

/// Those of draft-connolly-cfrg-xwing-kem: keys, both directions.
#[test]
fn xwing_of_the_draft() {
    let mut lines = Lines(include_str!("../../tests/golden/xwing.txt").lines());
    let mut count = 0;
    while let Some(seed) = lines.next("sk") {
        let (drawn, public) = (lines.take("eseed"), lines.take("pk"));
        let (sealed, shared) = (lines.take("ct"), lines.take("ss"));
        let seed: [u8; 32] = seed.try_into().unwrap();
        let key = xwing::OpeningKey::from_seed(Secret::copy_of(&seed));
        assert_eq!(key.sealing_key().unwrap().to_bytes(), public);
        let public = <XWing as Kem>::PublicKey::from_bytes(&public).unwrap();
        let private = <XWing as Kem>::PrivateKey::from_bytes(&seed).unwrap();
        let mut source = xwing::drawn(drawn.try_into().unwrap());
        let (secret, encapsulated) = XWing::encap_with_rng(&public, None, &mut source).unwrap();
        assert_eq!((secret.0.to_vec(), encapsulated.to_bytes().to_vec()), (shared, sealed));
        let opened = XWing::decap(&private, None, &encapsulated).unwrap();
        assert_eq!(opened.0, secret.0);
        count += 1;
    }
    assert_eq!(count, 3);
}

/// As the published vector names it, with a cipher that is not called: the keys that follow from
/// X-Wing and HKDF-SHA-256 are compared, not what they seal.
struct KeysAlone;

impl Aead for KeysAlone {
    type AeadImpl = <AesGcm256 as Aead>::AeadImpl;
    const AEAD_ID: u16 = 3;
}

/// draft-ietf-hpke-pq: X-Wing with HKDF-SHA-256.
#[test]
fn hpke_with_xwing_of_the_draft() {
    let mut lines = Lines(include_str!("../../tests/golden/hpke-xwing.txt").lines());
    let (info, seed) = (lines.take("info"), lines.take("skRm"));
    let private = <XWing as Kem>::PrivateKey::from_bytes(&seed).unwrap();
    let public = XWing::sk_to_pk(&private);
    assert_eq!(public.to_bytes().to_vec(), lines.take("pkRm"));
    let sealed = <XWing as Kem>::EncappedKey::from_bytes(&lines.take("enc")).unwrap();
    let context =
        setup_receiver::<KeysAlone, HkdfSha256, XWing>(&OpModeR::Base, &private, &sealed, &info)
            .unwrap();
    let mut count = 0;
    while let Some(name) = lines.next("context") {
        let mut value = [0; 32];
        context.export(&name, &mut value).unwrap();
        assert_eq!(value.as_slice(), lines.take("value"));
        count += 1;
    }
    assert_eq!(count, 5);
}

/// draft-ietf-hpke-pq: consecutive seals with AES-256-GCM, behind ML-KEM-1024.
#[test]
fn hpke_with_aes_256_of_the_draft() {
    let mut lines = Lines(include_str!("../../tests/golden/hpke-mlkem1024-aes256.txt").lines());
    let (info, seed) = (lines.take("info"), lines.take("skRm"));
    let private = <MlKem1024 as Kem>::PrivateKey::from_bytes(&seed).unwrap();
    assert_eq!(MlKem1024::sk_to_pk(&private).to_bytes().to_vec(), lines.take("pkRm"));
    let sealed = <MlKem1024 as Kem>::EncappedKey::from_bytes(&lines.take("enc")).unwrap();
    let mut context = setup_receiver::<AesGcm256, HkdfSha384, MlKem1024>(
        &OpModeR::Base,
        &private,
        &sealed,
        &info,
    )
    .unwrap();
    for _ in 0..4 {
        let (aad, plain, sealed) = (lines.take("aad"), lines.take("pt"), lines.take("ct"));
        assert_eq!(context.open(&sealed, &aad).unwrap(), plain);
    }
}

/// RFC 9180, A.1.1: X25519, HKDF-SHA-256, AES-128-GCM, at the places 0, 1, 2, 4, 255 and 256.
#[test]
fn hpke_of_rfc_9180() {
    let private = hex("4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8");
    let sealed = hex("37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431");
    let info = hex("4f6465206f6e2061204772656369616e2055726e");
    let plain = hex("4265617574792069732074727574682c20747275746820626561757479");
    let private = <X25519HkdfSha256 as Kem>::PrivateKey::from_bytes(&private).unwrap();
    let sealed = <X25519HkdfSha256 as Kem>::EncappedKey::from_bytes(&sealed).unwrap();
    let setup = || {
        setup_receiver::<AesGcm128, HkdfSha256, X25519HkdfSha256>(
            &OpModeR::Base,
            &private,
            &sealed,
            &info,
        )
        .unwrap()
    };
    let mut first = setup();
    for (place, sealed) in [
        "f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a",
        "af2d7e9ac9ae7e270f46ba1f975be53c09f8d875bdc8535458c2494e8a6eab251c03d0c22a56b8ca42c2063b84",
        "498dfcabd92e8acedc281e85af1cb4e3e31c7dc394a1ca20e173cb72516491588d96a19ad4a683518973dcc180",
    ]
    .into_iter()
    .enumerate()
    {
        let aad = format!("Count-{place}");
        assert_eq!(first.open(&hex(sealed), aad.as_bytes()).unwrap(), plain);
    }
    let mut value = [0; 32];
    setup().export(b"TestContext", &mut value).unwrap();
    let expected = "e9e43065102c3836401bed8c3c3c75ae46be1639869391d62c61f1ec7af54931";
    assert_eq!(value.as_slice(), hex(expected));
}

/// The cipher by itself, as the specification of GCM has it (test case 16).
#[test]
fn aes_256_gcm_of_its_specification() {
    use ring::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
    let key = hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308");
    let plain = hex(
        "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39",
    );
    let key = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, &key).unwrap());
    let nonce = Nonce::assume_unique_for_key(hex("cafebabefacedbaddecaf888").try_into().unwrap());
    let aad = Aad::from(hex("feedfacedeadbeeffeedfacedeadbeefabaddad2"));
    let mut sealed = plain;
    key.seal_in_place_append_tag(nonce, aad, &mut sealed).unwrap();
    let expected = "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b";
    assert_eq!(sealed, hex(expected));
}
