//! What waits and why, what arrived, and when it is sent. Each word is the vault's, which says it
//! only where a signature proves it.

use std::sync::Arc;

use dalil_case::Moment;
use dalil_ipc::{
    DeliveriesRequest, DeliveriesView, DeliveryStage, DeliveryView, FailureCode, NewsView,
    SendingMode, SendingModeRequest, WaitReason, WaitingRow, WaitingView,
};
use dalil_sync::{Mode, Wish};
use dalil_vault::{CaseQuery, Delivery, Quiet, Travel, Why};

use crate::case_view::case_id;
use crate::courier::{Courier, Job, Loan, Told, Wake, Way};
use crate::failure::Trouble;
use crate::joining::{Meeting, standing};
use crate::stick::Stick;
use crate::{App, Session};

/// The way to the authority, as the application keeps it.
pub(crate) struct Posting {
    pub(crate) courier: Courier,
    /// A card that was read.
    pub(crate) meeting: Option<Meeting>,
    /// Cards that were read so far.
    pub(crate) meetings: u64,
    /// Which opening of a vault this is: what was begun for another one gets nothing.
    pub(crate) visit: u64,
    /// Somebody pressed the button.
    pub(crate) asked: bool,
    /// A round is under way.
    pub(crate) is_sending: bool,
    /// Moves whenever something changed.
    turn: u64,
    pub(crate) stick: Stick,
    looked: Option<Moment>,
    /// When a round ended because the vault could not go on: it is not asked again at once.
    stuck_at: Option<Moment>,
}

impl Posting {
    pub(crate) fn new() -> Self {
        Self {
            courier: Courier::new(None),
            meeting: None,
            meetings: 0,
            visit: 0,
            asked: false,
            is_sending: false,
            turn: 0,
            stick: Stick::default(),
            looked: None,
            stuck_at: None,
        }
    }

    /// Something changed: screens look again, and it is seen at once whether something is due.
    pub(crate) fn moved(&mut self) {
        self.turn = self.turn.saturating_add(1);
        self.looked = None;
    }
}

/// How often it is looked at whether something is due.
/// How often a desk looks what came, in milliseconds.
const DESK_LOOKS_MS: i64 = 2 * 60 * 1000;
const LOOK_MS: i64 = 2000;
/// How long a vault that could not go on is left alone.
const STUCK_MS: i64 = 60_000;

impl App {
    /// Sends that way. Without one nothing is ever sent, and what waits says that no server answers.
    pub fn by_way(mut self, way: Arc<dyn Way>, wake: Wake) -> Self {
        self.post.courier.go_by(Some(way));
        self.post.courier.woken_by(wake);
        self
    }

    /// Lends the vault to whoever carries, one brief step each, and hears what came of it. Called
    /// when it was asked for through the `wake` of [`App::by_way`]. Says whether the open vault was
    /// sealed by an order that came with it: then nothing opens it any more, a screen that has words
    /// half typed gets a moment to hand them over, and the vault is to be locked.
    pub fn lend(&mut self) -> bool {
        self.post.courier.set_clock(self.now());
        while let Ok(asked) = self.post.courier.asked.try_recv() {
            // Who asks for a vault that is closed, or another's, gets no answer.
            if asked.visit != self.post.visit {
                continue;
            }
            let Some(session) = self.session.take() else { continue };
            let (back, returned) = std::sync::mpsc::sync_channel(1);
            match asked.reply.send(Loan { session, back }) {
                Ok(()) => self.session = returned.recv().ok(),
                Err(unsent) => self.session = Some(unsent.0.session),
            }
            self.forget_erased();
            // Before the next step, which may be a long row of files.
            if self.obey() {
                return true;
            }
        }
        self.hear();
        self.obey()
    }

    /// What the courier told meanwhile.
    pub(crate) fn hear(&mut self) {
        while let Ok(told) = self.post.courier.told.try_recv() {
            match told {
                Told::Met { meeting, manifest } => self.met(meeting, manifest),
                Told::Stick(end) => self.stick_ended(end),
                Told::Round { is_stuck, has_come } => {
                    self.post.is_sending = false;
                    if let Some(session) = self.session.as_mut().filter(|_| has_come) {
                        // The case at hand may have more in it now.
                        session.warm = None;
                    }
                    self.post.stuck_at = is_stuck.then(|| self.now());
                }
            }
            self.post.moved();
        }
    }

    /// The authority may have ordered that the vaults of this computer are sealed: done as soon as the
    /// order is here, which is after what was to be sent was sent, and before files are fetched. What
    /// could not be sealed now is sealed the next time, and interrupts nobody. Says whether the open
    /// vault was.
    fn obey(&mut self) -> bool {
        let now = self.now();
        let (Some(session), Ok(home)) = (&mut self.session, &self.home) else { return false };
        matches!(home.obey_seal(&mut session.vault, now), Ok(true))
    }

    /// A case that was erased by order meanwhile is at hand no more.
    fn forget_erased(&mut self) {
        let Some(session) = &mut self.session else { return };
        let Some(case) = session.warm.as_ref().map(|open| open.id) else { return };
        // What cannot be asked now is asked after the next step.
        if session.vault.is_erased(case).unwrap_or(false) {
            session.warm = None;
        }
    }

    /// Begins a round where one is due.
    pub(crate) fn send_if_due(&mut self) {
        self.hear();
        let now = self.now();
        let is_within = |at: Option<Moment>, ms: i64| {
            at.is_some_and(|at| (0..ms).contains(&now.0.saturating_sub(at.0)))
        };
        if self.post.is_sending
            || is_within(self.post.looked, LOOK_MS)
            || (!self.post.asked && is_within(self.post.stuck_at, STUCK_MS))
        {
            return;
        }
        self.post.looked = Some(now);
        let (asked, visit) = (self.post.asked, self.post.visit);
        let Some(session) = &mut self.session else { return };
        // What cannot be read now is looked at again; what is wrong is told where somebody looks.
        let Ok(Some((to, wish))) = due(session, asked, now) else { return };
        let draw = self.random.bytes::<8>().map(u64::from_le_bytes).unwrap_or_default();
        self.post.courier.set_clock(now);
        if self.post.courier.give(Job::Round { visit, to, wish, draw }) {
            self.post.asked = false;
            self.post.is_sending = true;
            self.post.turn = self.post.turn.saturating_add(1);
        }
    }

    pub(crate) fn show_news(&mut self) -> Result<NewsView, Trouble> {
        self.hear();
        let turn = self.post.turn;
        let session = self.session()?;
        let travels = session.vault.travels()?;
        let waiting = travels.cases.values().map(|one| one.parts.saturating_add(one.files)).sum();
        let alarms = match session.vault.mail() {
            Ok(mail) => mail.unread_alarms()?,
            Err(_) => 0,
        };
        let erased = session.vault.erased_by_order()?.len();
        let erased = u32::try_from(erased).unwrap_or(u32::MAX);
        Ok(NewsView { turn, standing: standing(session)?, waiting, alarms, erased })
    }

    pub(crate) fn show_deliveries(
        &mut self,
        request: &DeliveriesRequest,
    ) -> Result<DeliveriesView, Trouble> {
        let travels = self.session()?.vault.travels()?;
        let one = |id: &String| -> Result<DeliveryView, Trouble> {
            let travel = travels.cases.get(&case_id(id)?);
            Ok(DeliveryView {
                case_id: id.clone(),
                stage: travel.map_or(DeliveryStage::Here, stage),
                at: travel.and_then(|travel| travel.at).map(|at| at.0),
                waiting: travel.map_or(0, |travel| travel.parts.saturating_add(travel.files)),
            })
        };
        let deliveries = request.case_ids.iter().map(one).collect::<Result<_, _>>()?;
        Ok(DeliveriesView { deliveries })
    }

    pub(crate) fn show_waiting(&mut self) -> Result<WaitingView, Trouble> {
        self.hear();
        let (now, is_sending) = (self.now(), self.post.is_sending);
        let has_way = self.post.courier.has_way();
        let session = self.session()?;
        let standing = standing(session)?;
        let travels = session.vault.travels()?;
        let why = session.vault.waiting_mail()?.and_then(|waiting| waiting.why).map(reason);
        let why = why.or((!has_way && !travels.cases.is_empty()).then_some(WaitReason::NoNetwork));
        let (mode, tried_at, kept) = match session.vault.mail() {
            Ok(mail) => {
                let choice = mail.sending()?;
                (mode_of(choice.mode), choice.tried_at, Some(mail.standing()?))
            }
            Err(_) => (SendingMode::default(), None, None),
        };
        let mut rows = Vec::new();
        for case in session.vault.cases(&CaseQuery::default())? {
            let Some(travel) = travels.cases.get(&case.id) else { continue };
            if travel.parts == 0 && travel.files == 0 {
                continue;
            }
            rows.push(WaitingRow {
                case_id: case.id.to_string(),
                code: case.code,
                is_urgent: travel.urgent,
                parts: travel.parts,
                files: travel.files,
                bytes: travel.bytes,
                why: row_reason(travel, is_sending, why, mode),
            });
        }
        rows.sort_by_key(|row| !row.is_urgent);
        let at = |moment: Moment| Some(moment.0).filter(|at| *at != 0);
        let next = kept.as_ref().and_then(|kept| at(kept.not_before)).filter(|at| *at > now.0);
        Ok(WaitingView {
            standing,
            mode,
            is_sending,
            why: if is_sending { None } else { why },
            last_try_at: tried_at.map(|at| at.0),
            next_try_at: if mode == SendingMode::Manual { None } else { next },
            agreed_at: kept.as_ref().and_then(|kept| at(kept.last_at)),
            rows,
            others: travels.others,
            now: now.0,
        })
    }

    pub(crate) fn send_at_once(&mut self) -> Result<WaitingView, Trouble> {
        let now = self.now();
        let session = self.session()?;
        session.vault.mail().map_err(|_| FailureCode::NotJoined)?;
        // What was said a moment ago goes too.
        session.vault.seal_events(now, &Quiet::undisturbed())?;
        self.post.asked = true;
        self.post.moved();
        self.send_if_due();
        self.show_waiting()
    }

    pub(crate) fn choose_mode(
        &mut self,
        request: SendingModeRequest,
    ) -> Result<WaitingView, Trouble> {
        let mut mail = self.session()?.vault.mail().map_err(|_| FailureCode::NotJoined)?;
        mail.choose_mode(match request.mode {
            SendingMode::Automatic => 0,
            SendingMode::Metered => 1,
            SendingMode::Manual => 2,
        })?;
        self.post.moved();
        self.show_waiting()
    }
}

/// Whom to send to now, and what, if anything is due.
fn due(
    session: &mut Session,
    asked: bool,
    now: Moment,
) -> Result<Option<(Box<dalil_protocol::Trusted>, Wish)>, dalil_vault::Error> {
    if !session.vault.is_enrolled() {
        return Ok(None);
    }
    let is_desk = session.vault.is_desk()?;
    let mut mail = session.vault.mail()?;
    let mode = match mode_of(mail.sending()?.mode) {
        SendingMode::Automatic => Mode::Automatic,
        SendingMode::Metered => Mode::Metered,
        SendingMode::Manual => Mode::Manual,
    };
    let files = asked || mode == Mode::Automatic;
    let standing = mail.standing()?;
    // Others wait for a desk: it looks for them by itself, and sends what it said.
    let looks = is_desk && now.0.saturating_sub(standing.last_at.0).abs() >= DESK_LOOKS_MS;
    let waits =
        looks || !mail.requests()?.is_empty() || !mail.waiting_parcels(1, files)?.is_empty();
    let Some(wish) = mode.now(&standing, asked, waits, now) else { return Ok(None) };
    mail.note_begun(now)?;
    Ok(Some((Box::new(mail.trusted()?.clone()), wish)))
}

fn mode_of(number: u8) -> SendingMode {
    match number {
        0 => SendingMode::Automatic,
        1 => SendingMode::Metered,
        _ => SendingMode::Manual,
    }
}

fn stage(travel: &Travel) -> DeliveryStage {
    match travel.word {
        _ if travel.parts.saturating_add(travel.files) > 0 => {
            if travel.received > 0 {
                DeliveryStage::Partly
            } else {
                DeliveryStage::Waiting
            }
        }
        Delivery::Here => DeliveryStage::Waiting,
        Delivery::Received | Delivery::BackedUp | Delivery::Opened => DeliveryStage::Received,
        Delivery::Read => DeliveryStage::Read,
        Delivery::Answered => DeliveryStage::Answered,
    }
}

fn row_reason(
    travel: &Travel,
    is_sending: bool,
    why: Option<WaitReason>,
    mode: SendingMode,
) -> WaitReason {
    match (why, mode) {
        _ if is_sending => WaitReason::Sending,
        (Some(why), _) => why,
        (None, SendingMode::Manual) => WaitReason::Manual,
        (None, SendingMode::Metered) if travel.parts == 0 => WaitReason::Metered,
        (None, _) => WaitReason::NextInLine,
    }
}

fn reason(why: Why) -> WaitReason {
    match why {
        Why::NoAnswer => WaitReason::NoNetwork,
        Why::WrongServer => WaitReason::WrongServer,
        Why::Busy => WaitReason::Busy,
        Why::NotKnown => WaitReason::NotApproved,
        Why::Revoked => WaitReason::Revoked,
        Why::Quota => WaitReason::Quota,
        Why::Version => WaitReason::ProgramOld,
        Why::CodeSpent => WaitReason::CardSpent,
        Why::BadAnswer => WaitReason::ServerBroken,
    }
}
