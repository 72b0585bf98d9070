//! Settings, manifests, devices and codes.

use dalil_case::{DeviceId, Digest, Moment};
use dalil_protocol::{ItemKind, Pin};
use dalil_seal::{VerifyingKey, sha256};
use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::{inbox, objects};
use crate::device::{HandIn, Standing, day_of, role_number, role_of};
use crate::number::{column, unsigned};
use crate::store::{Admission, Counts, Parcel};
use crate::{Device, Error};

pub(crate) fn setting(conn: &Connection, name: &str, first: &[u8]) -> Result<Vec<u8>, Error> {
    let doing = Error::database("keeping a setting");
    conn.prepare_cached(
        "INSERT INTO setting (name, value) VALUES (:name, :value) ON CONFLICT DO NOTHING",
    )
    .and_then(|mut it| it.execute(named_params! { ":name": name, ":value": first }))
    .map_err(doing)?;
    conn.prepare_cached("SELECT value FROM setting WHERE name = :name")
        .and_then(|mut it| it.query_row(named_params! { ":name": name }, |row| row.get(0)))
        .map_err(doing)
}

pub(crate) fn ready(conn: &Connection) -> Result<(), Error> {
    conn.query_row("SELECT 1", [], |_| Ok(())).map_err(Error::database("asking the database"))
}

pub(crate) fn counts(conn: &Connection) -> Result<Counts, Error> {
    const COUNTS: &str = "
        SELECT (SELECT count(*) FROM device WHERE standing = 1),
               (SELECT count(*) FROM device WHERE standing = 2),
               (SELECT count(*) FROM device WHERE standing = 3),
               (SELECT count(*) FROM object_index),
               (SELECT coalesce(sum(size), 0) FROM object_index),
               (SELECT coalesce(sum(head_seq), 0) FROM chain),
               (SELECT count(*) FROM upload)";
    conn.query_row(COUNTS, [], |row| {
        let at = |n: usize| row.get::<_, i64>(n).map(unsigned);
        Ok(Counts {
            devices: [at(0)?, at(1)?, at(2)?],
            objects: at(3)?,
            bytes: at(4)?,
            entries: at(5)?,
            uploads: at(6)?,
        })
    })
    .map_err(Error::database("counting"))
}

const DEVICE: &str = "
    SELECT id, key, standing, role, organisation, not_after, seen, hand_in
    FROM device WHERE id = :id";

pub(crate) fn get(conn: &Connection, id: DeviceId) -> Result<Option<Device>, Error> {
    conn.prepare_cached(DEVICE)
        .and_then(|mut it| it.query_row(named_params! { ":id": id.0 }, device).optional())
        .map_err(Error::database("reading a device"))
}

pub(crate) fn all(conn: &Connection) -> Result<Vec<Device>, Error> {
    const ALL: &str = "
        SELECT id, key, standing, role, organisation, not_after, seen, hand_in
        FROM device ORDER BY id";
    conn.prepare_cached(ALL)
        .and_then(|mut it| it.query_map([], device)?.collect())
        .map_err(Error::database("reading the devices"))
}

fn device(row: &Row<'_>) -> rusqlite::Result<Device> {
    Ok(Device {
        id: DeviceId(row.get(0)?),
        key: VerifyingKey(row.get(1)?),
        standing: Standing::of(row.get(2)?),
        role: role_of(row.get(3)?),
        organisation: row.get(4)?,
        not_after: Moment(row.get(5)?),
        seen: Moment(row.get(6)?),
        hand_in: HandIn::of(row.get(7)?),
    })
}

pub(crate) fn put(conn: &Connection, device: &Device) -> Result<(), Error> {
    const PUT: &str = "
        INSERT INTO device (id, key, standing, role, organisation, not_after, seen, hand_in)
        VALUES (:id, :key, :standing, :role, :organisation, :not_after, :seen, :hand_in)
        ON CONFLICT (id) DO UPDATE SET key = :key, standing = :standing, role = :role,
          organisation = :organisation, not_after = :not_after, seen = :seen, hand_in = :hand_in
        -- A revocation is for good, whoever read the row before it.
        WHERE device.standing <> 3 OR excluded.standing = 3";
    conn.prepare_cached(PUT)
        .and_then(|mut it| {
            it.execute(named_params! {
                ":id": device.id.0, ":key": device.key.0, ":standing": device.standing.number(),
                ":role": role_number(device.role), ":organisation": device.organisation,
                ":not_after": device.not_after.0, ":seen": device.seen.0,
                ":hand_in": device.hand_in.number(),
            })
        })
        .map(|_| ())
        .map_err(Error::database("keeping a device"))
}

pub(crate) fn came(conn: &Connection, id: DeviceId, at: Moment) -> Result<(), Error> {
    const CAME: &str = "
        UPDATE device SET seen = :day,
          hand_in = CASE WHEN standing = :revoked AND hand_in = :open THEN :at ELSE hand_in END
        WHERE id = :id";
    conn.prepare_cached(CAME)
        .and_then(|mut it| {
            it.execute(named_params! {
                ":id": id.0, ":day": day_of(at).0, ":revoked": Standing::Revoked.number(),
                ":open": HandIn::Open.number(), ":at": HandIn::Since(at).number(),
            })
        })
        .map(|_| ())
        .map_err(Error::database("noting that a device came"))
}

pub(crate) fn admit(conn: &Connection, admission: &Admission) -> Result<bool, Error> {
    let doing = Error::database("letting a device in");
    let request = sha256(&[&admission.request]);
    let (spent, _) = code(conn, admission.code)?;
    let known = get(conn, admission.device.id)?;
    let mine = known.as_ref().is_none_or(|known| known.key == admission.device.key);
    if spent.is_some_and(|by| by.0 != request) || !mine {
        return Ok(false);
    }
    conn.prepare_cached(
        "INSERT INTO code (id, request) VALUES (:id, :request)
         ON CONFLICT (id) DO UPDATE SET request = :request",
    )
    .and_then(|mut it| it.execute(named_params! { ":id": admission.code, ":request": request }))
    .map_err(doing)?;
    if known.is_none() {
        put(conn, &admission.device)?;
    }
    let hash = Digest(request);
    objects::put(conn, hash, &admission.request)?;
    let parcel = Parcel { kind: ItemKind::Enrolment, hash };
    inbox::deliver(conn, admission.to, admission.device.id, &[parcel])?;
    Ok(true)
}

pub(crate) fn wrong_code(conn: &Connection, code: [u8; 8]) -> Result<u32, Error> {
    const WRONG: &str = "
        INSERT INTO code (id, wrong) VALUES (:id, 1)
        ON CONFLICT (id) DO UPDATE SET wrong = wrong + 1 RETURNING wrong";
    conn.prepare_cached(WRONG)
        .and_then(|mut it| it.query_row(named_params! { ":id": code }, |row| row.get(0)))
        .map_err(Error::database("noting a wrong code"))
}

pub(crate) fn code(conn: &Connection, code: [u8; 8]) -> Result<(Option<Digest>, u32), Error> {
    conn.prepare_cached("SELECT request, wrong FROM code WHERE id = :id")
        .and_then(|mut it| {
            it.query_row(named_params! { ":id": code }, |row| {
                Ok((row.get::<_, Option<[u8; 32]>>(0)?.map(Digest), row.get(1)?))
            })
            .optional()
        })
        .map(Option::unwrap_or_default)
        .map_err(Error::database("reading a code"))
}

pub(crate) fn put_manifest(conn: &Connection, version: u64, bytes: &[u8]) -> Result<bool, Error> {
    let doing = Error::database("keeping a manifest");
    let hash = sha256(&[bytes]);
    if let Some((newest, here)) = newest_manifest(conn)? {
        if here.0 == hash {
            return Ok(true);
        }
        if version <= newest {
            return Ok(false);
        }
    }
    let version = column(version);
    conn.execute(
        "INSERT INTO manifest (version, hash, bytes) VALUES (:version, :hash, :bytes)",
        named_params! { ":version": version, ":hash": hash, ":bytes": bytes },
    )
    .map(|_| true)
    .map_err(doing)
}

pub(crate) fn manifest(conn: &Connection, named: Pin) -> Result<Option<Vec<u8>>, Error> {
    const GET: &str = "SELECT bytes FROM manifest WHERE substr(hash, 1, length(:name)) = :name
        ORDER BY version DESC LIMIT 1";
    conn.prepare_cached(GET)
        .and_then(|mut it| {
            it.query_row(named_params! { ":name": named.bytes() }, |row| row.get(0)).optional()
        })
        .map_err(Error::database("reading a manifest"))
}

pub(crate) fn newest_manifest(conn: &Connection) -> Result<Option<(u64, Digest)>, Error> {
    conn.prepare_cached("SELECT version, hash FROM manifest ORDER BY version DESC LIMIT 1")
        .and_then(|mut it| {
            it.query_row([], |row| Ok((unsigned(row.get(0)?), Digest(row.get(1)?)))).optional()
        })
        .map_err(Error::database("reading the newest manifest"))
}
