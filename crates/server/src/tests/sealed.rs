//! A real PostgreSQL over TLS, with a certificate made for this test: the right one is spoken to, and
//! everybody else is refused by name.

use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use dalil_protocol::Role;
use tokio_postgres::NoTls;

use super::ca::Ca;
use super::cast::{AUTHORITY, Laptop, objects, run, send};
use super::cluster::Cluster;
use crate::{Config, Error, Mailbox, Postgres, backup};

/// A cluster with this certificate.
fn cluster(ca: &Ca, names: &[&str], until: i32) -> Cluster {
    let (leaf, key) = ca.leaf(names, until);
    let files = [("server.crt", leaf.pem()), ("server.key", key.serialize_pem())];
    Cluster::with(&files.each_ref().map(|(name, text)| (*name, text.as_str())), &["ssl=on"])
}

fn verified(url: &str, authorities: &Path) -> String {
    format!("{url}?sslmode=verify-full&sslrootcert={}", authorities.display())
}

async fn refused(url: &str) -> String {
    let error: Error = Postgres::open(url).await.err().expect("it is refused");
    error.to_string()
}

#[test]
fn the_database_is_spoken_to_over_tls_and_only_where_its_authority_vouches_for_it() {
    let (ca, other) = (Ca::new(), Ca::new());
    let (folder, foreign) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (pem, foreign) = (ca.pem(folder.path()), other.pem(foreign.path()));
    let sealed = cluster(&ca, &["127.0.0.1"], 2090);
    let plain = Cluster::shared();
    run(async {
        let url = sealed.database();
        let mut config = Config::in_folder(&folder.path().join("data"));
        config.authority = Some(AUTHORITY);
        config.database = Some(verified(&url, &pem));
        let office = Arc::new(config.office().await.unwrap());
        let mut amina = Laptop::new(1);
        office.store.put_device(amina.known_as(Role::Officer)).await.unwrap();
        let sender = Mailbox::new(Arc::clone(&office), amina.id);
        assert!(send(&sender, &mut amina, &objects(7, 3)).await.receipt.is_some());
        // The database itself says how it is spoken to.
        let (client, connection) = tokio_postgres::connect(&url, NoTls).await.unwrap();
        tokio::spawn(connection);
        let seen = "SELECT count(*), bool_and(ssl AND version = 'TLSv1.3')
            FROM pg_stat_ssl JOIN pg_stat_activity USING (pid)
            WHERE application_name = 'dalil-server'";
        let row = client.query_one(seen, &[]).await.unwrap();
        assert!(row.get::<_, i64>(0) > 0 && row.get::<_, bool>(1));
        // Its own tool goes the same way.
        let to = folder.path().join("backup");
        assert_eq!(backup(&config, &to).await.unwrap(), 1);
        assert!(to.join("mailbox.dump").exists());

        // What it wrote can be put back: it names the ledger that was covered.
        let list = Command::new("pg_restore").arg("--list").arg(to.join("mailbox.dump")).output();
        let list = String::from_utf8(list.unwrap().stdout).unwrap();
        assert!(list.contains("TABLE DATA public chain"), "{list}");

        let wrong = "E-TLS: the database is not the one that sslrootcert knows";
        assert_eq!(refused(&verified(&url, &foreign)).await, wrong, "another authority");
        let none = "E-TLS: the database speaks no TLS";
        assert_eq!(refused(&verified(&plain.database(), &pem)).await, none);
        // What would prove nothing is not begun.
        for (query, code) in [
            ("?sslmode=verify-full", "E-SETTINGS"),
            ("?sslmode=require", "E-SETTINGS"),
            ("?sslmode=prefer", "E-SETTINGS"),
            ("?sslmode=verify-full&sslrootcert=%2Fno%2Fsuch", "E-FILE"),
        ] {
            let told = refused(&(url.clone() + query)).await;
            assert!(told.starts_with(code), "{query}: {told}");
        }
        let elsewhere = "postgres://dalil@db.example/dalil";
        assert!(refused(elsewhere).await.starts_with("E-SETTINGS"));
    });
    run(async {
        for (names, until) in [(["dalil.example"], 2090), (["127.0.0.1"], 2021)] {
            let cluster = cluster(&ca, &names, until);
            let told = refused(&verified(&cluster.database(), &pem)).await;
            let wrong = "E-TLS: the database is not the one that sslrootcert knows";
            assert_eq!(told, wrong, "{names:?} {until}");
        }
    });
}
