//! Brings the fonts of the paper from the npm packages, so that each machine prints the same page.
//! It must never take a font of the system instead.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::{env, fs, io};

/// Two voices and three scripts; Tifinagh has one weight.
const FONTS: [&str; 9] = [
    "noto-sans/400Regular/NotoSans_400Regular.ttf",
    "noto-sans/600SemiBold/NotoSans_600SemiBold.ttf",
    "noto-serif/400Regular/NotoSerif_400Regular.ttf",
    "noto-serif/600SemiBold/NotoSerif_600SemiBold.ttf",
    "noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf",
    "noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf",
    "noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf",
    "noto-naskh-arabic/600SemiBold/NotoNaskhArabic_600SemiBold.ttf",
    "noto-sans-tifinagh/400Regular/NotoSansTifinagh_400Regular.ttf",
];

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=DALIL_FONTS");
    let home = env::var_os("DALIL_FONTS").map_or_else(
        || {
            let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
            here.join("../../ui/node_modules/@expo-google-fonts")
        },
        PathBuf::from,
    );
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let mut table = String::from("const EMBEDDED: &[&[u8]] = &[\n");
    for font in FONTS {
        let from = home.join(font);
        println!("cargo::rerun-if-changed={}", from.display());
        let name = from.file_name().unwrap_or_default();
        if let Err(error) = fs::copy(&from, out.join(name)) {
            println!(
                "cargo::error=The fonts of the paper come from npm packages and are not here yet \
                 ({font}: {error}). Run `cargo xtask run`, or `npm ci` in ui/."
            );
            return Ok(());
        }
        writeln!(
            table,
            "    include_bytes!(concat!(env!(\"OUT_DIR\"), {:?})),",
            format!("/{}", name.to_string_lossy())
        )
        .map_err(io::Error::other)?;
    }
    table.push_str("];\n");
    fs::write(out.join("fonts.rs"), table)
}
