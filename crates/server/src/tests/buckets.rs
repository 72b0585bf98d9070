//! Large objects in a bucket: over TLS, with the right key, and to nobody else. What a bucket must do
//! as a folder does is in the suite that runs on both.

use std::process::Command;
use std::sync::Arc;

use dalil_protocol::{Limits, Role, SyncProtocol};

use super::ca::Ca;
use super::cast::bucket::S3;
use super::cast::{AUTHORITY, Laptop, name, run};
use crate::{BlobPlace, Blobs, Bucket, Config, Mailbox, backup};

async fn refused(bucket: &Bucket) -> &'static str {
    Blobs::bucket(bucket, Limits::V1.step).await.err().expect("it is refused").code()
}

#[test]
fn a_bucket_is_reached_over_tls_by_its_own_authority_and_key_alone() {
    let s3 = S3::shared();
    let folder = tempfile::tempdir().unwrap();
    run(async {
        let (ca, other) = (Ca::new(), Ca::new());
        let at = ca.sealed(&["localhost", "127.0.0.1"], s3.port()).await;
        let mut bucket = s3.bucket();
        bucket.endpoint = format!("https://localhost:{}", at.port());
        bucket.ca = Some(ca.pem(folder.path()));
        let film: Vec<u8> = (0..700_000_u32).map(|n| (n % 251) as u8).collect();
        let mut config = Config::in_folder(&folder.path().join("data"));
        config.authority = Some(AUTHORITY);
        config.blobs = Some(BlobPlace::Bucket(bucket.clone()));
        let office = Arc::new(config.office().await.unwrap());
        let amina = Laptop::new(1);
        office.store.put_device(amina.known_as(Role::Officer)).await.unwrap();
        let sender = Mailbox::new(Arc::clone(&office), amina.id);
        let (length, step) = (film.len() as u64, Limits::V1.step as usize);
        for (n, part) in film.chunks(step).enumerate() {
            let offset = (n * step) as u64;
            sender.upload(name(&film), length, offset, part.to_vec()).await.unwrap();
        }
        assert_eq!(office.blobs.read(name(&film), 0, length).await.unwrap(), film);
        // It lies there under its prefix, and what was put together from is gone.
        let told = Command::new("find").arg(s3.files(&bucket)).args(["-size", "+100k"]).output();
        let told = String::from_utf8(told.unwrap().stdout).unwrap();
        assert_eq!(told.lines().count(), 1, "{told}");
        assert!(told.contains("mailbox/large/objects/"), "{told}");
        // A backup takes it along.
        let to = folder.path().join("backup");
        backup(&config, &to).await.unwrap();
        let digits = name(&film).to_string();
        let folder: String = digits.chars().take(2).collect();
        let copy = to.join("blobs/objects").join(folder).join(&digits);
        assert_eq!(std::fs::read(copy).unwrap(), film);

        let with = |change: &dyn Fn(&mut Bucket)| {
            let mut bucket = bucket.clone();
            change(&mut bucket);
            bucket
        };
        let foreign = tempfile::tempdir().unwrap();
        let foreign = other.pem(foreign.path());
        let there = foreign.clone();
        assert_eq!(refused(&with(&|it| it.ca = Some(there.clone()))).await, "E-DATABASE");
        assert_eq!(
            refused(&with(&|it| it.secret = "another".to_owned().into())).await,
            "E-DATABASE"
        );
        assert_eq!(refused(&with(&|it| it.name = "no-such".to_owned())).await, "E-DATABASE");
        let elsewhere = ca.sealed(&["dalil.example"], s3.port()).await;
        let url = format!("https://localhost:{}", elsewhere.port());
        assert_eq!(refused(&with(&|it| it.endpoint.clone_from(&url))).await, "E-DATABASE");
        // What contradicts itself is told before anything is sent.
        let open = |it: &mut Bucket| "http://192.0.2.1:9000".clone_into(&mut it.endpoint);
        assert_eq!(refused(&with(&open)).await, "E-SETTINGS");
        assert_eq!(refused(&with(&|it| it.ca = None)).await, "E-SETTINGS");
        assert_eq!(refused(&with(&|it| it.secret = String::new().into())).await, "E-SETTINGS");
        assert_eq!(refused(&with(&|it| it.endpoint = "ftp://x".to_owned())).await, "E-SETTINGS");
        std::fs::write(&foreign, "no certificate").unwrap();
        assert_eq!(refused(&with(&|it| it.ca = Some(foreign.clone()))).await, "E-TLS");
        assert!(!format!("{bucket:?}").contains("secret-of-this"), "nothing shows the key");
    });
}
