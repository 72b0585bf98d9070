// The peer: PouchDB, and express-pouchdb as its server in a process of its own, over the loopback.
//
// Each record is one document: its number as id, its text. Both sides keep LevelDB files, as PouchDB
// does under Node by itself. LevelDB is not asked to fsync (PouchDB has no setting for it): what this
// peer calls done may be lost with the power. Nothing is sealed, and there is no TLS.
//
// Prints one line per figure: a name and a number.

const { fork } = require("node:child_process");
const { mkdtempSync, readFileSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");
const PouchDB = require("pouchdb");

/** Documents of one request; 100 is PouchDB's own. */
const BATCHES = [100, 1000];

function serve(folder) {
	const express = require("express");
	const served = PouchDB.defaults({ prefix: `${folder}/` });
	const app = express();
	const options = { configPath: join(folder, "config.json"), logPath: join(folder, "log.txt") };
	app.use("/", require("express-pouchdb")(served, options));
	const listening = app.listen(0, "127.0.0.1", () => process.send(listening.address().port));
}

async function seconds(work) {
	const begun = performance.now();
	const done = await work();
	if (!done.ok || done.doc_write_failures > 0) {
		throw new Error(`a replication failed: ${JSON.stringify(done)}`);
	}
	return (performance.now() - begun) / 1000;
}

async function race(records, size, port, folder) {
	const there = `http://127.0.0.1:${port}/race${size}`;
	const one = new PouchDB(join(folder, `one${size}`));
	const two = new PouchDB(join(folder, `two${size}`));
	await one.bulkDocs(records.map((text, number) => ({ _id: String(number), text })));
	const options = { batch_size: size };
	const up = await seconds(() => one.replicate.to(there, options));
	const down = await seconds(() => two.replicate.from(there, options));
	const came = (await two.info()).doc_count;
	if (came !== records.length) {
		throw new Error(`only ${came} documents came`);
	}
	let nothing = Number.POSITIVE_INFINITY;
	for (let n = 0; n < 20; n += 1) {
		nothing = Math.min(nothing, await seconds(() => one.replicate.to(there, options)));
	}
	return { up, down, nothing };
}

async function main(records) {
	const folder = mkdtempSync(join(tmpdir(), "race-"));
	const server = fork(__filename, ["serve", join(folder, "server")], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
	try {
		const port = await new Promise((done, failed) => {
			server.once("message", done);
			server.once("exit", () => failed(new Error("express-pouchdb does not start")));
		});
		const runs = [];
		for (const size of BATCHES) {
			runs.push(await race(records, size, port, folder));
		}
		// The better of both, figure by figure: this peer is raced at its best.
		for (const name of ["up", "down", "nothing"]) {
			console.log(name, Math.min(...runs.map((run) => run[name])));
		}
		console.log("version", PouchDB.version);
	} finally {
		server.kill();
		rmSync(folder, { recursive: true, force: true });
	}
}

if (process.argv[2] === "serve") {
	const { mkdirSync } = require("node:fs");
	mkdirSync(process.argv[3], { recursive: true });
	serve(process.argv[3]);
} else {
	main(JSON.parse(readFileSync(process.argv[2], "utf8"))).catch((error) => {
		console.error(String(error));
		process.exitCode = 1;
	});
}
