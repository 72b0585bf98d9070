//! What a query failed at, and whether it may succeed later.

use tokio_postgres::error::SqlState;

use crate::Error;

/// What a query of this store failed at.
pub(super) fn doing(what: &'static str) -> impl Fn(tokio_postgres::Error) -> Error + Copy {
    move |source| {
        let state = source.code();
        let passing = source.is_closed()
            || [
                SqlState::T_R_DEADLOCK_DETECTED,
                SqlState::T_R_SERIALIZATION_FAILURE,
                SqlState::ADMIN_SHUTDOWN,
                SqlState::CRASH_SHUTDOWN,
                SqlState::CANNOT_CONNECT_NOW,
            ]
            .iter()
            .any(|passing| state == Some(passing));
        if passing { Error::Busy } else { Error::database(what)(source) }
    }
}
