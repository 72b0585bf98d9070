//! How a command is handed on: what it comes to is told in the words of the screens.

/// Hands a command on and tells a failure in the words of the screens.
macro_rules! hand {
    ($self:ident, $result:expr) => {{
        let result = $result;
        $self.told(result)
    }};
}

/// The same for what a screen asks by itself.
macro_rules! watched {
    ($self:ident, $result:expr) => {{
        let shown = $result;
        $self.watched(shown)
    }};
}
