"""The peer: Anki's own sync server, and two of its clients over the loopback.

Each record is one note of two fields: its number and its text. Both clients know the server before
anything is measured; what is measured is the sync that sends notes one by one, not the one that
copies the whole file. Clients and server keep SQLite in WAL mode with `synchronous = FULL`, SQLite's
own default: one transaction, on the disk when the call returns. Nothing is sealed, and there is no TLS.

Prints one line per figure: a name and a number.
"""

import json
import os
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from anki.buildinfo import version
from anki.collection import AddNoteRequest, Collection

PASSWORD = "race"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def serve(folder: Path, port: int) -> subprocess.Popen:
    environment = os.environ | {
        "SYNC_USER1": f"race:{PASSWORD}",
        "SYNC_BASE": str(folder),
        "SYNC_HOST": "127.0.0.1",
        "SYNC_PORT": str(port),
        "RUST_LOG": "error",
    }
    server = subprocess.Popen([sys.executable, "-m", "anki.syncserver"], env=environment)
    for _ in range(600):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
            return server
        except OSError:
            time.sleep(0.05)
    server.kill()
    raise SystemExit("Anki's sync server does not answer")


def meet(collection: Collection, auth, upload: bool) -> None:
    """The first sync of a client copies the whole file."""
    collection.close_for_full_sync()
    collection.full_upload_or_download(auth=auth, server_usn=None, upload=upload)
    collection.reopen(after_full_sync=True)


def sync(collection: Collection, auth) -> float:
    begun = time.perf_counter()
    out = collection.sync_collection(auth, False)
    took = time.perf_counter() - begun
    if out.required != out.NO_CHANGES:
        raise SystemExit(f"Anki wants another kind of sync: {out.required}")
    return took


def add(collection: Collection, records: list[str]) -> None:
    kind = collection.models.by_name("Basic")
    requests = []
    for number, text in enumerate(records):
        note = collection.new_note(kind)
        note.fields = [str(number), text]
        requests.append(AddNoteRequest(note=note, deck_id=1))
    collection.add_notes(requests)


def race(records: list[str], folder: Path) -> None:
    port = free_port()
    server = serve(folder / "server", port)
    try:
        one = Collection(str(folder / "one.anki2"))
        two = Collection(str(folder / "two.anki2"))
        auth = one.sync_login("race", PASSWORD, f"http://127.0.0.1:{port}/")
        meet(one, auth, upload=True)
        meet(two, auth, upload=False)
        add(one, records)
        print("up", sync(one, auth))
        print("down", sync(two, auth))
        if two.note_count() != len(records):
            raise SystemExit(f"only {two.note_count()} notes came")
        print("nothing", min(sync(one, auth) for _ in range(20)))
        one.close()
        two.close()
    finally:
        server.kill()
        server.wait()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        print("version", version)
        race(json.loads(Path(sys.argv[1]).read_text()), Path(folder))
