//! Officers and desks with real vaults, as the tests of `sync` have them.

use super::manifest;

#[path = "../../../sync/src/tests/cast.rs"]
pub(crate) mod cast;
#[path = "../../../sync/src/tests/model.rs"]
mod model;
