//! What every conversation shares: the store, the large objects, the identity, the clock, and what
//! may be asked before anybody is known.

use std::sync::{Arc, OnceLock};

use dalil_case::{DeviceId, Digest, Moment};
use dalil_protocol::{
    AuthorityId, Challenge, Destination, Enrol, EnrolRequest, Enrolled, Hello, KnownCodes, Limits,
    Pin, Refusal, RefusalCode, TrustRefused, Trusted, VERSIONS,
};
use dalil_seal::{Random, sha256};

use crate::blobs::Blobs;
use crate::store::{Admission, Store};
use crate::{Device, Error, Identity};

/// Wrong uses of one code after which it counts no more.
const WRONG_CODES: u32 = 20;
/// What a server without a manifest asks for: an administrator must act first.
const UNREADY_SECONDS: u32 = 60;

/// Tells the time.
pub type Clock = Arc<dyn Fn() -> Moment + Send + Sync>;

/// From where a server knows which codes of enrolment cards count.
pub trait EnrolmentCodes: Send + Sync {
    /// The codes as they are now; none where no card was ever made.
    fn known(&self) -> Result<Option<KnownCodes>, Error>;
}

/// What every conversation shares.
pub struct Office {
    /// The tables.
    pub store: Arc<dyn Store>,
    /// Large objects.
    pub blobs: Blobs,
    /// Signs receipts.
    pub identity: Arc<Identity>,
    /// Knows the codes of cards.
    pub codes: Box<dyn EnrolmentCodes>,
    /// Random bytes.
    pub random: Random,
    /// The time.
    pub clock: Clock,
    /// What is taken.
    pub limits: Limits,
    /// Most bytes that one device's ledger may name.
    pub quota: u64,
    /// Whose server it is, once that is known.
    pub authority: OnceLock<AuthorityId>,
}

impl Office {
    /// Now.
    pub fn now(&self) -> Moment {
        (self.clock)()
    }

    /// The newest manifest.
    pub async fn trusted(&self) -> Result<Option<Trusted>, Error> {
        let Some((_, hash)) = self.store.newest_manifest().await? else { return Ok(None) };
        let Some(bytes) = self.store.manifest(Pin::Whole(hash)).await? else { return Ok(None) };
        let unfit = |_| Error::Manifest { what: "the one in the database does not hold" };
        Trusted::kept(&bytes, hash).map(Some).map_err(unfit)
    }

    /// Whose server it is.
    pub async fn authority(&self) -> Result<AuthorityId, Refusal> {
        if let Some(authority) = self.authority.get() {
            return Ok(*authority);
        }
        let trusted = self.trusted().await?;
        let trusted = trusted.ok_or_else(|| Refusal::busy(UNREADY_SECONDS))?;
        Ok(*self.authority.get_or_init(|| trusted.manifest().authority))
    }

    /// The authority's inbox, and that for what a revoked device hands in.
    pub async fn desks(&self) -> Result<(Destination, Destination), Refusal> {
        let authority = self.authority().await?;
        let hash = sha256(&[b"dalil/quarantine/v1", &authority.0]);
        let mut quarantine = [0; 16];
        quarantine.iter_mut().zip(hash).for_each(|(to, from)| *to = from);
        Ok((Destination(authority.0), Destination(quarantine)))
    }

    /// A device that is known.
    pub async fn known(&self, id: DeviceId) -> Result<Device, Refusal> {
        let device = self.store.device(id).await?;
        device.ok_or_else(|| Refusal::new(RefusalCode::NotAuthentic))
    }

    /// Who answers.
    pub async fn hello(&self) -> Result<Hello, Refusal> {
        let newest = self.store.newest_manifest().await?;
        Ok(Hello {
            server: self.identity.server(),
            challenge: Challenge(self.random.bytes().map_err(Error::from)?),
            versions: VERSIONS,
            at: self.now(),
            manifest: newest.map_or(0, |(version, _)| version),
            limits: self.limits,
            newest: newest.map(|(_, hash)| hash),
        })
    }

    /// A manifest by its hash, or by as much of it as was typed from a card.
    pub async fn manifest(&self, named: Pin) -> Result<Vec<u8>, Refusal> {
        let manifest = self.store.manifest(named).await?;
        manifest.ok_or_else(|| Refusal::new(RefusalCode::NotFound))
    }

    /// Lets a device in by the code of its card. The same request again gives the same answer.
    pub async fn enrol(&self, enrol: Enrol) -> Result<Enrolled, Refusal> {
        let request = EnrolRequest::read(&enrol.request).map_err(refused)?;
        let spent = || Refusal::new(RefusalCode::CodeSpent);
        let known = self.codes.known()?.ok_or_else(spent)?;
        let claim = request.claim.claimed();
        let code = claim.code;
        let (spent_by, wrong) = self.store.code(code).await?;
        let name = Digest(sha256(&[&enrol.request]));
        let is_spent = spent_by.is_some_and(|by| by != name) || wrong >= WRONG_CODES;
        let now = self.now();
        let claim = match known.admit(&request, |_| is_spent, now) {
            Ok(claim) => claim,
            Err(why) => {
                // Only codes that exist are counted: nobody fills the table with others.
                let exists = known.codes.iter().any(|known| known.id == code);
                if why == TrustRefused::CodeSpent && exists && !is_spent {
                    self.store.wrong_code(code).await?;
                }
                return Err(refused(why));
            }
        };
        let device = Device::uncertified(claim.device, claim.signing.key(), now);
        let admission = Admission {
            device,
            code,
            request: enrol.request.to_vec(),
            to: Destination(known.authority.0),
        };
        let enrolled = Enrolled { device: claim.device };
        if !self.store.admit(admission).await? {
            return Err(spent());
        }
        self.deliver_since(claim.manifest, claim.device).await?;
        Ok(enrolled)
    }
}

/// As little as a stranger needs to know.
fn refused(why: TrustRefused) -> Refusal {
    Refusal::new(match why {
        TrustRefused::Malformed | TrustRefused::FromTheFuture => RefusalCode::Malformed,
        TrustRefused::CodeSpent | TrustRefused::Expired => RefusalCode::CodeSpent,
        _ => RefusalCode::NotAuthentic,
    })
}
