//! How it travels: the courier, HTTP with a pinned authority, bundles on a stick.
