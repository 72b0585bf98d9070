//! The threads that own the connections. Writes that wait together share one commit; each has a
//! savepoint of its own, so that one that fails takes no other with it.

use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use rusqlite::Connection;
use tokio::sync::oneshot;

use crate::Error;

/// Most requests that wait for one thread. One more is refused.
const QUEUE: usize = 256;
/// Most writes of one commit, and the longest time that one gathers them.
const GROUP: usize = 200;
const GATHER: Duration = Duration::from_millis(20);

/// Tells whoever waits, once it is known whether the commit is on the disk.
type Settle = Box<dyn FnOnce(bool) + Send>;
type Write = Box<dyn FnOnce(&Connection) -> Settle + Send>;
type Read = Box<dyn FnOnce(&Connection) + Send>;
/// An answer on its way.
pub(crate) type Answer<T> = oneshot::Receiver<Result<T, Error>>;

/// The one thread that writes.
pub(crate) struct Writer {
    queue: Option<SyncSender<Write>>,
    threads: Vec<JoinHandle<()>>,
}

/// The threads that read.
pub(crate) struct Reader {
    queue: Option<SyncSender<Read>>,
    threads: Vec<JoinHandle<()>>,
}

// A program that ends under a thread that still works with the cipher breaks in it: whoever lets go of
// the queue waits for its threads, which then have nothing more to do.
impl Drop for Writer {
    fn drop(&mut self) {
        self.queue = None;
        ended(&mut self.threads);
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        self.queue = None;
        ended(&mut self.threads);
    }
}

fn ended(threads: &mut Vec<JoinHandle<()>>) {
    for thread in threads.drain(..) {
        // One that broke has said so by itself.
        let _ = thread.join();
    }
}

impl Writer {
    /// Starts it.
    pub(crate) fn start(conn: Connection) -> Result<Self, Error> {
        let (queue, jobs) = sync_channel::<Write>(QUEUE);
        let thread = spawn("writer", move || {
            while let Ok(first) = jobs.recv() {
                commit(&conn, first, &jobs);
            }
        })?;
        Ok(Self { queue: Some(queue), threads: vec![thread] })
    }

    /// Hands over work; [`Error::Busy`] where too much waits.
    pub(crate) fn send<T, F>(&self, work: F) -> Result<Answer<T>, Error>
    where
        T: Send + 'static,
        F: FnOnce(&Connection) -> Result<T, Error> + Send + 'static,
    {
        let (tell, answer) = oneshot::channel();
        let write: Write = Box::new(move |conn| {
            let done = in_savepoint(conn, work);
            Box::new(move |committed| {
                let told = match done {
                    Ok(done) if committed => Ok(done),
                    Ok(_) => Err(not_committed()),
                    Err(error) => Err(error),
                };
                // Whoever asked may have gone; the work stands all the same.
                let _ = tell.send(told);
            })
        });
        queued(self.queue.as_ref().map(|queue| queue.try_send(write)))?;
        Ok(answer)
    }
}

impl Reader {
    /// Starts one thread for each connection.
    pub(crate) fn start(connections: [Connection; 2]) -> Result<Self, Error> {
        let (queue, jobs) = sync_channel::<Read>(QUEUE);
        let jobs = Arc::new(Mutex::new(jobs));
        let mut threads = Vec::new();
        for conn in connections {
            let jobs = Arc::clone(&jobs);
            threads.push(spawn("reader", move || {
                loop {
                    let next = jobs.lock().unwrap_or_else(PoisonError::into_inner).recv();
                    match next {
                        Ok(read) => read(&conn),
                        Err(_) => return,
                    }
                }
            })?);
        }
        Ok(Self { queue: Some(queue), threads })
    }

    /// Hands over work; [`Error::Busy`] where too much waits.
    pub(crate) fn send<T, F>(&self, work: F) -> Result<Answer<T>, Error>
    where
        T: Send + 'static,
        F: FnOnce(&Connection) -> Result<T, Error> + Send + 'static,
    {
        let (tell, answer) = oneshot::channel();
        let read: Read = Box::new(move |conn| {
            let _ = tell.send(work(conn));
        });
        queued(self.queue.as_ref().map(|queue| queue.try_send(read)))?;
        Ok(answer)
    }
}

fn queued<T>(sent: Option<Result<(), TrySendError<T>>>) -> Result<(), Error> {
    sent.and_then(Result::ok).ok_or(Error::Busy)
}

fn spawn(name: &str, work: impl FnOnce() + Send + 'static) -> Result<JoinHandle<()>, Error> {
    let doing = Error::database("starting a thread of the store");
    thread::Builder::new().name(name.to_owned()).spawn(work).map_err(doing)
}

/// One transaction for everything that waits now, then the answers.
fn commit(conn: &Connection, first: Write, jobs: &Receiver<Write>) {
    let begun = Instant::now();
    let open = conn.execute_batch("BEGIN IMMEDIATE").is_ok();
    let mut settling = vec![first(conn)];
    while settling.len() < GROUP && begun.elapsed() < GATHER {
        let Ok(next) = jobs.try_recv() else { break };
        settling.push(next(conn));
    }
    // Without a transaction each savepoint was one of its own and has failed or is committed:
    // nobody is told that it is.
    let committed = open && conn.execute_batch("COMMIT").is_ok();
    if !committed {
        let _ = conn.execute_batch("ROLLBACK");
    }
    for settle in settling {
        settle(committed);
    }
}

fn in_savepoint<T>(
    conn: &Connection,
    work: impl FnOnce(&Connection) -> Result<T, Error>,
) -> Result<T, Error> {
    let doing = Error::database("beginning a change");
    conn.execute_batch("SAVEPOINT change").map_err(doing)?;
    let done = work(conn);
    let end = if done.is_ok() { "RELEASE change" } else { "ROLLBACK TO change; RELEASE change" };
    conn.execute_batch(end).map_err(doing)?;
    done
}

fn not_committed() -> Error {
    Error::database("committing")(std::io::Error::other("not committed"))
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;

    use super::*;

    fn writer() -> Writer {
        let conn = Connection::open_in_memory().unwrap();
        conn.execute_batch("CREATE TABLE row (n INTEGER PRIMARY KEY) STRICT").unwrap();
        Writer::start(conn).unwrap()
    }

    fn insert(n: i64) -> impl FnOnce(&Connection) -> Result<usize, Error> + Send + 'static {
        move |conn| {
            conn.execute("INSERT INTO row (n) VALUES (?1)", [n]).map_err(Error::database("test"))
        }
    }

    /// N9: what waits is bounded, and one too many is told so at once.
    #[test]
    fn one_more_than_the_queue_holds_is_refused_and_the_others_are_done() {
        let writer = writer();
        let (go, gate) = channel::<()>();
        let waits = move |_: &Connection| gate.recv().map_err(Error::database("test"));
        let first = writer.send(waits).unwrap();
        let mut waiting = Vec::new();
        let refused = loop {
            let n = i64::try_from(waiting.len()).unwrap();
            match writer.send(insert(n)) {
                Ok(answer) => waiting.push(answer),
                Err(error) => break error,
            }
            assert!(waiting.len() <= QUEUE + 1, "no bound");
        };
        assert_eq!(refused.code(), "E-BUSY");
        // The first may have been taken out of the queue before, or not.
        assert!(waiting.len() >= QUEUE - 1);
        go.send(()).unwrap();
        first.blocking_recv().unwrap().unwrap();
        for answer in waiting {
            assert_eq!(answer.blocking_recv().unwrap().unwrap(), 1);
        }
    }

    #[test]
    fn one_that_fails_takes_no_other_of_its_group_with_it() {
        let writer = writer();
        let (go, gate) = channel::<()>();
        let waits = move |_: &Connection| gate.recv().map_err(Error::database("test"));
        let first = writer.send(waits).unwrap();
        let answers = [1, 2, 1, 3].map(|n| writer.send(insert(n)).unwrap());
        go.send(()).unwrap();
        first.blocking_recv().unwrap().unwrap();
        let told = answers.map(|answer| answer.blocking_recv().unwrap().is_ok());
        assert_eq!(told, [true, true, false, true]);
        let count = writer.send(|conn| {
            conn.query_row("SELECT count(*) FROM row", [], |row| row.get::<_, i64>(0))
                .map_err(Error::database("test"))
        });
        assert_eq!(count.unwrap().blocking_recv().unwrap().unwrap(), 3);
    }
}
