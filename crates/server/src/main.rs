//! `dalil-server`: the mailbox as a program.
//!
//! Exit code 0: done. 1: refused or failed, with a code that `docs/server.md` explains. 2: wrong use.

use std::io::Write;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use clap::{Args, Parser, Subcommand};
use dalil_server::{
    Adopted, BlobPlace, Bucket, Config, Error, Fate, Rate, Server, backup, take_in, write_for,
};
use tokio::signal::unix::{SignalKind, signal};

#[derive(Parser)]
#[command(name = "dalil-server", version, about = "Keeps what it cannot read, and proves it")]
struct Arguments {
    #[command(flatten)]
    place: Place,
    /// Where devices ask
    #[arg(long, default_value = "127.0.0.1:8443")]
    listen: SocketAddr,
    /// Where health, figures and the status page are; keep it on the loopback
    #[arg(long, default_value = "127.0.0.1:9464")]
    metrics: SocketAddr,
    /// A name or address of the certificate; may be given several times
    #[arg(long = "name", default_values = ["localhost", "127.0.0.1"])]
    names: Vec<String>,
    /// Requests a second that one device may send in the long run; ten times as many at once
    #[arg(long, default_value_t = 100)]
    device_rate: u16,
    /// The same for one address: a whole office may ask from one
    #[arg(long, default_value_t = 200)]
    address_rate: u16,
    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(Args)]
struct Place {
    /// The folder of keys; of the database and large objects too where they are not elsewhere
    #[arg(long, global = true, default_value = "/var/lib/dalil-server")]
    data: PathBuf,
    /// postgres://…, in place of the database in the folder; a password belongs into the variable
    /// DALIL_DATABASE_URL, which others cannot read
    #[arg(long, global = true)]
    database_url: Option<String>,
    /// Where large objects lie: a folder, or s3://BUCKET[/PREFIX], whose key is in the variables
    /// AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY
    #[arg(long, global = true)]
    blobs: Option<String>,
    /// Where the bucket is: https://…, or http:// on this computer
    #[arg(long, global = true)]
    s3_endpoint: Option<String>,
    /// The region of the bucket, as its provider calls it
    #[arg(long, global = true, default_value = "us-east-1")]
    s3_region: String,
    /// Certificates (PEM) that an endpoint over https must end in
    #[arg(long, global = true)]
    s3_ca: Option<PathBuf>,
}

impl Place {
    fn blobs(&self) -> Result<Option<BlobPlace>, Error> {
        let Some(given) = &self.blobs else { return Ok(None) };
        let Some(bucket) = given.strip_prefix("s3://") else {
            return Ok(Some(BlobPlace::Folder(given.into())));
        };
        let (name, prefix) = bucket.split_once('/').unwrap_or((bucket, ""));
        let endpoint = self.s3_endpoint.clone();
        let missing = Error::Settings { what: "a bucket needs --s3-endpoint" };
        let secret = |name| std::env::var(name).unwrap_or_default();
        Ok(Some(BlobPlace::Bucket(Bucket {
            name: name.to_owned(),
            prefix: prefix.trim_matches('/').to_owned(),
            endpoint: endpoint.ok_or(missing)?,
            region: self.s3_region.clone(),
            ca: self.s3_ca.clone(),
            key: secret("AWS_ACCESS_KEY_ID"),
            secret: secret("AWS_SECRET_ACCESS_KEY").into(),
        })))
    }
}

#[derive(Subcommand)]
enum Verb {
    /// Copies everything but the keys, and then gives the receipts that this earns
    Backup {
        /// A folder that is empty or not there
        #[arg(long)]
        to: PathBuf,
    },
    /// Takes manifests, certificates and orders of the authority from files
    Take {
        /// In the order in which they follow one another
        files: Vec<PathBuf>,
    },
    /// Takes in what was brought on a stick, and writes the answers
    Stick {
        /// The folder with the bundles
        from: PathBuf,
        /// The folder for the answers; without it the same one
        #[arg(long)]
        to: Option<PathBuf>,
        /// Also writes everything that lies there for this computer (32 hexadecimal digits of its
        /// certificate), which need not have sent anything; may be given several times
        #[arg(long = "for")]
        computers: Vec<String>,
    },
    /// Lists every device that is known here, as JSON; `dalilctl authority devices` shows it in words
    Devices,
    /// What the authority's manifest must say of this server
    Show,
    /// Prints the description of the interface
    Openapi,
}

fn main() -> ExitCode {
    let given = Arguments::parse();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let Ok(runtime) = runtime else { return ExitCode::from(1) };
    match runtime.block_on(run(given)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tell(&error);
            ExitCode::from(1)
        }
    }
}

async fn run(given: Arguments) -> Result<(), Error> {
    let mut config = Config::in_folder(&given.place.data);
    let from_outside = || std::env::var("DALIL_DATABASE_URL").ok();
    config.blobs = given.place.blobs()?;
    config.database = given.place.database_url.or_else(from_outside);
    config.listen = given.listen;
    config.metrics = Some(given.metrics);
    config.names = given.names;
    config.device_rate = Rate::each_second(given.device_rate);
    config.address_rate = Rate::each_second(given.address_rate);
    match given.verb {
        None => serve(config).await,
        Some(Verb::Backup { to }) => {
            let covered = backup(&config, &to).await?;
            say(&format!("backup complete, ledgers covered anew: {covered}"));
            Ok(())
        }
        Some(Verb::Take { files }) => take(&config, files).await,
        Some(Verb::Stick { from, to, computers }) => {
            let to = to.unwrap_or_else(|| from.clone());
            stick(&config, &from, &to, &computers).await
        }
        Some(Verb::Devices) => {
            say(&dalil_server::devices(&config).await?);
            Ok(())
        }
        Some(Verb::Show) => show(&config).await,
        Some(Verb::Openapi) => {
            say(&dalil_server::openapi());
            Ok(())
        }
    }
}

async fn serve(mut config: Config) -> Result<(), Error> {
    config.log = Some(Arc::new(|line: &str| {
        // A log that cannot be written must not stop the server.
        let _ = writeln!(std::io::stderr(), "{line}");
    }));
    let running = Server::start(config).await?;
    let failed = |source| Error::Listen { address: running.address, source };
    // Before it says that it is there: whoever reads that may ask it to end at once.
    let mut end = signal(SignalKind::terminate()).map_err(failed)?;
    let mut interrupt = signal(SignalKind::interrupt()).map_err(failed)?;
    say(&format!("listening {}", running.address));
    if let Some(metrics) = running.metrics {
        say(&format!("metrics {metrics}"));
    }
    say(&format!("ca-spki {}", running.spki));
    say("ready");
    tokio::select! {
        _ = end.recv() => {}
        _ = interrupt.recv() => {}
    }
    say("draining");
    running.drain().await;
    say("ended");
    Ok(())
}

async fn take(config: &Config, files: Vec<PathBuf>) -> Result<(), Error> {
    let office = config.office().await?;
    for path in files {
        let failed = |source| Error::File { doing: "reading", path: path.clone(), source };
        let bytes = std::fs::read(&path).map_err(failed)?;
        let path = path.display();
        say(&match office.take(bytes).await? {
            Adopted::InForce => format!("taken: {path}"),
            Adopted::Waits => {
                format!(
                    "kept: {path}: it waits for a manifest before it, or for one after it that is in time"
                )
            }
        });
    }
    Ok(())
}

/// One line for each bundle: its file, what was new, what became of it.
async fn stick(config: &Config, from: &Path, to: &Path, computers: &[String]) -> Result<(), Error> {
    let mut whole = true;
    let brought = take_in(config, from, to).await?;
    if brought.is_empty() && computers.is_empty() {
        return Err(Error::Stick { what: "no bundle is in this folder" });
    }
    for one in brought {
        let fate = match one.fate {
            Fate::Whole => "whole".to_owned(),
            Fate::Cut => "cut: what was whole is here".to_owned(),
            Fate::Lacks => "lacks what another volume brings".to_owned(),
            Fate::NotForUs => "not for this server, or damaged".to_owned(),
            Fate::Refused(code) => format!("refused: {code:?}"),
        };
        whole &= one.fate == Fate::Whole;
        let (path, objects, entries) = (one.path.display(), one.objects, one.entries);
        say(&format!("{path}: {objects} objects, {entries} entries, {fate}"));
        if let Some(answer) = one.answer {
            say(&format!("answer: {}", answer.display()));
        }
    }
    for digits in computers {
        let device = dalil_case::DeviceId::from_hex(digits);
        let device = device.ok_or(Error::Settings { what: "--for takes 32 hexadecimal digits" })?;
        say(&format!("answer: {}", write_for(config, device, to).await?.display()));
    }
    let left = Error::Stick { what: "not everything on the stick could be taken" };
    if whole { Ok(()) } else { Err(left) }
}

async fn show(config: &Config) -> Result<(), Error> {
    let office = config.office().await?;
    let authority = dalil_server::Authority::open(&config.data, office.now())?;
    let receipts = dalil_protocol::SignPublic::from(office.identity.verifying_key());
    say(&format!("server {}", office.identity.server()));
    say(&format!("receipts {receipts}"));
    say(&format!("ca-spki {}", authority.spki()));
    Ok(())
}

fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    // Nobody listens any more: the work is done all the same.
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}

/// The whole chain, once: what was being done, and why it failed.
fn tell(error: &Error) {
    let mut line = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(inner) = source {
        line.push_str(": ");
        line.push_str(&inner.to_string());
        source = inner.source();
    }
    let _ = writeln!(std::io::stderr(), "{line}");
}
