//! What goes on paper: tagged PDF/A.
