//! Who may ask what: one table.

use dalil_protocol::{RefusalCode, Role};

use crate::{Device, Standing};

/// What is asked of the server by a device that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Begin a conversation.
    Open,
    /// Ask which objects are missing, and send them.
    Send,
    /// Send entries of its own ledger.
    OwnLedger,
    /// Send entries of another device's ledger, signed by that device.
    OtherLedger,
    /// Read its own inbox and what lies there.
    OwnInbox,
    /// Read another device's inbox, sealed as it is.
    OtherInbox,
    /// Read the authority's inbox.
    AuthorityInbox,
    /// Put objects into an inbox.
    Deliver,
    /// Compare and end.
    Close,
}

/// Every action, for the test that walks the table.
pub const ACTIONS: [Action; 9] = [
    Action::Open,
    Action::Send,
    Action::OwnLedger,
    Action::OtherLedger,
    Action::OwnInbox,
    Action::OtherInbox,
    Action::AuthorityInbox,
    Action::Deliver,
    Action::Close,
];

/// Whether a device may do it now.
pub fn allows(device: &Device, action: Action, now: dalil_case::Moment) -> Result<(), RefusalCode> {
    device.may_come(now)?;
    let handing_in = device.standing == Standing::Revoked;
    match action {
        Action::Open | Action::Send | Action::OwnLedger | Action::Close => Ok(()),
        _ if handing_in => Err(RefusalCode::Revoked),
        Action::OwnInbox => Ok(()),
        Action::OtherLedger | Action::OtherInbox => granted(device.role_at(now) != Role::Officer),
        Action::AuthorityInbox | Action::Deliver => granted(device.role_at(now) == Role::Desk),
    }
}

fn granted(is: bool) -> Result<(), RefusalCode> {
    if is { Ok(()) } else { Err(RefusalCode::NotAllowed) }
}
