//! Known answers of the standards.

use argon2::{Algorithm, Argon2, AssociatedData, ParamsBuilder, Version};

use crate::hash::{derive, mac, mac_is};
use crate::{Cost, Passphrase, Secret, SigningKey, UnlockKey, VerifyingKey, sha256};

pub(crate) fn hex(text: &str) -> Vec<u8> {
    let digits: Vec<u8> = text
        .chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| u8::try_from(c.to_digit(16).unwrap()).unwrap())
        .collect();
    digits.chunks(2).map(|pair| pair[0] << 4 | pair[1]).collect()
}

#[test]
fn argon2id_of_rfc_9106() {
    let mut builder = ParamsBuilder::new();
    builder.m_cost(32).t_cost(3).p_cost(4).output_len(32);
    builder.data(AssociatedData::new(&[4; 12]).unwrap());
    let params = builder.build().unwrap();
    let argon2 =
        Argon2::new_with_secret(&[3; 8], Algorithm::Argon2id, Version::V0x13, params).unwrap();
    let mut out = [0; 32];
    argon2.hash_password_into(&[1; 32], &[2; 16], &mut out).unwrap();
    let expected = "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659";
    assert_eq!(out.as_slice(), hex(expected));
}

/// Computed with the reference implementation in C.
#[test]
fn unlock_keys_are_those_of_the_reference_implementation() {
    let salt = std::array::from_fn(|at| u8::try_from(at).unwrap());
    for (text, cost, expected) in [
        (
            "quiet lantern over seven harbours",
            Cost::FLOOR,
            "11f545deb6e6f4c2fb9ea4eaae13f8a4712f3e5ed4039ea5eea6825017d3339b",
        ),
        (
            // In NFD here; hashed in NFC.
            "e\u{301}te\u{301} su\u{302}r nai\u{308}ve c\u{153}ur garc\u{327}on",
            Cost::STANDARD,
            "ec1c8da6dd6da022bab2ac503062dbf8b2f16c08a56c238d3105f146153aca91",
        ),
    ] {
        let passphrase = Passphrase::given(text).unwrap();
        let key = UnlockKey::derive(&passphrase, cost, &salt).unwrap();
        assert_eq!(key.expose().expose().as_slice(), hex(expected), "{text}");
    }
}

#[test]
fn hkdf_of_rfc_5869() {
    let long = |from: u8, to: u8| (from..=to).collect::<Vec<u8>>();
    for (input, salt, info, expected) in [
        (
            vec![0x0b; 22],
            long(0, 0x0c),
            long(0xf0, 0xf9),
            "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865",
        ),
        (
            vec![0x0b; 22],
            vec![],
            vec![],
            "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8",
        ),
    ] {
        let out: Secret<42> = derive(&salt, &input, &[&info]).unwrap();
        assert_eq!(out.expose().as_slice(), hex(expected));
        // Parts are one after the other, wherever they are cut.
        let (a, b) = info.split_at(info.len() / 2);
        let out: Secret<42> = derive(&salt, &input, &[a, b]).unwrap();
        assert_eq!(out.expose().as_slice(), hex(expected));
    }
}

#[test]
fn hmac_of_rfc_4231_and_sha_of_fips_180() {
    let mut key = [0; 32];
    // A key shorter than the block is filled with zeros: the same as "Jefe" alone.
    key[..4].copy_from_slice(b"Jefe");
    let key = Secret::copy_of(&key);
    let expected = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
    let tag = mac(&key, b"what do ya want for nothing?");
    assert_eq!(tag.as_slice(), hex(expected));
    assert!(mac_is(&key, b"what do ya want for nothing?", &tag));
    assert!(!mac_is(&key, b"what do ya want for nothing!", &tag));
    let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assert_eq!(sha256(&[b"a", b"", b"bc"]).as_slice(), hex(abc));
}

#[test]
fn ed25519_of_rfc_8032() {
    for (seed, public, message, signature) in [
        (
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
            "",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        ),
        (
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
            "72",
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
        ),
    ] {
        let seed: [u8; 32] = hex(seed).try_into().unwrap();
        let key = SigningKey::from_seed(Secret::copy_of(&seed)).unwrap();
        assert_eq!(key.verifying_key().0.as_slice(), hex(public));
        let message = hex(message);
        assert_eq!(key.sign(&message).unwrap().as_slice(), hex(signature));
        assert!(key.verifying_key().verify(&message, &hex(signature)));
        assert!(!key.verifying_key().verify(b"other", &hex(signature)));
        assert!(!VerifyingKey([0; 32]).verify(&message, &hex(signature)));
        assert!(!key.verifying_key().verify(&message, &hex(signature)[..63]));
    }
}
