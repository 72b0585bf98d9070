//! A class: what several people wrote down with one person of an exercise, laid side by side for a
//! trainer. Kept in the exercise vault, brought by files or from this computer; no network.
//!
//! It counts how many people saw a sign, never how well somebody did: nobody has a sum, a share or
//! a place in an order (decision 0018).

mod file;

use std::fs;
use std::path::{Path, PathBuf};

use dalil_guide::{ClassAnswer, Debrief, Flow, Verdict, class, debrief};
use dalil_ipc::{
    BringRequest, BroughtView, CaseRequest, ClassAnswerView, ClassListView, ClassRequest, ClassRow,
    ClassView, FailureCode, HandInRequest, PaperPathView, ParticipantView, SaveDebriefRequest,
    SavedDebrief, TakeAwayRequest,
};
use dalil_vault::{Brought, PlayId};

use crate::App;
use crate::case_view::case_id;
use crate::failure::Trouble;
use crate::paper::{part, place_for};
use crate::practice::{compared_verdict, outcome, spoken};
use crate::response::at_most;
use file::Played;

/// The ending of the file.
const ENDING: &str = "dalil-exercise";
/// The longest name that a participant may type, in characters.
const MAX_LABEL: usize = 60;
/// Most files that are read from one folder: more than any class has.
const MAX_FILES: usize = 200;

impl App {
    /// What was written down, as it is handed in.
    fn played(&mut self, id: &str, label: &str) -> Result<Played, Trouble> {
        let id = case_id(id)?;
        let label: String = label.chars().filter(|letter| !file::steers(*letter)).collect();
        let label = at_most(MAX_LABEL, label.trim())?;
        let pack = self.pack()?.clone();
        let (exercise, role) = self.role(id)?;
        let answers = self.warm(id)?.flow.answers().clone();
        Ok(Played::new(PlayId(id.0), &pack, (exercise.id, role.id), label, answers))
    }

    /// Lays what was written down here beside the others of the class.
    pub(crate) fn hand_in_here(&mut self, request: &HandInRequest) -> Result<(), Trouble> {
        let played = self.played(&request.case_id, &request.label)?;
        self.lay_down(&played).map(drop)
    }

    fn lay_down(&mut self, played: &Played) -> Result<bool, Trouble> {
        let at = self.now();
        let brought = Brought {
            id: played.id,
            exercise: played.exercise.clone(),
            person: played.person.clone(),
            at,
            bytes: played.bytes(),
        };
        Ok(self.practice()?.vault.bring(&brought)?)
    }

    pub(crate) fn suggest_debrief(
        &mut self,
        request: &CaseRequest,
    ) -> Result<PaperPathView, Trouble> {
        let id = case_id(&request.case_id)?;
        let (exercise, role) = self.role(id)?;
        let name = format!("EX-{:02}-{}.{ENDING}", exercise.number, role.id);
        let path = self.config.papers.join(name);
        Ok(PaperPathView { path: path.to_string_lossy().into_owned(), passphrase_needed: false })
    }

    /// Writes what was written down as a file for the trainer.
    pub(crate) fn write_debrief(
        &mut self,
        request: &SaveDebriefRequest,
    ) -> Result<SavedDebrief, Trouble> {
        let played = self.played(&request.case_id, &request.label)?;
        let path = place_for(&request.path, ENDING)?;
        part::admit(&path, request.replace)?;
        self.write_beside_cases(&path, &played.bytes(), request.replace)?;
        Ok(SavedDebrief { path: path.to_string_lossy().into_owned() })
    }

    /// Reads one file, or all of a folder that have the ending.
    pub(crate) fn bring_files(&mut self, request: &BringRequest) -> Result<BroughtView, Trouble> {
        let guide = self.pack()?.guide.clone();
        self.practice()?;
        let mut view = BroughtView { new: 0, again: 0, refused: Vec::new() };
        for path in files_at(Path::new(request.path.trim()))? {
            let played = file::read_from(&path).filter(|played| played.is_of(&guide));
            match played {
                Some(played) if self.lay_down(&played)? => view.new += 1,
                Some(_) => view.again += 1,
                None => {
                    let name = path.file_name().unwrap_or_default();
                    view.refused.push(name.to_string_lossy().into_owned());
                }
            }
        }
        if view.new + view.again == 0 && view.refused.len() < 2 {
            return Err(FailureCode::ExerciseFileUnknown.into());
        }
        Ok(view)
    }

    /// The people of exercises from whose records something lies here.
    pub(crate) fn show_classes(&mut self) -> Result<ClassListView, Trouble> {
        let guide = self.pack()?.guide.clone();
        let brought = self.practice()?.vault.brought()?;
        let mut rows = Vec::new();
        for exercise in &guide.exercises {
            for role in &exercise.people {
                let of = |it: &&Brought| it.exercise == exercise.id && it.person == role.id;
                let people = brought.iter().filter(of).count();
                if people > 0 {
                    rows.push(ClassRow {
                        exercise: exercise.id.clone(),
                        number: exercise.number,
                        person: role.id.clone(),
                        people: counted(people),
                    });
                }
            }
        }
        Ok(ClassListView { rows })
    }

    /// What a class wrote down with one person of an exercise.
    pub(crate) fn show_class(&mut self, request: &ClassRequest) -> Result<ClassView, Trouble> {
        let pack = self.pack()?.clone();
        let guide = &pack.guide;
        let exercise = guide.exercises.iter().find(|it| it.id == request.exercise);
        let exercise = exercise.ok_or(FailureCode::CaseNotFound)?;
        let role = exercise.role(&request.person).ok_or(FailureCode::CaseNotFound)?;
        let brought = self.practice()?.vault.brought()?;
        let of = |it: &&Brought| it.exercise == exercise.id && it.person == role.id;
        let (mut participants, mut debriefs) = (Vec::new(), Vec::<Debrief>::new());
        for one in brought.iter().filter(of) {
            let Some(played) = Played::read(&one.bytes) else { continue };
            let flow = Flow::new(guide.clone(), &played.answers);
            let told = debrief(exercise, role, &flow);
            participants.push(ParticipantView {
                id: one.id.as_case().to_string(),
                label: played.label.clone(),
                reached: outcome(&told.reached),
                other_edition: played.guide_hash != pack.hash.to_string(),
            });
            debriefs.push(told);
        }
        let expected = dalil_guide::assess(guide, &role.answers);
        let line = |question| exercise.line(&role.id, question).map(|line| line.id.clone());
        let answers = class(guide, &debriefs);
        Ok(ClassView {
            exercise: exercise.id.clone(),
            number: exercise.number,
            person: role.id.clone(),
            participants,
            expected: outcome(&expected),
            answers: answers.iter().map(|it| answer_view(it, line(&it.question))).collect(),
        })
    }

    /// Removes what one person handed in, or all of it.
    pub(crate) fn take_away(&mut self, request: &TakeAwayRequest) -> Result<(), Trouble> {
        let gone = request.id.as_deref().map(case_id).transpose()?;
        let vault = &mut self.practice()?.vault;
        for one in vault.brought()? {
            let of = one.exercise == request.exercise && one.person == request.person;
            if of && gone.is_none_or(|id| one.id.as_case() == id) {
                vault.take_away(one.id)?;
            }
        }
        Ok(())
    }
}

fn answer_view(answer: &ClassAnswer, line: Option<String>) -> ClassAnswerView {
    let counted = |verdict| counted(answer.count(verdict));
    ClassAnswerView {
        question: answer.question.to_string(),
        sign: answer.sign,
        talk: answer.to_talk_about(),
        expected: spoken(&answer.expected),
        line,
        found: counted(Verdict::Found),
        other_basis: counted(Verdict::OtherBasis),
        missed: counted(Verdict::Missed),
        differs: counted(Verdict::Differs),
        assumed: counted(Verdict::Assumed),
        each: answer.each.iter().map(|it| it.map(compared_verdict)).collect(),
    }
}

/// The file, or what a folder has at hand, in the order of names.
fn files_at(path: &Path) -> Result<Vec<PathBuf>, Trouble> {
    let unknown = || Trouble::Code(FailureCode::ExerciseFileUnknown);
    if !path.is_absolute() {
        return Err(unknown());
    }
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let entries = fs::read_dir(path).map_err(|_| unknown())?;
    let fits = |path: &PathBuf| path.extension().is_some_and(|ending| ending == ENDING);
    let found = entries.filter_map(|entry| Some(entry.ok()?.path())).filter(fits);
    let mut found: Vec<_> = found.take(MAX_FILES).collect();
    found.sort();
    Ok(found)
}

fn counted(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
