//! Objects that no inbox names: noted, and after a time let go. Whoever names objects holds
//! [`hold_names`] until that is committed; letting go waits for all of them, and they for it.

use std::collections::{BTreeMap, BTreeSet};

use dalil_case::{Digest, Moment};
use deadpool_postgres::GenericClient;

use super::devices::fixed;
use super::{doing, inbox, objects};
use crate::Error;
use crate::number::unsigned;
use crate::store::{CLAIM_MS, CLAIMED, Found, Looked, Mark};

/// Most bytes of bodies that are written anew in one change, unless one body alone has more.
const BYTES: u64 = 16 << 20;

/// What is looked up by its name now is there until this change is over.
pub(super) async fn hold_names(change: &impl GenericClient) -> Result<(), Error> {
    const HOLD: &str = "SELECT pg_advisory_xact_lock_shared(x'64616c696c03'::bigint)";
    let statement = change.prepare_cached(HOLD).await.map_err(doing("holding the names"))?;
    change.execute(&statement, &[]).await.map(|_| ()).map_err(doing("holding the names"))
}

/// One body after the other: what came together lies together and is named together, so that each row of
/// an inbox is read about once. By their names they would lie anywhere, and each row be read for each.
pub(super) async fn page(
    client: &impl GenericClient,
    after: Option<Mark>,
    most: u32,
) -> Result<Looked, Error> {
    let from = match after {
        Some(Mark::Within) => None,
        Some(Mark::Body(number)) => Some(number),
        _ => Some(-1),
    };
    let (here, next) = match from {
        Some(from) => {
            let (here, last) = objects::names_after(client, from, most).await?;
            (here, Some(last.map_or(Mark::Within, Mark::Body)))
        }
        None => (objects::beside(client).await?, None),
    };
    let named = inbox::lying(client, &here, |_| true).await?;
    let found = |hash| Found { hash, named: named.contains(&hash) };
    Ok(Looked { found: here.into_keys().map(found).collect(), next })
}

pub(super) async fn note(
    client: &impl GenericClient,
    hashes: &[Digest],
    at: Moment,
) -> Result<(), Error> {
    const NOTE: &str = "
        INSERT INTO unnamed (hash, since) SELECT hash, $2 FROM unnest($1::bytea[]) AS given (hash)
        ON CONFLICT DO NOTHING";
    let noted = client.execute(NOTE, &[&names(hashes), &at.0]).await;
    noted.map(|_| ()).map_err(doing("noting what nobody names"))
}

pub(super) async fn since(
    client: &impl GenericClient,
    before: Moment,
    most: u32,
) -> Result<Vec<Digest>, Error> {
    // What lies together goes together.
    const SINCE: &str = "
        SELECT u.hash FROM (SELECT hash FROM unnamed WHERE since < $1 LIMIT $2) u
        LEFT JOIN LATERAL (
          SELECT blk FROM object_index o WHERE o.hash = u.hash
            AND substring(o.hash FROM 1 FOR 15) = substring(u.hash FROM 1 FOR 15) OFFSET 0
        ) o ON true ORDER BY o.blk";
    let rows = client.query(SINCE, &[&before.0, &i64::from(most)]).await;
    let rows = rows.map_err(doing("reading what nobody names"))?;
    rows.iter().map(|row| fixed(row, 0).map(Digest)).collect()
}

/// In which parts these are let go: what lies in one body in the same part, and of no part more than
/// [`BYTES`] of bodies are written anew. Nobody can name anything meanwhile.
pub(super) async fn parts(
    client: &impl GenericClient,
    hashes: &[Digest],
) -> Result<Vec<Vec<Digest>>, Error> {
    let here = objects::find(client, hashes).await?;
    let body_of = |hash: &Digest| here.get(hash).map_or(-1, |here| here.body);
    let bodies: BTreeSet<i64> = hashes.iter().map(body_of).collect();
    const SIZES: &str = "
        SELECT blk, octet_length(body)::bigint FROM object_body WHERE blk = ANY($1)";
    let bodies: Vec<i64> = bodies.into_iter().collect();
    let rows = client.query(SIZES, &[&bodies]).await.map_err(doing("letting objects go"))?;
    let sizes: BTreeMap<i64, u64> =
        rows.iter().map(|row| (row.get(0), unsigned(row.get(1)))).collect();
    let mut sorted = hashes.to_vec();
    sorted.sort_by_key(body_of);
    let (mut parts, mut bytes) = (Vec::<Vec<Digest>>::new(), 0_u64);
    for together in sorted.chunk_by(|one, other| body_of(one) == body_of(other)) {
        let size = together.first().and_then(|hash| sizes.get(&body_of(hash))).copied();
        bytes = bytes.saturating_add(size.unwrap_or(0));
        match parts.last_mut() {
            Some(part) if bytes <= BYTES => part.extend(together),
            _ => {
                bytes = size.unwrap_or(0);
                parts.push(together.to_vec());
            }
        }
    }
    Ok(parts)
}

/// Lets go of those that still nobody names; says which of them lie beside the database, where they
/// are claimed until they are removed.
pub(super) async fn let_go(
    change: &impl GenericClient,
    hashes: &[Digest],
    before: Moment,
    at: Moment,
) -> Result<Vec<Digest>, Error> {
    let doing = doing("letting objects go");
    // Everything that was being named is named now, and nothing is until this is over. What follows
    // sees it: each statement looks anew.
    const ALONE: &str = "SELECT pg_advisory_xact_lock(x'64616c696c03'::bigint)";
    change.execute(ALONE, &[]).await.map_err(doing)?;
    let here = objects::find(change, hashes).await?;
    let named = inbox::lying(change, &here, |_| true).await?;
    let unnamed: Vec<Digest> = hashes.iter().copied().filter(|it| !named.contains(it)).collect();
    // What is being removed or put together is so by somebody who is at it, unless that was long ago.
    const GOING: &str = "
        SELECT given.hash, o.state FROM unnest($1::bytea[]) AS given (hash)
        LEFT JOIN object_index o ON o.hash = given.hash
          AND substring(o.hash FROM 1 FOR 15) = substring(given.hash FROM 1 FOR 15)
        LEFT JOIN unnamed n ON n.hash = given.hash
        LEFT JOIN upload u ON u.hash = given.hash
        WHERE (u.touched IS NULL OR u.touched < $2 AND (u.off >= 0 OR u.touched < $3))
          AND (o.hash IS NULL OR n.since < $2)";
    let dead = at.0.saturating_sub(CLAIM_MS);
    let rows = change.query(GOING, &[&names(&unnamed), &before.0, &dead]).await.map_err(doing)?;
    change
        .execute("DELETE FROM unnamed WHERE hash = ANY($1)", &[&names(hashes)])
        .await
        .map_err(doing)?;
    let (mut going, mut beside) = (Vec::new(), BTreeSet::new());
    for row in &rows {
        let hash = Digest(fixed(row, 0)?);
        going.push(hash);
        if row.get::<_, Option<i16>>(1) != Some(1) {
            beside.insert(hash);
        }
    }
    let beside: Vec<Digest> = beside.into_iter().collect();
    // What came meanwhile goes as well, with its bytes: without a name they would lie there for ever.
    const OBJECTS: &str = "
        DELETE FROM object_index o USING unnest($1::bytea[]) AS going (hash)
        WHERE o.hash = going.hash
          AND substring(o.hash FROM 1 FOR 15) = substring(going.hash FROM 1 FOR 15)
        RETURNING o.blk";
    let rows = change.query(OBJECTS, &[&names(&going)]).await.map_err(doing)?;
    let bodies: BTreeSet<i64> = rows.iter().map(|row| row.get(0)).collect();
    for body in bodies {
        objects::shrink(change, body).await?;
    }
    const UPLOADS: &str = "DELETE FROM upload WHERE hash = ANY($1)";
    change.execute(UPLOADS, &[&names(&going)]).await.map_err(doing)?;
    // Whoever has begun to send one again just now is not disturbed: that one is not claimed.
    const CLAIM: &str = "
        INSERT INTO upload (hash, off, length, touched)
        SELECT hash, $2, 0, $3 FROM unnest($1::bytea[]) AS given (hash)
        ON CONFLICT DO NOTHING RETURNING hash";
    let claimed = change.query(CLAIM, &[&names(&beside), &CLAIMED, &at.0]).await.map_err(doing)?;
    claimed.iter().map(|row| fixed(row, 0).map(Digest)).collect()
}

pub(super) async fn release(client: &impl GenericClient, hash: Digest) -> Result<(), Error> {
    const RELEASE: &str = "DELETE FROM upload WHERE hash = $1 AND off = $2";
    let released = client.execute(RELEASE, &[&hash.0.as_slice(), &CLAIMED]).await;
    released.map(|_| ()).map_err(doing("releasing an object"))
}

fn names(hashes: &[Digest]) -> Vec<&[u8]> {
    hashes.iter().map(|hash| hash.0.as_slice()).collect()
}
