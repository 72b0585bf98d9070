//! What the screens may ask: one list of commands, one set of types.
