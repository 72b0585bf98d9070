//! The courier against an exact model of the protocol, against a network that fails, and against a
//! server that lies.

mod bundles;
mod cast;
mod converge;
mod desk;
mod faults;
mod first;
mod half_a_year;
mod hostile;
mod lacking;
#[path = "../../../tests/fixtures/manifest.rs"]
mod manifest;
#[path = "../../../tests/fixtures/measure.rs"]
mod measure;
mod missed;
mod model;
mod pins;
mod restored;
mod rounds;
mod story;
mod wire;
