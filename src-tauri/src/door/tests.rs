use super::*;
use std::thread::JoinHandle;

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
        self.is_ordered |= command == "order";
        self.is_open = (self.is_open || command == "unlock") && command != "lock";
        Ok(json!(command))
    }

    fn tend(&mut self) -> bool {
        self.looks = self.looks.saturating_sub(1);
        self.is_open &= self.looks > 0;
        self.is_open
    }

    fn rest(&mut self) {}

    fn lend(&mut self) -> bool {
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
    assert!(room.heard.recv_timeout(LOOK * 2).is_err(), "once is enough");
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
    let lend = || room.door.sender.send(Said::Lend).unwrap();
    room.ask("unlock");
    room.ask("order").recv().unwrap().unwrap();
    lend();
    room.hears(&["unlock", "Opened", "order", "Leaves"]);
    room.ask("save_draft");
    room.ask("lock").recv().unwrap().unwrap();
    room.hears(&["save_draft", "lock", "Closed"]);
    room.ask("unlock").recv().unwrap().unwrap();
    room.hears(&["unlock", "Opened"]);
    assert!(room.heard.recv_timeout(COURTESY * 3).is_err(), "that one stays open");
    room.ask("order").recv().unwrap().unwrap();
    lend();
    room.hears(&["order", "Leaves", "lock", "Closed"]);
}
