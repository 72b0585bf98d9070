//! What one guess at a passphrase costs: the parameters of Argon2id.
//!
//! Checked before a single byte is allocated, so that an edited header can neither make guessing
//! cheap nor exhaust the machine.

use argon2::{Algorithm, Argon2, Params, Version};

use crate::{Error, Secret};

const MIB: u32 = 1024;
const FLOOR_KIB: u32 = 64 * MIB;
const CEILING_KIB: u32 = 1024 * MIB;
/// Unlocking may add 200 MB to the process: beyond this, more passes instead of more memory.
const CALIBRATED_KIB: u32 = 192 * MIB;
const FLOOR_PASSES: u32 = 3;
const CEILING_PASSES: u32 = 64;
const CEILING_LANES: u32 = 4;

/// Memory, passes and lanes of Argon2id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// KiB of memory.
    pub memory_kib: u32,
    /// Passes over it.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

impl Cost {
    /// 128 MiB, 3 passes, 1 lane.
    pub const STANDARD: Self = Self { memory_kib: 128 * MIB, passes: 3, lanes: 1 };
    /// The least that any header may ask for: 64 MiB, 3 passes, 1 lane.
    pub const FLOOR: Self = Self { memory_kib: FLOOR_KIB, passes: FLOOR_PASSES, lanes: 1 };

    /// Refuses costs below the floor or above the ceiling.
    pub fn check(self) -> Result<Self, Error> {
        let sound = (FLOOR_KIB..=CEILING_KIB).contains(&self.memory_kib)
            && (FLOOR_PASSES..=CEILING_PASSES).contains(&self.passes)
            && (1..=CEILING_LANES).contains(&self.lanes);
        if sound { Ok(self) } else { Err(Error::CostRefused) }
    }

    /// The highest cost that stays within one second and an eighth of the machine's memory.
    /// `time_ms` runs one derivation at a cost and says how long it took.
    pub fn calibrated(
        machine_kib: u64,
        mut time_ms: impl FnMut(Self) -> Result<u64, Error>,
    ) -> Result<Self, Error> {
        let room = u32::try_from(machine_kib / 8).unwrap_or(u32::MAX);
        for memory_kib in [CALIBRATED_KIB, Self::STANDARD.memory_kib] {
            if memory_kib > room {
                continue;
            }
            let probe = Self { memory_kib, ..Self::STANDARD };
            let taken = time_ms(probe)?.max(1);
            if taken <= 1000 {
                let passes = u64::from(probe.passes) * 900 / taken;
                let passes = u32::try_from(passes).unwrap_or(CEILING_PASSES);
                return Ok(Self { passes: passes.clamp(FLOOR_PASSES, CEILING_PASSES), ..probe });
            }
        }
        let small = room < Self::STANDARD.memory_kib;
        Ok(if small { Self::FLOOR } else { Self::STANDARD })
    }

    /// Argon2id of `secret`. The caller checked or chose the cost; it is checked again here.
    pub(crate) fn derive(self, secret: &[u8], salt: &[u8; 16]) -> Result<Secret<32>, Error> {
        self.check()?;
        let params = Params::new(self.memory_kib, self.passes, self.lanes, Some(32))
            .map_err(|_| Error::CostRefused)?;
        let mut out = Secret::zeroed();
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(secret, salt, out.expose_mut())
            .map_err(|_| Error::OutOfMemory)?;
        Ok(out)
    }
}
