//! Connections, and the tables where there are none.

use std::time::Duration;

use deadpool_postgres::{Client, Manager, ManagerConfig, Pool, RecyclingMethod, Runtime};
use tokio_postgres::NoTls;

use super::{doing, tls};
use crate::Error;

/// Connections of one process.
const CONNECTIONS: usize = 16;
/// How long a request waits for one.
const WAIT: Duration = Duration::from_secs(5);

/// The version of `schema.sql`.
const VERSION: &[u8] = b"4";

/// What makes of each version the next one.
const SINCE: [&str; 3] =
    [include_str!("since-2.sql"), include_str!("since-3.sql"), include_str!("since-4.sql")];

/// Connections to a database. None is made yet.
pub(super) fn pool(url: &str) -> Result<Pool, Error> {
    let (mut config, sealed) = tls::read(url)?;
    // A receipt says that the entry is on the disk, whatever the database's own settings are.
    // And nothing is compiled for a statement that takes a millisecond: two hundred names in many parts
    // look like so much work that PostgreSQL spends half a second on that, five times for each
    // connection.
    let options = config.get_options().unwrap_or_default().to_owned();
    let options = options
        + " -c synchronous_commit=on -c jit=off \
         -c default_transaction_isolation=read\\ committed";
    config.options(options).application_name("dalil-server");
    let settings = ManagerConfig { recycling_method: RecyclingMethod::Fast };
    let manager = match sealed {
        Some(ca) => Manager::from_config(config, tls::Sealed::by(&ca)?, settings),
        None => Manager::from_config(config, NoTls, settings),
    };
    Pool::builder(manager)
        .max_size(CONNECTIONS)
        .wait_timeout(Some(WAIT))
        .create_timeout(Some(WAIT))
        .runtime(Runtime::Tokio1)
        .build()
        .map_err(Error::database("preparing connections"))
}

/// The same address for PostgreSQL's own programs, as variables: on the command line everybody would
/// read a password.
pub(crate) fn variables(url: &str) -> Result<Vec<(&'static str, String)>, Error> {
    use tokio_postgres::config::Host;
    let (config, sealed) = tls::read(url)?;
    let hosts = config.get_hosts().iter().map(|host| match host {
        Host::Tcp(name) => name.clone(),
        Host::Unix(path) => path.to_string_lossy().into_owned(),
    });
    let hosts: Vec<String> = hosts.collect();
    let ports: Vec<String> = config.get_ports().iter().map(u16::to_string).collect();
    let mode = if sealed.is_some() { "verify-full" } else { "disable" };
    let mut all = vec![
        ("PGHOST", hosts.join(",")),
        ("PGPORT", ports.join(",")),
        ("PGUSER", config.get_user().unwrap_or_default().to_owned()),
        ("PGDATABASE", config.get_dbname().unwrap_or_default().to_owned()),
        ("PGSSLMODE", mode.to_owned()),
    ];
    all.extend(sealed.map(|ca| ("PGSSLROOTCERT", ca.to_string_lossy().into_owned())));
    let password = config.get_password().map(|word| String::from_utf8_lossy(word).into_owned());
    all.extend(password.map(|word| ("PGPASSWORD", word)));
    all.retain(|(_, value)| !value.is_empty());
    Ok(all)
}

/// Makes the tables, once for all processes that start at the same time.
pub(super) async fn prepare(client: &mut Client) -> Result<(), Error> {
    let making = doing("making the tables");
    let fsync: String = client.query_one("SHOW fsync", &[]).await.map_err(making)?.get(0);
    if fsync != "on" {
        return Err(Error::Settings { what: "the database runs with fsync off" });
    }
    let change = client.transaction().await.map_err(making)?;
    change
        .execute("SELECT pg_advisory_xact_lock(x'64616c696c01'::bigint)", &[])
        .await
        .map_err(making)?;
    let there: bool = change
        .query_one("SELECT to_regclass('setting') IS NOT NULL", &[])
        .await
        .map_err(making)?
        .get(0);
    if !there {
        change.batch_execute(include_str!("schema.sql")).await.map_err(making)?;
    }
    let version = super::devices::setting(&change, "schema", VERSION).await?;
    let done = match version.as_slice() {
        b"1" => 0,
        b"2" => 1,
        b"3" => 2,
        VERSION => SINCE.len(),
        _ => return Err(Error::Newer),
    };
    for step in SINCE.iter().skip(done) {
        change.batch_execute(step).await.map_err(making)?;
    }
    change.commit().await.map_err(making)
}
