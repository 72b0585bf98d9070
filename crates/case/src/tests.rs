//! Events as bytes, and what several of them mean together.

mod cast;
mod folded;
mod golden;
mod segments;
mod walk;
