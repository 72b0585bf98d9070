//! N6, R18: a server that lies in every answer. Each lie is refused or raises an alarm, nothing that
//! it wants happens, and an honest server afterwards finds everything as it was.

mod attacks;
pub(super) mod liar;

use std::collections::BTreeSet;

use dalil_protocol::{Item, KeyBatch, ledger};
use dalil_vault::{AlarmKind, Delivery};

use super::cast::{Computer, case, manifest, seal_public, signed};
use super::model::{Model, item};
use crate::Stop;
use attacks::{Expect, attacks};

#[tokio::test]
async fn each_lie_of_a_server_is_refused_or_raises_an_alarm() {
    let (computer, model) = (Computer::enrolled(&signed(manifest(), 1), true), Model::new());
    computer.write(case(1), "before");
    computer.round(&model.door()).await.unwrap();
    let all = attacks(&computer, &model);
    assert!(all.len() >= 25, "{}", all.len());
    let names: BTreeSet<&str> = all.iter().map(|attack| attack.name).collect();
    assert_eq!(names.len(), all.len());
    for (n, attack) in all.into_iter().enumerate() {
        let name = attack.name;
        let n = u8::try_from(n).unwrap();
        computer.write(case(10 + n), name);
        if attack.with_file {
            computer.attach(case(10 + n), 600_000);
            computer.write(case(10 + n), "with a file");
        }
        let device = computer.with(|vault| vault.device());
        let deliver =
            |(kind, bytes): &(_, Vec<u8>)| item(*kind, model.deliver(device, *kind, bytes));
        let delivered: Vec<Item> = attack.inbox.iter().map(deliver).collect();
        let seen = alarms(&computer).len();
        let standing = computer.with(|vault| vault.mail().unwrap().standing().unwrap());
        let went = computer.round(&(attack.lie)(model.door())).await;
        let fresh: Vec<AlarmKind> = alarms(&computer).split_off(seen);
        match attack.expect {
            Expect::Alarm(kind) => assert!(fresh.contains(&kind), "{name}: {fresh:?} {went:?}"),
            Expect::Refused => {
                assert!(matches!(went, Err(Stop::Refused(_))), "{name}: {went:?}");
            }
            Expect::Harmless => {
                assert!(went.is_ok() && fresh.is_empty(), "{name}: {went:?} {fresh:?}");
            }
        }
        let now = computer.with(|vault| vault.mail().unwrap().standing().unwrap());
        assert_eq!(now.manifest, standing.manifest, "{name}: another manifest");
        assert_eq!(now.head.epoch, standing.head.epoch, "{name}: the ledger began anew");
        assert!(!now.certified && now.server == standing.server, "{name}");
        if attack.unproved {
            let word = computer.with(|vault| vault.deliveries().unwrap()[&case(10 + n)]);
            assert_eq!(word, Delivery::Here, "{name}: received without a proof");
        }
        // An honest server goes on where it was, and what was lied about comes now.
        computer.round(&model.door()).await.unwrap_or_else(|stop| panic!("{name}: {stop:?}"));
        let lies = model.state(|state| state.inboxes.get(&device.0).map_or(0, Vec::len));
        let read = computer.with(|vault| vault.mail().unwrap().standing().unwrap().cursor);
        assert_eq!(read, lies as u64, "{name}: the inbox stands still");
        for item in delivered.into_iter().filter(|_| attack.heals) {
            let here = computer.with(|vault| vault.mail().unwrap().has_item(&item).unwrap());
            assert!(here, "{name}: lost for good");
        }
        let word = computer.with(|vault| vault.deliveries().unwrap()[&case(10 + n)]);
        assert_eq!(word, Delivery::Received, "{name}");
    }
    // No key was ever sealed to anybody but the desk of the manifest.
    let desk = seal_public(5).id();
    let batches = model.state(|state| {
        let known = state.devices.values().flat_map(|known| known.epochs.values());
        let entries = known.flat_map(|(entries, _)| entries);
        let entries = entries.filter_map(|bytes| ledger::Entry::decode(bytes));
        let named = entries.filter(|entry| entry.kind == ledger::Kind::KeyBatch);
        named
            .map(|entry| KeyBatch::read(&state.objects[&entry.object]).unwrap().reader)
            .collect::<Vec<_>>()
    });
    assert!(batches.len() > 25 && batches.iter().all(|reader| *reader == desk));
}

fn alarms(computer: &Computer) -> Vec<AlarmKind> {
    computer.with(|vault| {
        vault.mail().unwrap().alarms().unwrap().into_iter().map(|alarm| alarm.kind).collect()
    })
}
