//! The lies, one by one.

use dalil_case::{DeviceId, Digest, Moment};
use dalil_protocol::*;
use dalil_seal::Random;
use dalil_vault::AlarmKind;

use super::liar::Liar;
use crate::tests::cast::{
    Computer, NOON, certificate, desk_certificate, following, manifest, sign_key, signed,
};
use crate::tests::model::{Door, Model, receipt};

/// What must come of a lie.
pub(super) enum Expect {
    Alarm(AlarmKind),
    Refused,
    Harmless,
}

pub(super) struct Attack {
    pub(super) name: &'static str,
    pub(super) lie: Box<dyn Fn(Door) -> Liar>,
    pub(super) expect: Expect,
    /// Put into the inbox beside.
    pub(super) inbox: Vec<(ItemKind, Vec<u8>)>,
    /// What was sent must not count as received.
    pub(super) unproved: bool,
    pub(super) with_file: bool,
    /// What lies in the inbox is good, and comes once nobody lies about it.
    pub(super) heals: bool,
}

/// An attack that twists one answer.
macro_rules! lie {
    ($name:literal, $field:ident, $expect:expr, $twist:expr) => {
        Attack {
            name: $name,
            lie: Box::new(|door| Liar { $field: Some(Box::new($twist)), ..Liar::new(door) }),
            expect: $expect,
            inbox: Vec::new(),
            unproved: false,
            with_file: false,
            heals: false,
        }
    };
}

fn slipped(name: &'static str, kind: ItemKind, bytes: Vec<u8>, alarm: AlarmKind) -> Attack {
    Attack {
        name,
        lie: Box::new(Liar::new),
        expect: Expect::Alarm(alarm),
        inbox: vec![(kind, bytes)],
        unproved: false,
        with_file: false,
        heals: false,
    }
}

pub(super) fn attacks(computer: &Computer, model: &Model) -> Vec<Attack> {
    let mut all = meeting();
    all.extend(receipts(computer).into_iter().map(|attack| Attack { unproved: true, ..attack }));
    all.extend(answers());
    all.extend(inboxes());
    all.extend(statements(computer, model));
    all
}

fn meeting() -> Vec<Attack> {
    use AlarmKind::{BadManifest, InventedFork, OtherServer};
    vec![
        lie!("a newer manifest that is none", hello, Expect::Alarm(BadManifest), |mut a| {
            (a.manifest, a.newest) = (u64::MAX, Some(Digest([9; 32])));
            Ok(a)
        }),
        lie!("another server", hello, Expect::Alarm(OtherServer), |mut a| {
            a.server.0[0] ^= 1;
            Ok(a)
        }),
        lie!("only newer versions", hello, Expect::Refused, |mut a| {
            a.versions = (2, 9);
            Ok(a)
        }),
        lie!("only a version before the first", hello, Expect::Refused, |mut a| {
            a.versions = (0, 0);
            Ok(a)
        }),
        lie!("an invented fork", open, Expect::Alarm(InventedFork), |mut a| {
            (a.state, a.head, a.signature) = (PeerState::Fork, Digest([9; 32]), None);
            Ok(a)
        }),
        lie!("a fork signed by somebody", open, Expect::Alarm(InventedFork), |mut a| {
            let head =
                ledger::Head { epoch: a.epoch, seq: a.seq, hash: Digest([8; 32]), minute: 0 };
            let signature = head.sign(DeviceId([1; 16]), &sign_key(66)).unwrap();
            (a.state, a.head) = (PeerState::Fork, head.hash);
            a.signature = Some(Signature(signature));
            Ok(a)
        }),
        lie!(
            "a fork at a place where both have the same",
            open,
            Expect::Alarm(InventedFork),
            |mut a| {
                a.state = PeerState::Fork;
                Ok(a)
            }
        ),
        lie!("more of the ledger than there is", open, Expect::Alarm(InventedFork), |mut a| {
            (a.state, a.seq, a.head) = (PeerState::Behind, a.seq + 1000, Digest([7; 32]));
            Ok(a)
        }),
        lie!("a later beginning that never was", open, Expect::Alarm(InventedFork), |mut a| {
            (a.epoch, a.head) = (a.epoch + 3, Digest([6; 32]));
            Ok(a)
        }),
        lie!("another head behind a friendly word", open, Expect::Alarm(InventedFork), |mut a| {
            (a.state, a.head) = (PeerState::Ok, Digest([5; 32]));
            Ok(a)
        }),
        lie!("a loss that was none", open, Expect::Harmless, |mut a| {
            a.state = PeerState::RolledBack;
            Ok(a)
        }),
        lie!("limits of nothing", open, Expect::Harmless, |mut a| {
            a.limits = Limits { body: 0, objects: 0, window: 0, step: 0 };
            Ok(a)
        }),
        lie!("limits without bounds", open, Expect::Harmless, |mut a| {
            a.limits = Limits { body: u32::MAX, objects: u32::MAX, window: 9, step: u32::MAX };
            Ok(a)
        }),
        lie!("everything is wanted again", open, Expect::Harmless, |mut a| {
            a.wanted = vec![LedgerRange { from: 0, to: u64::MAX }; 5000];
            Ok(a)
        }),
        lie!("silence for ever", open, Expect::Refused, |_| Err(Refusal::busy(u32::MAX))),
    ]
}

fn receipts(computer: &Computer) -> Vec<Attack> {
    use AlarmKind::ForgedReceipt;
    let device = computer.with(|vault| vault.device());
    let changed = |change: fn(&mut Receipt)| {
        move |mut a: LedgerAnswer| {
            if let Some(receipt) = &mut a.receipt {
                change(receipt);
                *receipt = receipt.clone().sign(&sign_key(7)).unwrap();
            }
            Ok(a)
        }
    };
    let old = receipt(
        ServerId([0x5E; 16]),
        device,
        ledger::Head { epoch: 2, seq: 1, hash: Digest([1; 32]), minute: 0 },
    );
    let with =
        |name, twist: Box<dyn Fn(LedgerAnswer) -> Result<LedgerAnswer, Refusal> + Send + Sync>| {
            let twist = std::sync::Arc::new(twist);
            Attack {
                name,
                lie: Box::new(move |door| {
                    let twist = twist.clone();
                    Liar { ledger: Some(Box::new(move |a| twist(a))), ..Liar::new(door) }
                }),
                expect: Expect::Alarm(ForgedReceipt),
                inbox: Vec::new(),
                unproved: false,
                with_file: false,
                heals: false,
            }
        };
    vec![
        with(
            "no receipt",
            Box::new(|mut a| {
                a.receipt = None;
                Ok(a)
            }),
        ),
        with(
            "a receipt by somebody",
            Box::new(|mut a| {
                a.receipt = a.receipt.map(|receipt| receipt.sign(&sign_key(67)).unwrap());
                Ok(a)
            }),
        ),
        with("a receipt for another computer", Box::new(changed(|r| r.device.0[0] ^= 1))),
        with("a receipt of another server", Box::new(changed(|r| r.server.0[0] ^= 1))),
        with("a receipt for what was never sent", Box::new(changed(|r| r.seq += 500))),
        with("a receipt for another history", Box::new(changed(|r| r.head.0[0] ^= 1))),
        with("a receipt for another beginning", Box::new(changed(|r| r.epoch += 1))),
        with(
            "an old receipt again",
            Box::new(move |mut a| {
                a.receipt = Some(old.clone());
                Ok(a)
            }),
        ),
    ]
}

fn answers() -> Vec<Attack> {
    use AlarmKind::{BadAnswer, NotTheSame};
    vec![
        lie!("too few bits", have, Expect::Alarm(BadAnswer), |_| Ok(Missing {
            bits: vec![].into()
        })),
        lie!("too many verdicts", ledger, Expect::Alarm(BadAnswer), |mut a| {
            a.verdicts.push(EntryVerdict::Stored);
            Ok(a)
        }),
        lie!("all signatures are bad", ledger, Expect::Alarm(BadAnswer), |mut a| {
            a.verdicts = vec![EntryVerdict::BadSignature; a.verdicts.len()];
            Ok(a)
        }),
        lie!("always a gap", ledger, Expect::Refused, |mut a| {
            a.verdicts = vec![EntryVerdict::Gap; a.verdicts.len()];
            Ok(a)
        }),
        lie!("no room", ledger, Expect::Refused, |mut a| {
            a.verdicts = vec![EntryVerdict::Quota; a.verdicts.len()];
            Ok(a)
        }),
        lie!("an object is always missing", ledger, Expect::Alarm(NotTheSame), |mut a| {
            a.verdicts = vec![EntryVerdict::MissingObject; a.verdicts.len()];
            Ok(a)
        }),
        lie!("more kept than was sent", many, Expect::Alarm(BadAnswer), |mut a| {
            a.new = u32::MAX;
            Ok(a)
        }),
        Attack {
            lie: Box::new(|door| Liar { forgets: true, ..Liar::new(door) }),
            ..lie!("kept, it says, and is not", many, Expect::Alarm(NotTheSame), Ok)
        },
        lie!("it differs where nobody asked", close, Expect::Alarm(BadAnswer), |mut a| {
            a.differing = vec![LedgerRange { from: 1, to: u64::MAX }];
            Ok(a)
        }),
        lie!("another end", close, Expect::Alarm(BadAnswer), |mut a| {
            (a.differing, a.same_head) = (vec![], false);
            Ok(a)
        }),
        Attack {
            with_file: true,
            ..lie!("an upload that went too far", upload, Expect::Alarm(BadAnswer), |mut a| {
                (a.offset, a.complete) = (u64::MAX, false);
                Ok(a)
            })
        },
        Attack {
            with_file: true,
            ..lie!("an upload that never goes on", upload, Expect::Alarm(BadAnswer), |mut a| {
                (a.offset, a.complete) = (0, false);
                Ok(a)
            })
        },
    ]
}

fn item(cursor: u64) -> Item {
    let hash = Digest([u8::try_from(cursor).unwrap(); 32]);
    Item { cursor, kind: ItemKind::KeyBatch, hash, size: 10, from: DeviceId([0xDE; 16]) }
}

fn page(items: Vec<Item>, more: bool) -> Inbox {
    let cursor = items.last().map_or(0, |item| item.cursor);
    Inbox { items, cursor, more }
}

fn inboxes() -> Vec<Attack> {
    use AlarmKind::BadInbox;
    vec![
        lie!("an item is left out", inbox, Expect::Alarm(BadInbox), move |_| {
            Ok(page(vec![item(2)], false))
        }),
        lie!("an item comes again", inbox, Expect::Alarm(BadInbox), move |_| {
            Ok(page(vec![item(1), item(1)], false))
        }),
        lie!(
            "there is always more, and nothing in it",
            inbox,
            Expect::Alarm(BadInbox),
            move |_| { Ok(page(vec![], true)) }
        ),
        Attack {
            lie: Box::new(|door| Liar { loses: true, ..Liar::new(door) }),
            heals: true,
            inbox: vec![
                (ItemKind::KeyBatch, b"lost, it says".to_vec()),
                (ItemKind::KeyBatch, vec![4; 300_000]),
                (ItemKind::Certificate, desk_certificate().to_bytes()),
            ],
            ..lie!("what lies there is lost", given, Expect::Alarm(BadInbox), Ok)
        },
        Attack {
            heals: true,
            inbox: vec![(ItemKind::KeyBatch, b"what was meant".to_vec())],
            ..lie!("small ones with other bytes", given, Expect::Alarm(BadInbox), |a| {
                Ok(a.iter().map(|one| vec![7; one.len()]).collect())
            })
        },
        Attack {
            heals: true,
            inbox: vec![(ItemKind::KeyBatch, b"what was meant, cut".to_vec())],
            ..lie!("small ones cut", given, Expect::Alarm(BadInbox), |a| {
                Ok(vec![Vec::new(); a.len()])
            })
        },
        Attack {
            heals: true,
            inbox: vec![(ItemKind::KeyBatch, b"asked for, and not given".to_vec())],
            ..lie!("none of those asked for", given, Expect::Alarm(BadInbox), |_| Ok(vec![]))
        },
        Attack {
            heals: true,
            inbox: vec![(ItemKind::KeyBatch, b"asked for once".to_vec())],
            ..lie!("more than were asked for", given, Expect::Alarm(BadInbox), |mut a| {
                a.push(b"another".to_vec());
                Ok(a)
            })
        },
        Attack {
            heals: true,
            inbox: vec![(ItemKind::KeyBatch, vec![1; 300_000])],
            ..lie!("other bytes than their name", get, Expect::Alarm(BadInbox), |a| {
                Ok(vec![7; a.len()])
            })
        },
        Attack {
            heals: true,
            inbox: vec![(ItemKind::KeyBatch, vec![2; 300_000])],
            ..lie!("fewer bytes than it said", get, Expect::Alarm(BadInbox), |_| Ok(vec![]))
        },
        Attack {
            heals: true,
            inbox: vec![(ItemKind::KeyBatch, vec![3; 300_000])],
            ..lie!("more bytes than it said", get, Expect::Alarm(BadInbox), |a| {
                Ok([a, vec![1; 1000]].concat())
            })
        },
        Attack {
            // By its name, for good.
            inbox: vec![(ItemKind::KeyBatch, b"large".to_vec())],
            ..lie!("a size that no memory holds", inbox, Expect::Alarm(BadInbox), |mut a| {
                a.items.iter_mut().for_each(|item| item.size = u64::MAX);
                Ok(a)
            })
        },
    ]
}

fn statements(computer: &Computer, model: &Model) -> Vec<Attack> {
    use AlarmKind::{BadManifest, BadOrder, BadPack, BadStatement, ForgedReceipt};
    let device = computer.with(|vault| vault.device());
    let trusted = computer.with(|vault| vault.mail().unwrap().trusted().unwrap().clone());
    let own = model.state(|state| state.devices[&device].key.unwrap());
    let next =
        |change: fn(&mut Manifest), root| signed(following(&trusted, change), root).to_bytes();
    let mine = |m: &mut Manifest| m.desks = vec![crate::tests::cast::seal_public(99)];
    let desk = sign_key(9);
    let head = AckHead { epoch: 2, seq: 1, head: Digest([4; 32]), stage: AckStage::Read };
    let said = |by, key: &dalil_seal::SigningKey| {
        let authority = AuthorityId([0xA0; 16]);
        Acknowledgement { authority, by, device, heads: vec![head], at: NOON }
            .sign(key)
            .unwrap()
            .to_bytes()
    };
    let order = |to, key: u8| {
        let authority = AuthorityId([0xA0; 16]);
        let order = Order::open(authority, to, OpenOrder::Revoke, NOON, &Random::new()).unwrap();
        order.sign(&sign_key(key)).unwrap().to_bytes()
    };
    let forged = encode(&receipt(
        model.id,
        device,
        ledger::Head { epoch: 2, seq: 1, hash: Digest([3; 32]), minute: 0 },
    ));
    let slip = slipped;
    let kind = ItemKind::Manifest;
    let mut all = vec![
        slip("a manifest with other readers, by a stranger", kind, next(mine, 2), BadManifest),
        slip("a manifest that skips one", kind, next(|m| m.version += 1, 1), BadManifest),
        slip(
            "a manifest with another past",
            kind,
            next(|m| m.prev = Some(Digest([1; 32])), 1),
            BadManifest,
        ),
        slip("a manifest past its time", kind, next(|m| m.fresh_until = Moment(1), 1), BadManifest),
        slip(
            "a manifest of another authority",
            kind,
            next(|m| m.authority.0[0] ^= 1, 1),
            BadManifest,
        ),
        slip(
            "a manifest of an older time",
            kind,
            {
                let older = Manifest { issued: Moment(1), ..manifest() };
                signed(older, 1).to_bytes()
            },
            BadManifest,
        ),
    ];
    let kind = ItemKind::Certificate;
    let stranger = certificate(device, own, Role::Officer, 44).to_bytes();
    let swapped = certificate(device, sign_key(45).verifying_key(), Role::Officer, 4).to_bytes();
    let other = certificate(DeviceId([2; 16]), own, Role::Courier, 4).to_bytes();
    all.push(slip("a certificate by a stranger", kind, stranger, BadStatement));
    all.push(slip("a certificate for another key", kind, swapped, BadStatement));
    all.push(slip("a certificate of somebody else", kind, other, BadStatement));
    let kind = ItemKind::Acknowledgement;
    let desk_id = DeviceId([0xDE; 16]);
    all.push(Attack {
        inbox: vec![
            (ItemKind::Certificate, desk_certificate().to_bytes()),
            (kind, said(desk_id, &sign_key(46))),
        ],
        ..slip("a desk's word by a stranger", kind, vec![], BadStatement)
    });
    all.push(slip("a desk's word about another history", kind, said(desk_id, &desk), BadStatement));
    all.push(slip("an order by a stranger", ItemKind::Order, order(device, 47), BadOrder));
    all.push(slip(
        "an order to somebody else",
        ItemKind::Order,
        order(DeviceId([3; 16]), 4),
        BadOrder,
    ));
    let guide = GuidePack {
        authority: AuthorityId([0xA0; 16]),
        name: "morocco".to_owned(),
        version: 9,
        edition: "2027.1".to_owned(),
        from: NOON,
        until: None,
        hash: Digest([7; 32]),
        files: vec![1].into(),
    };
    let guide = Signed::sign(guide, &[&sign_key(47)]).unwrap().to_bytes();
    all.push(slip("a guide by a stranger", ItemKind::Pack, guide, BadPack));
    all.push(slip("a second receipt that is none", ItemKind::Receipt, forged, ForgedReceipt));
    all
}
