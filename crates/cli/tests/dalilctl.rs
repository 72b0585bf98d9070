//! The real program, as a person or a script calls it.

mod dalilctl {
    mod assess;
    mod check;
    mod run;
    mod words;
}
