//! Where a server is: a name or an address, and a port. Nothing else counts in what a card says.

use dalil_protocol::{Refusal, RefusalCode};
use rustls::pki_types::ServerName;

/// The port where none is said.
const PORT: u16 = 443;

/// Where a server is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    host: String,
    port: u16,
}

impl Address {
    /// Reads `https://name[:port]`, as a card or a manifest has it.
    pub fn read(url: &str) -> Result<Self, Refusal> {
        let refused = || Refusal::new(RefusalCode::WrongServer);
        let rest = url.strip_prefix("https://").ok_or_else(refused)?.trim_end_matches('/');
        let (host, port) = match rest.strip_prefix('[') {
            Some(inside) => {
                let (host, after) = inside.split_once(']').ok_or_else(refused)?;
                (host, after.strip_prefix(':'))
            }
            None => match rest.split_once(':') {
                Some((host, port)) => (host, Some(port)),
                None => (rest, None),
            },
        };
        let port = port.map_or(Ok(PORT), str::parse).map_err(|_| refused())?;
        let address = Self { host: host.to_owned(), port };
        address.name()?;
        Ok(address)
    }

    /// What the certificate must be for.
    pub(super) fn name(&self) -> Result<ServerName<'static>, Refusal> {
        let name = ServerName::try_from(self.host.clone());
        name.map_err(|_| Refusal::new(RefusalCode::WrongServer))
    }

    pub(super) fn place(&self) -> (&str, u16) {
        (&self.host, self.port)
    }

    /// As it stands in the head of a request.
    pub(crate) fn host(&self) -> String {
        let host =
            if self.host.contains(':') { format!("[{}]", self.host) } else { self.host.clone() };
        if self.port == PORT { host } else { format!("{host}:{}", self.port) }
    }
}

#[cfg(test)]
mod tests {
    use super::Address;

    #[test]
    fn an_address_is_a_name_and_a_port() {
        let read = |url: &str| Address::read(url).ok().map(|address| address.host());
        assert_eq!(read("https://dalil.example").as_deref(), Some("dalil.example"));
        assert_eq!(read("https://dalil.example:8443/").as_deref(), Some("dalil.example:8443"));
        assert_eq!(read("https://[::1]:8443").as_deref(), Some("[::1]:8443"));
        for other in
            ["http://dalil.example", "https://", "https://a:b", "https://a b", "https://x/y"]
        {
            assert_eq!(read(other), None, "{other}");
        }
    }
}
