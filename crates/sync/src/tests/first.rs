//! What goes first: where something must be done now, that case, before calm ones and before files.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use dalil_case::{CaseId, Digest, Event, Op, Segment};
use dalil_protocol::{KeyBatch, Limits};
use dalil_seal::SegmentHead;
use dalil_vault::{Delivery, Quiet};

use super::cast::{Computer, NOON, case, manifest, open_key, signed};
use super::hostile::liar::Liar;
use super::model::{Model, Sums};

/// What one object is, as the desk can tell.
#[derive(Clone, Copy, Debug, PartialEq)]
enum What {
    Keys(CaseId),
    Words(CaseId),
    File,
}

/// What the server stored, in the order in which it came.
fn came(computer: &Computer, model: &Model) -> Vec<What> {
    let device = computer.with(|vault| vault.device());
    let order: Vec<(Digest, Vec<u8>)> = model.state(|state| {
        state.came.iter().map(|hash| (*hash, state.objects[hash].clone())).collect()
    });
    let mut keys = BTreeMap::new();
    for (_, bytes) in &order {
        let Ok(batch) = KeyBatch::read(bytes) else { continue };
        keys.extend(batch.open(&open_key(5), device).unwrap().into_iter().map(|k| (k.cek, k.key)));
    }
    let (mut of_key, mut of_object) = (BTreeMap::new(), BTreeMap::new());
    for (hash, bytes) in &order {
        let Ok(head) = SegmentHead::read(bytes) else { continue };
        let plain = keys[&head.cek].open_segment(bytes).unwrap();
        let event = Segment::decode(&plain, &Sums).unwrap().events.remove(0);
        let of = Event::decode(&event).unwrap().case;
        of_key.insert(head.cek, of);
        of_object.insert(*hash, of);
    }
    let what = |(hash, bytes): &(Digest, Vec<u8>)| match KeyBatch::read(bytes) {
        Ok(batch) => What::Keys(of_key[&batch.open(&open_key(5), device).unwrap()[0].cek]),
        Err(_) => of_object.get(hash).map_or(What::File, |of| What::Words(*of)),
    };
    order.iter().map(what).collect()
}

/// Something must be done now about this case: the last thing that is said on this computer.
fn danger(computer: &Computer, of: CaseId) {
    computer.write(of, "the door is locked from outside");
    computer.with(|vault| {
        let now = Op::AssessmentComputed {
            conclusion: "grounds".to_owned(),
            act_now: true,
            guide_hash: Digest([7; 32]),
            result_hash: Digest([8; 32]),
        };
        vault.append(of, vec![now], NOON).unwrap();
        vault.seal_events(NOON, &Quiet::undisturbed()).unwrap();
    });
}

/// Half a day of calm cases and a file were written before; the urgent one began as calm as they are.
#[tokio::test]
async fn where_something_must_be_done_now_it_goes_before_everything_else() {
    let (computer, model) = (Computer::enrolled(&signed(manifest(), 1), true), Model::new());
    model.state(|state| state.limits = Limits { objects: 2, step: 4096, ..Limits::V1 });
    for n in 1..=3 {
        computer.write(case(n), "calm");
    }
    computer.attach(case(1), 20_000);
    computer.write(case(4), "calm at first");
    computer.write(case(2), "calm again");
    danger(&computer, case(4));
    computer.round(&model.door()).await.unwrap();

    let order = came(&computer, &model);
    let urgent = [What::Keys(case(4)), What::Words(case(4))];
    let first = order.iter().take_while(|what| urgent.contains(what)).count();
    assert_eq!(first, order.iter().filter(|what| urgent.contains(what)).count(), "{order:?}");
    assert!(first >= 3 && order[..first].contains(&urgent[0]), "{order:?}");
    // Then the keys of the others, what they say, and the file.
    let keys = |what: &What| matches!(what, What::Keys(_));
    let rest = &order[first..];
    let calm = rest.iter().take_while(|what| keys(what)).count();
    assert!(calm == 3 && !rest[calm..].iter().any(keys), "{order:?}");
    assert_eq!(rest.iter().position(|what| *what == What::File), Some(rest.len() - 1), "{order:?}");
}

/// A film is on its way when it becomes urgent: whole, with its entries, before the film's next step.
#[tokio::test]
async fn what_becomes_urgent_meanwhile_waits_for_one_step_of_a_film() {
    let computer = Arc::new(Computer::enrolled(&signed(manifest(), 1), true));
    let model = Model::new();
    model.state(|state| state.limits = Limits { step: 4096, ..Limits::V1 });
    computer.write(case(1), "a case with a film");
    let film = computer.attach(case(1), 100_000);
    computer.with(|vault| vault.seal_events(NOON, &Quiet::undisturbed()).unwrap());
    let steps: Arc<Mutex<Vec<Option<Delivery>>>> = Arc::default();
    let (hers, seen) = (Arc::clone(&computer), Arc::clone(&steps));
    let liar = Liar {
        upload: Some(Box::new(move |state| {
            let mut seen = seen.lock().unwrap();
            if seen.len() == 3 {
                danger(&hers, case(2));
            }
            let words = hers.with(|vault| vault.deliveries().unwrap());
            seen.push(words.get(&case(2)).copied());
            Ok(state)
        })),
        ..Liar::new(model.door())
    };
    computer.round(&liar).await.unwrap();
    let steps = steps.lock().unwrap();
    assert!(steps.len() > 20, "{}", steps.len());
    assert_eq!((steps[2], steps[3]), (None, Some(Delivery::Here)));
    let after: Vec<_> =
        steps[4..].iter().filter(|word| **word != Some(Delivery::Received)).collect();
    assert_eq!(after.len(), 0, "it waited longer than for one step: {steps:?}");
    assert_eq!(model.state(|state| state.came.last().copied()), Some(film));
}
