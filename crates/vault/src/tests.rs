//! What keeping promises, tried on real files.

mod cast;
mod first;
