//! What is asked and what it means: model, conditions, flow, assessment, check. Pure.
