//! Prints the generated TypeScript.
fn main() -> std::io::Result<()> {
    use std::io::Write as _;
    std::io::stdout().write_all(dalil_ipc::typescript().as_bytes())
}
