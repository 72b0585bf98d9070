//! Sound that is recorded here: sealed as it is heard, listened to, and kept or not.
//!
//! Nobody is recorded unasked, and nothing is recorded by default. Closing the vault ends it and
//! keeps what was heard: a lock never loses.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use dalil_ipc::{
    BeginRecordingRequest, FailureCode, FilePart, FileProgress, KeepRecordingRequest,
    RecordedPartRequest, RecordingState, RecordingView,
};
use dalil_sound::{HEAD, Listening, NoSound, head};
use dalil_vault::{FileReader, FileWriter, MOST_AT_ONCE, Vault, WholeFile};

use super::Coming;
use super::coming::{About, named};
use crate::App;
use crate::failure::Trouble;

/// The longest recording, in seconds: a lock copies it once more, and must not take long.
const LONGEST: u64 = 60 * 60;
/// Bytes of one sample.
const SAMPLE: u64 = 2;

/// Sound that is being heard, or was.
pub(crate) struct Recording {
    about: About,
    rate: u32,
    sound: Sound,
    has_gap: bool,
    ended: Option<&'static str>,
    /// What could not be sealed; told as soon as somebody asks.
    trouble: Option<Trouble>,
}

enum Sound {
    Heard(Box<dyn Listening>, Box<FileWriter>),
    Waits(Box<WholeFile>, Box<FileReader>),
    /// Nothing of it could be kept.
    Lost,
}

impl App {
    /// Listens with another microphone than that of the computer.
    pub fn listen_with(&mut self, microphone: Box<dyn dalil_sound::Microphone>) {
        self.microphone = microphone;
    }

    pub(crate) fn record(
        &mut self,
        request: &BeginRecordingRequest,
    ) -> Result<RecordingView, Trouble> {
        let BeginRecordingRequest { case_id, question, consent } = request;
        if self.recording.is_some() {
            return Err(FailureCode::RecordingUnfit.into());
        }
        let about = self.about(case_id, question.as_deref(), "", consent)?;
        let writer = Box::new(self.session()?.vault.begin_file()?);
        let listening = self.microphone.listen().map_err(|why| match why {
            NoSound::Missing | NoSound::Gone => FailureCode::MicrophoneMissing,
            NoSound::Refused => FailureCode::MicrophoneRefused,
            NoSound::Busy => FailureCode::MicrophoneBusy,
        })?;
        let rate = listening.rate().max(1);
        let sound = Sound::Heard(listening, writer);
        let (has_gap, ended, trouble) = (false, None, None);
        let recording = Recording { about, rate, sound, has_gap, ended, trouble };
        let view = recording.view();
        self.recording = Some(recording);
        Ok(view)
    }

    pub(crate) fn recorded(&mut self) -> Result<RecordingView, Trouble> {
        self.session()?;
        self.hear_sound();
        let Some(recording) = &mut self.recording else { return Ok(nothing()) };
        let Some(trouble) = recording.trouble.take() else { return Ok(recording.view()) };
        self.recording = None;
        Err(trouble)
    }

    pub(crate) fn stop_recorded(&mut self) -> Result<RecordingView, Trouble> {
        self.hear_sound();
        if let Some(recording) = &mut self.recording {
            recording.stop();
        }
        self.recorded()
    }

    pub(crate) fn play_recorded(
        &mut self,
        request: &RecordedPartRequest,
    ) -> Result<FilePart, Trouble> {
        self.session()?;
        let recording = self.recording.as_mut().ok_or(FailureCode::RecordingUnfit)?;
        let before = recording.head();
        let Sound::Waits(_, reader) = &mut recording.sound else {
            return Err(FailureCode::RecordingUnfit.into());
        };
        let skipped = usize::try_from(request.offset).unwrap_or(usize::MAX);
        let mut part = before.get(skipped..).unwrap_or_default().to_vec();
        let from = request.offset.saturating_sub(HEAD as u64);
        let room = MOST_AT_ONCE.saturating_sub(part.len());
        part.extend_from_slice(&reader.read(from, room)?);
        Ok(FilePart { data: STANDARD.encode(part) })
    }

    pub(crate) fn keep_recorded(
        &mut self,
        request: &KeepRecordingRequest,
    ) -> Result<FileProgress, Trouble> {
        let name = named(&request.name)?;
        let vault = &self.session.as_ref().ok_or(FailureCode::Locked)?.vault;
        let mut recording = self.recording.take().ok_or(FailureCode::RecordingUnfit)?;
        recording.about.name = name;
        let coming = recording.into_coming(vault)?.ok_or(FailureCode::RecordingUnfit)?;
        let progress = FileProgress { taken: 0, ..coming.progress() };
        self.coming = Some(coming);
        Ok(progress)
    }

    pub(crate) fn discard_recorded(&mut self) {
        self.recording = None;
    }

    /// Seals what was heard since the last time. Called every second while a vault is open.
    pub(crate) fn hear_sound(&mut self) {
        if let Some(recording) = &mut self.recording {
            recording.hear();
        }
    }

    /// The vault is about to be closed: what was heard is kept.
    pub(crate) fn keep_heard(&mut self) {
        self.hear_sound();
        let Some(recording) = self.recording.take() else { return };
        let Some(session) = &self.session else { return };
        // What cannot be kept now cannot be kept later either: the key is about to go.
        if let Ok(Some(coming)) = recording.into_coming(&session.vault) {
            self.coming = Some(coming);
            let _ = self.keep_coming();
        }
    }
}

impl Recording {
    fn view(&self) -> RecordingView {
        let (state, bytes) = match &self.sound {
            Sound::Heard(_, writer) => (RecordingState::Recording, writer.size()),
            Sound::Waits(whole, _) => (RecordingState::Stopped, whole.size()),
            Sound::Lost => (RecordingState::None, 0),
        };
        let samples = bytes.checked_div(SAMPLE).unwrap_or_default();
        let ms = samples.saturating_mul(1000).checked_div(u64::from(self.rate));
        RecordingView {
            state,
            ms: ms.unwrap_or_default(),
            size: bytes.saturating_add(HEAD as u64),
            has_gap: self.has_gap,
            ended: self.ended.map(str::to_owned),
        }
    }

    fn hear(&mut self) {
        let Sound::Heard(listening, writer) = &mut self.sound else { return };
        let most = LONGEST.saturating_mul(u64::from(self.rate)).saturating_mul(SAMPLE);
        let room = most.saturating_sub(writer.size());
        let mut heard: Vec<u8> = listening.take().into_iter().flat_map(i16::to_le_bytes).collect();
        heard.truncate(usize::try_from(room).unwrap_or(usize::MAX));
        self.has_gap |= listening.lost() > 0;
        self.ended = match listening.ended() {
            Some(_) => Some("gone"),
            None => (writer.size().saturating_add(heard.len() as u64) >= most).then_some("longest"),
        };
        match writer.write(&heard) {
            Ok(()) if self.ended.is_some() => self.stop(),
            Ok(()) => {}
            Err(error) => self.lose(error),
        }
    }

    /// Hears no more.
    fn stop(&mut self) {
        let writer = match std::mem::replace(&mut self.sound, Sound::Lost) {
            Sound::Heard(listening, writer) => {
                drop(listening);
                writer
            }
            other => {
                self.sound = other;
                return;
            }
        };
        let whole = writer.whole().and_then(|whole| Ok((whole.reader()?, whole)));
        match whole {
            Ok((reader, whole)) => self.sound = Sound::Waits(Box::new(whole), Box::new(reader)),
            Err(error) => self.lose(error),
        }
    }

    fn lose(&mut self, error: dalil_vault::Error) {
        self.sound = Sound::Lost;
        self.trouble = Some(error.into());
    }

    fn head(&self) -> [u8; HEAD] {
        let Sound::Waits(whole, _) = &self.sound else { return head(self.rate, 0) };
        head(self.rate, u32::try_from(whole.size()).unwrap_or(u32::MAX))
    }

    /// The file that it becomes; none where nothing was heard.
    fn into_coming(mut self, vault: &Vault) -> Result<Option<Coming>, Trouble> {
        self.stop();
        let before = self.head();
        match (self.sound, self.trouble) {
            (_, Some(trouble)) => Err(trouble),
            (Sound::Waits(whole, reader), None) if whole.size() > 0 => {
                drop(reader);
                Coming::of_sound(self.about, &before, *whole, vault).map(Some)
            }
            _ => Ok(None),
        }
    }
}

fn nothing() -> RecordingView {
    RecordingView { state: RecordingState::None, ms: 0, size: 0, has_gap: false, ended: None }
}
