//! What the screens may ask: one list of commands, one set of types.
//!
//! [`commands!`] names each command once with its request and its view. From that one list come
//! [`COMMANDS`] and [`DOORS`] (what the shell allows to which window), [`Desk`] (what the application implements) and the
//! TypeScript file that the screens call by ([`typescript`]).
//! Nothing here decides anything, and no type holds a sentence: screens get ids and write the
//! words themselves.

mod cases;
mod class;
mod computer;
mod conflicts;
mod desk;
mod door;
mod exercise;
mod failure;
mod files;
mod guide;
mod history;
mod joining;
mod keeping;
mod paper;
mod recovery;
mod result;
mod screening;
mod sending;
mod sharing;
mod start;
mod typescript;

pub use cases::{CaseHead, CaseRow, CasesRequest, CasesView, GoOn};
pub use class::{
    BringRequest, BroughtView, ClassAnswerView, ClassListView, ClassRequest, ClassRow, ClassView,
    HandInRequest, ParticipantView, SaveDebriefRequest, SavedDebrief, TakeAwayRequest,
};
pub use computer::{ComputerView, CopyRequest, Protection};
pub use conflicts::{ConflictValue, ConflictView, ConflictsView, DecideConflictRequest};
pub use desk::{
    ApartRow, AskRequest, AskView, AuthorityDecisionView, BecomeDeskRequest, CertifyRequest,
    CountRow, DecideRequest, DeskRoleView, DeviceRow, DevicesView, DossierView, EraseThereRequest,
    GiveCaseRequest, GivePackRequest, GivenPack, InboxRequest, InboxRow, InboxView, RecipientView,
    RegionRow, ReplyRequest, RevokeRequest, SaidView, SaveStatisticsRequest, SealDeviceRequest,
    SecondReaderRequest, StatisticsView,
};
pub use door::{ASKED_BY_ITSELF, Door, Window};
pub use exercise::{
    BeginExerciseRequest, ComparedView, DebriefVerdict, DebriefView, ExercisePerson, ExerciseRow,
    ExercisesView, OutcomeView, PlayView, SaidLine, SpokenView,
};
pub use failure::{Failure, FailureCode};
pub use files::{
    BeginFileRequest, BeginLetGoRequest, BeginRecordingRequest, FileKind, FilePart,
    FilePartRequest, FileProgress, FileRequest, FileState, FileView, FilesView,
    KeepRecordingRequest, LetGoView, ReadFileRequest, RecordedPartRequest, RecordingState,
    RecordingView, RemoveFileRequest,
};
pub use guide::{
    ChoiceView, DimensionId, GuideRequest, GuideView, NeedDefinition, PageView, QuestionView,
    SectionView, ServiceDefinition, WordsFile, WordsRequest, WordsView,
};
pub use history::{
    ExportRecordRequest, HistoryAuthor, HistoryEntry, HistoryView, MadeBy, RecordSaved, Release,
};
pub use joining::{
    AuthorityFacts, AuthorityView, CardRequest, EarlierCase, JoinRequest, ManifestFileRequest,
    MeetingView, OfferCasesRequest, Standing,
};
pub use keeping::{
    BinnedCase, CarryRequest, CarryView, CloseCaseRequest, CopyView, EraseCaseRequest,
    FolderRequest, KeepingView, KeptCase, MendedUnlockView, MendedView, SecondOfficer,
};
pub use paper::{
    ConsentRequest, ConsentState, NeedRequest, NeedState, PaperChoice, PaperKind, PaperPathView,
    PaperRequest, PaperSaved, PaperView, ReferralView, SavePaperRequest, ServiceRequest,
};
pub use recovery::{
    AskAuthorityRequest, AskedAuthorityRequest, AskedAuthorityView, ChangePassphraseRequest,
    DuressRequest, MakeSheetRequest, NewSheetView, ProtectionView, RecoverRequest,
    RenewKeysRequest, SaveSheetRequest, SealAfterRequest, SheetCodeRequest, TakeReplyRequest,
    TrySheetRequest,
};
pub use result::{
    Conclusion, DimensionState, DimensionView, ElementState, ElementView, Evidence, Grade, Meaning,
    NewSign, OfficerChoice, ResultView, SignRequest, SignedStatement,
};
pub use screening::{
    AnswerInput, AnswerView, CaseRequest, Cursor, DraftRequest, NoteRequest, NoteView, Place,
    PlaceRequest, QuestionState, SaveAnswersRequest, ScreeningView, SectionProgress, Shown,
    StartCaseRequest, Tab,
};
pub use sending::{
    AlarmView, AlarmsView, DeliveriesRequest, DeliveriesView, DeliveryStage, DeliveryView,
    ErasedView, NewsView, ReadAlarmRequest, ReadErasedRequest, SendingMode, SendingModeRequest,
    StickStep, StickView, WaitReason, WaitingRow, WaitingView,
};
pub use sharing::{
    ColleagueView, CreateBesideRequest, EndShareRequest, ShareCaseRequest, SharingView,
};
pub use start::{
    CreateOfficerRequest, Digits, Notice, OfferRequest, OfferedPassphrase, OfficerView,
    PassphraseRating, PassphraseRequest, Preferences, StartView, Theme, UnlockRequest,
    UnlockedView,
};
pub use typescript::typescript;

/// Nothing to say; the call is the message.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize, ts_rs::TS,
)]
pub struct Nothing {}

fn shaped<T: serde::de::DeserializeOwned>(request: serde_json::Value) -> Result<T, Failure> {
    serde_json::from_value(request).map_err(|_| misshapen())
}

fn plain<T: serde::Serialize>(view: &T) -> Result<serde_json::Value, Failure> {
    serde_json::to_value(view).map_err(|_| misshapen())
}

/// The error of a parser quotes what it read, so nothing of it is kept.
fn misshapen() -> Failure {
    Failure {
        code: FailureCode::Unexpected,
        about: std::collections::BTreeMap::new(),
        incident: "shape".to_owned(),
    }
}

/// `main` unless the list says `lock` or `both`.
macro_rules! door {
    () => {
        Door::Main
    };
    (lock) => {
        Door::Lock
    };
    (both) => {
        Door::Both
    };
}

macro_rules! commands {
    ($($(#[doc = $doc:literal])+ $name:ident($request:ty) -> $view:ty $(, $whose:ident)?;)+) => {
        /// The name of every command, in the order of a visit.
        pub const COMMANDS: &[&str] = &[$(stringify!($name)),+];

        /// Every command with the windows that may call it.
        pub const DOORS: &[(&str, Door)] = &[$((stringify!($name), door!($($whose)?))),+];

        /// Every command with its request and view, as TypeScript sees them.
        pub(crate) fn signatures(config: &ts_rs::Config) -> Vec<(&'static str, String, String)> {
            use ts_rs::TS as _;
            vec![$((stringify!($name), <$request>::name(config), <$view>::name(config))),+]
        }

        /// The application as a screen sees it. A missing command does not compile.
        pub trait Desk {
            $($(#[doc = $doc])+
            ///
            /// # Errors
            /// A [`Failure`] with a code that every language has words for.
            fn $name(&mut self, request: $request) -> Result<$view, Failure>;)+
        }

        /// Hands a call to the application by the command's name.
        ///
        /// # Errors
        /// What the application says; [`FailureCode::Unexpected`] with the incident `shape` when
        /// there is no such command or the request is not one of its own.
        pub fn call<D: Desk>(
            desk: &mut D,
            command: &str,
            request: serde_json::Value,
        ) -> Result<serde_json::Value, Failure> {
            match command {
                $(stringify!($name) => desk.$name(shaped(request)?).and_then(|view| plain(&view)),)+
                _ => Err(misshapen()),
            }
        }

        /// Writes one item per command; the shell makes its doors with it.
        #[macro_export]
        macro_rules! for_each_command {
            ($door:ident) => { $($door!($name, $crate::shape::$name::Request, $crate::shape::$name::View);)+ };
        }

        /// The request and the view of each command, by the command's name.
        pub mod shape {
            $(
                #[doc = concat!("Shapes of `", stringify!($name), "`.")]
                pub mod $name {
                    #[allow(unused_imports, reason = "the list below names types by their short names")]
                    use crate::*;
                    /// What is asked.
                    pub type Request = $request;
                    /// What is answered.
                    pub type View = $view;
                }
            )+
        }
    };
}

// A command is for the window behind the lock; `lock` or `both` after its view says otherwise.
commands! {
    /// What the first screen needs, before any passphrase.
    start(Nothing) -> StartView, both;
    /// Keeps language, theme and the like for this computer.
    set_preferences(Preferences) -> Preferences, both;
    /// Offers generated words as a passphrase.
    offer_passphrase(OfferRequest) -> OfferedPassphrase, both;
    /// Says how strong a passphrase is.
    rate_passphrase(PassphraseRequest) -> PassphraseRating, both;
    /// Makes a vault for a new officer and opens it.
    create_officer(CreateOfficerRequest) -> UnlockedView, lock;
    /// The same while a colleague is there: the two can then work on a case together.
    create_beside(CreateBesideRequest) -> UnlockedView, lock;
    /// Opens an officer's vault.
    unlock(UnlockRequest) -> UnlockedView, lock;
    /// Whether a sheet opens an officer's vault. Changes nothing.
    try_sheet(TrySheetRequest) -> Nothing, lock;
    /// Opens an officer's vault with its sheet, which is used up, and gives it a new passphrase.
    recover(RecoverRequest) -> UnlockedView, lock;
    /// Whether the authority can open an officer's vault, and was asked to.
    asked_authority(AskedAuthorityRequest) -> AskedAuthorityView, lock;
    /// Asks the authority: writes a request to a file that the officer chose.
    ask_authority(AskAuthorityRequest) -> AskedAuthorityView, lock;
    /// Opens an officer's vault by the authority's reply, with the passphrase chosen for it.
    take_reply(TakeReplyRequest) -> UnlockedView, lock;
    /// Opens the exercises, for anybody.
    practise(Nothing) -> UnlockedView, lock;
    /// What this computer does to secrets behind the program's back.
    computer(Nothing) -> ComputerView, both;
    /// Copies words for twenty seconds, outside the clipboard's history.
    copy_text(CopyRequest) -> Nothing;
    /// The vault that is open, for the window that shows what is in it.
    resume(Nothing) -> UnlockedView;
    /// The first screen of a window is drawn: it may be seen.
    ready(Nothing) -> Nothing, both;
    /// Somebody is at the window: reads, scrolls, listens.
    here(Nothing) -> Nothing, both;
    /// Closes the vault at once. Never asks, never loses.
    lock(Nothing) -> Nothing;
    /// Locks and makes the window disappear.
    leave(Nothing) -> Nothing, both;
    /// The structure of the guide: ids only.
    guide(GuideRequest) -> GuideView;
    /// The words of the guide in one language.
    guide_words(WordsRequest) -> WordsView;
    /// The cases of the open vault, found by code, place or word.
    list_cases(CasesRequest) -> CasesView;
    /// What can be practised.
    exercises(Nothing) -> ExercisesView;
    /// Begins with one person of an exercise, anew if there was a record.
    begin_exercise(BeginExerciseRequest) -> ScreeningView;
    /// Whom one is talking with in an exercise, and what they say.
    play(CaseRequest) -> PlayView;
    /// What was written down in an exercise beside what its story holds.
    debrief(CaseRequest) -> DebriefView;
    /// Lays what was written down in an exercise beside the others of the class.
    hand_in(HandInRequest) -> ClassListView;
    /// A neutral name and place for the file of a debrief.
    suggest_debrief_path(CaseRequest) -> PaperPathView;
    /// Writes what was written down in an exercise to a file for the trainer.
    save_debrief(SaveDebriefRequest) -> SavedDebrief;
    /// The exercises from which a class handed something in.
    classes(Nothing) -> ClassListView;
    /// What a class wrote down with one person of an exercise, side by side.
    class(ClassRequest) -> ClassView;
    /// Reads the files of participants.
    bring_debriefs(BringRequest) -> BroughtView;
    /// Takes away what was handed in.
    take_away(TakeAwayRequest) -> ClassListView;
    /// Opens a new case.
    start_case(StartCaseRequest) -> ScreeningView;
    /// The state of one case.
    open_case(CaseRequest) -> ScreeningView;
    /// Keeps answers; returns after they are durable.
    save_answers(SaveAnswersRequest) -> ScreeningView;
    /// Keeps a note; returns after it is durable.
    save_note(NoteRequest) -> ScreeningView;
    /// Keeps half-typed text.
    keep_draft(DraftRequest) -> Nothing;
    /// Keeps where the officer stands.
    keep_place(PlaceRequest) -> Nothing;
    /// What the answers mean, with reasons.
    result(CaseRequest) -> ResultView;
    /// Signs the officer's statement.
    sign_statement(SignRequest) -> ResultView;
    /// Needs, helpers and consents of a case.
    referral(CaseRequest) -> ReferralView;
    /// Sets how urgent a need is.
    set_need(NeedRequest) -> ReferralView;
    /// Chooses a helper or takes the choice back.
    choose_service(ServiceRequest) -> ReferralView;
    /// Records whether the person agrees that a helper knows.
    set_consent(ConsentRequest) -> ReferralView;
    /// Pictures of the paper as it would be printed.
    preview_paper(PaperRequest) -> PaperView;
    /// Where the paper would be saved.
    suggest_paper_path(PaperRequest) -> PaperPathView;
    /// Writes the paper to a file that the officer chose.
    save_paper(SavePaperRequest) -> PaperSaved;
    /// The files of a case.
    files(CaseRequest) -> FilesView;
    /// Begins to take a file in.
    begin_file(BeginFileRequest) -> FileProgress;
    /// What was let go over the window, if it is one file.
    let_go_file(Nothing) -> LetGoView;
    /// Begins to take in what was let go over the window.
    begin_let_go(BeginLetGoRequest) -> FileProgress;
    /// Takes the next parts of it.
    take_let_go(Nothing) -> FileProgress;
    /// Takes the next part of it.
    add_file_part(FilePartRequest) -> FileProgress;
    /// The file is whole: goes on for a moment with taking out what it says about itself.
    clean_file(Nothing) -> FileProgress;
    /// Cleans what is left to be cleaned, seals the file, adds it to its case.
    finish_file(Nothing) -> FilesView;
    /// Gives up the file that is coming in; nothing of it is left.
    give_up_file(Nothing) -> Nothing;
    /// Begins to record sound for a case. The person was asked before.
    begin_recording(BeginRecordingRequest) -> RecordingView;
    /// How far the recording is. Asked again and again while it goes on.
    recording(Nothing) -> RecordingView;
    /// Hears no more. What was heard waits, sealed, to be kept or discarded.
    stop_recording(Nothing) -> RecordingView;
    /// A part of what was heard, to be listened to before it is kept.
    recorded_part(RecordedPartRequest) -> FilePart;
    /// What was heard becomes the file that is coming in, to be finished as any other.
    keep_recording(KeepRecordingRequest) -> FileProgress;
    /// Nothing of what was heard is left.
    discard_recording(Nothing) -> Nothing;
    /// A part of a file, to be shown.
    read_file(ReadFileRequest) -> FilePart;
    /// The small picture of a file.
    small_picture(FileRequest) -> FilePart;
    /// Takes a file off a case. Its bytes go with the case.
    remove_file(RemoveFileRequest) -> FilesView;
    /// Who wrote what, when.
    history(CaseRequest) -> HistoryView;
    /// Where the record of a case would be saved.
    suggest_record_path(CaseRequest) -> PaperPathView;
    /// Writes the record of a case, in clear and signed, to a file that the officer chose.
    export_record(ExportRecordRequest) -> RecordSaved;
    /// Copies, what was mended, which cases may be closed and erased.
    keeping(Nothing) -> KeepingView;
    /// Begins a backup in a folder that the officer chose.
    begin_backup(FolderRequest) -> CarryView;
    /// Begins to bring a vault back from a backup. Needs no open vault.
    begin_restore(FolderRequest) -> CarryView, lock;
    /// Goes on with what is on its way, by one step, or gives it up.
    carry_on(CarryRequest) -> CarryView, both;
    /// Mends a vault that cannot be read, and opens it.
    mend_vault(UnlockRequest) -> MendedUnlockView, lock;
    /// Closes a case. Nothing of it goes.
    close_case(CloseCaseRequest) -> KeepingView;
    /// Erases a closed case: at once with a colleague, else after 30 days in the bin.
    erase_case(EraseCaseRequest) -> KeepingView;
    /// Takes a case back out of the bin.
    take_back_case(CaseRequest) -> KeepingView;
    /// What opens the vault besides its passphrase, and what seals it.
    protection(Nothing) -> ProtectionView;
    /// Makes a recovery sheet, to be written down or printed. It replaces none before it is rehearsed.
    make_sheet(MakeSheetRequest) -> NewSheetView;
    /// Writes the paper of the new sheet to a file that the officer chose.
    save_sheet(SaveSheetRequest) -> ProtectionView;
    /// Removes the file that a sheet was saved to.
    remove_sheet_file(Nothing) -> ProtectionView;
    /// Proves a sheet by its code, typed or scanned from the paper.
    rehearse_sheet(SheetCodeRequest) -> ProtectionView;
    /// Gives the vault another passphrase.
    change_passphrase(ChangePassphraseRequest) -> ProtectionView;
    /// Writes everything anew under another key: what was copied of this computer before opens
    /// nothing that comes after.
    renew_keys(RenewKeysRequest) -> ProtectionView;
    /// Sets the passphrase of duress, or takes it away.
    set_duress(DuressRequest) -> Nothing;
    /// Chooses after how many wrong passphrases the vault is sealed.
    set_seal_after(SealAfterRequest) -> ProtectionView;
    /// Seals the vault and makes the window disappear: only its sheet opens it from then on.
    seal(Nothing) -> Nothing;
    /// What was said of one thing in different ways.
    conflicts(CaseRequest) -> ConflictsView;
    /// Decides between what was said. Nothing of it goes.
    decide_conflict(DecideConflictRequest) -> ConflictsView;
    /// Who works on a case, and who could.
    sharing(CaseRequest) -> SharingView;
    /// Shares a case with a colleague on this computer.
    share_case(ShareCaseRequest) -> SharingView;
    /// Ends that. What was read cannot be taken back.
    end_share(EndShareRequest) -> SharingView;
    /// What the competent authority said in a case: read, asked, decided.
    said(CaseRequest) -> SaidView;
    /// Answers a question of the authority.
    reply(ReplyRequest) -> SaidView;
    /// Whether the open vault is a desk's.
    desk_role(Nothing) -> DeskRoleView;
    /// Makes the open vault a desk's, with the authority's files.
    become_desk(BecomeDeskRequest) -> DeskRoleView;
    /// What lies on the desk.
    inbox(InboxRequest) -> InboxView;
    /// One case as a desk reads it.
    open_dossier(CaseRequest) -> DossierView;
    /// Signs a decision of the competent authority.
    decide(DecideRequest) -> DossierView;
    /// Asks the officers of a case something.
    ask_officer(AskRequest) -> DossierView;
    /// Gives a case to one more reader, or hands it over.
    give_case(GiveCaseRequest) -> DossierView;
    /// The computers that the desk knows.
    desk_devices(Nothing) -> DevicesView;
    /// Certifies a computer that asks.
    certify_device(CertifyRequest) -> DevicesView;
    /// What comes from a computer stays apart from now on.
    revoke_device(RevokeRequest) -> DevicesView;
    /// Every vault of a computer is sealed against passphrases when it next asks.
    seal_device(SealDeviceRequest) -> DevicesView;
    /// A case is erased at the computers that have it when they next ask.
    erase_there(EraseThereRequest) -> DossierView;
    /// A second reader signs: more cases may leave today.
    second_reader(SecondReaderRequest) -> Nothing;
    /// Gives an edition of the guide to every computer of the authority.
    give_pack(GivePackRequest) -> DevicesView;
    /// How many cases have something in common, by period and region; no small numbers.
    statistics(Nothing) -> StatisticsView;
    /// Writes the counts to a file that the desk chose.
    save_statistics(SaveStatisticsRequest) -> PaperSaved;
    /// What came from the way to the authority that should not be so.
    alarms(Nothing) -> AlarmsView;
    /// An officer has read what stands there of one kind; the ledger has an entry of it.
    read_alarm(ReadAlarmRequest) -> AlarmsView;
    /// An officer has read that a case was erased by order: its code is kept no longer.
    read_erased(ReadErasedRequest) -> AlarmsView;
    /// Whether anything changed on the way to the authority.
    news(Nothing) -> NewsView;
    /// How this computer and the officer stand with an authority.
    authority(Nothing) -> AuthorityView;
    /// Takes a card, and begins to look for the authority that it names.
    read_card(CardRequest) -> AuthorityView;
    /// Takes the manifest of the card from a file, where no network leads to it.
    bring_manifest(ManifestFileRequest) -> AuthorityView;
    /// Asks the server of the card once more.
    look_again(Nothing) -> AuthorityView;
    /// Gives a card up that is not used yet.
    put_card_away(Nothing) -> AuthorityView;
    /// Asks the authority that was met to know this computer and its officer.
    join(JoinRequest) -> AuthorityView;
    /// Offers cases to the authority. When this returns, they wait to be sent.
    offer_cases(OfferCasesRequest) -> AuthorityView;
    /// What became of cases.
    deliveries(DeliveriesRequest) -> DeliveriesView;
    /// What waits, and why.
    waiting(Nothing) -> WaitingView;
    /// Sends now, whatever the mode.
    send_now(Nothing) -> WaitingView;
    /// Chooses when this computer sends.
    set_sending_mode(SendingModeRequest) -> WaitingView;
    /// What is being done with a stick.
    stick(Nothing) -> StickView;
    /// Begins to write what waits to a stick.
    write_stick(FolderRequest) -> StickView;
    /// Begins to read an answer from a stick.
    read_stick(FolderRequest) -> StickView;
    /// Gives up what is being done with a stick, or what was said of it.
    put_stick_away(Nothing) -> StickView;
}
