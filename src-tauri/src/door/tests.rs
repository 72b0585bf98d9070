use super::*;
use dalil_ipc::Window;
use std::thread::{JoinHandle, sleep};

const SOON: Duration = Duration::from_secs(10);

/// An application that writes down what it is asked, and the end.
struct Scribe {
    write: Sender<String>,
    is_open: bool,
    /// The next step brings an order by which it is to be locked.
    is_ordered: bool,
    /// Looks until nobody is there any more.
    looks: u32,
}

impl Application for Scribe {
    fn answer(&mut self, command: &str, _: Value) -> Result<Value, Failure> {
        let _ = self.write.send(command.to_owned());
        assert_ne!(command, "break", "as asked");
        if command == "recover" {
            return Err(broken("no such sheet"));
        }
        self.is_ordered |= command == "order";
        self.is_open = (self.is_open || command == "unlock") && command != "lock";
        Ok(json!(command))
    }

    fn tend(&mut self) -> bool {
        self.looks = self.looks.saturating_sub(1);
        self.is_open &= self.looks > 0;
        self.is_open
    }

    fn rest(&mut self) {
        let _ = self.write.send("rested".into());
    }

    fn lend(&mut self) -> bool {
        let _ = self.write.send("lent".into());
        std::mem::take(&mut self.is_ordered)
    }

    fn let_go(&mut self, paths: Vec<PathBuf>) {
        let _ = self.write.send(format!("let go {}", paths.len()));
    }
}

impl Drop for Scribe {
    fn drop(&mut self) {
        let _ = self.write.send("closed".into());
    }
}

struct Room {
    door: Door,
    heard: Receiver<String>,
    thread: JoinHandle<()>,
}

fn room(looks: u32) -> Room {
    let (sender, receiver) = channel();
    let (write, heard) = channel();
    let (_, closed) = channel();
    let (standing, waiting) = (Arc::new(Standing::default()), Arc::new(AtomicUsize::new(0)));
    let (heard_of, closed) = (waiting.clone(), Arc::new(Mutex::new(closed)));
    let sender = Arc::new(sender);
    let door = Door { sender, standing: standing.clone(), waiting, closed };
    let thread = std::thread::spawn(move || {
        let scribe = Scribe { write: write.clone(), is_open: false, is_ordered: false, looks };
        serve(scribe, &receiver, &heard_of, &standing, move |change| {
            drop(write.send(format!("{change:?}")));
        });
    });
    Room { door, heard, thread }
}

impl Room {
    fn ask(&self, command: &str) -> Receiver<Result<Value, Failure>> {
        let (told, answer) = channel();
        let answered: Answer = Box::new(move |result| drop(told.send(result)));
        assert!(self.door.ask(command.to_owned(), Value::Null, answered));
        answer
    }

    fn lend(&self) {
        self.door.sender.send(Said::Lend).unwrap();
    }

    fn hears(&self, expected: &[&str]) {
        for word in expected {
            assert_eq!(self.heard.recv_timeout(SOON).as_deref(), Ok(*word));
        }
    }
}

#[test]
fn what_was_asked_is_answered_before_the_end_and_then_all_is_closed() {
    let room = room(u32::MAX);
    let answers = [room.ask("unlock"), room.ask("save_answers")];
    assert!(room.door.say(Said::Stop));
    room.thread.join().unwrap();
    assert!(answers.iter().all(|answer| answer.recv().unwrap().is_ok()));
    let heard: Vec<String> = room.heard.try_iter().collect();
    assert_eq!(heard, ["unlock", "Opened", "save_answers", "closed"]);
}

#[test]
fn closing_waits_for_the_end() {
    struct Slow(Arc<Mutex<Vec<&'static str>>>);
    impl Application for Slow {
        fn answer(&mut self, _: &str, _: Value) -> Result<Value, Failure> {
            Ok(Value::Null)
        }
        fn tend(&mut self) -> bool {
            false
        }
        fn rest(&mut self) {}
        fn lend(&mut self) -> bool {
            false
        }
        fn let_go(&mut self, _: Vec<PathBuf>) {}
    }
    impl Drop for Slow {
        fn drop(&mut self) {
            std::thread::sleep(Duration::from_millis(50));
            self.0.lock().unwrap().push("closed");
        }
    }
    let order = Arc::new(Mutex::new(Vec::new()));
    let slow = Slow(order.clone());
    let door = open(move |_, _| slow, |_| {}).unwrap();
    door.close();
    order.lock().unwrap().push("gone");
    assert_eq!(*order.lock().unwrap(), ["closed", "gone"]);
}

#[test]
fn nobody_there_closes_the_vault_once() {
    let room = room(3);
    room.ask("unlock").recv().unwrap().unwrap();
    room.hears(&["unlock", "Opened", "Closed"]);
    assert_ne!(room.heard.recv_timeout(LOOK * 2).as_deref(), Ok("Closed"), "once is enough");
}

#[test]
fn a_screen_that_hands_over_in_time_is_waited_for_and_one_that_hangs_is_not() {
    let room = room(u32::MAX);
    room.ask("unlock").recv().unwrap().unwrap();
    assert!(room.door.is_open());
    let door = room.door.clone();
    let locking = std::thread::spawn(move || door.lock(SOON));
    room.ask("keep_draft").recv().unwrap().unwrap();
    room.ask("lock").recv().unwrap().unwrap();
    locking.join().unwrap();
    room.hears(&["unlock", "Opened", "keep_draft", "lock", "Closed"]);

    room.ask("unlock").recv().unwrap().unwrap();
    room.door.lock(Duration::from_millis(20));
    assert!(!room.door.is_open());
    room.hears(&["unlock", "Opened", "lock", "Closed"]);
}

#[test]
fn a_command_that_breaks_is_answered_and_closes_the_vault() {
    let room = room(u32::MAX);
    room.ask("unlock").recv().unwrap().unwrap();
    let failure = room.ask("break").recv_timeout(SOON).unwrap().unwrap_err();
    assert_eq!(failure.code, FailureCode::Unexpected);
    assert!(room.ask("start").recv_timeout(SOON).unwrap().is_ok());
    room.hears(&["unlock", "Opened", "break", "lock", "Closed", "start"]);
}

/// An order that came while somebody types: the screen is asked for its last words first, and closes
/// by handing them over; one that hangs is closed all the same, and nobody who opens afterwards.
#[test]
fn an_order_gives_the_screen_a_moment_and_then_locks() {
    let room = room(u32::MAX);
    room.ask("unlock");
    room.ask("order").recv().unwrap().unwrap();
    room.lend();
    room.hears(&["unlock", "Opened", "order", "lent", "Leaves"]);
    room.ask("save_draft");
    room.ask("lock").recv().unwrap().unwrap();
    room.hears(&["save_draft", "lock", "Closed"]);
    room.ask("unlock").recv().unwrap().unwrap();
    room.hears(&["unlock", "Opened"]);
    assert!(room.heard.recv_timeout(COURTESY * 3).is_err(), "that one stays open");
    room.ask("order").recv().unwrap().unwrap();
    room.lend();
    room.hears(&["order", "lent", "Leaves", "lock", "Closed"]);
}

/// Nothing that may take long is begun between the order and the lock: no copies, no further step.
/// Who wanted one meanwhile is heard afterwards, so that nobody waits for ever.
#[test]
fn nothing_is_begun_while_the_screen_hands_over_and_what_was_put_off_comes_afterwards() {
    let room = room(u32::MAX);
    room.ask("unlock").recv().unwrap().unwrap();
    room.ask("order").recv().unwrap().unwrap();
    room.hears(&["unlock", "Opened", "order"]);
    // Nobody has asked for anything since, and soon that is long enough for copies and checks.
    sleep(REST.saturating_sub(COURTESY / 2));
    room.lend();
    room.lend();
    let mut heard = Vec::new();
    while heard.last().is_none_or(|last| last != "Closed") {
        heard.push(room.heard.recv_timeout(SOON).unwrap());
    }
    let since = heard.iter().position(|word| word == "Leaves").unwrap();
    assert_eq!(heard.split_off(since), ["Leaves", "lock", "Closed"]);
    room.hears(&["lent"]);
}

/// A vault that was opened over the one that an order closes is no affair of that order; a passphrase
/// or a sheet that opens nothing changes nothing.
#[test]
fn an_order_for_one_vault_does_not_lock_the_one_that_is_opened_over_it() {
    let room = room(u32::MAX);
    room.ask("unlock");
    room.ask("order").recv().unwrap().unwrap();
    room.lend();
    room.ask("unlock").recv().unwrap().unwrap();
    room.hears(&["unlock", "Opened", "order", "lent", "Leaves", "unlock"]);
    assert!(room.heard.recv_timeout(COURTESY * 3).is_err(), "that one stays open");
    room.ask("order").recv().unwrap().unwrap();
    room.lend();
    room.ask("recover").recv().unwrap().unwrap_err();
    room.hears(&["order", "lent", "Leaves", "recover", "lock", "Closed"]);
    // They are written down by name, and a name that no window knows would open nothing.
    assert!(OPENS.iter().all(|name| Window::Lock.may(name) && !Window::Main.may(name)));
}
