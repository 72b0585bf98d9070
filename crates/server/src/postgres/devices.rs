//! Settings, manifests, devices and codes.

use dalil_case::{DeviceId, Digest, Moment};
use dalil_protocol::{ItemKind, Pin};
use dalil_seal::{VerifyingKey, sha256};
use deadpool_postgres::GenericClient;
use tokio_postgres::Row;

use super::{doing, inbox, objects, unnamed};
use crate::device::{HandIn, Standing, day_of, role_number, role_of};
use crate::number::{column, unsigned};
use crate::store::{Admission, Counts, Parcel};
use crate::{Device, Error};

/// Bytes of a fixed length out of a column. Another length is no such thing.
pub(super) fn fixed<const N: usize>(row: &Row, at: usize) -> Result<[u8; N], Error> {
    let bytes: &[u8] = row.try_get(at).map_err(doing("reading a column"))?;
    let length = |_| std::io::Error::other("a column of another length");
    bytes.try_into().map_err(length).map_err(Error::database("reading a column"))
}

pub(super) async fn setting(
    client: &impl GenericClient,
    name: &str,
    first: &[u8],
) -> Result<Vec<u8>, Error> {
    let doing = doing("keeping a setting");
    const PUT: &str = "INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    client.execute(PUT, &[&name, &first]).await.map_err(doing)?;
    let row = client.query_one("SELECT value FROM setting WHERE name = $1", &[&name]).await;
    Ok(row.map_err(doing)?.get(0))
}

pub(super) async fn ready(client: &impl GenericClient) -> Result<(), Error> {
    client.query_one("SELECT 1", &[]).await.map(|_| ()).map_err(doing("asking the database"))
}

pub(super) async fn counts(client: &impl GenericClient) -> Result<Counts, Error> {
    const COUNTS: &str = "
        SELECT (SELECT count(*) FROM device WHERE standing = 1),
               (SELECT count(*) FROM device WHERE standing = 2),
               (SELECT count(*) FROM device WHERE standing = 3),
               (SELECT count(*) FROM object_index),
               (SELECT coalesce(sum(size), 0)::bigint FROM object_index),
               (SELECT coalesce(sum(head_seq), 0)::bigint FROM chain),
               (SELECT count(*) FROM upload)";
    let row = client.query_one(COUNTS, &[]).await.map_err(doing("counting"))?;
    let at = |n: usize| unsigned(row.get(n));
    Ok(Counts {
        devices: [at(0), at(1), at(2)],
        objects: at(3),
        bytes: at(4),
        entries: at(5),
        uploads: at(6),
    })
}

pub(super) async fn get(
    client: &impl GenericClient,
    id: DeviceId,
) -> Result<Option<Device>, Error> {
    const GET: &str = "
        SELECT id, key, standing, role, organisation, not_after, seen, hand_in
        FROM device WHERE id = $1";
    let doing = doing("reading a device");
    let statement = client.prepare_cached(GET).await.map_err(doing)?;
    let row = client.query_opt(&statement, &[&id.0.as_slice()]).await.map_err(doing)?;
    row.as_ref().map(device).transpose()
}

pub(super) async fn all(client: &impl GenericClient) -> Result<Vec<Device>, Error> {
    const ALL: &str = "
        SELECT id, key, standing, role, organisation, not_after, seen, hand_in
        FROM device ORDER BY id";
    let rows = client.query(ALL, &[]).await.map_err(doing("reading the devices"))?;
    rows.iter().map(device).collect()
}

fn device(row: &Row) -> Result<Device, Error> {
    Ok(Device {
        id: DeviceId(fixed(row, 0)?),
        key: VerifyingKey(fixed(row, 1)?),
        standing: Standing::of(row.get(2)),
        role: role_of(row.get(3)),
        organisation: row.get(4),
        not_after: Moment(row.get(5)),
        seen: Moment(row.get(6)),
        hand_in: HandIn::of(row.get(7)),
    })
}

pub(super) async fn put(client: &impl GenericClient, device: &Device) -> Result<(), Error> {
    const PUT: &str = "
        INSERT INTO device (id, key, standing, role, organisation, not_after, seen, hand_in)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        ON CONFLICT (id) DO UPDATE SET key = $2, standing = $3, role = $4, organisation = $5,
          not_after = $6, seen = $7, hand_in = $8
        -- A revocation is for good, whoever read the row before it.
        WHERE device.standing <> 3 OR excluded.standing = 3";
    let (standing, role) = (device.standing.number(), role_number(device.role));
    let hand_in = device.hand_in.number();
    let (id, key) = (device.id.0.as_slice(), device.key.0.as_slice());
    client
        .execute(
            PUT,
            &[
                &id,
                &key,
                &standing,
                &role,
                &device.organisation,
                &device.not_after.0,
                &device.seen.0,
                &hand_in,
            ],
        )
        .await
        .map(|_| ())
        .map_err(doing("keeping a device"))
}

pub(super) async fn came(
    client: &impl GenericClient,
    id: DeviceId,
    at: Moment,
) -> Result<(), Error> {
    const CAME: &str = "
        UPDATE device SET seen = $2,
          hand_in = CASE WHEN standing = $3 AND hand_in = $4 THEN $5 ELSE hand_in END
        WHERE id = $1";
    let (revoked, day) = (Standing::Revoked.number(), day_of(at).0);
    let (open, since) = (HandIn::Open.number(), HandIn::Since(at).number());
    client
        .execute(CAME, &[&id.0.as_slice(), &day, &revoked, &open, &since])
        .await
        .map(|_| ())
        .map_err(doing("noting that a device came"))
}

pub(super) async fn admit(
    change: &impl GenericClient,
    admission: &Admission,
) -> Result<bool, Error> {
    let doing = doing("letting a device in");
    unnamed::hold_names(change).await?;
    let request = sha256(&[&admission.request]);
    // Whoever comes first holds the code's row until the end.
    const HOLD: &str = "INSERT INTO code (id) VALUES ($1) ON CONFLICT (id) DO UPDATE SET id = $1";
    change.execute(HOLD, &[&admission.code.as_slice()]).await.map_err(doing)?;
    let (spent, _) = code(change, admission.code).await?;
    let known = get(change, admission.device.id).await?;
    let mine = known.as_ref().is_none_or(|known| known.key == admission.device.key);
    if spent.is_some_and(|by| by.0 != request) || !mine {
        return Ok(false);
    }
    const SPEND: &str = "UPDATE code SET request = $2 WHERE id = $1";
    change
        .execute(SPEND, &[&admission.code.as_slice(), &request.as_slice()])
        .await
        .map_err(doing)?;
    if known.is_none() {
        put(change, &admission.device).await?;
    }
    let hash = Digest(request);
    objects::put(change, hash, &admission.request).await?;
    let parcel = Parcel { kind: ItemKind::Enrolment, hash };
    inbox::deliver(change, admission.to, admission.device.id, &[parcel]).await?;
    Ok(true)
}

pub(super) async fn wrong_code(client: &impl GenericClient, code: [u8; 8]) -> Result<u32, Error> {
    const WRONG: &str = "
        INSERT INTO code (id, wrong) VALUES ($1, 1)
        ON CONFLICT (id) DO UPDATE SET wrong = code.wrong + 1 RETURNING wrong";
    let row =
        client.query_one(WRONG, &[&code.as_slice()]).await.map_err(doing("noting a wrong code"))?;
    Ok(u32::try_from(row.get::<_, i32>(0)).unwrap_or(u32::MAX))
}

pub(super) async fn code(
    client: &impl GenericClient,
    code: [u8; 8],
) -> Result<(Option<Digest>, u32), Error> {
    const CODE: &str = "SELECT wrong, coalesce(request, ''::bytea) FROM code WHERE id = $1";
    let row = client.query_opt(CODE, &[&code.as_slice()]).await.map_err(doing("reading a code"))?;
    let Some(row) = row else { return Ok((None, 0)) };
    let wrong = u32::try_from(row.get::<_, i32>(0)).unwrap_or(u32::MAX);
    let spent = !row.get::<_, &[u8]>(1).is_empty();
    Ok((if spent { Some(Digest(fixed(&row, 1)?)) } else { None }, wrong))
}

pub(super) async fn put_manifest(
    change: &impl GenericClient,
    version: u64,
    bytes: &[u8],
) -> Result<bool, Error> {
    let doing = doing("keeping a manifest");
    change.execute("LOCK TABLE manifest IN EXCLUSIVE MODE", &[]).await.map_err(doing)?;
    let hash = sha256(&[bytes]);
    if let Some((newest, here)) = newest_manifest(change).await? {
        if here.0 == hash {
            return Ok(true);
        }
        if version <= newest {
            return Ok(false);
        }
    }
    const PUT: &str = "INSERT INTO manifest (version, hash, bytes) VALUES ($1, $2, $3)";
    let put = change.execute(PUT, &[&column(version), &hash.as_slice(), &bytes]).await;
    put.map(|_| true).map_err(doing)
}

pub(super) async fn manifest(
    client: &impl GenericClient,
    named: Pin,
) -> Result<Option<Vec<u8>>, Error> {
    const GET: &str = "SELECT bytes FROM manifest
        WHERE substring(hash FROM 1 FOR octet_length($1::bytea)) = $1::bytea ORDER BY version DESC LIMIT 1";
    let row =
        client.query_opt(GET, &[&named.bytes()]).await.map_err(doing("reading a manifest"))?;
    Ok(row.map(|row| row.get(0)))
}

pub(super) async fn newest_manifest(
    client: &impl GenericClient,
) -> Result<Option<(u64, Digest)>, Error> {
    const NEWEST: &str = "SELECT version, hash FROM manifest ORDER BY version DESC LIMIT 1";
    let row = client.query_opt(NEWEST, &[]).await.map_err(doing("reading the newest manifest"))?;
    row.map(|row| Ok((unsigned(row.get(0)), Digest(fixed(&row, 1)?)))).transpose()
}
