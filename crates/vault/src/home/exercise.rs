//! The exercise vault of a computer: made with the folder, opened by anybody.

use dalil_case::Moment;
use dalil_seal::ExerciseKey;

use super::Home;
use crate::Error;
use crate::exercise::ExerciseVault;

impl Home {
    /// Opens what anybody may practise in. Made anew where it is missing.
    pub fn exercises(&mut self, now: Moment) -> Result<ExerciseVault, Error> {
        let key = self.exercise_key()?;
        ExerciseVault::open(&self.data, &key, now)
    }

    /// Each computer has one from the first start, so that having one says nothing. Where there is
    /// no room for it now, there will be when somebody wants to practise.
    pub(super) fn ensure_exercises(&mut self, now: Moment) {
        let known = ExerciseKey::read(&self.device.exercise).is_some();
        if (!known || !ExerciseVault::is_there(&self.data))
            && let Ok(vault) = self.exercises(now)
        {
            // Nothing is in it that closing could lose.
            let _ = vault.close();
        }
    }

    fn exercise_key(&mut self) -> Result<ExerciseKey, Error> {
        if let Some(key) = ExerciseKey::read(&self.device.exercise) {
            return Ok(key);
        }
        let key = ExerciseKey::new(&self.random)?;
        self.device.exercise = key.expose().expose().to_vec();
        self.write_device()?;
        Ok(key)
    }
}
