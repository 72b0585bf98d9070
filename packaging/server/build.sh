#!/bin/sh
# Makes the Debian package of the server from a built program.
#   packaging/server/build.sh PROGRAM VERSION FOLDER
set -eu
program=$1 version=$2 out=$3
here=$(cd "$(dirname "$0")" && pwd)
root=$(mktemp -d)
chmod 0755 "$root"
trap 'rm -rf "$root"' EXIT
arch=$(dpkg --print-architecture)
install -D -m 0755 "$program" "$root/usr/bin/dalil-server"
install -D -m 0644 "$here/dalil-server.service" "$root/lib/systemd/system/dalil-server.service"
for page in server.md protocol.md; do
  install -D -m 0644 "$here/../../docs/$page" "$root/usr/share/doc/dalil-server/$page"
done
install -D -m 0755 "$here/postinst" "$root/DEBIAN/postinst"
install -D -m 0755 "$here/prerm" "$root/DEBIAN/prerm"
size=$(du -sk "$root/usr" | cut -f1)
cat > "$root/DEBIAN/control" <<CONTROL
Package: dalil-server
Version: $version
Architecture: $arch
Maintainer: Dalil <noreply@dalil.invalid>
Depends: libc6, adduser
Recommends: postgresql-client
Section: net
Priority: optional
Installed-Size: $size
Description: Mailbox for sealed cases
 Keeps what it cannot read, and proves that it did.
CONTROL
mkdir -p "$out"
dpkg-deb --root-owner-group --build "$root" "$out/dalil-server_${version}_$arch.deb"
