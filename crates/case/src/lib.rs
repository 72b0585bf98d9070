//! What is true: cases, answers, events. Pure: no input or output, no clock, no randomness.
