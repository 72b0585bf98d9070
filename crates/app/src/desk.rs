//! Every command of the screens, each handed to the room that knows how.

use dalil_ipc::{
    AlarmsView, AskAuthorityRequest, AskRequest, AskedAuthorityRequest, AskedAuthorityView,
    AuthorityView, BecomeDeskRequest, BeginExerciseRequest, BeginFileRequest, BeginLetGoRequest,
    BeginRecordingRequest, BringRequest, BroughtView, CardRequest, CarryRequest, CarryView,
    CaseRequest, CasesRequest, CasesView, CertifyRequest, ChangePassphraseRequest, ClassListView,
    ClassRequest, ClassView, CloseCaseRequest, ComputerView, ConflictsView, ConsentRequest,
    CopyRequest, CreateBesideRequest, CreateOfficerRequest, DebriefView, DecideConflictRequest,
    DecideRequest, DeliveriesRequest, DeliveriesView, Desk, DeskRoleView, DevicesView, DossierView,
    DraftRequest, DuressRequest, EndShareRequest, EraseCaseRequest, EraseThereRequest,
    ExercisesView, ExportRecordRequest, Failure, FilePart, FilePartRequest, FileProgress,
    FileRequest, FilesView, FolderRequest, GiveCaseRequest, GivePackRequest, GuideRequest,
    GuideView, HandInRequest, HistoryView, InboxRequest, InboxView, JoinRequest,
    KeepRecordingRequest, KeepingView, LetGoView, MakeSheetRequest, ManifestFileRequest,
    MendedUnlockView, NeedRequest, NewSheetView, NewsView, NoteRequest, Nothing, OfferCasesRequest,
    OfferRequest, OfferedPassphrase, PaperPathView, PaperRequest, PaperSaved, PaperView,
    PassphraseRating, PassphraseRequest, PlaceRequest, PlayView, Preferences, ProtectionView,
    ReadAlarmRequest, ReadErasedRequest, ReadFileRequest, RecordSaved, RecordedPartRequest,
    RecordingView, RecoverRequest, ReferralView, RemoveFileRequest, RenewKeysRequest, ReplyRequest,
    ResultView, RevokeRequest, SaidView, SaveAnswersRequest, SaveDebriefRequest, SavePaperRequest,
    SaveSheetRequest, SaveStatisticsRequest, SavedDebrief, ScreeningView, SealAfterRequest,
    SealDeviceRequest, SecondReaderRequest, SendingModeRequest, ServiceRequest, ShareCaseRequest,
    SharingView, SheetCodeRequest, SignRequest, StartCaseRequest, StartView, StatisticsView,
    StickView, TakeAwayRequest, TakeReplyRequest, TrySheetRequest, UnlockRequest, UnlockedView,
    WaitingView, WordsRequest, WordsView,
};

use crate::{App, guide_view};

impl Desk for App {
    fn start(&mut self, _: Nothing) -> Result<StartView, Failure> {
        Ok(self.show_start())
    }

    fn set_preferences(&mut self, request: Preferences) -> Result<Preferences, Failure> {
        hand!(self, self.keep_preferences(request))
    }

    fn offer_passphrase(&mut self, request: OfferRequest) -> Result<OfferedPassphrase, Failure> {
        hand!(self, self.offer(&request))
    }

    fn rate_passphrase(&mut self, request: PassphraseRequest) -> Result<PassphraseRating, Failure> {
        Ok(Self::rate(&request))
    }

    fn create_officer(&mut self, request: CreateOfficerRequest) -> Result<UnlockedView, Failure> {
        hand!(self, self.make_officer(&request))
    }

    fn create_beside(&mut self, request: CreateBesideRequest) -> Result<UnlockedView, Failure> {
        hand!(self, self.make_officer_beside(&request))
    }

    fn unlock(&mut self, request: UnlockRequest) -> Result<UnlockedView, Failure> {
        hand!(self, self.let_in(&request))
    }

    fn try_sheet(&mut self, request: TrySheetRequest) -> Result<Nothing, Failure> {
        hand!(self, self.try_paper(&request).map(|()| Nothing {}))
    }

    fn recover(&mut self, request: RecoverRequest) -> Result<UnlockedView, Failure> {
        hand!(self, self.let_in_by_sheet(&request))
    }

    fn asked_authority(
        &mut self,
        request: AskedAuthorityRequest,
    ) -> Result<AskedAuthorityView, Failure> {
        hand!(self, self.show_asked(&request))
    }

    fn ask_authority(
        &mut self,
        request: AskAuthorityRequest,
    ) -> Result<AskedAuthorityView, Failure> {
        hand!(self, self.ask_to_open(&request))
    }

    fn take_reply(&mut self, request: TakeReplyRequest) -> Result<UnlockedView, Failure> {
        hand!(self, self.let_in_by_reply(&request))
    }

    fn practise(&mut self, _: Nothing) -> Result<UnlockedView, Failure> {
        hand!(self, self.begin_practice(String::new()))
    }

    fn exercises(&mut self, _: Nothing) -> Result<ExercisesView, Failure> {
        hand!(self, self.show_exercises())
    }

    fn begin_exercise(&mut self, request: BeginExerciseRequest) -> Result<ScreeningView, Failure> {
        hand!(self, App::begin_exercise(self, &request))
    }

    fn play(&mut self, request: CaseRequest) -> Result<PlayView, Failure> {
        hand!(self, self.show_play(&request))
    }

    fn debrief(&mut self, request: CaseRequest) -> Result<DebriefView, Failure> {
        hand!(self, self.show_debrief(&request))
    }

    fn hand_in(&mut self, request: HandInRequest) -> Result<ClassListView, Failure> {
        hand!(self, self.hand_in_here(&request).and_then(|()| self.show_classes()))
    }

    fn suggest_debrief_path(&mut self, request: CaseRequest) -> Result<PaperPathView, Failure> {
        hand!(self, self.suggest_debrief(&request))
    }

    fn save_debrief(&mut self, request: SaveDebriefRequest) -> Result<SavedDebrief, Failure> {
        hand!(self, self.write_debrief(&request))
    }

    fn classes(&mut self, _: Nothing) -> Result<ClassListView, Failure> {
        hand!(self, self.show_classes())
    }

    fn class(&mut self, request: ClassRequest) -> Result<ClassView, Failure> {
        hand!(self, self.show_class(&request))
    }

    fn bring_debriefs(&mut self, request: BringRequest) -> Result<BroughtView, Failure> {
        hand!(self, self.bring_files(&request))
    }

    fn take_away(&mut self, request: TakeAwayRequest) -> Result<ClassListView, Failure> {
        hand!(self, App::take_away(self, &request).and_then(|()| self.show_classes()))
    }

    fn computer(&mut self, _: Nothing) -> Result<ComputerView, Failure> {
        Ok(self.computer)
    }

    fn copy_text(&mut self, request: CopyRequest) -> Result<Nothing, Failure> {
        hand!(self, self.may_copy(&request).map(|()| Nothing {}))
    }

    fn resume(&mut self, _: Nothing) -> Result<UnlockedView, Failure> {
        hand!(self, self.show_unlocked())
    }

    fn ready(&mut self, _: Nothing) -> Result<Nothing, Failure> {
        Ok(Nothing {})
    }

    fn here(&mut self, _: Nothing) -> Result<Nothing, Failure> {
        Ok(Nothing {})
    }

    fn lock(&mut self, _: Nothing) -> Result<Nothing, Failure> {
        self.close();
        Ok(Nothing {})
    }

    fn leave(&mut self, _: Nothing) -> Result<Nothing, Failure> {
        self.close();
        Ok(Nothing {})
    }

    fn guide(&mut self, request: GuideRequest) -> Result<GuideView, Failure> {
        hand!(self, self.edition(request.hash.as_deref()).map(|pack| guide_view::view(&pack)))
    }

    fn guide_words(&mut self, request: WordsRequest) -> Result<WordsView, Failure> {
        hand!(
            self,
            self.edition(request.hash.as_deref())
                .map(|pack| guide_view::words(&pack, request.language))
        )
    }

    fn list_cases(&mut self, request: CasesRequest) -> Result<CasesView, Failure> {
        hand!(self, self.list(request))
    }

    fn start_case(&mut self, request: StartCaseRequest) -> Result<ScreeningView, Failure> {
        hand!(self, self.begin_case(&request))
    }

    fn open_case(&mut self, request: CaseRequest) -> Result<ScreeningView, Failure> {
        hand!(
            self,
            self.visit(&request.case_id, "case").and_then(|()| self.show_case(&request.case_id))
        )
    }

    fn save_answers(&mut self, request: SaveAnswersRequest) -> Result<ScreeningView, Failure> {
        hand!(self, self.keep_answers(&request))
    }

    fn save_note(&mut self, request: NoteRequest) -> Result<ScreeningView, Failure> {
        hand!(self, self.keep_note(&request))
    }

    fn keep_draft(&mut self, request: DraftRequest) -> Result<Nothing, Failure> {
        hand!(self, self.keep_half_typed(&request).map(|()| Nothing {}))
    }

    fn keep_place(&mut self, request: PlaceRequest) -> Result<Nothing, Failure> {
        hand!(self, self.stand_at(&request).map(|()| Nothing {}))
    }

    fn result(&mut self, request: CaseRequest) -> Result<ResultView, Failure> {
        hand!(
            self,
            self.visit(&request.case_id, "result")
                .and_then(|()| self.show_result(&request.case_id))
        )
    }

    fn sign_statement(&mut self, request: SignRequest) -> Result<ResultView, Failure> {
        hand!(self, self.sign(&request))
    }

    fn referral(&mut self, request: CaseRequest) -> Result<ReferralView, Failure> {
        hand!(
            self,
            self.visit(&request.case_id, "referral")
                .and_then(|()| self.show_referral(&request.case_id))
        )
    }

    fn set_need(&mut self, request: NeedRequest) -> Result<ReferralView, Failure> {
        hand!(self, self.keep_need(&request))
    }

    fn choose_service(&mut self, request: ServiceRequest) -> Result<ReferralView, Failure> {
        hand!(self, self.keep_service(&request))
    }

    fn set_consent(&mut self, request: ConsentRequest) -> Result<ReferralView, Failure> {
        hand!(self, self.keep_consent(&request))
    }

    fn preview_paper(&mut self, request: PaperRequest) -> Result<PaperView, Failure> {
        hand!(self, self.preview(&request))
    }

    fn suggest_paper_path(&mut self, request: PaperRequest) -> Result<PaperPathView, Failure> {
        hand!(self, self.suggest_path(&request))
    }

    fn save_paper(&mut self, request: SavePaperRequest) -> Result<PaperSaved, Failure> {
        hand!(self, self.write_paper(&request))
    }

    fn files(&mut self, request: CaseRequest) -> Result<FilesView, Failure> {
        // Nothing is attached to an exercise.
        hand!(self, self.session().map(drop).and_then(|()| self.show_files(&request)))
    }

    fn begin_file(&mut self, request: BeginFileRequest) -> Result<FileProgress, Failure> {
        hand!(self, self.session().map(drop).and_then(|()| self.begin_coming(&request)))
    }

    fn add_file_part(&mut self, request: FilePartRequest) -> Result<FileProgress, Failure> {
        hand!(self, self.take_part(&request))
    }

    fn let_go_file(&mut self, _: Nothing) -> Result<LetGoView, Failure> {
        hand!(self, self.show_let_go())
    }

    fn begin_let_go(&mut self, request: BeginLetGoRequest) -> Result<FileProgress, Failure> {
        hand!(self, self.begin_held(&request))
    }

    fn take_let_go(&mut self, _: Nothing) -> Result<FileProgress, Failure> {
        hand!(self, self.take_held())
    }

    fn clean_file(&mut self, _: Nothing) -> Result<FileProgress, Failure> {
        hand!(self, self.clean_coming())
    }

    fn finish_file(&mut self, _: Nothing) -> Result<FilesView, Failure> {
        hand!(self, self.keep_coming())
    }

    fn give_up_file(&mut self, _: Nothing) -> Result<Nothing, Failure> {
        self.give_up_coming();
        Ok(Nothing {})
    }

    fn begin_recording(
        &mut self,
        request: BeginRecordingRequest,
    ) -> Result<RecordingView, Failure> {
        hand!(self, self.record(&request))
    }

    fn recording(&mut self, _: Nothing) -> Result<RecordingView, Failure> {
        let recorded = self.recorded();
        self.watched(recorded)
    }

    fn stop_recording(&mut self, _: Nothing) -> Result<RecordingView, Failure> {
        hand!(self, self.stop_recorded())
    }

    fn recorded_part(&mut self, request: RecordedPartRequest) -> Result<FilePart, Failure> {
        hand!(self, self.play_recorded(&request))
    }

    fn keep_recording(&mut self, request: KeepRecordingRequest) -> Result<FileProgress, Failure> {
        hand!(self, self.keep_recorded(&request))
    }

    fn discard_recording(&mut self, _: Nothing) -> Result<Nothing, Failure> {
        self.discard_recorded();
        Ok(Nothing {})
    }

    fn read_file(&mut self, request: ReadFileRequest) -> Result<FilePart, Failure> {
        hand!(self, self.show_part(&request))
    }

    fn small_picture(&mut self, request: FileRequest) -> Result<FilePart, Failure> {
        hand!(self, self.show_small(&request))
    }

    fn remove_file(&mut self, request: RemoveFileRequest) -> Result<FilesView, Failure> {
        hand!(self, self.take_off(&request))
    }

    fn history(&mut self, request: CaseRequest) -> Result<HistoryView, Failure> {
        hand!(
            self,
            self.visit(&request.case_id, "history")
                .and_then(|()| self.show_history(&request.case_id))
        )
    }

    fn suggest_record_path(&mut self, request: CaseRequest) -> Result<PaperPathView, Failure> {
        hand!(self, self.suggest_record(&request))
    }

    fn export_record(&mut self, request: ExportRecordRequest) -> Result<RecordSaved, Failure> {
        hand!(self, self.write_record(&request))
    }

    fn keeping(&mut self, _: Nothing) -> Result<KeepingView, Failure> {
        hand!(self, self.show_keeping())
    }

    fn begin_backup(&mut self, request: FolderRequest) -> Result<CarryView, Failure> {
        hand!(self, self.back_up(&request))
    }

    fn begin_restore(&mut self, request: FolderRequest) -> Result<CarryView, Failure> {
        hand!(self, self.bring_back(&request))
    }

    fn carry_on(&mut self, request: CarryRequest) -> Result<CarryView, Failure> {
        hand!(self, self.carry(&request))
    }

    fn mend_vault(&mut self, request: UnlockRequest) -> Result<MendedUnlockView, Failure> {
        hand!(self, self.mend(&request))
    }

    fn close_case(&mut self, request: CloseCaseRequest) -> Result<KeepingView, Failure> {
        hand!(self, self.end_case(&request))
    }

    fn erase_case(&mut self, request: EraseCaseRequest) -> Result<KeepingView, Failure> {
        hand!(self, self.erase(&request))
    }

    fn take_back_case(&mut self, request: CaseRequest) -> Result<KeepingView, Failure> {
        hand!(self, self.take_back(&request.case_id))
    }

    fn protection(&mut self, _: Nothing) -> Result<ProtectionView, Failure> {
        hand!(self, self.show_protection())
    }

    fn make_sheet(&mut self, request: MakeSheetRequest) -> Result<NewSheetView, Failure> {
        hand!(self, self.new_sheet(&request))
    }

    fn save_sheet(&mut self, request: SaveSheetRequest) -> Result<ProtectionView, Failure> {
        hand!(self, self.write_sheet(&request))
    }

    fn remove_sheet_file(&mut self, _: Nothing) -> Result<ProtectionView, Failure> {
        hand!(self, self.unwrite_sheet())
    }

    fn rehearse_sheet(&mut self, request: SheetCodeRequest) -> Result<ProtectionView, Failure> {
        hand!(self, self.rehearse(&request))
    }

    fn change_passphrase(
        &mut self,
        request: ChangePassphraseRequest,
    ) -> Result<ProtectionView, Failure> {
        hand!(self, self.replace_passphrase(&request))
    }

    fn renew_keys(&mut self, request: RenewKeysRequest) -> Result<ProtectionView, Failure> {
        hand!(self, self.rekey(&request))
    }

    fn set_duress(&mut self, request: DuressRequest) -> Result<Nothing, Failure> {
        hand!(self, self.choose_duress(&request).map(|()| Nothing {}))
    }

    fn set_seal_after(&mut self, request: SealAfterRequest) -> Result<ProtectionView, Failure> {
        hand!(self, self.choose_seal_after(request))
    }

    fn seal(&mut self, _: Nothing) -> Result<Nothing, Failure> {
        hand!(self, self.seal_now().map(|()| Nothing {}))
    }

    fn conflicts(&mut self, request: CaseRequest) -> Result<ConflictsView, Failure> {
        hand!(
            self,
            self.visit(&request.case_id, "conflicts")
                .and_then(|()| self.show_conflicts(&request.case_id))
        )
    }

    fn decide_conflict(
        &mut self,
        request: DecideConflictRequest,
    ) -> Result<ConflictsView, Failure> {
        hand!(self, self.decide(&request))
    }

    fn sharing(&mut self, request: CaseRequest) -> Result<SharingView, Failure> {
        hand!(self, self.show_sharing(&request.case_id))
    }

    fn share_case(&mut self, request: ShareCaseRequest) -> Result<SharingView, Failure> {
        hand!(self, self.give(&request))
    }

    fn end_share(&mut self, request: EndShareRequest) -> Result<SharingView, Failure> {
        hand!(self, self.end_giving(&request))
    }

    fn said(&mut self, request: CaseRequest) -> Result<SaidView, Failure> {
        hand!(self, self.show_said(&request.case_id))
    }

    fn reply(&mut self, request: ReplyRequest) -> Result<SaidView, Failure> {
        hand!(self, self.answer_authority(&request))
    }

    fn desk_role(&mut self, _: Nothing) -> Result<DeskRoleView, Failure> {
        hand!(self, self.show_role())
    }

    fn become_desk(&mut self, request: BecomeDeskRequest) -> Result<DeskRoleView, Failure> {
        hand!(self, self.make_desk(&request))
    }

    fn inbox(&mut self, request: InboxRequest) -> Result<InboxView, Failure> {
        hand!(self, self.show_inbox(&request))
    }

    fn open_dossier(&mut self, request: CaseRequest) -> Result<DossierView, Failure> {
        hand!(self, self.read_dossier(&request.case_id))
    }

    fn decide(&mut self, request: DecideRequest) -> Result<DossierView, Failure> {
        hand!(self, self.decide_case(&request))
    }

    fn ask_officer(&mut self, request: AskRequest) -> Result<DossierView, Failure> {
        hand!(self, self.ask(&request))
    }

    fn give_case(&mut self, request: GiveCaseRequest) -> Result<DossierView, Failure> {
        hand!(self, self.give_on(&request))
    }

    fn desk_devices(&mut self, _: Nothing) -> Result<DevicesView, Failure> {
        hand!(self, self.show_devices())
    }

    fn certify_device(&mut self, request: CertifyRequest) -> Result<DevicesView, Failure> {
        hand!(self, self.certify(&request))
    }

    fn revoke_device(&mut self, request: RevokeRequest) -> Result<DevicesView, Failure> {
        hand!(self, self.revoke(&request))
    }

    fn seal_device(&mut self, request: SealDeviceRequest) -> Result<DevicesView, Failure> {
        hand!(self, self.seal_there(&request))
    }

    fn erase_there(&mut self, request: EraseThereRequest) -> Result<DossierView, Failure> {
        hand!(self, self.order_erased(&request))
    }

    fn second_reader(&mut self, request: SecondReaderRequest) -> Result<Nothing, Failure> {
        hand!(self, self.second(&request).map(|()| Nothing {}))
    }

    fn give_pack(&mut self, request: GivePackRequest) -> Result<DevicesView, Failure> {
        hand!(self, self.give_edition(&request))
    }

    fn statistics(&mut self, _: Nothing) -> Result<StatisticsView, Failure> {
        hand!(self, self.show_statistics())
    }

    fn save_statistics(&mut self, request: SaveStatisticsRequest) -> Result<PaperSaved, Failure> {
        hand!(self, self.write_statistics(&request))
    }

    fn alarms(&mut self, _: Nothing) -> Result<AlarmsView, Failure> {
        watched!(self, self.show_alarms())
    }

    fn read_alarm(&mut self, request: ReadAlarmRequest) -> Result<AlarmsView, Failure> {
        hand!(self, self.note_alarm_read(&request))
    }

    fn read_erased(&mut self, request: ReadErasedRequest) -> Result<AlarmsView, Failure> {
        hand!(self, self.note_erased_read(&request))
    }

    fn news(&mut self, _: Nothing) -> Result<NewsView, Failure> {
        watched!(self, self.show_news())
    }

    fn authority(&mut self, _: Nothing) -> Result<AuthorityView, Failure> {
        watched!(self, self.show_authority())
    }

    fn read_card(&mut self, request: CardRequest) -> Result<AuthorityView, Failure> {
        hand!(self, self.take_card(&request))
    }

    fn bring_manifest(&mut self, request: ManifestFileRequest) -> Result<AuthorityView, Failure> {
        hand!(self, self.take_manifest(&request))
    }

    fn look_again(&mut self, _: Nothing) -> Result<AuthorityView, Failure> {
        hand!(self, self.look_for_authority())
    }

    fn put_card_away(&mut self, _: Nothing) -> Result<AuthorityView, Failure> {
        hand!(self, self.drop_card())
    }

    fn join(&mut self, request: JoinRequest) -> Result<AuthorityView, Failure> {
        hand!(self, self.ask_to_join(&request))
    }

    fn offer_cases(&mut self, request: OfferCasesRequest) -> Result<AuthorityView, Failure> {
        hand!(self, App::offer_cases(self, &request))
    }

    fn deliveries(&mut self, request: DeliveriesRequest) -> Result<DeliveriesView, Failure> {
        watched!(self, self.show_deliveries(&request))
    }

    fn waiting(&mut self, _: Nothing) -> Result<WaitingView, Failure> {
        watched!(self, self.show_waiting())
    }

    fn send_now(&mut self, _: Nothing) -> Result<WaitingView, Failure> {
        hand!(self, self.send_at_once())
    }

    fn set_sending_mode(&mut self, request: SendingModeRequest) -> Result<WaitingView, Failure> {
        hand!(self, self.choose_mode(request))
    }

    fn stick(&mut self, _: Nothing) -> Result<StickView, Failure> {
        watched!(self, self.show_stick())
    }

    fn write_stick(&mut self, request: FolderRequest) -> Result<StickView, Failure> {
        hand!(self, self.write_to_stick(&request))
    }

    fn read_stick(&mut self, request: FolderRequest) -> Result<StickView, Failure> {
        hand!(self, self.read_from_stick(&request))
    }

    fn put_stick_away(&mut self, _: Nothing) -> Result<StickView, Failure> {
        hand!(self, self.drop_stick())
    }
}
