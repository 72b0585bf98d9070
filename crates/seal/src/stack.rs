//! What operations left on the stack: ring keeps its keys there while it works and wipes none of
//! them.

use zeroize::Zeroize as _;

/// More than the deepest operation with a key reaches.
const DEEP: usize = 256 * 1024;

/// Overwrites the stack below whoever calls, of this thread. Called from high up, when keys were
/// let go.
#[inline(never)]
pub fn wipe_stack() {
    let mut below = [1_u8; DEEP];
    below.zeroize();
    // Without a look at it, the optimizer would leave it out.
    std::hint::black_box(&below);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a thread of ours has on its stack, as the system shows it.
    #[cfg(target_os = "linux")]
    fn stack_holds(near: usize, needle: &[u8]) -> bool {
        use std::io::{Read as _, Seek as _, SeekFrom};
        let mut memory = std::fs::File::open("/proc/self/mem").unwrap();
        let from = (near - DEEP / 2) as u64;
        let mut bytes = vec![0; DEEP / 2 - 4096];
        memory.seek(SeekFrom::Start(from)).unwrap();
        memory.read_exact(&mut bytes).unwrap();
        bytes.windows(needle.len()).any(|part| part == needle)
    }

    #[inline(never)]
    fn leave(needle: &[u8; 32]) {
        let mut deep = [[0_u8; 32]; 1024];
        deep.fill(*needle);
        std::hint::black_box(&deep);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn what_was_left_deeper_on_the_stack_is_gone() {
        let needle = Box::new(std::array::from_fn::<u8, 32, _>(|n| n as u8 * 7 + 3));
        let here = 0_u8;
        let near = std::ptr::from_ref(std::hint::black_box(&here)).addr();
        leave(&needle);
        assert!(stack_holds(near, needle.as_slice()));
        wipe_stack();
        assert!(!stack_holds(near, needle.as_slice()));
    }
}
