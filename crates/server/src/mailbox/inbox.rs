//! Inboxes are read, and desks fill them.

use dalil_protocol::{Deliver, Delivered, Destination, Inbox, ItemKind, Refusal, RefusalCode};

use super::Mailbox;
use crate::Adopted;
use crate::number::length;
use crate::rights::Action;
use crate::store::Parcel;

impl Mailbox {
    pub(super) async fn give_inbox(&self, of: Destination, cursor: u64) -> Result<Inbox, Refusal> {
        // A revoked device learns that it is revoked, whatever it asks for.
        self.may(Action::OwnInbox).await?;
        if of.0 != self.device.0 {
            let (authority, quarantine) = self.office.desks().await?;
            let desk = of == authority || of == quarantine;
            self.may(if desk { Action::AuthorityInbox } else { Action::OtherInbox }).await?;
        }
        let most = self.office.limits.objects;
        let mut items = self.office.store.inbox(of, cursor, most.saturating_add(1)).await?;
        let more = length(items.len()) > u64::from(most);
        items.truncate(usize::try_from(most).unwrap_or(usize::MAX));
        let next = items.last().map_or(cursor, |item| item.cursor);
        Ok(Inbox { items, cursor: next, more })
    }

    pub(super) async fn put_into(&self, request: Deliver) -> Result<Delivered, Refusal> {
        self.may(Action::Deliver).await?;
        self.bounded(request.items.len())?;
        let mut parcels = Vec::with_capacity(request.items.len());
        for (kind, hash) in &request.items {
            let parcel = Parcel { kind: *kind, hash: *hash };
            // What waits comes into every inbox once it is in force.
            if self.act_on(parcel).await? == Adopted::InForce {
                parcels.push(parcel);
            }
        }
        let store = &self.office.store;
        let new = store.deliver(request.to, self.device, parcels).await?;
        let new = new.ok_or_else(|| Refusal::new(RefusalCode::NotFound))?;
        Ok(Delivered { new })
    }

    /// Does what the authority says to the server too. What does not hold is not delivered either.
    async fn act_on(&self, parcel: Parcel) -> Result<Adopted, Refusal> {
        let acted =
            matches!(parcel.kind, ItemKind::Manifest | ItemKind::Certificate | ItemKind::Order);
        if !acted {
            return Ok(Adopted::InForce);
        }
        let object = self.office.store.object(parcel.hash).await?;
        let body = object.and_then(|object| object.body);
        let body = body.ok_or_else(|| Refusal::new(RefusalCode::NotFound))?;
        let done = match parcel.kind {
            ItemKind::Manifest => self.office.adopt_manifest(body, false).await,
            ItemKind::Certificate => {
                self.office.adopt_certificate(&body).await.map(|()| Adopted::InForce)
            }
            _ => self.office.adopt_order(&body).await.map(|()| Adopted::InForce),
        };
        done.map_err(|error| match error {
            crate::Error::Manifest { .. } => Refusal::new(RefusalCode::NotAuthentic),
            other => other.into(),
        })
    }
}
