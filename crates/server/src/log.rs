//! The log: what kind of request, its status, how long it took, and from which network. Never a
//! path, a name, an id or a body.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

/// Takes one line.
pub type Sink = Arc<dyn Fn(&str) + Send + Sync>;

/// Where lines go, if anywhere.
#[derive(Clone, Default)]
pub(crate) struct Log(pub(crate) Option<Sink>);

impl Log {
    /// One request.
    pub(crate) fn request(&self, name: &str, status: u16, took: Duration, from: IpAddr) {
        if let Some(sink) = &self.0 {
            sink(&format!("{name} {status} {} ms from {}", took.as_millis(), cut(from)));
        }
    }

    /// Something that the administrator should know. Made of constants and codes.
    pub(crate) fn note(&self, line: &str) {
        if let Some(sink) = &self.0 {
            sink(line);
        }
    }
}

/// The network that an address is of: not who, only whence.
fn cut(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => {
            let [first, second, third, _] = address.octets();
            format!("{first}.{second}.{third}.0/24")
        }
        IpAddr::V6(address) => {
            let [first, second, third, ..] = address.segments();
            format!("{first:x}:{second:x}:{third:x}::/48")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn addresses_are_cut() {
        assert_eq!(cut("203.0.113.77".parse().unwrap()), "203.0.113.0/24");
        assert_eq!(cut("::ffff:203.0.113.77".parse().unwrap()), "203.0.113.0/24");
        assert_eq!(cut("2001:db8:1:2:3:4:5:6".parse().unwrap()), "2001:db8:1::/48");
    }
}
