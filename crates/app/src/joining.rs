//! Joining an authority: the card, the authority that it names, who asks, and what it gets.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use dalil_case::{Case, Consent, Moment};
use dalil_ipc::{
    AuthorityFacts, AuthorityView, CardRequest, EarlierCase, Failure, FailureCode, JoinRequest,
    ManifestFileRequest, MeetingView, OfferCasesRequest, Standing,
};
use dalil_protocol::{
    Card, MAX_MANIFEST_LEN, Manifest, Pin, Refusal, RefusalCode, Statement as _, TrustRefused,
    Trusted,
};
use dalil_seal::{EnrolCode, WordLanguage};
use dalil_vault::{CaseQuery, EnrolWish, Vault};

use crate::case_view::case_id;
use crate::courier::Job;
use crate::failure::{self, Trouble};
use crate::{App, Session, square_photo, typed_card};

/// Most bytes of a file with the text of a card.
const CARD_FILE: usize = 4096;
/// Most earlier cases that are shown at once.
const EARLIER: usize = 200;
/// Grounds on which a case is given.
const BASES: [&str; 2] = ["consent", "duty"];
/// Most characters of what an officer says of themselves.
const MAX_SELF: usize = 200;

/// A card that was read. It is put away by the lock.
pub(crate) struct Meeting {
    number: u64,
    url: String,
    pin: Pin,
    code: EnrolCode,
    expires: Option<Moment>,
    /// Proved by the card.
    met: Option<Trusted>,
    is_looking: bool,
    failure: Option<Failure>,
}

/// What was read off a card, however it came in.
pub(crate) struct ReadCard {
    pub(crate) url: String,
    pub(crate) pin: Pin,
    pub(crate) code: EnrolCode,
    pub(crate) expires: Option<Moment>,
}

impl App {
    pub(crate) fn show_authority(&mut self) -> Result<AuthorityView, Trouble> {
        self.hear();
        let now = self.now();
        let language = WordLanguage::from_code(&self.preferences.language);
        let meeting = self.post.meeting.as_ref().map(|meeting| meeting.view(language, now));
        let session = self.session()?;
        let (standing, own) = (standing(session)?, session.vault.own_request()?);
        let authority = match session.vault.mail() {
            Ok(mail) => Some(facts(mail.trusted()?, language, now)),
            Err(dalil_vault::Error::NotEnrolled | dalil_vault::Error::OutboxMissing) => None,
            Err(error) => return Err(error.into()),
        };
        let (earlier, earlier_total) = earlier(&mut session.vault)?;
        Ok(AuthorityView {
            standing,
            authority,
            is_joined: own.is_some(),
            request_words: own.map(|(request, _)| request.fingerprint(language)),
            earlier,
            earlier_total,
            meeting,
        })
    }

    pub(crate) fn take_card(&mut self, request: &CardRequest) -> Result<AuthorityView, Trouble> {
        self.session()?;
        let card = match request {
            CardRequest::Square { text } => square(text)?,
            CardRequest::Typed { server, authority, code } => {
                typed_card::read(server, authority, code)?
            }
            CardRequest::File { path } => {
                let bytes = small_file(Path::new(path.trim()), square_photo::MOST_BYTES);
                let bytes = bytes.ok_or(FailureCode::CardUnread)?;
                let text = square_photo::read(&bytes).or_else(|| {
                    String::from_utf8(bytes).ok().filter(|text| text.len() <= CARD_FILE)
                });
                square(&text.ok_or(FailureCode::CardUnread)?)?
            }
        };
        if card.expires.is_some_and(|expires| self.now() > expires) {
            return Err(FailureCode::CardExpired.into());
        }
        self.post.meetings = self.post.meetings.saturating_add(1);
        self.post.meeting = Some(Meeting {
            number: self.post.meetings,
            url: card.url,
            pin: card.pin,
            code: card.code,
            expires: card.expires,
            met: None,
            is_looking: false,
            failure: None,
        });
        self.look_for_authority()
    }

    /// Asks the server of the card, beside what is done meanwhile.
    pub(crate) fn look_for_authority(&mut self) -> Result<AuthorityView, Trouble> {
        self.session()?;
        let meeting = self.post.meeting.as_mut().ok_or(FailureCode::CardMissing)?;
        meeting.failure = None;
        let job = Job::Meet { meeting: meeting.number, url: meeting.url.clone(), pin: meeting.pin };
        meeting.is_looking = self.post.courier.give(job);
        if !meeting.is_looking {
            meeting.failure = Some(failure::of(&self.random, FailureCode::NoNetwork));
        }
        self.show_authority()
    }

    /// What the server of the card said.
    pub(crate) fn met(&mut self, number: u64, manifest: Result<Vec<u8>, Refusal>) {
        let now = self.now();
        let Some(meeting) = self.post.meeting.as_mut().filter(|one| one.number == number) else {
            return;
        };
        meeting.is_looking = false;
        let met = manifest
            .map_err(|refusal| Trouble::from(refused(refusal)))
            .and_then(|bytes| Ok(Trusted::first(&bytes, &meeting.pin, now)?));
        match met {
            Ok(met) => meeting.met = Some(met),
            Err(trouble) => meeting.failure = Some(failure::of(&self.random, trouble)),
        }
    }

    pub(crate) fn take_manifest(
        &mut self,
        request: &ManifestFileRequest,
    ) -> Result<AuthorityView, Trouble> {
        let now = self.now();
        self.session()?;
        let meeting = self.post.meeting.as_mut().ok_or(FailureCode::CardMissing)?;
        let most = u64::try_from(MAX_MANIFEST_LEN).unwrap_or(u64::MAX);
        let bytes =
            small_file(Path::new(request.path.trim()), most).ok_or(FailureCode::ManifestUnfit)?;
        meeting.met = Some(Trusted::first(&bytes, &meeting.pin, now)?);
        meeting.failure = None;
        self.show_authority()
    }

    pub(crate) fn drop_card(&mut self) -> Result<AuthorityView, Trouble> {
        self.post.meeting = None;
        self.show_authority()
    }

    pub(crate) fn ask_to_join(&mut self, request: &JoinRequest) -> Result<AuthorityView, Trouble> {
        let (name, role) = (request.name.trim(), request.role.trim());
        if name.is_empty() || role.is_empty() {
            return Err(FailureCode::NameMissing.into());
        }
        if name.chars().count().max(role.chars().count()) > MAX_SELF {
            return Err(Trouble::TooLong(MAX_SELF));
        }
        let (now, language) = (self.now(), WordLanguage::from_code(&self.preferences.language));
        self.session()?;
        let meeting = self.post.meeting.as_ref().ok_or(FailureCode::CardMissing)?;
        let met = meeting.met.as_ref().ok_or(FailureCode::NotMet)?;
        let manifest = met.to_bytes();
        let wish = EnrolWish {
            manifest: &manifest,
            pin: meeting.pin,
            code: &meeting.code,
            name,
            role,
            later: request.later,
        };
        let session = self.session.as_mut().ok_or(FailureCode::Locked)?;
        session.vault.enrol(&wish, language, now)?;
        self.post.meeting = None;
        self.post.asked = true;
        self.post.moved();
        self.show_authority()
    }

    pub(crate) fn offer_cases(
        &mut self,
        request: &OfferCasesRequest,
    ) -> Result<AuthorityView, Trouble> {
        if !BASES.contains(&request.basis.as_str()) {
            return Err(FailureCode::ReasonMissing.into());
        }
        let now = self.now();
        let session = self.session()?;
        if session.vault.own_request()?.is_none() {
            return Err(FailureCode::NotJoined.into());
        }
        // All of them are known before the first is given.
        let cases: Vec<_> =
            request.case_ids.iter().map(|id| case_id(id)).collect::<Result<_, _>>()?;
        for case in &cases {
            session.vault.case(*case)?;
        }
        session.warm = None;
        for case in cases {
            session.vault.offer(case, "referral", &request.basis, now)?;
        }
        self.post.moved();
        self.show_authority()
    }
}

impl Meeting {
    fn view(&self, language: WordLanguage, now: Moment) -> MeetingView {
        MeetingView {
            server: self.url.clone(),
            expires_at: self.expires.map(|at| at.0),
            authority: self.met.as_ref().map(|met| facts(met, language, now)),
            is_looking: self.is_looking,
            failure: self.failure.clone(),
        }
    }
}

fn facts(of: &Trusted, language: WordLanguage, now: Moment) -> AuthorityFacts {
    let manifest = of.manifest();
    let server = manifest.urls.first().map(|url| url.trim_start_matches("https://").to_owned());
    AuthorityFacts {
        name: manifest.name.clone(),
        words: dalil_seal::fingerprint(Manifest::LABEL, &of.hash().0, language),
        server: server.unwrap_or_default(),
        version: manifest.version,
        issued_at: manifest.issued.0,
        fresh_until: manifest.fresh_until.0,
        is_fresh: of.is_fresh(now),
    }
}

/// How the computer stands.
pub(crate) fn standing(session: &mut Session) -> Result<Standing, Trouble> {
    let mail = match session.vault.mail() {
        Err(dalil_vault::Error::NotEnrolled | dalil_vault::Error::OutboxMissing) => {
            return Ok(Standing::Alone);
        }
        mail => mail?,
    };
    let kept = mail.standing()?;
    Ok(match (kept.revoked, kept.certified) {
        (true, _) => Standing::Revoked,
        (false, true) => Standing::Certified,
        (false, false) if !mail.requests()?.is_empty() => Standing::Asking,
        (false, false) => Standing::Uncertified,
    })
}

/// The newest cases that were not offered, and how many there are.
fn earlier(vault: &mut Vault) -> Result<(Vec<EarlierCase>, u32), Trouble> {
    let travels = vault.travels()?;
    let rows = vault.cases(&CaseQuery::default())?.into_iter();
    let mut kept: Vec<_> = rows.filter(|row| !travels.cases.contains_key(&row.id)).collect();
    kept.sort_by_key(|row| std::cmp::Reverse(row.opened_at));
    let total = u32::try_from(kept.len()).unwrap_or(u32::MAX);
    let shown = kept.into_iter().take(EARLIER).map(|row| {
        let case = vault.case(row.id)?;
        Ok(EarlierCase {
            case_id: row.id.to_string(),
            code: row.code,
            opened_at: row.opened_at.0,
            act_now: row.act_now,
            consent: said(&case).to_owned(),
        })
    });
    Ok((shown.collect::<Result<_, Trouble>>()?, total))
}

/// What the person said to somebody else being told: one no weighs more than a yes.
fn said(case: &Case) -> &'static str {
    let mut all = case.consents.values().map(|field| field.latest().value);
    if all.clone().any(|one| matches!(one, Consent::Refuses | Consent::Withdrawn)) {
        "refuses"
    } else if all.any(|one| one == Consent::Agrees) {
        "agrees"
    } else {
        "not-asked"
    }
}

fn square(text: &str) -> Result<ReadCard, Trouble> {
    let card = Card::read(text).map_err(|_| FailureCode::CardUnread)?;
    let pin = card.pin();
    Ok(ReadCard { url: card.url, pin, code: card.code, expires: Some(card.expires) })
}

/// A file of at most so many bytes; none where there is no such file.
fn small_file(path: &Path, most: u64) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let file = File::open(path).ok().filter(|file| file.metadata().is_ok_and(|is| is.is_file()))?;
    file.take(most.saturating_add(1)).read_to_end(&mut bytes).ok()?;
    (u64::try_from(bytes.len()).is_ok_and(|length| length <= most)).then_some(bytes)
}

/// What a screen is told where a server gave nothing.
fn refused(refusal: Refusal) -> FailureCode {
    match refusal.code {
        RefusalCode::WrongServer => FailureCode::WrongServer,
        RefusalCode::NotFound => FailureCode::ManifestOther,
        RefusalCode::Busy => FailureCode::ServerBusy,
        RefusalCode::Version => FailureCode::ProgramOld,
        _ => FailureCode::NoNetwork,
    }
}

/// What a screen is told where an authority is not believed.
pub(crate) fn not_believed(refused: TrustRefused) -> FailureCode {
    match refused {
        TrustRefused::OtherAuthority => FailureCode::OtherAuthority,
        TrustRefused::OtherHash => FailureCode::ManifestOther,
        TrustRefused::Expired => FailureCode::ManifestExpired,
        TrustRefused::CodeSpent => FailureCode::CardSpent,
        TrustRefused::FromTheFuture => FailureCode::ProgramOld,
        _ => FailureCode::ManifestUnfit,
    }
}
