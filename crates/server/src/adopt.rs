//! What the authority says that the server itself must act on: manifests, certificates, orders to
//! revoke. Each is proved against the manifest in force; who brings it does not matter.

use dalil_case::{DeviceId, Digest};
use dalil_protocol::{
    Certificate, Destination, ItemKind, Manifest, OpenOrder, Order, Pin, Signed, TrustRefused,
    Trusted,
};
use dalil_seal::sha256;

use crate::device::HandIn;
use crate::not_yet::OTHER_KEY;
use crate::office::Office;
use crate::store::Parcel;
use crate::{Device, Error, Standing};

/// What became of something that the authority says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Adopted {
    /// The server goes by it.
    InForce,
    /// It is kept, and waits for a manifest before it or after it.
    Waits,
}

impl Office {
    /// Takes whatever an administrator brings as a file: a manifest, a certificate, an order. The
    /// first manifest of all is believed.
    pub async fn take(&self, bytes: Vec<u8>) -> Result<Adopted, Error> {
        if Signed::<Manifest>::read(&bytes).is_ok() {
            return self.adopt_manifest(bytes, true).await;
        }
        let certificate = Signed::<Certificate>::read(&bytes).map(|it| it.claimed().device);
        let order = Signed::<Order>::read(&bytes).map(|it| it.claimed().device);
        let (device, kind) = match (certificate, order) {
            (Ok(device), _) => {
                self.adopt_certificate(&bytes).await?;
                (device, ItemKind::Certificate)
            }
            (_, Ok(device)) => {
                self.adopt_order(&bytes).await?;
                (device, ItemKind::Order)
            }
            (Err(why), _) => return Err(told(why)),
        };
        let hash = Digest(sha256(&[&bytes]));
        self.store.put_object(hash, bytes, self.now()).await?;
        self.store.deliver(Destination(device.0), device, vec![Parcel { kind, hash }]).await?;
        Ok(Adopted::InForce)
    }

    /// Takes a manifest. The first one is believed because an administrator brings it (`first`),
    /// each later one because the one before proves it. One that is past its time, or that another
    /// is missing before, waits for what it lacks.
    pub async fn adopt_manifest(&self, bytes: Vec<u8>, first: bool) -> Result<Adopted, Error> {
        let unfit = |what| Error::Manifest { what };
        let hash = Digest(sha256(&[&bytes]));
        let Some(present) = self.trusted().await? else {
            if !first {
                return Err(unfit("there is none yet: an administrator brings the first"));
            }
            let first = Trusted::first(&bytes, &Pin::Whole(hash), self.now()).map_err(told)?;
            if !self.is_ours(&first) {
                return Err(unfit(OTHER_KEY));
            }
            return self.put_in_force(&first).await.map(|()| Adopted::InForce);
        };
        if present.hash() == hash {
            return Ok(Adopted::InForce);
        }
        let links = self.following(&present, Some(&bytes)).await?;
        for link in &links {
            self.put_in_force(link).await?;
        }
        if links.iter().any(|link| link.hash() == hash) {
            return Ok(Adopted::InForce);
        }
        let present = links.into_iter().next_back().unwrap_or(present);
        if self.waits(&present, &bytes).await? {
            return Ok(Adopted::Waits);
        }
        let why = present.next(&bytes, self.now()).err();
        Err(why.map_or_else(|| unfit("it does not follow"), told))
    }

    /// Looks again at the manifests that wait: the clock may be right now.
    pub(crate) async fn look_again(&self) -> Result<(), Error> {
        let Some(present) = self.trusted().await? else { return Ok(()) };
        for link in self.following(&present, None).await? {
            self.put_in_force(&link).await?;
        }
        Ok(())
    }

    /// Keeps one that was proved. Devices that it revokes are revoked here, and it is put into the
    /// inbox of every device.
    async fn put_in_force(&self, next: &Trusted) -> Result<(), Error> {
        let (manifest, hash, bytes) = (next.manifest(), next.hash(), next.to_bytes());
        if !self.store.put_manifest(manifest.version, bytes.clone()).await? {
            return Err(Error::Manifest { what: "a newer one is here" });
        }
        self.store.put_object(hash, bytes, self.now()).await?;
        let parcel = Parcel { kind: ItemKind::Manifest, hash };
        for device in self.store.devices().await? {
            let to = Destination(device.id.0);
            if manifest.is_revoked(device.id) {
                self.revoke(device.clone()).await?;
            }
            self.store.deliver(to, DeviceId(manifest.authority.0), vec![parcel]).await?;
        }
        Ok(())
    }

    /// Puts into a device's inbox every manifest after the one that it goes by, oldest first: its card
    /// may be older than the manifest in force.
    pub(crate) async fn deliver_since(&self, known: Digest, to: DeviceId) -> Result<(), Error> {
        let mut after = Vec::new();
        let mut at = self.store.newest_manifest().await?.map(|(_, hash)| hash);
        while let Some(hash) = at.filter(|hash| *hash != known) {
            let Some(bytes) = self.store.manifest(Pin::Whole(hash)).await? else { break };
            at = Signed::<Manifest>::read(&bytes).map_err(told)?.claimed().prev;
            after.push((hash, bytes));
        }
        // The device goes by one that this server never had.
        if at != Some(known) {
            return Ok(());
        }
        let authority = self.in_force().await?.manifest().authority;
        for (hash, bytes) in after.into_iter().rev() {
            self.store.put_object(hash, bytes, self.now()).await?;
            let parcel = Parcel { kind: ItemKind::Manifest, hash };
            self.store.deliver(Destination(to.0), DeviceId(authority.0), vec![parcel]).await?;
        }
        Ok(())
    }

    /// Takes a certificate.
    pub async fn adopt_certificate(&self, bytes: &[u8]) -> Result<(), Error> {
        let trusted = self.in_force().await?;
        let signed = Signed::<Certificate>::read(bytes).map_err(told)?;
        let certificate = signed.verify(&trusted, self.now()).map_err(told)?;
        let known = self.store.device(certificate.device).await?;
        let key = certificate.signing.key();
        let mut device =
            known.unwrap_or_else(|| Device::uncertified(certificate.device, key, self.now()));
        if device.standing == Standing::Revoked {
            return Err(told(TrustRefused::Revoked));
        }
        device.key = key;
        device.standing = Standing::Certified;
        device.role = certificate.role;
        device.organisation.clone_from(&certificate.organisation);
        device.not_after = certificate.not_after;
        self.store.put_device(device).await
    }

    /// Takes an order, if it is one that the server must follow too.
    pub async fn adopt_order(&self, bytes: &[u8]) -> Result<(), Error> {
        let trusted = self.in_force().await?;
        let signed = Signed::<Order>::read(bytes).map_err(told)?;
        let device = signed.claimed().device;
        let order = signed.verify(&trusted, device).map_err(told)?;
        if order.open == Some(OpenOrder::Revoke)
            && let Some(device) = self.store.device(device).await?
        {
            self.revoke(device).await?;
        }
        Ok(())
    }

    async fn revoke(&self, mut device: Device) -> Result<(), Error> {
        if device.standing != Standing::Revoked {
            device.standing = Standing::Revoked;
            device.hand_in = HandIn::Open;
            self.store.put_device(device).await?;
        }
        Ok(())
    }

    async fn in_force(&self) -> Result<Trusted, Error> {
        let none = Error::Manifest { what: "there is none yet: an administrator brings the first" };
        self.trusted().await?.ok_or(none)
    }
}

fn told(why: TrustRefused) -> Error {
    Error::Manifest {
        what: match why {
            TrustRefused::OtherAuthority => "it is of another authority",
            TrustRefused::LowerVersion | TrustRefused::BrokenChain => "it does not follow",
            TrustRefused::TooFewRoots | TrustRefused::Threshold => "too few roots signed it",
            TrustRefused::Expired => "it is past its time",
            TrustRefused::Revoked => "the device is revoked",
            TrustRefused::Malformed | TrustRefused::FromTheFuture => "it cannot be read",
            _ => "it is not signed by the authority",
        },
    }
}
